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
    Cambodia; Preah Vihear; Thai–Cambodian border; Cambodian–Thai border; Thailand-Cambodia border; Thailand
    and Cambodia; Cambodia and Thailand; Thai-Cambodian; Cambodian-Thai; Камбоджа; كمبوديا; Cambodge; Camboya;
    Կամբոջա; Cambodian; Cambodians; Thailand; Тайланд; Таиланд; تايلاند; Thaïlande; Tailandia; Թաիլանդ; 柬埔寨;
    泰国; 캄보디아; 태국; カンボジア; タイ王国; Թայլանդ-Կամբոջա; Պրեահ Վիհեար; թայլանդա-կամբոջական; Tayland-Kamboca;
    тайско-камбоджийская граница; таїландсько-камбоджійський кордон; тайско-камбоджийской границе; Преах
    Вихеар; Преах Віхеар; Преахвихеа; Пномпені; Камбоджі; Камбоджу; Таїланд; Таїланду; Таїланді;
    камбоджийский; камбоджійський; таїландський; тайский; Хун Манет; Хун Сен; Анутин; Анутін; Та Муэн Том;
    frontière entre la Thaïlande et le Cambodge; frontière entre Thaïlande et Cambodge; معبد بريه فيهيار;
    tailandés; tailandeses; tailandesa; camboyano; camboyanos; camboyana; camboyanas; Tailandia y Camboya
  `),
  turkic: list(`
    Kamboçya; Tayland; Kamboca; Tailand; Tayland-Kamboçya
  `),
  areas: {
    TH: list(`
      Surin Province; Sisaket; Si Sa Ket; Buriram; Ubon Ratchathani; Sa Kaeo; Trat Province; Surin
    `),
    KH: list(`Oddar Meanchey; Banteay Meanchey; Pursat Province`),
  },
  places: {
    TH: list(`
      Bangkok; Aranyaprathet; Chong Bok; Chong An Ma; Ta Muen Thom; Prasat Ta Muen Thom; Prasat Ta Khwai; Nong
      Chan; Бангкок; بانكوك; Ban Phakkat; Ban Pak Kad; Chong Chom; Ta Kwai; Ta Khwai; Phu Makhuea; Phu Makua;
      Ban Nong Ya Kaeo; Khok Sung; Kantharalak; Phanom Dong Rak; Ban Kruat; Kap Choeng; Nam Yuen; Sa Kaew;
      Chanthaburi; Koh Kut; Ta Phraya; Բանգկոկ; Banqkok; Chong Sa-ngam; Phu Ma Khuea; Terminal 21; Nong Bua
      Lamphu; Siam Paragon; Or Tor Kor; Erawan Shrine
    `),
    KH: list(`
      Phnom Penh; Samraong; Poipet; Siem Reap; O'Smach; Пномпень; بنوم بنه; Prum; O Smach; Ta Krabey; Prey
      Chan; Chouk Chey; Anlong Veng; Mom Bei; Mom Tei; Battambang; Pailin; Svay Chek; Thma Da; Banteay Ampil;
      An Ses; Պնոմպեն; Pnompen; Otdar Meanchey; Pursat; Koh Kong; Choam Ksant; Ta Moan; Ream; Stung Treng;
      Nom Pen
    `),
  },
  groups: [
    {
      id: 'thai-army',
      country: 'TH',
      names: list(`
      Royal Thai Army; Thai army; Thai military; Thai soldiers; Thai troops; Thai forces; Royal Thai Armed
      Forces; Second Army Region; Royal Thai Navy; Thai navy; Boonsin Padklang; Winthai Suvaree
    `),
    },
    {
      id: 'cambodian-army',
      country: 'KH',
      names: list(`
      Royal Cambodian Army; Cambodian army; Cambodian troops; Cambodian soldiers; Cambodian forces; Maly
      Socheata; Tea Seiha
    `),
    },
  ],
  offices: {
    KH: list(`Hun Sen; Hun Manet; Hun Sen's; Prak Sokhonn`),
    TH: list(`
      Paetongtarn Shinawatra; Thaksin; Thaksin Shinawatra; Anutin Charnvirakul; Yingluck Shinawatra; Prayut
      Chan-o-cha; Phumtham Wechayachai; Srettha Thavisin; Nattaphon Narkphanit; Surasant Kongsiri; Anutin
    `),
  },
  hints: list(`
    Emerald Triangle; landmine on border; General Border Committee; Regional Border Committee; ASEAN Observer
    Team; Kuala Lumpur Peace Accord; KL Peace Accord; Putrajaya
  `),
};
