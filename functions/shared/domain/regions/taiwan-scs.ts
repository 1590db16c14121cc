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
    Reef; Fiery Cross Reef; Nine-dash line; Kinmen; Matsu Islands; Cross-strait; Taiwanese; Тайвань;
    Тайваньский пролив; Тайванська протока; Южно-Китайское море; Южно-китайское море; Південнокитайське море;
    Восточно-Китайское море; Сенкаку; تايوان; مضيق تايوان; بحر الصين الجنوبي; טייוואן; Taïwan; Taiwán; détroit
    de Taïwan; mer de Chine méridionale; mar de China Meridional; mar del Sur de China; Թայվան; 台湾; 臺灣; 台灣;
    台海; 南海; 钓鱼岛; 尖閣諸島; 대만; 남중국해; taiwanais; taiwanés; Paracels; Thitu; Sandy Cay; Vanguard Bank; Scarborough
    collision; Scarborough standoff; Scarborough row; Bajo de Masinloc; Panatag Shoal; Huangyan Dao; Huangyan
    Island; Ayungin; BRP Sierra Madre; Escoda Shoal; Pag-asa; Whitsun Reef; Julian Felipe Reef; Iroquois Reef;
    Rozul Reef; Reed Bank; Recto Bank; Xisha; Nansha; Hoang Sa; Truong Sa; Woody Island; Triton Island; Itu
    Aba; Taiping Island; James Shoal; Luconia Shoals; Bashi Channel; Luzon Strait; Miyako Strait; Yonaguni;
    Ishigaki; Quemoy; Lienchiang; Dongyin; Haiyang Dizhi 8; BRP Suluan; BRP Teresa Magbanua; Han Kuang; Strait
    Thunder; Justice Mission 2025; Joint Sword-2024; Gulf of Tonkin; Թայվանի նեղուց; Հարավչինական ծով; Tayvan
    boğazı; թայվանյան; Тайваню; Тайвані; Тайванский; тайванський; тайваньский; Тайбее; Тайбей; Тайбеї;
    Скарборо; Сабина; риф Сабина; риф Томаса; Спратли; Парасельские острова; Вторая отмель Томаса; мілина
    Скарборо; острова Сенкаку; береговая охрана Китая; берегова охорона Китаю; Пратас; Цзиньмэнь; учения
    вокруг Тайваня; Правосудие-2025; Объединенный меч; Лай Цінде; îles Spratleys; جزر سبراتلي; سكاربورو; جزيرة
    ثيتو; بحر الصين; Южно-Китайском море; Южно-Китайского моря; Південнокитайському морі; Південно-Китайське
    море; Південно-Китайському морі; taiwaneses; mar de la China Meridional; estrecho de Taiwán; isla Thitu;
    atolón de Scarborough; Ayungin Shoal; Ren'ai Reef; Renai Jiao
  `),
  turkic: list(`
    Tayvan; Güney Çin Denizi; Cənubi Çin dənizi; Doğu Çin Denizi; Tayvan Boğazı; Scarborough Resifi
  `),
  areas: {},
  places: {
    TW: list(`
      Taipei; Kaohsiung; Taichung; Tainan; Hualien; Penghu; Pratas; Taoyuan; Hsinchu; Тайбэй; Тайпей; تايبيه;
      台北; Taipéi; Թայբեյ; Taypey; Matsu; Dongsha; median line; Tamsui; Bali Beach; Zuoying; Jiupeng;
      Kinmen; Taipey
    `),
    PH: list(`
      Bolinao; Batanes; Basco; Jay
      Tarriela
    `),
    CN: list(`
      Fujian carrier; Shandong carrier; Liaoning carrier; Pingtan; Xiamen
    `),
    JP: list(`
      Miyakojima; Okinotori
    `),
  },
  turkicPlaces: {
    TW: list(`Taypey`),
  },
  groups: [
    {
      id: 'pla',
      country: 'CN',
      names: list(`
      People's Liberation Army; PLA; Chinese military; Chinese navy; PLA Navy; Chinese warships; Chinese Coast
      Guard; China Coast Guard; Chinese fishing boats; НОАК; جيش التحرير الشعبي; 解放军; 解放軍; Armée populaire de
      libération; Eastern Theater Command; Southern Theater Command; Southern Theatre Command; Eastern Theatre
      Command; Chinese maritime militia; maritime militia; Chinese survey vessel; Chinese survey ship; НВАК;
      Народно-визвольна армія Китаю; китайские военные; Народно-освободительная армия Китая; armée chinoise;
      garde-côtes chinois; خفر السواحل الصيني; الجيش الصيني
    `),
    },
    {
      id: 'philippine-coast-guard',
      country: 'PH',
      names: list(`
      Philippine Coast Guard; Tarriela; береговая охрана Филиппин; берегова охорона Філіппін
    `),
    },
  ],
  offices: {
    TW: list(`
      Lai Ching-te; William Lai; Tsai Ing-wen; Ma Ying-jeou; Kuomintang; Democratic Progressive Party; 赖清德; 賴清德;
      蔡英文; Лай Циндэ; KMT; Cheng Li-wun; Eric Chu; Wellington Koo; Hsiao Bi-khim; Lin Chia-lung; Han Kuo-yu; Ko
      Wen-je; President Lai; Su Tzu-yun; Chiu Kuo-cheng
    `),
  },
  hints: list(`
    one-China; One China policy; freedom of navigation operation; Strait Thunder; Joint Sword; air defense
    identification zone; Air Defence Identification Zone; ADIZ; Taiwan Relations Act; water cannon; Balikatan;
    NMESIS; Typhon
  `),
};
