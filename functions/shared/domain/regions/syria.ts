import { type RegionProfile, list } from '../region-profile.ts';

export const syria: RegionProfile = {
  id: 'syria',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Syrian_civil_war',
  neighbours: ['iraq', 'lebanon', 'turkey-kurds', 'gaza', 'jordan'],
  whole: ['SY'],
  parties: [],
  names: list(`
    Syria; Rojava; North and East Syria; Golan Heights; Syrian civil war; Сирия; Сирія; Рожава; سوريا; سورية;
    روج آفا; סוריה; Syrie; Siria; Սիրիա; Golan; Голанские высоты; الجولان; 叙利亚; シリア; 시리아; Operation Peace
    Spring; Operation Olive Branch; Operation Euphrates Shield; Ռոժավա; սիրիական հակամարտություն; սիրիական
    հակամարտության; сирийцы; сирійці; сирийский Курдистан; Голанські висоти; Сирії; сирійська опозиція;
    сирийская оппозиция; guerre en Syrie; نظام الأسد; النظام السوري; الساحل السوري; البادية السورية; شمال شرقي
    سوريا; شمالي سوريا; جنوبي سوريا; Kurdistan syrien; plateau du Golan; الجولان المحتل;
    sirio; siria; sirios
  `),
  turkic: list(`
    Suriye; Suriya; Rojava; Halep; Hələb; Şam; Dəməşq; İdlib; Rakka; Afrin; Kuzey Suriye;
    Humus
  `),
  areas: {
    SY: list(`
      Aleppo; Idlib; Raqqa; Al-Raqqah; Ar-Raqqah; Hasakah; Al-Hasakah; Deir ez-Zor; Deir al-Zor; Deir al-Zour;
      Deir Ezzor; Daraa; Dara'a; Quneitra; Suwayda; As-Suwayda; Sweida; Latakia; Tartus; Homs; Hama; Ghouta;
      Rif Dimashq; Алеппо; Идлиб; Ідліб; Ракка; Хасака; Дейр-эз-Зор; Дараа; Сувейда; Эс-Сувейда; Хомс; Хама;
      Латакия; Тартус; حلب; إدلب; الرقة; الحسكة; دير الزور; درعا; القنيطرة; السويداء; حمص; حماة; اللاذقية;
      طرطوس; الغوطة; Halep; İdlib; Rakka; Haseke; Deyrizor; Süveyda; Lazkiye; Hələb; Alep; Alepo; Հալեպ;
      Իդլիբ; Deir Zor; Хасеке; Дейр-эз-Зора; Дейр-ез-Зор; Дераа; Деръа; Латакія; Суэйда; Сувейді; Эс-Сувейде;
      Ас-Сувейда; Хомсі; Lattaquié; Soueïda; Souweïda; Deraa; Tartous; Idleb; Ghouta orientale; Hassaké; ريف
      دمشق; ريف حلب; ريف إدلب; ريف حماة; ريف حمص; جبل العرب; الغوطة الشرقية; درعا البلد; Хаме; Хамі; Раці;
      Ракці
    `),
  },
  places: {
    SY: list(`
      Damascus; Kobani; Kobanî; Ayn al-Arab; Manbij; Afrin; Al-Bab; Azaz; Tal Abyad; Tell Abyad; Ras al-Ayn; Ras
      al-Ain; Serê Kaniyê; Qamishli; Palmyra; Tadmur; Al-Tanf; Douma; Eastern Ghouta; Khan Shaykhun; Khan
      Sheikhoun; Maarat al-Numan; Saraqib; Al-Bukamal; Abu Kamal; Baghuz; Tabqa; Jableh; Baniyas; Al-Hol;
      Yarmouk Camp; Madaya; Jisr al-Shughur; Tartous; Darayya; Mayadin; Дамаск; Кобани; Манбидж; Африн;
      Пальмира; دمشق; عين العرب; كوباني; منبج; عفرين; تدمر; القامشلي; دوما; דמשק; Şam; Münbiç; Damas; Damasco;
      Դամասկոս; Dəməşq; Dweila; Mar Elias church; Kessab; Kasab; Sheikh Maqsoud; Sheikh Maksoud; Mezzeh;
      Caesar's pictures; Caesar photographs; Caesar photos; Bab al-Hawa; Bab al-Salam; Yarubiyah; Al-Roj; Roj
      camp; Baghouz; Al-Hawl; Sednaya; Saydnaya; Tadamon; Jaramana; Sahnaya; Qardaha; Banyas; Masyaf; Salamiyah;
      Qusayr; Qalamoun; Zabadani; Wadi Barada; Talbiseh; Rastan; Taldou; Morek; Khan al-Asal; Atarib; Anadan;
      Nubl; Abu al-Duhur; Sarmada; Atmeh; Barisha; Ariha; Kafr Nabl; Kafranbel; Jabal al-Zawiya; Jebel
      al-Zawiya; Kafriya; Foua; Jarabulus; Tishrin Dam; Tishreen Dam; Qara Qozaq; Deir Hafer; Maskana; Ain Issa;
      Tal Tamr; Shaddadi; Amuda; Al-Omar oil field; Conoco gas; Hajin; Al-Busayrah; Al-Sukhnah; T4 air base; T4
      airbase; Shayrat; Tafas; Busra al-Sham; Al-Sanamayn; Shahba; Walgha; Beit Jinn; Kuwayya; Mount Hermon;
      Yarmouk Basin; Լաթաքիա; Լատաքիա; Տարտուս; Հոմս; Քամիշլի; Ղամիշլի; Հասաքե; Քոբանի; Կոբանի; Աֆրին; Մանբիջ;
      Քեսաբ; Պալմիրա; Ռաքքա; Սուեյդա; Դեր էզ-Զոր; Դեյր ալ-Զոր; Դեր Զոր; Դարաա; Թիշրին; Ռաս ալ-Այն; Hələb; Rəqqa;
      Süveyda; Lazkiyə; Latakiya; Mənbiç; Deyr əz-Zor; Palmira; Humsda; Qamışlı; Dəraa; Дамаску; Дамаска; Халеб;
      Алеппо; Кобані; Манбідж; Афрін; Восточная Гута; Гута; Мадая; Мадайя; Мадаї; Хан-Шейхун; Джабла; Баниас;
      Банияс; Шейх-Максуд; Эль-Баб; Тель-Абьяд; Тель-Аб'яд; Рас-эль-Айн; Рас-аль-Айн; Рамуса; Рашидин; Седная;
      Сайдная; Седнаї; Эль-Кунейтра; Кунейтра; Шайрат; Тишрин; Эль-Холь; Аль-Хол; Ат-Танф; Абу-Кемаль; Мезе;
      Джарамана; Хмеймімі; Хмеймим; Тартусе; Ідлібі; Kobané; Kamechliyé; Qamichli; Palmyre; Banias; Jablé;
      Afrine; Tall Abyad; Cheikh Maqsoud; جرمانا; صحنايا; جبلة; بانياس; الشيخ مقصود; الأشرفية; تل أبيض; رأس
      العين; عين عيسى; سد تشرين; البوكمال; الميادين; خان شيخون; معرة النعمان; سراقب; الباغوز; التنف; مدينة
      الباب; بلدة الباب; دير حافر; قاعدة حميميم; حميميم; مخيم الهول; مخيم اليرموك; سجن صيدنايا; صيدنايا;
      الدويلعة; كنيسة مار إلياس; Salkhad; Qanawat; Mazraa; Busra al-Harir; Laja; Al-Lajat; Jeramana; Nawa;
      Jasim; Inkhil; Sanamayn; Nasib; Khan Arnabeh; Jubata al-Khashab; Hader; Khan Arnabah; Mazzeh; Kafr Sousa;
      Umayyad Square; Sayyida Zeinab; Sayeda Zeinab; Sayyida Zaynab; Harasta; Jobar; Qaboun; Barzeh; Yarmouk;
      Hajar al-Aswad; Daraya; Moadamiya; Al-Tall; Yabroud; Rankous; Nabek; Saidnaya; Dumayr; Al-Kiswah; Baba
      Amr; Waer; Al-Qusayr; Houla; T-4 air base; Tiyas; Sukhnah; Al-Sukhna; Qaryatayn; Tanf; Mhardeh;
      Suqaylabiyah; Murak; Khattab; Qalaat al-Madiq; Al-Ghab; Latamneh; Kafr Zita; Saraqeb; Maaret al-Numan;
      Jisr al-Shughour; Binnish; Taftanaz; Sarmin; Atme; Al-Dana; Darkush; Ashrafieh; Sheikh Maqsud; Bustan
      al-Qasr; Zahraa; Marea; al-Rai; Jarablus; Dabiq; Tal Rifaat; Menagh; Jindires; Jinderes; Rajo; Maskanah;
      Safira; Khanasir; Sarrin; Ain al-Arab; Suluk; Resafa; Maadan; Hasaka; Ghuwayran; Gweiran; Derik;
      Malikiyah; Rmelan; Rumaylan; Tel Tamer; Mayadeen; Albukamal; Shuhayl; Al-Omar; Kharab al-Jir; Lattakia;
      Jablah; Hmeimim; Al-Qadmus; Slunfeh; Snobar; Haffah; Բանիաս; Ջեբլե; Ռասթան; Մարիամին;
      Alepo; Homs; Hama; Idlib; Raqqa; Al Raqa; Deir Ezzor; Deir al Zur; Kobane; Latakia; Tartus; Suweida;
      Sueida; Halep; Hama; İdlib; Rakka; Deyrizor; Deyrizzor; Ayn el-Arab; Lazkiye; Tartus; Tel Rıfat; Resulayn;
      Tel Abyad; Kamışlı; Haseke; Han Şeyhun; Şeyh Maksut; Eşrefiye; Tabka; Hol Kampı; Balyun; El Bab; Cerablus;
      Azez
    `),
  },
  turkicPlaces: {
    SY: list(`
      Kobani; Tartus; Palmira; Banyas; Cəblə; Həsəkə; Manbic; Halep; Rakka; Deyrizor; Afrin; Haseke; Tabka; Azez
    `),
  },
  groups: [
    {
      id: 'sdf',
      country: 'SY',
      names: list(`
      Syrian Democratic Forces; YPG; YPJ; People's Protection Units; Сирийские демократические силы; قسد; قوات
      سوريا الديمقراطية; QSD; HPG-YPG; Forces démocratiques syriennes; AANES; DAANES; PYD; Ilham Ahmed;
      Սիրիայի դեմոկրատական ուժեր; ՍԴՈՒ; Ժողովրդի պաշտպանության ջոկատներ; Suriya Demokratik Qüvvələri; СДС;
      СДФ; Силы демократической Сирии; Сирійські демократичні сили; Отряды народной самообороны; курдские
      отряды; FDS; forces kurdes; وحدات حماية الشعب; الأسايش; مظلوم عبدي; الإدارة الذاتية الكردية; SDF;
      SDG; Suriye Demokratik Güçleri; Mazlum Abdi; milicias kurdas; Mazloum Abdi; Mazlum Kobani
    `),
    },
    {
      id: 'hts',
      country: 'SY',
      names: list(`
      Hayat Tahrir al-Sham; Hay'at Tahrir al-Sham; Tahrir al-Sham; HTS; al-Nusra Front; Jabhat al-Nusra; Nusra
      Front; Хайят Тахрир аш-Шам; Джебхат ан-Нусра; هيئة تحرير الشام; جبهة النصرة; HTŞ; Hurras al-Din; Jund
      al-Aqsa; Jaysh al-Fatah; Հայաթ Թահրիր ալ-Շամ; Ան-Նուսրա; Ջեբհաթ ան-Նուսրա; Heyət Təhrir əş-Şam;
      ən-Nüsrə; Хайят Тахрір аш-Шам; ХТШ; Ан-Нусра; Фронт ан-Нусра; Hayat Tahrir Al-Cham; Front Al-Nosra; جبهة
      فتح الشام; أبو محمد الجولاني; الجولاني; إدارة العمليات العسكرية; فصائل المعارضة السورية; المعارضة
      المسلحة السورية; al-Nusra; Saraya Ansar al-Sunna;
      Hayat Tahrir al Sham; Heyet Tahrir eş-Şam; Heyet Tahrir Şam
    `),
    },
    {
      id: 'syrian-army',
      country: 'SY',
      names: list(`
      Syrian Army; Syrian Arab Army; Syrian government forces; Syrian security forces; Syrian forces; Free
      Syrian Army; Syrian rebels; Syrian National Army; Syrian opposition; Jaysh al-Islam; Jaish al-Islam;
      Ahrar al-Sham; الجيش السوري; الجيش السوري الحر; قوات النظام; Сирийская армия; Suriye ordusu; Suriye
      Milli Ordusu; SMO; ÖSO; armée syrienne; ejército sirio; Saraya Ansar al-Sunnah; Sultan Murad Division;
      Hamza Division; Ahrar al-Sharqiya; Tiger Forces; Suheil al-Hassan; Shabiha; Fatemiyoun; Faylaq al-Sham;
      սիրիական բանակ; Սիրիայի բանակ; Suriya ordusu; Azad Suriya Ordusu; Suriya Milli Ordusu; армия Асада;
      режим Асада; армія Асада; войска Асада; правительственные войска Сирии; forces du régime; régime de
      Damas; قوات الأسد; جيش النظام; SNA; SNA fighters; Turkish-backed rebels; Sultan Murad; Suleiman Shah
      Brigade; Amshat; Hamzat; Levant Front; National Front for Liberation;
      rejim güçleri
    `),
    },
    {
      id: 'druze-factions',
      country: 'SY',
      names: list(`
      Suwayda Military Council; Men of Dignity; al-Hijri; Druzes; combattants druzes; milices druzes; مسلحين
      دروز; مسلحون دروز; فصائل درزية; الهجري; حكمت الهجري; قوات الحرس الوطني في السويداء; Hikmat al-Hijri
    `),
    },
    {
      id: 'undof',
      country: 'SY',
      names: list(`UNDOF`),
    },
  ],
  offices: {
    SY: list(`
      Assad; Bashar al-Assad; Bashar Assad; Assad regime; al-Sharaa; Ahmed al-Sharaa; Sharaa; Abu Mohammad
      al-Julani; al-Jolani; Асад; Башар Асад; аш-Шараа; الأسد; بشار الأسد; أحمد الشرع; Esad; Esed; Şara;
      Mazloum Abdi; Asaad al-Shaibani; Asaad al-Shibani; Murhaf Abu Qasra; Hind Kabawat; Walid al-Moallem;
      Faisal Mekdad; Geir Pedersen; Ասադ; Բաշար Ասադ; Ալ-Շարաա; ալ-Շարաա; Ահմեդ ալ-Շարաա; ալ-Ջուլանի; Əsəd;
      Bəşər Əsəd; əş-Şəraa; Əhməd əş-Şəraa; əl-Colani; Əhməd əş-Şara; Башар аль-Асад; Асада; аль-Шараа; Ахмед
      аш-Шараа; Джулани; аль-Джулани; Аль-Джулані; Bachar Al-Assad; Bachar el-Assad; Ahmed Al-Charaa; Ahmad
      al-Charaa; Al-Charaa; الرئيس الشرع; حكومة الشرع; أسعد الشيباني; Jolani; al-Golani; Maher al-Assad;
      Bashar al Asad; Al Asad; Al Sharaa; Al Shara; Al Charaa; Beşşar Esad; Ahmed Şara; Colani
    `),
  },
  hints: list(`
    Islamic State; ISIL; ISIS; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Daesh;
    Da'esh; ИГИЛ; Исламское государство; داعش; تنظيم الدولة الإسلامية; IŞİD; DEAŞ; İŞİD; État islamique;
    Estado Islámico; ԻԼԻՊ; Իսլամական պետություն; Turkey-backed; White Helmets; Ras al-Ain; Syrian Observatory
    for Human Rights; Khmeimim; Хмеймим; barrel bomb; barrel bombs; Astana talks; المرصد السوري; Caesar Act;
    OSDH; Observatoire syrien des droits de l'homme; المرصد السوري لحقوق الإنسان; Alawite; Alawites; Alawi;
    ալավիական; ալավի; դրուզ; դրուզներ; ələvilər; ələvilərin; dürzi; dürzilər; dürzilərə; dürziləri; Tower 22;
    SDF-held
  `),
};
