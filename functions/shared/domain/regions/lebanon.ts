import { type RegionProfile, list } from '../region-profile.ts';

export const lebanon: RegionProfile = {
  id: 'lebanon',
  since: 1975,
  source: 'https://en.wikipedia.org/wiki/Israel–Hezbollah_conflict',
  neighbours: ['gaza', 'syria', 'iran'],
  whole: ['LB'],
  parties: ['IL'],
  between: [['IL', 'LB']],
  names: list(`
    Lebanon; Hezbollah; Hizbullah; Hizbollah; Blue Line; southern Lebanon; Ливан; Ліван; لبنان; جنوب لبنان;
    לבנון; Liban; Líbano; Լիբանան; 黎巴嫩; レバノン; 레바논; ливанский; ліванський; ливанцы; Лівану; Лівані; Голубая
    линия; Блакитна лінія; Литани; Літані; Sud-Liban; sud du Liban; Ligne bleue; الجنوب اللبناني; جنوبي لبنان;
    الخط الأزرق; libanés; libanesa; libaneses; sur del Líbano; south Lebanon; South Lebanon
  `),
  turkic: list(`
    Lübnan; Livan; Hizbullah; Güney Lübnan; Dahiye; Dahiyeh
  `),
  areas: {
    LB: list(`
      Bekaa; Beqaa; Baalbek; Nabatieh; Mount Lebanon; Dahieh; Dahiyeh; البقاع; بعلبك; النبطية; الضاحية
      الجنوبية; Бекаа; plaine de la Bekaa; banlieue sud de Beyrouth; Nabatiyé; الضاحية; ضاحية بيروت الجنوبية;
      الهرمل; مرجعيون; إقليم الخروب
    `),
  },
  places: {
    LB: list(`
      Beirut; Tripoli, Lebanon; Sidon; Tyre, Lebanon; Naqoura; Bint Jbeil; Khiam; Marjayoun; Aita al-Shaab;
      Ain al-Hilweh; Arsal; Hermel; Бейрут; بيروت; صيدا; الناقورة; بنت جبيل; עין אל-חילווה; ביירות; Beyrut;
      Beyrouth; Բեյրութ; Litani River; Litani; الليطاني; Zahrani; Bab al-Tabbaneh; Jabal Mohsen; Ain
      el-Hilweh; Ain al-Helweh; Miyeh Miyeh; Nahr al-Bared; Burj al-Barajneh; Shatila; Marwahin; Yaroun;
      Maroun al-Ras; Kfar Kila; Kfarkila; Meiss al-Jabal; Mays al-Jabal; Adaisseh; Odaisseh; Aitaroun; Alma
      al-Shaab; Qana; Tibnin; Zawtar; Yohmor; Haret Hreik; Ghobeiry; Choueifat; Zahle; Masnaa; Al-Qaa; Brital;
      Wadi Khaled; Akkar; Tayouneh; Damour; Jiyeh; Jezzine; Hasbaya; Kfar Shouba; Ghajar; Rmeish; Ain Ebel;
      Սաիդա; Նաբաթիե; Բեքաա; Դահիե; Բաալբեք; Bəqaa; Dahiyə; Nəbatiyə; Baalbək; Дахия; Дахии;
      Дахия-эль-Джанубия; Дахія; Дахією; Дахії; Бейруті; Бейруту; Сайда; Сидон; Набатия; Набатія; Баальбек;
      Бинт-Джбейль; Бинт-Джубейль; Бінт-Джбейль; Бінт-Джбейлем; Марун-эр-Рас; Марун ар-Рас; Хиям; Хіям;
      Айн-эль-Хильва; Накура; Saïda; Tyr, Liban; مدينة صور; قضاء صور; منطقة صور; ساحل صور; على صور; الخيام;
      عيتا الشعب; عيترون; ميس الجبل; كفركلا; يارون; مارون الراس; عين الحلوة; مزارع شبعا; شبعا; العديسة; حولا;
      حارة حريك; نهر الليطاني; عرسال; القصر اللبنانية; بريتال; دير قانون; Nabatiyeh; Bint Jbail; Ayta ash
      Shab; Mais al-Jabal; Meiss el-Jabal; Markaba; Kafr Kila; Shebaa; Dhayra; Tayr Harfa; Majdal Zoun; Srifa;
      Zibqin; Bazouriyeh; Qlaileh; Kfar Tebnit; Arnoun; Kfar Rumman; Jarmaq; Toul; Ghaziyeh; Sarafand; Iqlim
      al-Tuffah; Rihan; Jabal Rayhan; Barghoz; Mahmoudiyeh; Dahiya; Bourj el-Barajneh; Chiyah; Shiyah; Ain
      al-Remmaneh; Achrafieh; Bachoura; Jnah; Ein el-Hilweh; Ain el-Helweh; Mieh Mieh; Rashidieh; Rashidiyeh;
      Beddawi; Chtaura; Nabi Chit; Nabi Sheet; Aley; Aitou; Batroun; Byblos; Jounieh; Almat; Maaysra; Khaldeh;
      Barja;
      Marjayún; Naqura; Sidón; Baalbek; Dahiyeh; Dahiye; Sayda; Nebatiye; Bint Cubeyl; Ayn el-Hilve; Nakura;
      Mercayun; Baalbek; Bekaa
    `),
    IL: list(`
      Kiryat Shmona; Metula; Nahariya; Galilee; Shebaa Farms; قريات شمونة; קריית שמונה; Кирьят-Шмона; Shlomi;
      Avivim; Misgav Am; Majdal Shams; Rosh Hanikra; Kiryat Shemona; Arab al-Aramshe; Margaliot; Mount Meron;
      Metulla; Manara; Shtula; Zar'it; Hanita; Malkia; Yiftah; Dovev; Binyamina; Northern Command in Safed; Meron air base; Krayot
    `),
  },
  turkicPlaces: {
    LB: list(`
      Beyrut; Dahiye; Sayda; Nebatiye; Nakura
    `),
  },
  groups: [
    {
      id: 'hezbollah',
      country: 'LB',
      names: list(`
      Hezbollah; Hizbullah; Hizbollah; Hezbullah; Hezbolá; Хезболла; Хезболлах; Хизбалла; Хезбола; حزب الله;
      חיזבאללה; Hizbullah'ın; Հեզբոլլահ; Hezbollah fighters; Radwan Force; Al-Manar; Wafiq Safa; Hashem
      Safieddine; Fuad Shukr; Ibrahim Aqil; Ali Karaki; Haytham Ali Tabatabai; Հըզբոլլահ; Հեզբոլահ; Հիզբալլահ;
      Հիզբուլլահ; Հեզբալլահ; Hizbullahın; Хезболли; Гезболла; Хізбалла; Хизболла; Насрала; Насраллу; Хасан
      Насралла; Наим Касем; Наїм Касем; Радван; отряд Радван; قوة الرضوان; المقاومة الإسلامية في لبنان; هاشم
      صفي الدين; فؤاد شكر; مسلحي حزب الله; هيثم الطبطبائي; force Radwan;
      Hizbolá; Nasralá; Hasán Nasralá; Naim Qasem; Naim Kasım; Hasan Nasrallah
    `),
    },
    {
      id: 'lebanese-army',
      country: 'LB',
      names: list(`
      Lebanese Army; Lebanese Armed Forces; الجيش اللبناني; Ливанская армия; armée libanaise
    `),
    },
    {
      id: 'unifil',
      country: 'LB',
      names: list(`UNIFIL; ՅՈՒՆԻՖԻԼ; Finul; اليونيفيل; يونيفيل`),
    },
    {
      id: 'lebanese-parties',
      country: 'LB',
      names: list(`Lebanese Forces; Kataeb; Progressive Socialist Party`),
    },
    {
      id: 'islamists-in-lebanon',
      country: 'LB',
      names: list(`
      Fatah al-Islam; Jund al-Sham; Abdullah Azzam Brigades; Jamaa Islamiya; Fajr Forces
    `),
    },
  ],
  offices: {
    LB: list(`
      Nasrallah; Hassan Nasrallah; Naim Qassem; Naim Kassem; Joseph Aoun; Michel Aoun; Nawaf Salam; Saad
      Hariri; Najib Mikati; Nabih Berri; نصر الله; نعيم قاسم; جوزيف عون; Насралла; Rodolphe Haykal; Samir
      Geagea; Walid Jumblatt; Rafik Hariri; Gebran Bassil; Morgan Ortagus; Նասրալլահ; Հասան Նասրալլահ; Նաիմ
      Քասեմ; Ժոզեֆ Աուն; Միկատի; Հարիրի; Nəsrullah; Həsən Nəsrullah; Nəim Qasim; Cozef Aun; Hariri qətli;
      Жозеф Аун; Наваф Салам; Джозеф Аун; Микати; Харири; Харірі; Берри; حسن نصر الله; نواف سلام; نبيه بري;
      نجيب ميقاتي; سعد الحريري; رفيق الحريري; ميشال عون; سمير جعجع; وليد جنبلاط; Lebanese Forces party
    `),
  },
  hints: list(`
    UNIFIL; اليونيفيل; ЮНИФИЛ; pager explosions; March 14 Alliance; Amal Movement; Resolution 1701; bipeurs;
    حصر السلاح; القرار 1701; أجهزة البيجر; Unifil
  `),
};
