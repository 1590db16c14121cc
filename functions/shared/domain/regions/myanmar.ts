import { type RegionProfile, list } from '../region-profile.ts';

export const myanmar: RegionProfile = {
  id: 'myanmar',
  since: 1948,
  source: 'https://en.wikipedia.org/wiki/Myanmar_civil_war_(2021–present)',
  neighbours: ['india-insurgency', 'bangladesh', 'thailand-cambodia'],
  whole: ['MM'],
  parties: [],
  names: list(`
    Myanmar; Burma; Rohingya; Rohingyas; Arakan; Birmanie; Birmania; Мьянма; Бирма; М'янма; рохинджа; ميانمار;
    بورما; الروهينغا; Մյանմար; 缅甸; ミャンマー; 미얀마; birman; birmano; Burmese; rohinyá; Rohinyás; five-point
    consensus; Naypyitaw; KK Park; Moei; ռոհինջա; Ռոհինգյա; Ռախայն; Բիրմա; Rohinca; rohinca; մյանմարական;
    М'янмі; М'янмою; мьянманский; м'янманський; Бірма; рогінджа; рогінджі; рохінджа; Сагаинг; Сагайн; Сагайні;
    Качин; روهينغيا; روهينجا; مسلمي الروهينغا;
    birmanos; birmana; junta birmana; rohinyás; rohingyas; Rakáin; Rakhine
  `),
  turkic: list(`
    Myanmar; Arakan; Myanma; Rakhayn; Arakanlı; Arakanlı Müslümanlar; Rohingya
  `),
  areas: {
    MM: list(`
      Rakhine; Rakhine State; Kachin; Kachin State; Shan State; Chin State; Karen State; Kayin; Kayah;
      Karenni; Sagaing; Magway; Mon State; Kokang; Tanintharyi; Ракхайн; أراكان; راخين; Kayah State; Northern
      Shan; Wa State; ساغاينغ; ولاية راخين; ولاية شان
    `),
  },
  places: {
    MM: list(`
      Naypyidaw; Nay Pyi Taw; Yangon; Rangoon; Mandalay; Lashio; Laukkai; Sittwe; Mrauk-U; Buthidaung;
      Maungdaw; Kyaukphyu; Kyaukpyu; Myawaddy; Myitkyina; Bhamo; Loikaw; Muse; Mogok; Hpakant; Depayin;
      Kyaukme; Hsipaw; Nawnghkio; Falam; Mindat; Thantlang; Pauktaw; Ann, Myanmar; Demoso; Momauk; Мандалай;
      Янгон; Нейпьидо; يانغون; Shwe Kokko; Kawkareik; Chaung-U; Monywa; Lay Kay Kaw; Tedim; Inn Din; Gu Dar
      Pyin; Dawei; Insein; Kanpetlet; Paletwa; Matupi; Hakha; Tonzang; Kyauktaw; Minbya; Myebon; Ponnagyun;
      Rathedaung; Ramree; Thandwe; Taungup; Pekon; Moebye; Hpruso; Hpasawng; Hpapun; Papun; Thingannyinaung;
      Kyainseikgyi; Payathonzu; Three Pagodas Pass; Kawthaung; Palaw; Launglon; Thayetchaung; Yebyu; Kalaymyo;
      Tabayin; Kawlin; Yinmabin; Kanbalu; Pazigyi; Budalin; Shwebo; Wetlet; Indaw; Tigyaing; Banmauk; Pinlebu;
      Homalin; Myinmu; Gangaw; Yesagyo; Pakokku; Minbu; Natogyi; Myingyan; Taungtha; Singu; Thabeikkyin;
      Letpanhla; Pyin Oo Lwin; Pyinoolwin; Namtu; Namkham; Kutkai; Hseni; Mongmit; Momeik; Chinshwehaw;
      Laukkaing; Panghsang; Pangsang; Tangyan; Tachileik; Sumprabum; Putao; Injangyang; Chipwi; Pangwa; Laiza;
      Waingmaw; Tanai; Kyaukkyi; Hpa-An; Hlaingbwe; Kyaikto; Thaton; Յանգոն; Նեյպիդո; Սագայն; Մանդալայ;
      Neypido; Лашо; Лашио; Мьяуадди; Мьявади; М'яваді; Ситуэ; Лойкау; Нейп'їдо; Найп'їдо; Янгоне; Мандалаї;
      Rangoun; ماندالاي; نايبيداو; مونغدو; Ye-U; Salingyi; Ayadaw; Khin-U; Kyunhla; Wuntho; Kalay; Kale
      township; Kalemyo; Mingin; Chaung Oo; Tada-U; Letyetma; Let Yet Kone; Bon To; Theinni; Hsenwi; Namhkam;
      Kunlong; Monekoe; Panglong; Namsang; Loilem; Taunggyi; Pinlaung; Hsihseng; Mongnai; Mong La; Kengtung;
      Pangkham; Bawlakhe; Shadaw; Ywarthit; Lajayang; Hkamti; Kanpaiti; Mohnyin; Mogaung; Hopin; Shwegu;
      Rihkhawdar; Cikha; Samee; Ann township; Ngapali; Tula Toli; Saw township; Myaing; Nyaung-U; Natmauk;
      Ngape; Padan; Aunglan; Pyay; Paukkhaung; Okpho; Nattalin; Shwegyin; Nyaunglebin; Kamamaung; Waw Lay; Ye
      township; Kyaikmaraw; Mawlamyine; Myeik; Kawthoung; Bogyoke; Hlaing Tharyar; Hlaingthaya; Mayangone;
      Sanchaung; Aungban; Kalaw; Lewe; Tatkon; Pyinmana; Yamethin; Meiktila; Patheingyi; Salween; Chindwin;
      Irrawaddy; Pathein; Yegyi; Lemyethna; Thabaung; Cocos Islands; Dala township; Yedashe; Oktwin; Taungoo;
      Toungoo;
      Naipyidó; Rangún; Sagaing
    `),
    TH: list(`Mae Sot`),
  },
  turkicPlaces: {
    MM: list(`Yanqon; Saqainq; Laşio; Mandalay; Mıtkina`),
  },
  groups: [
    {
      id: 'tatmadaw',
      country: 'MM',
      names: list(`
      Tatmadaw; Myanmar military; Myanmar junta; Myanmar Army; Burmese army; Burmese military; Burmese junta;
      military junta of Myanmar; جيش ميانمار; junte birmane; junta birmana; State Administration Council;
      Light Infantry Division; Pyu Saw Htee; State Security and Peace Commission; Saw Chit Thu; Border Guard
      Police; военные Мьянмы; хунта Мьянмы; хунта М'янми; мьянманская хунта; Татмадо; armée birmane; المجلس
      العسكري في ميانمار; المجلس العسكري البورمي; SAC troops; Ogre Column; Light Infantry Division 99; junta
      leader Min Aung Hlaing
    `),
    },
    {
      id: 'arakan-army',
      country: 'MM',
      names: list(`
      Arakan Army; Армия Аракана; جيش أراكان; ARSA; Arakan Rohingya Salvation Army; Twan Mrat Naing; Tun Myat
      Naing; Ataullah; Армія Аракану; Armée d'Arakan
    `),
    },
    {
      id: 'three-brotherhood',
      country: 'MM',
      names: list(`
      Three Brotherhood Alliance; MNDAA; Myanmar National Democratic Alliance Army; TNLA; Ta'ang National
      Liberation Army; Operation 1027; Ta'ang; PNLA; Pa-O National Liberation Army; Bamar People's Liberation
      Army; Альянс трех братств; Альянс трьох братств; трьох братств; Братский альянс; Brotherhood Alliance
    `),
    },
    {
      id: 'kia',
      country: 'MM',
      names: list(`
      Kachin Independence Army; KIA rebels; Kachin Independence Organisation; KIO; KIA
    `),
    },
    {
      id: 'knu',
      country: 'MM',
      names: list(`
      Karen National Union; KNLA; Karen National Liberation Army; DKBA; Karen National Army; Karenni
      Nationalities Defence Force; United Wa State Army; Chin National Front; Chin National Army; KNDF;
      Karenni Army; KNPP; Chin Brotherhood; Chinland Council; Chinland Defense Force; UWSA; SSPP; Shan State
      Progress Party; RCSS; Karen BGF; ABSDF; Karen groups; KNU; Border Guard Force; Kawthoolei Army
    `),
    },
    {
      id: 'pdf',
      country: 'MM',
      names: list(`
      People's Defence Force; People's Defence Forces; People's Defense Force; National Unity Government; NUG;
      Wa army; Pa-O; People's Defense Forces; PDF fighters; BPLA
    `),
    },
  ],
  offices: {
    MM: list(`
      Aung San Suu Kyi; Suu Kyi; Min Aung Hlaing; Thein Sein; Win Myint; Мин Аун Хлайн; Аун Сан Су Чжи; Phyo
      Zeya Thaw; Kyaw Min Yu; Soe Win; Nyo Saw; Duwa Lashi La; Zin Mar Aung; National League for Democracy;
      Union Solidarity and Development Party; USDP; Ye Win Oo; Աուն Սան Սու Չժի; Աուն Սան Սու Չիի; Մին Աուն
      Հլայն; Aun San Su Çji; Aun San Su Çi; Min Aunq Hlainq; Аун Сан Су Чжі; Аун Сан Су Чі; Мін Аун Хлайн;
      أونغ سان سو تشي; مين أونغ هلاينغ
    `),
  },
  hints: list(`
    junta's air force; Yaw valley
  `),
};
