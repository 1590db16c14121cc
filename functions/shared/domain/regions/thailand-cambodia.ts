import { type RegionProfile, list } from '../region-profile.ts';

export const thailandCambodia: RegionProfile = {
  id: 'thailand-cambodia',
  since: 2008,
  source: 'https://en.wikipedia.org/wiki/Cambodian–Thai_border_dispute',
  neighbours: ['south-thailand', 'myanmar'],
  whole: ['TH', 'KH'],
  parties: [],
  between: [['KH', 'TH']],
  names: list(`
    Cambodia; Preah Vihear; Thai–Cambodian border; Cambodian–Thai border; Thailand-Cambodia border; Thailand and
    Cambodia; Cambodia and Thailand; Thai-Cambodian; Cambodian-Thai; Камбоджа; كمبوديا; Cambodge; Camboya;
    Կամբոջա; Cambodian; Cambodians; Thailand; Тайланд; Таиланд; تايلاند; Thaïlande; Tailandia; Թաիլանդ; 柬埔寨; 泰国;
    캄보디아; 태국; カンボジア; タイ王国
  `),
  turkic: list(`Kamboçya; Tayland; Kamboca; Tailand`),
  areas: {
    TH: list(`
      Surin Province; Sisaket; Si Sa Ket; Buriram; Ubon Ratchathani; Sa Kaeo; Trat Province; Surin
    `),
    KH: list(`Oddar Meanchey; Banteay Meanchey; Pursat Province`),
  },
  places: {
    TH: list(`
      Bangkok; Aranyaprathet; Chong Bok; Chong An Ma; Ta Muen Thom; Prasat Ta Muen Thom; Prasat Ta Khwai; Nong
      Chan; Бангкок; بانكوك
    `),
    KH: list(`Phnom Penh; Samraong; Poipet; Siem Reap; O'Smach; Пномпень; بنوم بنه`),
  },
  groups: [
    {
      id: 'thai-army',
      country: 'TH',
      names: list(`
      Royal Thai Army; Thai army; Thai military; Thai soldiers; Thai troops; Thai forces; Royal Thai Armed
      Forces
    `),
    },
    {
      id: 'cambodian-army',
      country: 'KH',
      names: list(`
      Royal Cambodian Army; Cambodian army; Cambodian troops; Cambodian soldiers; Cambodian forces
    `),
    },
  ],
  offices: {
    KH: list(`Hun Sen; Hun Manet; Hun Sen's`),
    TH: list(`
      Paetongtarn Shinawatra; Thaksin; Thaksin Shinawatra; Anutin Charnvirakul; Yingluck Shinawatra; Prayut
      Chan-o-cha
    `),
  },
  hints: list(`Emerald Triangle; landmine on border`),
};
