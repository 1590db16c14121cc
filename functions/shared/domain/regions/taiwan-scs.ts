import { type RegionProfile, list } from '../region-profile.ts';

export const taiwanScs: RegionProfile = {
  id: 'taiwan-scs',
  since: 1949,
  source: 'https://en.wikipedia.org/wiki/Territorial_disputes_in_the_South_China_Sea',
  neighbours: ['philippines', 'korea'],
  whole: ['TW'],
  parties: ['CN', 'PH', 'VN', 'JP'],
  between: [
    ['CN', 'PH'],
    ['CN', 'TW'],
    ['CN', 'JP'],
  ],
  names: list(`
    Taiwan; Taiwan Strait; South China Sea; East China Sea; Republic of China; West Philippine Sea; Spratly;
    Spratly Islands; Spratlys; Paracel; Paracel Islands; Scarborough Shoal; Second Thomas Shoal; Senkaku;
    Senkaku Islands; Diaoyu; Diaoyu Islands; Sabina Shoal; Thitu Island; Pag-asa Island; Mischief Reef; Subi
    Reef; Fiery Cross Reef; Nine-dash line; Kinmen; Matsu Islands; Cross-strait; Taiwanese; Тайвань; Тайваньский
    пролив; Тайванська протока; Южно-Китайское море; Южно-китайское море; Південнокитайське море;
    Восточно-Китайское море; Сенкаку; تايوان; مضيق تايوان; بحر الصين الجنوبي; טייוואן; Taïwan; Taiwán; détroit
    de Taïwan; mer de Chine méridionale; mar de China Meridional; mar del Sur de China; Թայվան; 台湾; 臺灣; 台灣; 台海;
    南海; 钓鱼岛; 尖閣諸島; 대만; 남중국해; taiwanais; taiwanés
  `),
  turkic: list(`Tayvan; Güney Çin Denizi; Cənubi Çin dənizi; Doğu Çin Denizi`),
  areas: {},
  places: {
    TW: list(`
      Taipei; Kaohsiung; Taichung; Tainan; Hualien; Penghu; Pratas; Taoyuan; Hsinchu; Тайбэй; Тайпей; تايبيه;
      台北; Taipéi
    `),
  },
  groups: [
    {
      id: 'pla',
      country: 'CN',
      names: list(`
      People's Liberation Army; PLA; Chinese military; Chinese navy; PLA Navy; Chinese warships; Chinese Coast
      Guard; China Coast Guard; Chinese fishing boats; НОАК; جيش التحرير الشعبي; 解放军; 解放軍; Armée populaire de
      libération; Eastern Theater Command
    `),
    },
    { id: 'philippine-coast-guard', country: 'PH', names: list(`Philippine Coast Guard`) },
  ],
  offices: {
    TW: list(`
      Lai Ching-te; William Lai; Tsai Ing-wen; Ma Ying-jeou; Kuomintang; Democratic Progressive Party; 赖清德; 賴清德;
      蔡英文; Лай Циндэ
    `),
  },
  hints: list(`
    one-China; One China policy; freedom of navigation operation; Strait Thunder; Joint Sword; air defense
    identification zone; Air Defence Identification Zone; ADIZ; Taiwan Relations Act; water cannon
  `),
};
