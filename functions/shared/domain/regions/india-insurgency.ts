import { type RegionProfile, list } from '../region-profile.ts';

export const indiaInsurgency: RegionProfile = {
  id: 'india-insurgency',
  since: 1967,
  source: 'https://en.wikipedia.org/wiki/Naxalite–Maoist_insurgency',
  neighbours: ['kashmir', 'myanmar', 'bangladesh', 'pakistan'],
  whole: [],
  parties: ['IN'],
  names: list(`
    Naxalite; Naxalites; Naxal; Naxals; Maoist insurgency; Red Corridor; Manipur; Nagaland; Assam; Tripura;
    Mizoram; Meghalaya; Arunachal Pradesh; Northeast India; Chhattisgarh; Bastar; Jharkhand; Bodoland; Манипур;
    Ассам; Нагаленд; Чхаттисгарх; مانيبور; آسام; Манипура; Naxaliten; naxalites; Khalistan
  `),
  turkic: [],
  areas: {
    IN: list(`
      Dantewada; Sukma; Bijapur; Narayanpur; Kanker; Gadchiroli; Latehar; Gaya district; Malkangiri;
      Churachandpur; Kokrajhar; Bastar division; Dandakaranya; Kandhamal; Abujhmarh; Palamu
    `),
  },
  places: {
    IN: list(`
      Imphal; Kohima; Guwahati; Moreh; Jiribam; Dimapur; Raipur; Agartala; Aizawl; Shillong; Kangpokpi;
      Bishnupur; Indravati; Jagdalpur; Импхал
    `),
  },
  groups: [
    {
      id: 'cpi-maoist',
      country: 'IN',
      names: list(`
      Communist Party of India (Maoist); CPI-Maoist; CPI (Maoist); Maoist rebels; Maoist guerrillas; Maoist
      insurgents; Maoists; Indian Maoist; People's Liberation Guerrilla Army; Naxalite rebels; Nambala Keshava
      Rao; Basavaraju; Maoist
    `),
    },
    {
      id: 'ulfa',
      country: 'IN',
      names: list(`
      ULFA; United Liberation Front of Assam; NSCN; National Socialist Council of Nagaland; NDFB; National
      Democratic Front of Bodoland; Kuki; Meitei; Kuki-Zo; Assam Rifles; Arambai Tenggol; Bodo militants
    `),
    },
  ],
  offices: {},
  hints: list(`
    CRPF; Central Reserve Police Force; Greyhounds; Salwa Judum; Biren Singh; COBRA battalion
  `),
};
