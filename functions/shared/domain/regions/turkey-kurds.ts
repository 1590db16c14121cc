import { type RegionProfile, list } from '../region-profile.ts';

export const turkeyKurds: RegionProfile = {
  id: 'turkey-kurds',
  since: 1984,
  source: "https://en.wikipedia.org/wiki/Kurdistan_Workers'_Party_insurgency",
  neighbours: ['syria', 'iraq', 'nagorno-karabakh', 'cyprus'],
  whole: [],
  parties: ['TR', 'IQ', 'SY'],
  names: list(`
    Turkish Kurdistan; Kurdish–Turkish conflict; Turkey–PKK conflict; Turkish Kurds; Turkish Kurdish;
    Operation Claw; Pençe-Kilit; Kurdish militants in Turkey; Kurdistan Workers Party; terörsüz Türkiye;
    Kobani trial; Kobani protests; Kobane trial; Kobani case; terror-free Turkey; terror-free Türkiye;
    քրդամետ; kürd məsələsi; քրդական հարց; Թուրքիայի քրդեր; terrorsuz Türkiyə; PKK-nın tərksilahı; Робітнича
    партія Курдистану; Иракский Курдистан; Іракський Курдистан; Кандиль; Метина; Джезире; question kurde;
    القضية الكردية; المسألة الكردية;
    Terörsüz Türkiye; Terörsüz Türkiye süreci; 15 Temmuz darbe girişimi; 15 Temmuz; Kobani davası; Pençe-Şimşek;
    Pençe-Yıldırım; Zap bölgesi; Ankara Garı katliamı; Reina saldırısı; Suruç katliamı; TUSAŞ;
    kurdos de Turquía; hendek operasyonları; Kürt sorunu; PJAK
  `),
  turkic: list(`Qəndil; İmralı; Diyarbəkir; Pəncə-Kilid`),
  areas: {
    TR: list(`
      Diyarbakır; Diyarbakir; Hakkâri; Hakkari; Şırnak; Sirnak; Mardin; Tunceli; Dersim; Диярбакыр; Siirt;
      Bitlis; Ağrı; Iğdır
    `),
    IQ: list(`
      Qandil; Kandil; Metina; Zap region; Gara; Amadiya; Amedi; Avashin; Avaşin; Haftanin; Hakurk; Khakurk;
      Basyan
    `),
  },
  places: {
    TR: list(`
      Cizre; Nusaybin; Yüksekova; Lice; Silopi; Bingöl; Batman, Turkey; Çukurca; Semdinli; Şemdinli; Van,
      Turkey; Uludere; Roboski; Sarıyer; Santa Maria church; Bosphorus bridge; Suruç; Aktütün; Silvan, Turkey;
      Eruh; Pervari; Դիարբեքիր; Շիրնաք; Հաքքարի; Diyarbəkir; Şırnak; Hakkari; Իսթիքլալ; İstiqlal küçəsi;
      İstiqlal prospekti; Диярбакыре; Діярбакир; Мардин; Джизре; Нусайбин; Суруч; ديار بكر; هكاري; شرناق; جبال
      قنديل; جبل قنديل; Istiklal Avenue; Istiklal Caddesi; Vezneciler; Gaziosmanpaşa; Sultangazi; Gazi
      neighbourhood; Güvenpark; Kahramankazan; Sur district; Silvan; Bismil; Kulp; Dicle; Cinar; Kiziltepe;
      Derik; Dargeçit; Midyat; Mazidagi; Idil; Beytüşşebap; Gabar; Mount Cudi; Daglica; Derecik; Baskale;
      Ozalp; Baykan; Hasankeyf; Tatvan; Hizan; Varto; Ovacik; Doğubayazıt; Urfa; Akcakale; Ceylanpinar;
      Viransehir; Birecik; Antep; Karkamis; Nizip; Reyhanli; Merasim Street; Bestepe;
      Cudi; Kato Dağı; Tendürek; İdil; Çağlayan Adliyesi
    `),
    IQ: list(`
      Jasana; Makhmour camp; Kani Masi; Bamerne; Penjwen; Քանդիլ; Մեթինա; Կանդիլ; Qəndil; Metina; Gara
      mountain; Mount Gara; Bradost; Asos; Asos mountain; Zap valley; Penjwin;
      Mahmur Kampı
    `),
    SY: list(`
      Serekaniye; Tel Rifaat; Tal Rifaat; Qamishlo
    `),
  },
  turkicPlaces: {
    IQ: list(`Metina`),
  },
  groups: [
    {
      id: 'pkk',
      country: 'TR',
      names: list(`
      PKK; Kurdistan Workers' Party; Kurdistan Workers Party; Kurdistan Freedom Falcons; TAK; РПК; Рабочая
      партия Курдистана; حزب العمال الكردستاني; Partiya Karkerên Kurdistan; KCK; Parti des travailleurs du
      Kurdistan; Partido de los Trabajadores del Kurdistán; Քրդստանի բանվորական կուսակցություն; ПКК; Kurdish
      militants; Kurdish rebels; Kurdish separatists; Kongra-Gel; Cemil Bayık; Murat Karayılan; ՔԲԿ; Քրդստանի
      բանվորական կուսակցության; Քուրդիստանի աշխատավորական կուսակցություն; ՊԿԿ; քուրդ զինյալներ; քրդական
      ջոկատներ; Kürdüstan Fəhlə Partiyası; PKK-çı; Abdullah Öcalan; العمال الكردستاني; حزب العمال; بي كي كي;
      بي كا كا; بي كا كه; عبد الله أوجلان; إيمرالي; Imrali; HPG; YJA-Star; Kurdistan Freedom Hawks; Selahattin
      Demirtas;
      YBŞ; PKK/KCK; YPG/PKK; Duran Kalkan; bölücü terör örgütü
    `),
    },
    {
      id: 'turkish-army',
      country: 'TR',
      names: list(`
      Turkish Armed Forces; Turkish army; Turkish military; Turkish forces; Turkish troops; TSK; Türk Silahlı
      Kuvvetleri; Mehmetçik; турецкая армия; الجيش التركي; armée turque; ejército turco; թուրքական զինուժ;
      թուրքական օդուժ; թուրքական բանակ; Թուրքիայի զինված ուժեր; թուրք զինծառայող; թուրք զինվոր; Türkiyə
      Silahlı Qüvvələri; Türkiyə ordusu; türk əsgəri; Türkiyə MSN; forces turques; القوات التركية; MSB; Millî
      Savunma Bakanlığı; Milli Savunma Bakanlığı; Türk askeri; Türk komandoları; Turkish drone; Turkish
      drones; Turkish airstrike; Turkish airstrikes; Turkish shelling; Turkish jets; Turkish warplanes;
      Turkish artillery; Turkish offensive; Turkish howitzers
    `),
    },
    {
      id: 'turkish-left',
      country: 'TR',
      names: list(`
      DHKP-C; MLKP; TKP/ML; TİKKO
    `),
    },
  ],
  offices: {
    TR: list(`
      Öcalan; Abdullah Öcalan; Ocalan; Оджалан; أوجلان; Demirtaş; Demirtas; DEM Party; HDP; İmralı; Imrali;
      Figen Yüksekdağ; Pervin Buldan; Tuncer Bakırhan; Bahçeli; Օջալան; Աբդուլլահ Օջալան; Դեմիրթաշ; Սելահաթին
      Դեմիրթաշ; Öcalanın; Öcalanla; Abdulla Öcalan; Səlahəddin Dəmirtaş; Ердоган; Фидан; Фідан; Гюлер;
      Давутоглу; Кылычдароглу; Имамоглу; Імамоглу; Оджалана;
      İmralı Heyeti; Selahattin Demirtaş; Tülay Hatimoğulları; DEM Parti; Yüksekdağ
    `),
  },
  hints: list(`
    PKK dissolution; village guards; Kurds; Kürt; Kurdish; քրդական; քուրդ; քրդեր; kürd; SDF; Syrian Democratic
    Forces; YPG; Kobani; Manbij; Tal Abyad; Ras al-Ain; Tishreen Dam; Tishrin Dam; Afrin; Operation Peace
    Spring; Operation Olive Branch; Operation Euphrates Shield; Mazloum Abdi
  `),
};
