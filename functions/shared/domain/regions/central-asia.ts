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
    Tadjikistan; Ղրղզստան; Տաջիկստան; Ուզբեկստան; Kyrgyz; Tajik; Uzbek; киргизский; киргизько-таджицький;
    кыргызско-таджикская граница; киргизско-таджикская граница; Киргизько-таджицький кордон; Киргизстану;
    Киргизії; Киргизія; Таджикистані; таджицький; Баткені; Исфара; Ісфара; памирцы; памірці; памирский; Памир;
    Рушан; Каракалпакстані; قرغيزستان; قرغيزيا; Kirghizstan; Ouzbékistan; Haut-Badakhchan; قرغيزي; طاجيكية;
    قيرغيزي; Оше; Ошская область; Ошская; Баткенская; Горно-Бадахшанская; Гірський Бадахшан; Ташкенті;
    Душанбі; Бішкек; Бішкеку; Нукусе;
    tayiko; kirguís; Batken; frontera tayiko-kirguisa
  `),
  turkic: list(`
    Kırgızistan; Tacikistan; Özbekistan; Qırğızıstan; Kırgız-Tacik; Kırgızistan-Tacikistan; Batken; Almatı; KGAÖ
  `),
  areas: {
    KG: list(`Batken; Баткен; Баткенская область; Osh; Ош`),
    TJ: list(`Sughd; Khatlon`),
  },
  places: {
    KG: list(`
      Bishkek; Jalal-Abad; Бишкек; Vorukh; Isfara; Ak-Say; Kok-Tash; Leilek; Maksat; Balykchy; Kara-Suu;
      Kempir-Abad; Uzgen; Koi-Tash; Naryn; Բիշքեկ; Բատկեն; Օշ; Bişkek; Batkən; بيشكيك; باتكين; Leylek; Ak-Sai;
      Tamdyk; Ala-Too
    `),
    TJ: list(`
      Dushanbe; Khorog; Khorugh; Rasht Valley; Душанбе; Хорог; دوشنبه; Panj; Pyanj; Darvoz; Darvaz; Kevron;
      Vakhdat; Vahdat; Shamsiddin Shohin; Ishkashim; Murghab; Kulob; Kulyab; Bokhtar; Khujand; Tavildara;
      Chilgazi; Դուշանբե; Խորոգ; Düşənbə; Xoroq; Douchanbé; GBAO; Rushan; Rushon; Vomar; Chorku; Konibodom;
      Ishkobod; Sarband; Gorno-Badakhshan; GBAO
    `),
    UZ: list(`
      Tashkent; Andijan; Nukus; Namangan; Ташкент; Нукус; Андижан; Fergana; Ferghana; Kokand; Termez; Karshi;
      Samarkand; Sokh; Rishton; Karakalpakstan
    `),
    KZ: list(`
      Almaty; Astana; Zhanaozen; Алматы; Астана; Алма-Ата; Жанаозен; Masanchi; Ալմաթի; Աստանա; Ժանաոզեն;
      Almatı; Jana-Ozen; Janaözen; Алмати; Алма-Ате; Алма-Аті; Токаев; Токаєв; Жанаозені; Январские события;
      Aktobe; Kyzylorda; Taldykorgan; Shymkent; Taraz; Korday; Kordai; Sortobe; Aktau; Atyrau; Semey; Arys
    `),
    TM: list(`
      Ashgabat; Serhetabat; Serhedabat; Turkmenbashi
    `),
  },
  turkicPlaces: {
    KZ: list(`Aktöbe; Aqtöbe`),
  },
  groups: [
    {
      id: 'imu',
      country: 'UZ',
      names: list(`
      Islamic Movement of Uzbekistan; IMU militants; Jamaat Ansarullah; Islamic Jihad Union; Gulmurod Khalimov
    `),
    },
    {
      id: 'tajik-opposition',
      country: 'TJ',
      names: list(`Pamiri; Pamiris`),
    },
  ],
  offices: {
    KG: list(`
      Sadyr Japarov; Japarov; Bakiyev; Kurmanbek Bakiyev; Жапаров; Atambayev; Jeenbekov; Tashiev; Садыр Жапаров;
      Жеэнбеков; Ташиев; Sadyr Zhaparov; Kamchybek Tashiev; Ժապարով; Sadır Japarov
    `),
    TJ: list(`
      Emomali Rahmon; Rahmon; Рахмон; Saimumin Yatimov; Rustam Emomali; Ռահմոն; Էմոմալի Ռահմոն; Rəhmon; İmaməli
      Rəhmon
    `),
    UZ: list(`
      Islam Karimov; Mirziyoyev; Мирзиёев; Shavkat Mirziyoyev
    `),
    KZ: list(`
      Tokayev; Kassym-Jomart Tokayev; Nazarbayev; Qandy Qantar;
      Tokáyev
    `),
    TM: list(`
      Berdimuhamedov
    `),
  },
  hints: [],
};
