import { type RegionProfile, list } from '../region-profile.ts';

export const centralAsia: RegionProfile = {
  id: 'central-asia',
  since: 2010,
  source: 'https://en.wikipedia.org/wiki/Kyrgyzstan–Tajikistan_clashes',
  neighbours: ['afghanistan', 'xinjiang-tibet'],
  calm: true,
  whole: ['KG', 'TJ', 'UZ'],
  parties: ['KZ', 'TM'],
  between: [['KG', 'TJ']],
  names: list(`
    Kyrgyzstan; Tajikistan; Uzbekistan; Fergana Valley; Ferghana Valley; Gorno-Badakhshan; Karakalpakstan;
    Киргизия; Кыргызстан; Таджикистан; Узбекистан; Горный Бадахшан; ГБАО; Ферганская долина; Ворух;
    Каракалпакстан; Киргизстан; قيرغيزستان; طاجيكستان; أوزبكستان; Kirghizistan; Kirguistán; Tayikistán;
    Tadjikistan; Ղրղզստան; Տաջիկստան; Ուզբեկստան; Kyrgyz; Tajik; Uzbek
  `),
  turkic: list(`Kırgızistan; Tacikistan; Özbekistan; Qırğızıstan`),
  areas: {
    KG: list(`Batken; Баткен; Баткенская область; Osh; Ош`),
    TJ: list(`Sughd; Khatlon`),
  },
  places: {
    KG: list(`Bishkek; Jalal-Abad; Бишкек; Vorukh; Isfara`),
    TJ: list(`Dushanbe; Khorog; Khorugh; Rasht Valley; Душанбе; Хорог; دوشنبه`),
    UZ: list(`Tashkent; Andijan; Nukus; Namangan; Ташкент; Нукус; Андижан`),
    KZ: list(`Almaty; Astana; Zhanaozen; Алматы; Астана; Алма-Ата; Жанаозен`),
  },
  groups: [{ id: 'imu', country: 'UZ', names: list(`Islamic Movement of Uzbekistan; IMU militants`) }],
  offices: {
    KG: list(`Sadyr Japarov; Japarov; Bakiyev; Kurmanbek Bakiyev; Жапаров; Atambayev`),
    TJ: list(`Emomali Rahmon; Rahmon; Рахмон`),
    UZ: list(`Islam Karimov; Mirziyoyev; Мирзиёев`),
  },
  hints: [],
};
