import { type RegionProfile, list } from '../region-profile.ts';

export const yemen: RegionProfile = {
  id: 'yemen',
  since: 2014,
  source: 'https://en.wikipedia.org/wiki/Yemeni_civil_war_(2014–present)',
  neighbours: ['gaza', 'iran', 'saudi-gulf'],
  whole: ['YE'],
  parties: ['SA'],
  names: list(`
    Yemen; Red Sea attacks; Bab-el-Mandeb; Bab al-Mandab; South Yemen; Йемен; Ємен; Баб-эль-Мандеб; اليمن; باب
    المندب; תימן; Yémen; Յեմեն; 也门; イエメン; 예멘; Operation Aspides; EUNAVFOR Aspides; Operation Poseidon Archer;
    Operation Rough Rider; southern Red Sea; True Confidence; Eternity C; Magic Seas; Rubymar; Stockholm
    Agreement on Hodeidah; йеменский; єменський; Ємену; Ємені; Баб-ель-Мандеб; хуситов; хуситів; Красного
    моря; Красном море; Червоне море; Червоного моря; Червоному морі; Аденский залив; Аденська затока; guerre
    au Yémen; Bab el-Mandeb; الحرب في اليمن; حرب اليمن; مضيق باب المندب; Адене; Адена; Адені; Лахдж; Абьян;
    Шабва; Махра;
    yemení; yemeníes; misión Aspides; Aspides
  `),
  turkic: list(`
    Yemen; Yəmən; Hadramevt
  `),
  areas: {
    YE: list(`
      Marib; Ma'rib; Taiz; Ta'izz; Taizz; Hadhramaut; Hadramawt; Hadramout; Abyan; Shabwa; Shabwah; Saada;
      Sa'dah; Hajjah; Al Bayda; Dhale; Lahij; Al Mahra; Socotra; مأرب; تعز; حضرموت; أبين; شبوة; صعدة; الضالع;
      لحج; Мариб; Таиз; Хадрамаут; Саада; Al-Jawf; Amran; Mahra; Ad Dali; Raymah; Маріб; Хадрамауті;
      Хадрамауте; Таїз; Hadramaout; Chabwa; Taëz; محافظة حجة; مدينة حجة; المهرة; ذمار; سقطرى; محافظة البيضاء;
      محافظة عمران; محافظة إب; محافظة الجوف
    `),
  },
  places: {
    YE: list(`
      Sanaa; Sana'a; Aden; Hodeidah; Hodeida; Al Hudaydah; Hudaydah; Mukalla; Ras Isa; Zinjibar; Mocha, Yemen;
      Mokha; Hais; Ibb; Dhamar; Сана; Саны; Сане; Аден; Ходейда; Эль-Ходейда; صنعاء; عدن; الحديدة; المكلا;
      Hudeyde; Hodeïda; צנעא; Սանա; Ras Issa; Salif; Mocha quay; Mocha port; port of Mocha; Seiyun; Sayun;
      Seiyoun; Ash Shihr; Al-Ghaydah; Nishtun; Bayhan; Ataq; Balhaf; Harib; Serwah; Sirwah; Al-Abdiya;
      Al-Jubah; Razih; Kitaf; Haradh; Al-Durayhimi; Khokha; Zabid; Mawza; Mayun; Perim Island; Kamaran; Zuqar;
      Lawdar; Mudiyah; Shuqrah; Al-Mahfad; Radaa; Yakla; Nihm; Faj Attan; Al-Anad; Tur al-Baha; Al-Wadiah;
      Thamud; Հոդեյդա; Մարիբ; Ադեն; Թաիզ; Սանաա; Hüdeydə; Mərib; Taiz; Sədədə; Hədrəmut; Сані; Сану; Ходейде;
      Ходейді; Хадейда; Ель-Ходейда; Сейюн; Сайун; Мукалла; Мукалле; Рас-Иса; Хаджа; Дамар; Сокотра; Moukalla;
      Sayoun; سيئون; رأس عيسى; ميناء الحديدة; ميدي; المخا; مودية; خانفر; مطار صنعاء; سجن صعدة; Hudaida;
      Saleef; Mocha; Mukha; Al-Khawkhah; Bab al-Mandeb; Perim; Hanish; Hawban; Al-Turba; Dhalea; Qataba; Lahj;
      Radfan; Yafa; Khormaksar; Sheikh Othman; Jaar; Shuqra; Mudia; Mahfad; Wadi Omran; Usaylan; Azzan;
      Habban; Al-Musaynia; Al-Juba; Al-Abdiyah; Mukayras; Jawf; Al-Hazm; Saadah; Dahyan; Baqim; Hayran;
      Kushar; Hajour; Harf Sufyan; Arhab; Sanhan; Bani Hushaysh; Attan; Mahwit; Shihr; Al-Shihr; Seyoun;
      Tarim; Al-Abr; Shibam; Ghaydah; Shahn; Ռաս Իսա; Սաադա; Ədəndə; Ədən limanı; Ras-İsa; Saná; Adén; Marib;
      Hadramaut; Seiyún; Sana; Marib; Hadramevt; Wadi Abida; Wadi Abidah; Al-Tuhayta; Al-Tuhaita; Durayhimi;
      Jarahi; Beit al-Faqih; Al-Mansuriya; Al-Zaydiya; Luhayyah; Alluheyah; Al-Hali; Al-Hawak; Kilo 16;
      Al-Fazah; Al-Jah; Hays district; Al-Wazi'iyah; Wazi'iyah; Al-Barh; Al-Kadha; Jabal Habashi; Mashra'a;
      Al-Silw; As-Silw; Al-Ta'iziya; Salh; Asifra; Al-Dabab; Haifan; Al-Shamayatayn; Turbah; Al-Maafer;
      Al-Qabbaytah; Qabaita; Karish; Al-Hawtah; Houta; Habil Jabr; Al-Madaribah; Ras al-Ara; Al-Azariq;
      Al-Husha; Murays; Muraysh; Al-Fakhir; Bab Ghalaq; Jubn; Al-Sawadiyah; Nati'; Al-Malajim; Al-Zahir;
      Al-Sawma'ah; Musawara; Radman; Qaniya; Al-Quraishyah; Qifa; Wald Rabi'; Al-Rashidah; Mahliyah; Jabal
      Murad; Al-Mashjah; Al-Kassara; Kassarah; Raghwan; Medghal; Al-Jadaan; Mas camp; Tadawin; Sahn al-Jin;
      Al-Rawda camp; Al-Suwayda camp; Al-Wadi; Al-Balaq; Balaq; Al-Nuqub; Assilan; Merkhah; Markhah; As-Sa'id;
      Al-Rawdah; Maifaa; Radum; Bir Ali; Arma; Jardan; Moudia; Wadhi'; Al-Wade'a; Sibah; Rusud; Sarar; Khabar
      al-Maraqisha; Al-Arqub; Al-Sheikh Salem; Al-Masaneh; Brum; Brom Mayfa; Hajr; Dawan; Al-Dulay'ah;
      Al-Qatn; Hawra; Al-Khasha; Al-Rayyan; Rayyan airport; Ghayl Bawazir; Ghayl bin Yumayn; Dhabba;
      Al-Dhabba; Sarfait; Al-Masilah; Al-Buqe; Al-Buqa; Al-Safra; As-Safra; Al-Zaher; Al-Hishwah; Ghamr;
      Munabbih; Monabbih; Qatabir; Alib; Al-Raqo; Raqou; Shada'a; Al-Razamat; Bani Maadh; Al-Ashah; Houth;
      Jabal Yazid; Iyal Surayh; Bani Qays; Khayran al-Muharraq; Bakil al-Mir; Aflah; Al-Shahil; Bani al-Awam;
      Al-Haymah; Sa'fan; Bani Matar; Bilad al-Rus; Khawlan; Al-Tiyal; Bani Dabyan; Al-Husn; Dhi Sufal;
      Al-Qafr; Al-Saddah; Al-Nadirah; Baadan; Utmah; Wusab; Jahran; Maghrib Ans
    `),
  },
  turkicPlaces: {
    YE: list(`Hudeyde; Marib; Mukalla; Aden`),
  },
  groups: [
    {
      id: 'houthis',
      country: 'YE',
      names: list(`
      Houthi; Houthis; Ansar Allah; Ansarallah; Houthi rebels; хуситы; хусит; хуситский; хусити; Ансар Аллах;
      الحوثي; الحوثيون; الحوثيين; حوثي; أنصار الله; החות'ים; חות'ים; Husi; Husiler; Husiler'in; husilər;
      hutíes; hutíes de Yemen; houthistes; houthiste; հութի; հութիներ; 胡塞; 후티; フーシ派; Mahdi al-Mashat; Yahya
      Saree; Yahya Sarea; Mohammed Abdulsalam; Mohammed Abdul-Salam; Ahmed al-Rahawi; Muhammad al-Ghamari;
      Անսար Ալլահ; հութիական; husi; husilərin; Ənsarullah; Хути; Аль-Хути; Абдель-Малик аль-Хути; rebelles
      houthis; rebelles yéménites; جماعة الحوثي; جماعة أنصار الله; مليشيا الحوثي; ميليشيا الحوثي; الحوثية;
      حوثيين; حوثيون;
      hutí; Ensarullah; rebeldes hutíes
    `),
    },
    {
      id: 'aqap',
      country: 'YE',
      names: list(`
      al-Qaeda in the Arabian Peninsula; AQAP; Ansar al-Sharia; القاعدة في جزيرة العرب; Khaled Batarfi; Saad
      al-Awlaki; Anwar al-Awlaki; Aqpa; Al-Qaïda dans la péninsule arabique; تنظيم القاعدة في اليمن; القاعدة
      بمحافظة أبين
    `),
    },
    {
      id: 'stc',
      country: 'YE',
      names: list(`
      Southern Transitional Council; STC; Presidential Leadership Council; المجلس الانتقالي الجنوبي; المجلس
      الانتقالي; مجلس القيادة الرئاسي; Hirak; Southern Movement; Giants Brigades; Security Belt; Shabwa
      Defence Forces; Nation's Shield; Cənub Keçid Şurası; Հարավային անցումային խորհուրդ; Южный переходный
      совет; Південна перехідна рада; ЮПС; Conseil de transition du Sud; séparatistes du Sud; عيدروس الزبيدي;
      قوات الانتقالي; الحزام الأمني; Southern Giants; Shabwani Elite;
      GGK; Güney Geçiş Konseyi; Consejo de Transición del Sur; Consejo de Transición
    `),
    },
    {
      id: 'saudi-coalition',
      country: 'SA',
      names: list(`
      Saudi-led coalition; Saudi-led military coalition; Saudi-led intervention; Saudi Arabian-led; التحالف
      العربي; التحالف بقيادة السعودية; սաուդյան կոալիցիա; Səudiyyə koalisiyası; coalition menée par Riyad;
      coalition menée par l'Arabie saoudite; تحالف دعم الشرعية
    `),
    },
    {
      id: 'national-resistance',
      country: 'YE',
      names: list(`National Resistance Forces; Tareq Saleh; Tariq Saleh`),
    },
    {
      id: 'hadramout-alliance',
      country: 'YE',
      names: list(`
      Hadramout Tribal Alliance; Hadhramaut Tribal Alliance; Hadrami Elite; Hadhrami Elite; Amr bin Habrish
    `),
    },
  ],
  offices: {
    YE: list(`
      Abdrabbuh Mansur Hadi; Mansur Hadi; Ali Abdullah Saleh; Rashad al-Alimi; Aidarous al-Zubaidi;
      Abdul-Malik al-Houthi; Abdulmalik al-Houthi; العليمي; الزبيدي; عبد الملك الحوثي; Grundberg; Ahmed bin
      Mubarak; Salem bin Breik; Aidarous al-Zoubaidi; Aidarus al-Zubaidi; Faraj al-Bahsani; Sultan al-Arada;
      رشاد العليمي; عبد ربه منصور هادي; هانس غروندبرغ; غروندبرغ; علي عبد الله صالح; Zubaidi; Dera al-Watan;
      Islah
    `),
  },
  hints: list(`
    Red Sea; Красное море; البحر الأحمر; mer Rouge; mar Rojo; Kızıldeniz; Operation Prosperity Guardian; Galaxy
    Leader; Safer oil tanker; Red Sea shipping; UKMTO; JMIC; Կարմիր ծով; Qırmızı dəniz; Qırmızı dənizdə
  `),
};
