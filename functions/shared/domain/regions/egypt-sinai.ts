import { type RegionProfile, list } from '../region-profile.ts';

export const egyptSinai: RegionProfile = {
  id: 'egypt-sinai',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Sinai_insurgency',
  neighbours: ['gaza', 'libya'],
  whole: ['EG'],
  parties: [],
  names: list(`
    Sinai; Sinai Peninsula; North Sinai; Синай; سيناء; شمال سيناء; סיני; Sinaï; Sinaí; Սինա; Սինայի թերակղզի;
    Սինայի; Синайский полуостров; Синайський півострів; Синаї; Синаю; Синаем; Эль-Ариша; Ель-Аріш; Вилаят
    Синай; Шарм-эш-Шейх; Ар-Рауда; Каирский; Ас-Сісі; Сиси; Мурси; Братья-мусульмане; Египта; Єгипту; Єгипті;
    Египте; Nord-Sinaï; وسط سيناء; شبه جزيرة سيناء;
    península del Sinaí; norte del Sinaí
  `),
  turkic: list(`
    Sina Yarımadası; Sinay; Sinay yarımadası; Kuzey Sina
  `),
  areas: {},
  places: {
    EG: list(`
      Arish; El-Arish; Sheikh Zuweid; Sheikh Zuwaid; Bir al-Abed; Taba; Sharm el-Sheikh; العريش; الشيخ زويد;
      Эль-Ариш; Rafah, Egypt; Rabaa; Bir al-Abd; Bir el-Abd; Karm al-Qawadis; Rawda mosque; Bir Lahfan;
      Nekhel; Jabal al-Halal; Bahariya Oasis; Kharga; Farafra; Dahab; Nuweiba; Minya; Assiut; Asyut; Ալ Արիշ;
      Էլ Արիշ; Բիր ալ-Աբդ; Əl-Əriş; Bir əl-Əbd; Şeyx Züveyd; El-Arich; بئر العبد; رفح المصرية; مسجد الروضة;
      Sheikh Zuwayed; Sheikh Zowayed; Rawda; Hasana; Jabal Halal; Romana; Rumana; Qantara; El Qantara; Karam
      al-Qawadis; Zaqdan; Al-Barth; Bahariya; Wahat; Siwa; Sohag; Qena; Luxor; Edfu; Giza; Haram; Helwan;
      Imbaba; Nasr City; Rabia al-Adawiya; Nahda Square; Abbasiya; Tahrir; Tahrir Square; Mohamed Mahmoud
      Street; Ittihadiya; Maspero; Tanta; Damietta; Port Said; Ismailia; Suez; Beni Suef; Fayoum; Kerdasa;
      Kafr Hakim; Warraq; Al-Waraq; Zamalek; Tora prison; Wadi Natrun; Badr prison; Sallum; Ain Sokhna; Abdel
      Fattah al-Sisi; Ansar Bayt al-Maqdis;
      Al Arish; El Ariş; Bir al Abed; Şeyh Zuveyd; Rafah egipcia
    `),
  },
  groups: [
    {
      id: 'sinai-province',
      country: 'EG',
      names: list(`
      Ansar Bait al-Maqdis; Ansar Beit al-Maqdis; Wilayat Sinai; Sinai Province; Islamic State in Sinai; أنصار
      بيت المقدس; ولاية سيناء; Liwa al-Thawra; Ajnad Misr; Wilayat cell; Hisham Ashmawy; Ansar Beït
      Al-Maqdess; تكفيري; تكفيريين; تكفيريا; العناصر التكفيرية; التكفيريين
    `),
    },
    {
      id: 'egyptian-army',
      country: 'EG',
      names: list(`
      Egyptian Army; Egyptian Armed Forces; Egyptian security forces; Egyptian military; Egyptian soldiers;
      Egyptian police; Hasm Movement; الجيش المصري; Hasm; armée égyptienne; القوات المسلحة المصرية
    `),
    },
  ],
  offices: {
    EG: list(`
      el-Sisi; al-Sisi; Sisi; Abdel Fattah el-Sisi; Morsi; Mohamed Morsi; Muslim Brotherhood; السيسي; Ас-Сиси;
      Organi; Badr Abdelatty; Hosni Mubarak; Adly Mansour; Hisham Barakat; Alaa Abd el-Fattah; Abdel Fattah
      Al-Sissi; Al-Sissi; عبد الفتاح السيسي
    `),
  },
  hints: [],
};
