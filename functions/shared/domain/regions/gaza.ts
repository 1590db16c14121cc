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
    palestinien; palestiniens; palestinienne; palestino; palestinos; palestina; Palestina; Գազա; Գազայի
    հատված; Պաղեստին; պաղեստինցի; 가자; 加沙; ガザ; Արևմտյան ափ; Հորդանան գետի արևմտյան ափ; Гази; Газі; Газою; Смуга
    Гази; Смугу Гази; смузі Гази; сектор Газу; секторе Газа; сектору Газа; Західного берега; Західному березі;
    Западного берега; Западном берегу; палестинці; палестинців; Палестинская автономия; Палестинська
    автономія; Палестину; Восточный Иерусалим; Східний Єрусалим; Храмовая гора; Аль-Акса; война в Газе; война
    с ХАМАС; війна з ХАМАС; израильтяне; ізраїльтяни; израильские поселенцы; ізраїльські поселенці;
    Territoires palestiniens; territoires occupés; Autorité palestinienne; Jérusalem-Est; esplanade des
    Mosquées; reconnaissance de la Palestine; État de Palestine; السلطة الفلسطينية; المسجد الأقصى; الأراضي
    الفلسطينية; الأراضي المحتلة; دولة فلسطين; القدس المحتلة; غلاف غزة; الحرب على غزة; حرب غزة; العدوان على
    القطاع; العدوان على غزة; الانتفاضة; الغزيين; سكان القطاع; شمالي القطاع; جنوبي القطاع; وسط القطاع; شمال
    القطاع; جنوب القطاع; guerre à Gaza; guerre de Gaza; Gazaouis;
    palestinas; gazatí; gazatíes; Jerusalén Este; Flotilla Global Sumud; Global Sumud Flotilla; flotilla a Gaza;
    territorios palestinos
  `),
  turkic: list(`
    Gazze; Qəzza; Qəzzə; Batı Şeria; Filistin; Fələstin; İordan çayının qərb sahili; Şərqi Qüds; Gazze Şeridi;
    Doğu Kudüs; Sumud Filosu
  `),
  areas: {
    PS: list(`
      Khan Younis; Khan Yunis; Deir al-Balah; North Gaza; Rafah; خان يونس; رفح; دير البلح; شمال غزة; Рафах;
      Хан-Юнис; Refah; Хан-Юніс; Хан-Юнісі; Дейр-эль-Балах; Рафахе; Рафаху; Рафахом; Khan Younès; خانيونس;
      محافظة رفح
    `),
  },
  places: {
    PS: list(`
      Gaza City; Jabalia; Jabaliya; Beit Hanoun; Beit Lahia; Nuseirat; Bureij; Maghazi; Al-Mawasi; al-Shifa
      Hospital; Nasser Hospital; Jenin; Nablus; Tulkarm; Hebron; Ramallah; Bethlehem; Jericho; Qalqilya;
      Qabatiya; Tubas; Huwara; Masafer Yatta; Kerem Shalom; Netzarim; Philadelphi Corridor; Nur Shams; Balata;
      Sheikh Jarrah; Silwan; جباليا; جنين; نابلس; الخليل; رام الله; طولكرم; النصيرات; بيت لاهيا; بيت حانون; بيت
      لحم; Джабалия; Дженин; Рамалла; Наблус; Хеврон; Cenin; Han Yunus; Naplouse; Jénine; Ramala; Yenín; ג'נין;
      שכם; חברון; רמאללה; Philadelphi; Tapuah junction; Zikim; Mughayyir; Shujaiya; Shejaiya; Shuja'iyya;
      Zeitoun neighbourhood; Rimal; Sheikh Radwan; Tal al-Hawa; Al-Shati; Shati camp; Morag Corridor; Khuza'a;
      Bani Suheila; Al-Qarara; Zawaida; Al-Ahli Hospital; Kamal Adwan; Sde Teiman; Ofer Prison; Megiddo prison;
      Ma'ale Adumim; Kiryat Arba; Itamar; Yitzhar; Homesh; Evyatar; Turmus Ayya; Turmusayya; Sinjil; Kafr Malik;
      Kafr Qaddum; Deir Dibwan; Deir Sharaf; Susiya; Khan al-Ahmar; Umm al-Khair; Halhul; Beit Ummar; Abu Dis;
      Qalandiya; Qalandia; Shuafat; Far'a camp; Al-Far'a; Tammun; Silat al-Harithiya; Ya'bad; Allenby Bridge;
      Damascus Gate; Tapuach; Za'atara; Ռաֆահ; Ռաֆա; Խան Յունիս; Խան Յունես; Ջենին; Ռամալլահ; Դեյր ալ-Բալահ; Դեր
      էլ-Բալահ; Ջաբալիա; Նաբլուս; Հեբրոն; Rəfah; Xan Yunis; Xan-Yunis; Cəbaliyə; Qüdsdə; Qüdsün; Şərqi Qüds;
      Нусейрат; Джабалія; Зейтун; Шуджаия; Шуджаїя; Нецарим; Нецарім; Мавази; Аль-Маваси; Ель-Мавасі;
      Бейт-Хануне; Бейт-Ханун; Бейт-Лахия; Бурейдж; Филадельфийский коридор; Філадельфійський коридор; Аш-Шифа;
      Аль-Шифа; лікарня Насер; больница Насер; Керем-Шалом; Дженіні; Дженін; Тулькарм; Тулькарем; Рамаллах;
      Рамаллі; Хуввара; Хувара; Хуваре; Сальфіт; Вифлеем; Віфлеєм; Газа-Сити; Геброн; Наблусі; Тубас; Djabaliya;
      Bethléem; Toulkarem; Tulkarem; Qalqiliya; Nousseirat; كرم أبو سالم; معبر رفح; مستشفى الشفاء; مستشفى ناصر;
      مجمع ناصر الطبي; مستشفى المعمداني; مستشفى كمال عدوان; حوارة; مخيم نور شمس; مخيم جنين; مخيم بلاطة; مخيم
      الشاطئ; الشجاعية; حي الزيتون; حي التفاح; البريج; المغازي; المواصي; محور موراغ; محور فيلادلفيا; محور صلاح
      الدين; محور نتساريم; نتساريم; طوباس; قلقيلية; سلفيت; أريحا; قباطية; مسافر يطا; الشيخ جراح; سلوان; الخط
      الأصفر; معبر إيرز; معبر زيكيم; دير استيا; ترمسعيا; المغير; بيتا; بورين; Jabalya; Beit Lahiya; Beit Hanun;
      Tel al-Sultan; Tal as-Sultan; Tel al-Zaatar; Al-Karama; Sabra neighbourhood; Tuffah; Daraj; Zeitoun; Nasr
      neighbourhood; Tel al-Hawa; Beach camp; Zaytoun; Deir el-Balah; Muwasi; Abasan; Abasan al-Kabira; Bani
      Suhaila; Qarara; Fukhari; Al-Amal; Nasser Medical Complex; European Hospital; Al-Shifa; Shifa hospital;
      Indonesian Hospital; Al-Awda; Al-Aqsa Martyrs Hospital; Shaboura; Yibna; Salah al-Din road; Al-Rashid
      street; Kissufim crossing; GHF; al-Mughayyir; Mughayir; Qusra; Beita; Burin; Asira al-Qibliya; Urif; Jit;
      Deir Istiya; Brukin; Biddya; Bruqin; Azzun; Jinsafut; Al-Funduq; Kafr Laqif; Aqraba; Beit Furik; Burqin;
      Arraba; Askar camp; New Askar; Far'a; Al-Faraa; Tayasir; Jordan Valley; Ein al-Auja; Ras Ein al-Auja;
      Mukhmas; Beitin; Taybeh; Rammun; Al-Mazra'a al-Sharqiya; Deir Jarir; Silwad; Al-Bireh; Am'ari camp;
      Jalazone; Aida camp; Dheisheh; Beit Fajjar; Tuqu; Husan; Nahalin; Al-Arroub; Yatta; Umm al-Kheir;
      At-Tuwani; Susya; Dura; Dahariya; Tarqumiya; Idhna; Tel Rumeida; Cave of the Patriarchs; Ibrahimi Mosque;
      Gush Etzion; Joseph's Tomb; Havat Gilad; Anata; Jaba; Issawiya; Ras al-Amud; Beit Hanina; Shu'fat; Old
      City of Jerusalem; Sa-Nur; Muqata; Mukataa; Նուսեյրաթ; Թուլքարմ; Բեյթ Լահիա; Բեյթ Հանուն; ալ-Մավասի; Շիֆա
      հիվանդանոց; Kərəm Şalom; Beyt-Lahiya; Beyt-Hanun; əl-Məvasi;
      Jan Yunis; Rafah; Deir al Balah; Yabalia; Beit Hanún; Hebrón; Refah; Nuseyrat; Cibaliya; Beyt Hanun;
      Beyt Lahiya; Tulkerim; El Halil; Deyr el-Belah; Mevasi; Tel es-Sultan; Şucaiyye; Şifa Hastanesi;
      hospital Al Shifa; Al Shifa
    `),
    IL: list(`
      Sderot; Ashkelon; Ashdod; Be'eri; Kfar Aza; Nir Oz; Erez crossing; Jerusalem; Tel Aviv; Haifa;
      Beersheba; Beer Sheva; Eilat; Иерусалим; Єрусалим; Тель-Авив; Тель-Авів; Сдерот; القدس; تل أبيب;
      ירושלים; תל אביב; שדרות; Kudüs; Jérusalem; Jerusalén; Երուսաղեմ; Թել Ավիվ; Qüds; Nahal Oz; Re'im; Nova
      festival; Nova music festival; Nirim; Kfar Azza; Ramot Junction; Netiv HaAsara; Սդերոտ; Հայֆա; Բեն
      Գուրիոն; Hayfa; Aşkelon; Єрусалимі; Тель-Авіві; Хайфа; Хайфе; Хайфі; Ашкелон; Ашдод; Беэр-Шева;
      Беер-Шева; Эйлат; Ейлат; Сдероті; Офаким; Беэри; Беері; Нир-Оз; Кфар-Аза; Рамот; Реим; Реїм; Димона;
      Beer-Sheva; Césarée; بئر السبع; سديروت; عسقلان; أسدود; حيفا; إيلات; يافا; النقب; مطار بن غوريون; بن
      غوريون; راموت; نير عوز; بئيري; قاعدة نيفاتيم; Ofakim; Netivot; Kiryat Gat; Kissufim; Holit; Yad
      Mordechai; Kerem Shalom crossing; Dimona; Nevatim; Ramat David; Hatzerim; Tel Nof; Rishon LeZion;
      Rehovot; Bat Yam; Holon; Ramat Gan; Petah Tikva; Bnei Brak; Herzliya; Netanya; Hadera; Kfar Saba;
      Ra'anana; Rosh HaAyin; Lod; Ramla; Umm al-Fahm; Nazareth; Afula; Beit She'an; Tiberias; Karmiel; Safed;
      Ben Gurion Airport; Ben Gurion; Kirya; Hakirya; Ayalon; Ayalon Highway; Begin Road;
      Negev; Kiryat Malachi; Glilot; Tamra; Jaffa; Yafo
    `),
  },
  turkicPlaces: {
    PS: list(`
      Cenin; Ramallah; Nuseyrat; Tulkarm; Han Yunus; Refah; Cibaliya; Mevasi; Tulkerim
    `),
    IL: list(`Təl-Əviv; Hayfa; Sderot`),
  },
  groups: [
    {
      id: 'hamas',
      country: 'PS',
      names: list(`
      Hamas; al-Qassam Brigades; Qassam Brigades; Izz ad-Din al-Qassam Brigades; ХАМАС; Хамас; حماس; كتائب
      القسام; القسام; חמאס; Համաս; 哈马斯; 하마스; Abu Obeida; Khaled Meshaal; Khaled Mashal; Khalil al-Hayya;
      Mohammed Sinwar; Marwan Issa; Osama Hamdan; Izz al-Din Haddad; ՀԱՄԱՍ; Կասսամ; Քասսամ; HƏMAS; Həmas;
      Qəssam briqadaları; ХАМАСу; ХАМАСа; ХАМАСом; Аль-Кассам; Бригады Кассам; Синвар; Сінвар; Хания; Ганія;
      Нухба; brigades Al-Qassam; Brigades Ezzedine Al-Qassam; branche armée du Hamas; كتائب عز الدين القسام;
      المقاومة الفلسطينية; فصائل المقاومة; أبو عبيدة; خالد مشعل; خليل الحية; محمد الضيف; يحيى السنوار; إسماعيل
      هنية; حركة حماس; حركة المقاومة الإسلامية; Qassam; al-Qassam; Deif;
      Hamás; Brigadas de Al Qasam; Kassam Tugayları; Kassam; İzzeddin el-Kassam; Yahya Sinwar; Yahya Sinvar;
      Haniya; Haniye
    `),
    },
    {
      id: 'islamic-jihad',
      country: 'PS',
      names: list(`
      Palestinian Islamic Jihad; Islamic Jihad; al-Quds Brigades; Исламский джихад; الجهاد الإسلامي; سرايا
      القدس; הג'יהאד האסלאמי; İslami Cihad; Իսլամական ջիհադ; İslam Cihadı; Ісламський джихад; Исламского
      джихада; Jihad islamique; Djihad islamique; حركة الجهاد الإسلامي; Saraya al-Quds
    `),
    },
    {
      id: 'fatah',
      country: 'PS',
      names: list(`
        Fatah; Palestine Liberation Organization; PLO; al-Aqsa Martyrs' Brigades; ФАТХ; PFLP; ФАТХа; ООП; حركة
        فتح; فتح وحماس; حماس وفتح; كتائب شهداء الأقصى; مقاتلي فتح
      `),
    },
    {
      id: 'idf',
      country: 'IL',
      names: list(`
      Israel Defense Forces; Israeli Defense Forces; IDF; Israeli army; Israeli military; Israeli forces;
      Israeli troops; Israeli soldiers; Israeli airstrikes; Israeli airstrike; Shin Bet; ЦАХАЛ; جيش الاحتلال;
      الجيش الإسرائيلي; צה"ל; צהל; armée israélienne; ejército israelí; İsrail ordusu; Իսրայելի բանակ; Israel
      Police; Israeli police; Operation Cast Lead; Operation Protective Edge; Gideon's Chariots; Operation
      Gideon's Chariots; Swords of Iron; Operation Iron Wall; ՑԱԽԱԼ; Իսրայելի պաշտպանության բանակ; իսրայելական
      բանակ; Իսրայելի զինված ուժեր; Իսրայելի օդուժ; իսրայելական օդուժ; Իսրայելի զինվորներ; İsrail Müdafiə
      Ordusu; İsrail əsgərləri; İsrail aviasiyası; ЦАХАЛу; ЦАХАЛом; ЦАХАЛа; израильская армия; ізраїльська
      армія; израильские войска; израильские военные; ізраїльські військові; ізраїльські війська; Армия
      обороны Израиля; Армія оборони Ізраїлю; АОИ; израильские солдаты; ізраїльські солдати; израильские
      танки; ізраїльські танки; израильская авиация; ізраїльська авіація; Шабак; ШАБАК; Моссад; Tsahal;
      soldats israéliens; troupes israéliennes; forces israéliennes; frappe israélienne; frappes israéliennes;
      raid israélien; raids israéliens; قوات الاحتلال; الاحتلال الإسرائيلي; جنود الاحتلال; القوات الإسرائيلية;
      طائرات الاحتلال; سلاح الجو الإسرائيلي; غارات إسرائيلية; غارة إسرائيلية; قصف إسرائيلي; مسيرة إسرائيلية;
      لواء غولاني; عربات جدعون; شرطة الاحتلال;
      Ejército israelí; ejército de Israel; tropas israelíes; fuerzas israelíes; İsrail askerleri;
      İsrail güçleri; İsrail donanması
    `),
    },
    {
      id: 'settlers',
      country: 'PS',
      names: list(`
      Israeli settlers; Israeli settler; settler violence; Israeli settlement; Israeli settlements;
      المستوطنين; مستوطنون; hilltop youth; израильские поселенцы; ізраїльські поселенці; еврейские поселенцы;
      єврейські поселенці; поселенцы; поселенці; colons israéliens; colon israélien; colonie israélienne;
      colonies israéliennes; colonisation israélienne; المستوطنون; مستوطنين; مستوطن; المستوطنات; مستوطنة
      إسرائيلية; اعتداءات المستوطنين; Nahala
    `),
    },
    {
      id: 'palestinian-groups',
      country: 'PS',
      names: list(`
      Lions' Den; Jenin Brigade; Jenin Brigades; Tulkarm Brigade; DFLP; Popular Resistance Committees
    `),
    },
    {
      id: 'gaza-clans',
      country: 'PS',
      names: list(`
      Yasser Abu Shabab; Abu Shabab; Doghmush; Hossam al-Astal; Popular Forces; Dughmush
    `),
    },
  ],
  offices: {
    IL: list(`
      Netanyahu; Benjamin Netanyahu; Knesset; Ben-Gvir; Smotrich; Yoav Gallant; Israel Katz; Benny Gantz;
      Нетаньяху; نتنياهو; נתניהו; כנסת; Netanyahou; Նեթանյահու; Herzi Halevi; Eyal Zamir; Ronen Bar; Yair
      Lapid; Naftali Bennett; Ron Dermer; Daniel Hagari; Gideon Saar; Գալանտ; Բեն Գվիր; Նեթանյահուի;
      Netanyahunun; Netanyahuya; Netanyahunu; Netanyahu ilə; Qalant; Биньямин Нетаньяху; Нетаньягу; Кнессет;
      Кнесет; Бен-Гвир; Бен-Гвір; Смотрич; Галант; Галлант; Исраэль Кац; Ганц; Эяль Замир; Benyamin
      Nétanyahou; Benyamin Netanyahu; Bezalel Smotrich; Itamar Ben Gvir; بنيامين نتنياهو; بن غفير; سموتريتش;
      غالانت; يسرائيل كاتس; إيال زامير; الشاباك; الموساد; الكنيست; غانتس; لابيد; Mossad; Gallant; Gaza
      envelope
    `),
    PS: list(`
      Mahmoud Abbas; Yahya Sinwar; Sinwar; Ismail Haniyeh; Haniyeh; Mohammed Deif; محمود عباس; السنوار; هنية;
      Махмуд Аббас; Marwan Barghouti; Hussein al-Sheikh; Mohammed Shtayyeh; Francesca Albanese; Hind Rajab;
      Shireen Abu Akleh; Մահմուդ Աբաս; Յահյա Սինվար; Սինվար; Իսմայիլ Հանիե; Հանիե; Mahmud Abbas; Yəhya Sinvar;
      İsmayıl Haniyə; Haniyə; يحيى السنوار; الرئيس الفلسطيني; أنس الشريف; شيرين أبو عاقلة; هند رجب; Abu Mazen;
      Barghouti
    `),
  },
  hints: list(`
    UNRWA; Gaza Humanitarian Foundation; Nukhba; Iron Dome; two-state solution; Gaza flotilla; freed hostages;
    hostages; Madleen; Sumud flotilla; Board of Peace; الأونروا; БАПОР; Железный купол; Залізний купол; два
    государства; дві держави; флотилия Сумуд; Совет мира; otages israéliens; flottille pour Gaza; solution à
    deux États; Proche-Orient; أسطول الصمود; حل الدولتين; الأسرى الإسرائيليين; الأسرى الفلسطينيين; المحتجزين
    الإسرائيليين; طوفان الأقصى; منتظري المساعدات; settlers; October 7; 7 October; Oct. 7; hostage families;
    hostage deal; captives; ceasefire talks in Doha; Sharm summit; Doha talks; Cairo talks; aid flotilla;
    flotilla
  `),
};
