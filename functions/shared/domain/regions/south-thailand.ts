import { type RegionProfile, list } from '../region-profile.ts';

export const southThailand: RegionProfile = {
  id: 'south-thailand',
  since: 2004,
  source: 'https://en.wikipedia.org/wiki/South_Thailand_insurgency',
  neighbours: ['thailand-cambodia'],
  whole: [],
  parties: ['TH'],
  names: list(`
    Pattani; Yala; Narathiwat; southern Thailand; Thailand's deep south; South Thailand insurgency; Паттани;
    Южный Таиланд; باتاني; Songkhla; Patani; southern Thai; Thailand's southern; Muslim separatists in
    Thailand; Lam Phaya; Thai Deep South; Thailand's far south; southern border provinces; Паттані;
    Наратхиват; Наратіват; Південний Таїланд; Южного Таиланда; Южном Таиланде; Thailand's south; Thailand’s
    deep south; Thai south; Thailand's mainly Muslim south
  `),
  turkic: [],
  areas: {},
  places: {
    TH: list(`
      Hat Yai; Sungai Kolok; Su-ngai Kolok; Bacho; Rueso; Tak Bai; Betong; Yarang; Sai Buri; Sungai Golok;
      Su-ngai Padi; Cho Airong; Si Sakhon; Ra-ngae; Rangae; Bannang Sata; Krong Pinang; Nong Chik; Thepha;
      Saba Yoi; Panare; Thung Yang Daeng; Yaring; Khok Pho; Krue Se; Saiburi; Mae Lan; Sungai Padi; Yi-ngo;
      Sukhirin; Raman district; Than To; Kabang; Na Thawi
    `),
  },
  groups: [
    {
      id: 'brn',
      country: 'TH',
      names: list(`
      Barisan Revolusi Nasional; BRN; PULO; Patani United Liberation Organisation; Runda Kumpulan Kecil; MARA
      Patani; ISOC; Anas Abdulrahman; Hipni Mareh; RKK; Thahan Phran; Fourth Army Region
    `),
    },
  ],
  offices: {},
  hints: [],
};
