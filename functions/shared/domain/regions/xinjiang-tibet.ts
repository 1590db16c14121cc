import { type RegionProfile, list } from '../region-profile.ts';

export const xinjiangTibet: RegionProfile = {
  id: 'xinjiang-tibet',
  since: 1951,
  source: 'https://en.wikipedia.org/wiki/Xinjiang_conflict',
  neighbours: ['india-china', 'central-asia'],
  whole: [],
  parties: ['CN'],
  names: list(`
    Xinjiang; East Turkestan; Uyghur; Uyghurs; Uighur; Uighurs; Uyghur genocide; Tibet; Tibetan; Tibetans;
    Синьцзян; уйгур; уйгуры; Тибет; شينجيانغ; الإيغور; الأويغور; التبت; Ouïghours; uigures; ouïghour; 新疆; 西藏;
    维吾尔; Ույղուր; Kunming station; Kunming attack; Kunming train station; Kunming railway station; Սինցզյան;
    Սինձյան; Տիբեթ; ույղուրներ; uyğur; uyğurlar; уйгурский; уйгурський; уйгури; Сіньцзян; Сіньцзяну; Урумчі;
    Тибеті; Лхасі; Куньмин; Куньмине; ouïghoure; إيغور; إيغورية; إيغوري; تركستان الشرقية;
    uigur; Sinkiang; Tíbet; tibetano; tibetanos; Doğu Türkistan
  `),
  turkic: list(`
    Doğu Türkistan; Sincan; Uygur; Uyğur; Şərqi Türküstan; Tibet; Uygurlar; Uygurların; Sincan Uygur
  `),
  areas: {},
  places: {
    CN: list(`
      Urumqi; Ürümqi; Kashgar; Hotan; Khotan; Lhasa; Yarkant; Aksu; Урумчи; Лхаса; Yarkand; Elishku; Pishan;
      Lukqun; Selibuya; Kargilik; Korla; Turpan; Karamay; Kucha; Bachu; Maralbashi; Artush; Ghulja; Yining;
      Tumxuk; Shigatse; Ngaba; Kirti; Labrang; Kardze; Garze; Rebkong; Drango; Chamdo; Kamtok; Shache; Kuqa;
      Shanshan; Artux; Barin; Ili; Aba county; Tongren; Xiahe; Sertar; Larung Gar; Drago; Draggo; Luhuo;
      Driru; Dege; Derge; Barkhor; Potala
    `),
  },
  groups: [
    {
      id: 'etim',
      country: 'CN',
      names: list(`
      East Turkestan Islamic Movement; ETIM; Turkistan Islamic Party; World Uyghur Congress; Dolkun Isa
    `),
    },
  ],
  offices: {
    CN: list(`
      Dalai Lama; Rebiya Kadeer; Ilham Tohti; Далай-лама; Chen Quanguo; Penpa Tsering; Panchen Lama; Rahile
      Dawut; Lobsang Sangay
    `),
  },
  hints: [],
};
