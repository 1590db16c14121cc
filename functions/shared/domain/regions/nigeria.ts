import { type RegionProfile, list } from '../region-profile.ts';

export const nigeria: RegionProfile = {
  id: 'nigeria',
  since: 2009,
  source: 'https://en.wikipedia.org/wiki/Boko_Haram_insurgency',
  neighbours: ['chad', 'cameroon', 'sahel', 'coastal-west-africa'],
  whole: ['NG'],
  parties: ['CM', 'TD', 'NE'],
  names: list(`
    Nigeria; Lake Chad; Lake Chad Basin; Niger Delta; Biafra; Middle Belt of Nigeria; northeastern Nigeria;
    Нигерия; Нігерія; نيجيريا; بحيرة تشاد; Nigéria; Նիգերիա; Делта Нигера; Trans-Niger pipeline; Trans-Niger;
    Ogoniland; Ogoni; нигерийцы; нігерійці; Нігерії; штат Нигер; нигерийский штат Нигер; штат Нігер; Чибок;
    Чибока; Майдугурі; Йобе; Замфара; Замфаре; Кадуна; Кацина; Сокото; Бенуэ; Джос; Абуджі; Лагосі; Тінубу;
    Бухари; Бухарі; شمال نيجيريا; شمالي نيجيريا; شمال غربي نيجيريا; شمال شرقي نيجيريا; lac Tchad; штате Борно;
    штат Борно; штат Плато; штаті Борно; Энугу; Кебби; Кеббі; Кваре; Квара; фулани; фулані;
    nigeriano; nigerianos; nigeriana; pastores fulani; estado nigeriano
  `),
  turkic: list(`Nijerya; Nigeriya`),
  areas: {
    NG: list(`
      Borno; Borno State; Yobe; Yobe State; Adamawa; Zamfara; Zamfara State; Katsina; Kaduna; Kaduna State;
      Benue; Benue State; Niger State; Sokoto; Kebbi; Taraba; Niger Delta; Anambra; Imo State; Rivers State;
      Delta State; Plateau State; Plateau, Nigeria; Kwara; Kogi; Bauchi; Gombe; Enugu; Ebonyi; Nasarawa;
      Bayelsa; Ekiti; Ondo; Ogun; Борно; بورنو; زامفارا; Ondo State; سوكوتو; كادونا; كاتسينا; كاتسنيا; بينو;
      بلاتو; ولاية النيجر; يوبي; ولاية بورنو; ولاية كيبي
    `),
  },
  places: {
    NG: list(`
      Abuja; Lagos; Maiduguri; Damaturu; Potiskum; Chibok; Dapchi; Baga; Monguno; Gwoza; Bama; Konduga; Dikwa;
      Jos; Kano; Zaria; Makurdi; Yelwata; Owo; Kuriga; Damboa; Mubi; Biu; Marte; Gamboru; Sambisa; Sambisa
      Forest; Port Harcourt; Onitsha; Warri; Kagara; Jangebe; Kankara; Woro; Minna; Lafia; Майдугури; Абуджа;
      Лагос; مايدوغوري; أبوجا; Tudun Biri; Mayanchi; Wajiroko; Bokkos; Mangu; Barkin Ladi; Riyom; Mushere;
      Wukari; Guma; Agatu; Gwer West; Ukum; Otukpo; Shiroro; Munya; Mashegu; Mariga; Papiri; Kontagora; Zurmi;
      Bukkuyum; Gusau; Tsafe; Talata Mafara; Maradun; Kaura Namoda; Birnin Magaji; Bungudu; Shinkafi; Sabon
      Birni; Goronyo; Tangaza; Illela; Jibia; Batsari; Dandume; Funtua; Faskari; Malumfashi; Unguwan Mantau;
      Birnin Gwari; Chikun; Kajuru; Kachia; Zangon Kataf; Igabi; Kurmin Wali; Eruku; Ifelodun; Kaiama; Okene;
      Pulka; Madagali; Michika; Askira; Garkida; Damasak; Gajiram; Gubio; Magumeri; Mafa; Ngala; Malam Fatori;
      Kukawa; Cross Kauwa; Mainok; Auno; Benisheikh; Buratai; Buni Yadi; Buni Gari; Goniri; Geidam; Gujba;
      Gashua; Darul Jamal; Timbuktu Triangle; Tumbuns; Orlu; Ihiala; Owerri; Nsukka; Lekki toll gate; Okigwe;
      Forcados; Yenagoa; Nembe; Gbaramatu; Okuama; Escravos; Մայդուգուրի; Maiduquri; Maydaquri; تشيبوك; باغا;
      Mungono; Abadam; Mallam Fatori; Mobbar; Nganzai; Gajiganna; Guzamala; Kawuri; Banki; Limankara; Ngoshe;
      Warabe; Kirawa; Sabon Gari; Wajirko; Katarko; Yunusari; Kanamma; Tarmuwa; Babbangida; Kukareta; Bursari;
      Rann; Kala Balge; Mandara Mountains; Alagarno; Jakana; Benisheik; Gulak; Gombi; Numan; Demsa; Lamurde;
      Yola; Takum; Karim Lamido; Jalingo; Yelewata; Daudu; Zaki Biam; Katsina-Ala; Kwande; Gboko; Otobi;
      Okpokwu; Zike; Irigwe; Miango; Heipang; Kanam; Langtang; Shendam; Zurak; Kauru; Kafanchan; Jema'a;
      Rijana; Kidandan; Sabuwa; Mantau; Danmusa; Safana; Kurfi; Dutsin-Ma; Kankia; Maru; Dan Sadau; Dansadau;
      Gummi; Kizara; Kairu; Gwadabawa; Tureta; Kebbe; Tambuwal; Maga; Birnin Yauri; Zuru; Danko Wasagu;
      Bagudo; Kaoje; Kainji; Kainji Lake; Borgu; New Bussa; Babanna; Agwara; Rijau; Kuta; Erena; Alawa; Mokwa;
      Patigi; Baruten; Nuku; Yashikira; Ilorin; Lokoja; Yagba; Kabba; Okunran; Kuje; Kuje prison; Bwari;
      Kubwa; Kwali; Nyanya; Mararaba; Akure; Emure; Igangan; Ibarapa; Oloka; Ogbomoso; Shasha; Lekki; Ikorodu;
      Ikeja; Ojota; Mushin; Sagamu; Uromi; Benin City; Ughelli; Bomadi; Bonny; Eleme; Umuahia; Ohafia; Orsu;
      Izombe; Nnewi; Awka; Nnobi; Ogboji; Eha-Amufu; Abakaliki; Effium; Nkalagu; Afikpo; Calabar; Obudu; Tudun
      Wada; Doguwa; Shanono; Tsanyawa; Bichi; Gwarzo; Alkaleri; Duguri; Darazo; Billiri; Aso Rock; Բենուե;
      Պլատո նահանգ; Կադունա; Աբուջա; Բորնո; Կացինա; Զամֆարա; Zamfara; Abuya; Çibok; Kebbi; Borno; Kumbashi;
      Magama; Shagunu; Swashi; Malale; Galkogo; Gurmana; Allawa; Kwaki; Kaure; Pandogari; Kusherki; Madaka;
      Gidigori; Maikujeri; Kakuri; Udawa; Galadimawa; Fatika; Zuntu; Yakawada; Kujeni; Maraban Rido;
      Rigachikun; Rigasa; Millennium City; Bishini; Maro; Kufana; Kallah; Kasuwan Magani; Gefe; Ungwan Bonet;
      Zaman Dabo; Zangon Urban; Atyap; Atakad; Fadan Karshi; Sanga LGA; Dogon Noma; Ungwan Gaida; Runji;
      Malagum; Gora Gan; Sabon Birnin Daji; Damari; Kuyello; Dogon Dawa; Randagi; Kakangi; Kazage; Gwaska;
      Yankara; Ruwan Godiya; Maigora; Unguwar Boka; Kakumi; Kandarawa; Wurma; Kirtawa; Gobirawa; Dan Ali;
      Yantumaki; Kukar Babangida; Bugaje; Daddara; Nahuta; Zamfarawa; Dange Shuni; Gatawa; Tarah; Ruwa Wuri;
      Mogonho; Kalmalo; Sutti; Unguwan Lalle; Kurawa; Tsamaye; Makuwana; Bafarawa; Gidan Buwai; Tozai;
      Kamarawa; Tarke; Jangeru; Shanawa; Dauran; Gidan Shaho; Kwashabawa; Birnin Tsaba; Maduba; Ruwan Baure;
      Wonaka; Damba; Kotorkoshi; Furfuri; Nahuche; Bingi; Kekun Waje; Rawayya; Yar Tasha; Danjibga; Kucheri;
      Chediya; Magazu; Bilbis; Yankuzo; Munhaye; Sungawa; Bagega; Wuya; Barayar Zaki; Dangulbi; Bindin;
      Mayaba; Kabaro; Ruwan Tofa; Kadauri; Jabaka; Mutunji; Lingyado; Unguwan Galadima; Adabka; Masu; Zugu;
      Yar Galma; Kyaram; Tungar Kwana; Mafara; Ruwan Bore; Faru; Damaga; Sanyinna; Sanyinlawal; Unashi; Dirin
      Daji; Tungan Magajiya; Yauri; Rukubalo; Birnin Debi; Dan Marke; Maje; Zauro; Dandi; Kyangakwai; Kokani;
      Ilesha Baruba; Gwanara; Kemanji; Karonji; Tenebo; Gada Woli; Konkoso; Dekara; Gidan Maijiki; Duruma; Oke
      Ode; Babanla; Oro Ago; Owa Onire; Oreke; Isanlu Isin; Ganmu; Isapa; Obbo; Omupo; Shonga; Tsaragi;
      Motokun; Matokun; Ologomo; Odeba; Aboto; Odonla; Oko Olowo; Ejiba; Ponyan; Aginmi; Ayetoro Gbede;
      Oke-Agi; Itedo; Ejuku; Ayede; Bagana; Agojeju; Ogugu; Olamaboro; Ibaji; Odolu; Geregu; Adavi; Ukya; Toto
      LGA; Umaisha; Gadabuke; Udege; Agwada; Agyaragu; Assakio; Ekye; Udei; Yogbo; Mbadwem; Mbabai; Nyiev;
      Torkula; Tse Kucha; Ortese; Unongo; Aondona; Tse Antswam; Jimba; Naka town; Tyolaha; Agagbe; Sengev;
      Mbapa; Akpanta; Ikobi; Ugbobi; Oyiwo; Edikwu; Kpele; Olegogbaneka; Akwu; Bonta; Konshisha; Gbagir;
      Borikyo; Jootar; Tine Nune; Azege; Ugondo; Ayilamo; Anyiin; Abeda; Jato Aka; Kashimbila; Chanchanji;
      Kufai; Peva; Demevaa; Bikyu; Munga Lelau; Bandawa; Ardo-Kola; Yorro; Pupule; Dan Anacha; Gashaka;
      Sardauna; Nguroje; Tikari; Kwajaffa; Kwajafa; Bargu; Hawul; Sakwa; Marama; Kidang; Mirnga; Wamdeo;
      Rumirgo; Huyim; Ngulde; Lassa town; Dille; Mbalala; Kautikari; Korongilim; Gatamwarwa; Pemi; Piyemi;
      Kwada; Bwalakila; Kwaple; Njilan; Izge; Ashigashiya; Agapalawa; Barawa; Hambagda; Bulabulin; Kughum;
      Sabsabwa; Wulgo; Logumane; Fotokol border; Gajibo; Logomani; Ngudoram; Ala Lawanti; Kirenowa; Krenuwa;
      Njine; Kirta Wulgo; Sabon Tumbu; Tumbun Rago; Tumbun Rogo; Tumbun Gini; Tumbun Allura; Kangarwa; Arege;
      Gudumbari; Kareto; Kauwa; Kekeno; Gadai; Jiddari Polo; Jiddari; Dalori; Molai; Mulai; Zannari; Shuwari;
      Ajiri; Nguro Soye; Kumshe; Kumshi; Darajamal; Yerwa; Abbaram; Yamtake; Ajigin; Talala; Azir; Kopchi;
      Mangari; Forfor; Delwa; Kayamla; Alau Dam; Koshebe; Zabarmari; Tungushe; Gongulong; Goni Kurmi; Zowo;
      Gajigana; Garin Kuturu; Ngamdu; Benesheikh; Kasesa; Warsala; Bulabulin Ngaura; Ngurbuwa; Wagir;
      Bularafa; Gotala; Gulani; Teteba; Njibulwa; Ajari; Zajibiriri; Mayo-Bani; Kukuwa; Madamuwa; Dogon Kuka;
      Gasma; Sungul; Buhari Kafiya; Gursulu; Kuwuska; Toshia; Pellmelmai; Bazza; Kirchinga; Kirshinga; Shuwa;
      Gubla; Vapura; Visik; Garaha; Dabna; Kwapre; Larh; Mayo-Lope; Tingno; Waduku; Bolki; Gweda Mallam;
      Zumoso; Nyuwar; Jessu; Filiya
    `),
    CM: list(`Far North, Cameroon; Kolofata; Mora, Cameroon; Kerawa; Fotokol`),
  },
  turkicPlaces: {
    NG: list(`Borno; Maiduquri; Benue; Kaduna; Katsina; Abuca`),
  },
  groups: [
    {
      id: 'boko-haram',
      country: 'NG',
      names: list(`
      Boko Haram; Jama'atu Ahlis Sunna; JAS; Боко Харам; بوكو حرام; Բոկո Հարամ; 博科圣地; Bakura Doro; al-Barnawi;
      Բոկո Հարամի; Боко-Харам; جماعة بوكو حرام; أبو بكر شيكاو; Mahmuda group; Jama'atu Ansarul
    `),
    },
    {
      id: 'iswap',
      country: 'NG',
      names: list(`
      Islamic State West Africa Province; Islamic State's West Africa Province; Islamic State in West Africa;
      ISWAP; ИГЗАП; Ansaru; Mahmuda; Abu Baraa; ولاية غرب أفريقيا; تنظيم الدولة في غرب أفريقيا; داعش في غرب
      أفريقيا; لاكوراوا; Lakurawa; État islamique en Afrique de l'Ouest; Lukurawa;
      Estado Islámico en África Occidental; Batı Afrika İslam Devleti
    `),
    },
    {
      id: 'ipob',
      country: 'NG',
      names: list(`
      IPOB; Indigenous People of Biafra; Eastern Security Network; MEND; Movement for the Emancipation of the
      Niger Delta; Niger Delta Avengers; Creek Dragons; Simon Ekpa; Asari Dokubo; Tompolo; ESN; Biafran
    `),
    },
    {
      id: 'fulani-herders',
      country: 'NG',
      names: list(`
      Fulani herders; Fulani herdsmen; Fulani militants; Fulani gunmen; Lakurawa; Fulani; Miyetti Allah
    `),
    },
    {
      id: 'nigerian-army',
      country: 'NG',
      names: list(`
      Nigerian Army; Nigerian military; Nigerian troops; Nigerian soldiers; Multinational Joint Task Force;
      MNJTF; armée nigériane; Nigerian Air Force; Civilian Joint Task Force; Hadarin Daji; Fansan Yamma;
      Operation Safe Haven; Hadin Kai; Operation Lafiya Dole; Operation Whirl Stroke; армия Нигерии; армія
      Нігерії; нигерийские военные; нігерійські військові; Operation Hadin Kai
    `),
    },
    {
      id: 'bandits',
      country: 'NG',
      names: list(`Sububu; Bello Turji; Turji; Dogo Gide; Kachalla; Ado Aleru`),
    },
    {
      id: 'vigilantes',
      country: 'NG',
      names: list(`
      Yan Sakai; Amotekun; Civilian JTF; CJTF
    `),
    },
    {
      id: 'islamic-movement-in-nigeria',
      country: 'NG',
      names: list(`Zakzaky`),
    },
  ],
  offices: {
    NG: list(`
      Tinubu; Bola Tinubu; Buhari; Muhammadu Buhari; Goodluck Jonathan; Abubakar Shekau; Shekau; Nnamdi Kanu;
      Тинубу; تينوبو; Nuhu Ribadu; Christopher Musa; Zulum; Dauda Lawal; Bello Matawalle; Caleb Mutfwang;
      Hyacinth Alia; Uba Sani; Dikko Radda; Olufemi Oluyede; Atiku Abubakar; Peter Obi; بولا تينوبو;
      El-Zakzaky; Ribadu; Sunday Igboho
    `),
  },
  hints: list(`
    Bring Back Our Girls; Chibok girls; bandits in Zamfara; EndSARS; Mambila; Tiv; Berom
  `),
};
