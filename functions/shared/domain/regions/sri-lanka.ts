import { type RegionProfile, list } from '../region-profile.ts';

export const sriLanka: RegionProfile = {
  id: 'sri-lanka',
  since: 1983,
  source: 'https://en.wikipedia.org/wiki/Sri_Lankan_Civil_War',
  neighbours: [],
  whole: ['LK'],
  parties: [],
  names: list(`
    Sri Lanka; Шри-Ланка; Шрі-Ланка; سريلانكا; سري لانكا; Շրի Լանկա; Sri Lankan; Sri Lankans; srilankais;
    ceilanés; Tamil Eelam; ланкийский; шри-ланкийский; ланкійський; Шрі-Ланці; Раджапакса; Тамильские тигры;
    Тамільські тигри; ТОТИ;
    cingalés; cingaleses; esrilanqués; esrilanqueses; cingalesa
  `),
  turkic: list(`Sri Lanka; Şri-Lanka`),
  areas: {},
  places: {
    LK: list(`
      Colombo; Jaffna; Kilinochchi; Mullaitivu; Batticaloa; Trincomalee; Negombo; Kandy; Vavuniya; Коломбо;
      كولومبو; Mullivaikkal; Puttalam; Kattankudy; Welikada; Mannar; Chemmani; Digana; Galle; Կոլոմբո;
      Kolombo; Mulliyawaikkal; Elephant Pass; Kalmunai; Sainthamaruthu; Aluthgama; Beruwala; Katuwapitiya;
      Kochchikade; Minuwangoda; Rambukkana; Temple Trees; Mahara prison; Point Pedro; Puthukkudiyiruppu;
      Kotahena; Borella; Dehiwala; Dematagoda
    `),
  },
  turkicPlaces: {
    LK: list(`Kolombo`),
  },
  groups: [
    {
      id: 'ltte',
      country: 'LK',
      names: list(`
      Liberation Tigers of Tamil Eelam; LTTE; Tamil Tigers; Tamil Tiger; Тигры освобождения Тамил-Илама; نمور
      التاميل; Prabhakaran; Karuna Amman; Pillayan; Tamil National Alliance; Tigres tamouls
    `),
    },
    {
      id: 'ntj',
      country: 'LK',
      names: list(`National Thowheeth Jama'ath; National Thowheed Jamath; Zahran Hashim; Bodu Bala Sena`),
    },
  ],
  offices: {
    LK: list(`
      Rajapaksa; Mahinda Rajapaksa; Gotabaya Rajapaksa; Sirisena; Maithripala Sirisena; Wickremesinghe; Ranil
      Wickremesinghe; Sarath Fonseka; Anura Kumara Dissanayake; Dissanayake; Shavendra Silva; Lasantha
      Wickrematunge; Janatha Vimukthi Peramuna; Aragalaya
    `),
  },
  hints: list(`Easter bombings; Easter Sunday bombings`),
};
