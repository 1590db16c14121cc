import { type RegionProfile, list } from '../region-profile.ts';

export const somalia: RegionProfile = {
  id: 'somalia',
  since: 1991,
  source: 'https://en.wikipedia.org/wiki/Somali_Civil_War',
  neighbours: ['ethiopia', 'kenya', 'djibouti'],
  whole: ['SO'],
  parties: [],
  names: list(`
    Somalia; Somaliland; Puntland; Jubaland; Galmudug; Hirshabelle; Somali pirates; Somali; Somalis; Сомали;
    Сомалиленд; Пунтленд; Сомалі; الصومال; أرض الصومال; بونتلاند; جوبالاند; סומליה; Somalie; somalien; somalí;
    Սոմալի; 索马里; ソマリア; 소말리아; Սոմալիլենդ; Պունտլենդ; Puntlend; Somalilend; сомалийцы; сомалійський; Пунтленді;
    Пунтленде; Могадішо; Кісмайо; Байдоа; Афгойе; Беледуэйн; Белед-Вейне; Босасо; Зоббе; Джубаленд; Галькайо;
    Гальмудуг; صوماليلاند;
    somalíes; Somalilandia
  `),
  turkic: list(`
    Somali; Somaliya; Puntland; Somaliland
  `),
  areas: {
    SO: list(`
      Lower Shabelle; Middle Shabelle; Hiran; Hiiraan; Lower Juba; Middle Juba; Gedo; Bakool; Mudug; Sool;
      Bari Region; Cal Miskaad; Galguduud; شبيلي السفلى; هيران; Golis; Nugaal; Sanaag; Ayn region; شبيلي
      الوسطى; هيرشبيلي; غلمدغ; Jubaland; جبال غوليس
    `),
  },
  places: {
    SO: list(`
      Gulf of Aden; Mogadishu; Kismayo; Baidoa; Beledweyne; Bosaso; Galkayo; Garowe; Afgooye; Afgoye; Barawe;
      Jowhar; Merca; Marka; Las Anod; Laascaanood; Hargeisa; Berbera; Balad; Adan Yabal; Moqokori; Mahas;
      Masjid Ali Gadud; Dhobley; Ras Kamboni; Buulobarde; Bulo Burde; Wanlaweyn; Warsheikh; Awdheegle;
      Bariire; Dhusamareb; Могадишо; Кисмайо; Харгейса; مقديشو; كيسمايو; هرجيسا; بيدوا; Mogadişu; Mogadiscio;
      Mogadiscios; Մոգադիշո; Bosaaso; Adan Yabaal; Aadan Yabaal; Eyl; Hobyo; Haradheere; Harardhere; Garacad;
      Qandala; Iskushuban; Al-Miskad; Togga Jaceel; Togjaceel; Turmasaale; El Adde; Kulbiyow; Bardera;
      Bardhere; Buale; Jilib; Kudhaa; Luuq; Dolow; Garbaharey; Beled Hawo; Beledhawo; Dinsoor; Burdhubo;
      Hudur; Tiyeglow; Rabdhure; Elbur; El Bur; Masagaway; Wisil; Cowsweyne; Guriel; Guriceel; Maxaas; Halgan;
      Jalalaqsi; Buq Aqable; Runirgod; Runnirgood; Adale; Sabiid; Janale; Qoryoley; Kurtunwaarey; Toratorow;
      Elasha Biyaha; Godka Jilacow; SYL Hotel; Hayat Hotel; Lido Beach; Burao; Borama; Erigavo; Goojacadde;
      Buuhoodle; Tukaraq; Zeila; Ceerigaabo; بيداوة; أفغوي; بلدوين; جوهر الصومالية; دوسمريب; بوصاصو; لاسعانود;
      سجن غودكا جيلاو; Lafole; Anole; Janaale; Baraawe; Kurtunwarey; Bulo Marer; Bulo Mareer; Marca;
      Shalanbood; Ballidogle; Baledogle; Balidogle; Cadale; Bulobarde; Buloburde; Belet Weyne; Beledweyn;
      Matabaan; Mataban; Galgaduud; Dhusamareeb; Gurieel; Abudwaq; Abudwak; El Buur; El Dher; Galhareeri;
      Galcad; Ba'adweyne; Bacadweyne; Galkacyo; Bossaso; Cal Miskad; Calmiskaad; Dhasaan; Hiraan; Shabelle;
      Kismaayo; Afmadow; Bilis Qooqani; Tabto; Hoosingow; Raskamboni; Kolbio; Badhaadhe; Kuday; Jamame;
      Jamaame; Sakow; Baardheere; Bulo Hawo; Bula Hawa; Baydhabo; Burhakaba; Qansahdhere; Berdale; Xudur;
      Wajid; El Barde; Xamar; Halane; Halane compound; Bakara; KM4; Zobe; Wadajir; Hamar Weyne; Hamar Jajab;
      Yaqshid; Dayniile; Deynile; Kaaraan; Pearl Beach; Elite Hotel; Aden Adde; Las Canod; Goojacade; Buhodle;
      Oog; Taleh; Dhahar; Khatumo; South West State; Kismayu; Hiran; Aşağı Şabel; Orta Şabel; TÜRKSOM; Ali
      Yabaal; Ali Yabal; Ceel Baraf; El Baraf; Ceel Baad; El Baad; Daarunimca; Aborey; Teedaan; Xinlabi;
      Budbud; Osweyne; Masagawaa; Sin Dheer; Balcad; Hawadley; Xawaadley; Gololey; Daniga; Mahaday; Fidow; Nur
      Dugle; Beer Xaani; Berhani; Bar Sanguni; Bar Sanguuni; Janay Abdalla; Janaay Cabdalla; Birhani; Abdalla
      Birole; Yaq Dabel; Kamsuma; Araare; Wirkoy; Yontoy; Goobweyn; Luglaaw; Koban; Hagar; Xagar; Ceel Cadde;
      Ceel Waaq; Busaar; Fahfahdhun; Boohol Garas; Buurdhuubo; Daynuunay; Deynuunay; Goofgaduud; Gofgadud;
      Awdiinle; Awdinle; Leego; Bali Doogle; Warmahan; Tixsiile; Yaaqle; Busley; Ugunji; Buufow; Goolweyn;
      Golweyn; Buulo Mareer; Ambareso; Gandarshe; Dhanaane; Ceelasha; Lafoole; Arbiska; Siinka Dheer; Sinka
      Dheer; Garasbaaley; Kahda; Dharkenley; Hawl Wadaag; Howlwadaag; Warta Nabada; Boondheere; Shangaani;
      Cabdicasiis; Heliwaa; Huriwa; Gubadley; Gubta; Daru Salaam; Maka al-Mukarama; Makka al-Mukarama; Makka
      Al Mukarama road; KM13; Tarabuunka; Zoppe; Ceel Buur; Mareergur; Gadoon; Docoley; Labagalle; Elgaras;
      Cabudwaaq; Balanbale; Xerale; Huurshe; Towfiiq; Bacaadweyn; Camaara; Galdogob; Goldogob; Bursaalah;
      Saaxo; Jariban; Hafun; Alula; Ufayn; Balidhidin; Balli Dhidhin; Dhaadaar; Dhagacsame; Xankookib; Qurac;
      Miiraale; Buur Dexdexoor; Hamure; Cal Madow; Galgala; Laag; Meeladeen; Laasqoray; Las Qoray; Badhan;
      Yubbe; Fiqifuliye; Erigabo; Jidali; Jiidali; El Afweyn; Ceel Afweyn; Garadag; Ainabo; Caynabo; Odweyne;
      Kalabaydh; Kalabaydhka; Yagoori; Yagori; Qorilugud; Qori Lugud; Widhwidh; Hudun; Xudun; Taleex; Boocame;
      Bocame; Adhi Adeye; Gabiley; Gebiley; Wajale; Lughaya; Saylac; Zeylac; Xariirad
    `),
  },
  turkicPlaces: {
    SO: list(`
      Moqadişo; Cubalənd; Kismayo; Hargeysa; Afmadow
    `),
  },
  groups: [
    {
      id: 'al-shabaab',
      country: 'SO',
      names: list(`
      al-Shabaab; Al Shabab; al-Shabab; Shabaab; Shabab; Аш-Шабаб; Аль-Шабааб; حركة الشباب; الشباب الصومالية;
      Eş-Şebab; Eş Şebab; Əş-Şəbab; shebab; shebabs; islamistes shebab; Ալ-Շաբաբ; Mahad Karate; Ahmed Diriye;
      Mukhtar Robow; Աշ-Շաբաբ; əş-Şəbab; Аль-Шабаб; аш-Шабабу; chebab; chebabs; chabab; islamistes chebab;
      حركة الشباب المجاهدين; مسلحي حركة الشباب; مسلحي الشباب; مقاتلي الشباب;
      Al Shabaab; Şebab
    `),
    },
    {
      id: 'is-somalia',
      country: 'SO',
      names: list(`
      Islamic State in Somalia; Islamic State – Somalia Province; ISIS-Somalia; Puntland Security Force;
      Puntland Defence Forces; Abdulqadir Mumin
    `),
    },
    {
      id: 'somali-army',
      country: 'SO',
      names: list(`
      Somali National Army; Somali government forces; Somali army; Somali Armed Forces; Somali troops; Danab;
      SSC-Khatumo; Macawisley; AMISOM; ATMIS; AUSSOM; African Union Mission in Somalia; African Union
      Transition Mission in Somalia; الجيش الصومالي; Ma'awisley; Macawiisley; Gorgor; Haramcad; Ahlu Sunna;
      Operation Atalanta; EUNAVFOR Atalanta; armée somalienne; القوات الصومالية; القوات الخاصة الصومالية;
      Haram'ad
    `),
    },
    {
      id: 'puntland-forces',
      country: 'SO',
      names: list(`Hilaac; PMPF`),
    },
  ],
  offices: {
    SO: list(`
      Hassan Sheikh Mohamud; Farmajo; Mohamed Abdullahi Mohamed; Sharif Sheikh Ahmed; Sharif Ahmed; Ahmed
      Madobe; حسن شيخ محمود; Hamza Abdi Barre; Said Abdullahi Deni; Abdirahman Irro; Abdirahman Mohamed
      Abdullahi; Muse Bihi; Muse Bihi Abdi; حسن شيخ; Hassan Cheikh Mohamoud; Madobe; Said Deni
    `),
  },
  hints: [],
};
