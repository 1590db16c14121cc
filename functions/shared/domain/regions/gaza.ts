import { type RegionProfile, list } from '../region-profile.ts';

export const gaza: RegionProfile = {
  id: 'gaza',
  since: 1948,
  source: 'https://en.wikipedia.org/wiki/Israeli–Palestinian_conflict',
  neighbours: ['lebanon', 'egypt-sinai', 'syria', 'iran', 'yemen', 'jordan'],
  whole: ['PS', 'IL'],
  parties: [],
  between: [['IL', 'PS']],
  names: list(`
    Gaza; Gaza Strip; West Bank; Palestine; Palestinian; Palestinians; Palestinian territories; Palestinian
    Authority; State of Palestine; Israeli–Palestinian conflict; Israel-Hamas war; East Jerusalem; Judea and
    Samaria; Temple Mount; Al-Aqsa; Haram al-Sharif; Intifada; Газа; Газы; Газе; Газу; Газой; Сектор Газа;
    Сектор Гази; сектор Газы; Западный берег; Західний берег; Палестина; палестинский; палестинец; палестинцы;
    палестинський; غزة; قطاع غزة; الضفة الغربية; الضفة; فلسطين; فلسطيني; فلسطينيين; فلسطينيون; القدس الشرقية;
    الأقصى; עזה; רצועת עזה; הגדה המערבית; פלסטין; Cisjordanie; Cisjordania; bande de Gaza; Franja de Gaza;
    palestinien; palestiniens; palestinienne; palestino; palestinos; palestina; Palestina; Գազա; Գազայի հատված;
    Պաղեստին; պաղեստինցի; 가자; 加沙; ガザ
  `),
  turkic: list(`Gazze; Qəzza; Qəzzə; Batı Şeria; Filistin; Fələstin; İordan çayının qərb sahili`),
  areas: {
    PS: list(`
      Khan Younis; Khan Yunis; Deir al-Balah; North Gaza; Rafah; خان يونس; رفح; دير البلح; شمال غزة; Рафах;
      Хан-Юнис; Refah
    `),
  },
  places: {
    PS: list(`
      Gaza City; Jabalia; Jabaliya; Beit Hanoun; Beit Lahia; Nuseirat; Bureij; Maghazi; Al-Mawasi; al-Shifa
      Hospital; Nasser Hospital; Jenin; Nablus; Tulkarm; Hebron; Ramallah; Bethlehem; Jericho; Qalqilya;
      Qabatiya; Tubas; Huwara; Masafer Yatta; Kerem Shalom; Netzarim; Philadelphi Corridor; Nur Shams; Balata;
      Sheikh Jarrah; Silwan; جباليا; جنين; نابلس; الخليل; رام الله; طولكرم; النصيرات; بيت لاهيا; بيت حانون; بيت
      لحم; Джабалия; Дженин; Рамалла; Наблус; Хеврон; Cenin; Han Yunus; Naplouse; Jénine; Ramala; Yenín; ג'נין;
      שכם; חברון; רמאללה
    `),
    IL: list(`
      Sderot; Ashkelon; Ashdod; Be'eri; Kfar Aza; Nir Oz; Erez crossing; Jerusalem; Tel Aviv; Haifa; Beersheba;
      Beer Sheva; Eilat; Иерусалим; Єрусалим; Тель-Авив; Тель-Авів; Сдерот; القدس; تل أبيب; ירושלים; תל אביב;
      שדרות; Kudüs; Jérusalem; Jerusalén; Երուսաղեմ; Թել Ավիվ; Qüds
    `),
  },
  groups: [
    {
      id: 'hamas',
      country: 'PS',
      names: list(`
      Hamas; al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades; ХАМАС; Хамас; حماس; كتائب
      القسام; القسام; חמאס; Համաս; 哈马斯; 하마스
    `),
    },
    {
      id: 'islamic-jihad',
      country: 'PS',
      names: list(`
      Palestinian Islamic Jihad; Islamic Jihad; al-Quds Brigades; Исламский джихад; الجهاد الإسلامي; سرايا
      القدس; הג'יהאד האסלאמי; İslami Cihad
    `),
    },
    {
      id: 'fatah',
      country: 'PS',
      names: list(`
      Fatah; Palestine Liberation Organization; PLO; al-Aqsa Martyrs' Brigades; ФАТХ; فتح; PFLP
    `),
    },
    {
      id: 'idf',
      country: 'IL',
      names: list(`
      Israel Defense Forces; Israeli Defense Forces; IDF; Israeli army; Israeli military; Israeli forces;
      Israeli troops; Israeli soldiers; Israeli airstrikes; Israeli airstrike; Shin Bet; ЦАХАЛ; جيش الاحتلال;
      الجيش الإسرائيلي; צה"ל; צהל; armée israélienne; ejército israelí; İsrail ordusu; Իսրայելի բանակ; Israel
      Police; Israeli police
    `),
    },
    {
      id: 'settlers',
      country: 'PS',
      names: list(`
      Israeli settlers; Israeli settler; settler violence; Israeli settlement; Israeli settlements; المستوطنين;
      مستوطنون
    `),
    },
  ],
  offices: {
    IL: list(`
      Netanyahu; Benjamin Netanyahu; Knesset; Ben-Gvir; Smotrich; Yoav Gallant; Israel Katz; Benny Gantz;
      Нетаньяху; نتنياهو; נתניהו; כנסת; Netanyahou; Նեթանյահու
    `),
    PS: list(`
      Mahmoud Abbas; Yahya Sinwar; Sinwar; Ismail Haniyeh; Haniyeh; Mohammed Deif; محمود عباس; السنوار; هنية;
      Махмуд Аббас; Marwan Barghouti
    `),
  },
  hints: list(`
    UNRWA; Gaza Humanitarian Foundation; Nukhba; Iron Dome; two-state solution; Gaza flotilla; freed hostages;
    hostages; Madleen; Sumud flotilla; Board of Peace; الأونروا
  `),
};
