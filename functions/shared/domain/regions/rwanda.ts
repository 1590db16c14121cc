import { type RegionProfile, list } from '../region-profile.ts';

export const rwanda: RegionProfile = {
  id: 'rwanda',
  since: 1994,
  source: 'https://en.wikipedia.org/wiki/Rwandan_genocide',
  neighbours: ['drc', 'burundi', 'uganda'],
  calm: true,
  whole: ['RW'],
  parties: [],
  names: list(`
    Rwanda; Руанда; رواندا; Ruanda; Ռուանդա; Rwandan genocide; genocide against the Tutsi; genocide against
    Tutsi; genocide of the Tutsis; genocide of Tutsis; massacre of Tutsi; massacre of Tutsis; massacres of
    Tutsi; slaughter of Tutsis; slaughter of the Tutsis; killing of Tutsis; Tutsi victims; Tutsi genocide;
    génocide des Tutsi; génocide des Tutsis; 1994 genocide; 1994 massacres; руандийский; руандійський; Руанді;
    Кігалі; Кагамє; геноцид тутси; геноцид тутсі; хуту; тутси; тутсі;
    ruandés; ruandeses; ruandesa
  `),
  turkic: list(`Ruanda`),
  areas: {},
  places: {
    RW: list(`
      Kigali; Gisenyi; Кигали; كيغالي; Huye; Kinigi; Cyanika; Musanze; Rubavu; Rusizi; Bugesera; Nyamure;
      Butare; Murambi; Ntarama; Kibeho; Gitarama; Nyungwe; Volcanoes National Park; Gatuna; Gicumbi;
      Nyamagabe; Nyaruguru; Nyamasheke; Cyangugu; Byumba; Ruhengeri; Քիգալի; Kiqali; Nyabimata; Kamembe;
      Bweyeye; Burera; Nyagatare; Gisagara; Karongi
    `),
  },
  turkicPlaces: {
    RW: list(`Kiqali`),
  },
  groups: [
    {
      id: 'rdf',
      country: 'RW',
      names: list(`
      Rwandan army; Rwanda Defence Force; Rwandan troops; Rwandan Patriotic Front; armée rwandaise; الجيش
      الرواندي; قوات رواندية; RDF; RDF troops
    `),
    },
    {
      id: 'genocide-of-1994',
      country: 'RW',
      names: list(`
      Interahamwe; Kabuga; Habyarimana; Hategekimana; Kayishema; Protais Mpiranya; Laurent Bucyibaruta;
      Sosthène Munyemana; Eugène Rwamucyo; Pascal Simbikangwa; Claude Muhayimana; Bagosora; Augustin
      Ngirabatware; Mille Collines; Félicien Kabuga
    `),
    },
    {
      id: 'rwandan-opposition',
      country: 'RW',
      names: list(`
      Paul Rusesabagina; Rusesabagina; Callixte Nsabimana; FLN
    `),
    },
    {
      id: 'rud-urunana',
      country: 'RW',
      names: list(`RUD-Urunana`),
    },
  ],
  offices: {
    RW: list(`
      Paul Kagame; Kagame; Кагаме; كاغامي; Victoire Ingabire; Kayumba Nyamwasa; Patrick Karegeya; Olivier
      Nduhungirehe; Կագամե; Kaqame; بول كاغامي; Urugwiro
    `),
  },
  hints: list(`
    M23; FDLR; RDF
  `),
};
