import { type RegionProfile, list } from '../region-profile.ts';

export const sahel: RegionProfile = {
  id: 'sahel',
  since: 2012,
  source: 'https://en.wikipedia.org/wiki/War_in_the_Sahel',
  neighbours: ['algeria', 'libya', 'nigeria', 'coastal-west-africa', 'chad', 'western-sahara', 'guinea'],
  whole: ['ML', 'BF', 'NE'],
  parties: [],
  names: list(`
    Sahel; Azawad; Mali; Burkina Faso; Niger; Liptako-Gourma; tri-border area of Mali; Alliance of Sahel
    States; Northern Mali conflict; Сахель; Мали; Буркина-Фасо; Нигер; Сахел; Малі; Нігер; الساحل الأفريقي;
    مالي; بوركينا فاسو; النيجر; أزواد; Malí; Սահել; Մալի; Նիգեր; Malian; Malians; Burkinabé; Burkinabe;
    Nigerien; Nigeriens; Nigérien; Nigériens; Բուրկինա Ֆասո; Burkina-Faso; малийская армия; малийские военные;
    малійська армія; малійські військові; малийская хунта; малійська хунта; малийский солдат; Буркіна-Фасо;
    Буркина Фасо; Сахелі; Нігері; Альянс государств Сахеля; Альянс держав Сахелю; туареги; туарегский;
    буркинийский; нигерский; нігерський; Alliance des États du Sahel; trois frontières; zone des trois
    frontières; دول الساحل; تحالف دول الساحل; كونفدرالية دول الساحل; منطقة الساحل; شمالي مالي; شمال مالي;
    بوركينا; بوركيني; بوركينية; Tuareq; տուարեգ; maliense; malienses; burkinés; burkineses; burkinabé;
    burkinabés; nigerino; nigerinos; Alianza de Estados del Sahel
  `),
  turkic: list(`
    Sahel; Mali; Burkina Faso; Nijer; Niger; Azavad
  `),
  areas: {
    ML: list(`
      Kidal; Gao; Timbuktu; Tombouctou; Mopti; Ménaka; Menaka; Ségou; Segou; Koulikoro; Kayes; Sikasso;
      Кидаль; Тимбукту; كيدال; تمبكتو; غاو; Taoudénit; Bougouni; Гао; Мопти; Мопті; Кидале; Кідаль; Томбукту;
      Тімбукту; Менака; ميناكا; موبتي; سيغو; تاودني; كايس
    `),
    BF: list(`
      Soum; Oudalan; Centre-Nord, Burkina; Boucle du Mouhoun; Yagha; Loroum; Kompienga; Gourma Province;
      Sanmatenga; شرق بوركينا فاسو
    `),
    NE: list(`
      Tillabéri; Tillaberi; Tahoua; Diffa; Agadez; Zinder; تيلابيري; أغاديز; Dosso; تيلابري; ديفا; طاوة
    `),
  },
  places: {
    ML: list(`
      Bamako; Tinzaouaten; Tessalit; Ansongo; Ber, Mali; Léré; Farabougou; Kati; Moura; Bandiagara; Bankass;
      Koro, Mali; Douentza; Diafarabé; Dioura; Boulikessi; Ogossagou; Gossi; Labbezanga; Niono; Диафарабе;
      Бамако; باماكو; Anéfis; Aguelhok; Amachach; Nampala; Diabaly; Macina; Hombori; Mondoro; Loulouni;
      Kadiolo; Diéma; Nara; Sévaré; Tominian; Konna; Djenné; Youwarou; Goundam; Tarkint; Bourem; Indelimane;
      In-Delimane; Tabankort; Andéramboukane; Talataye; Sénou; Faladié; Kasséla; Sanankoroba; Tessit; Zarho;
      Բամակո; Տիմբուկտու; Timbuktu; Тинзауатен; Тінзауатен; Тинзаватен; Бандиагара; Агелок; تين زاوتين;
      تينزاواتين; تين زاوتن; كاتي; سينو; سيفاري; أنفيس; Diboli; Nioro; Nioro du Sahel; Sandaré; Gogui;
      Kita; Bafoulabé; Bafing; Kéniéba; Mourdiah; Banamba; Kolokani; Kalabancoro; Yanfolila; Morila; Sadiola;
      Loulo; Koutiala; Zégoua; Misseni; Sokolo; Dogofry; Nampalari; Soumpi; Tonka; Niafunké; Ber; Araouane;
      Taoudenni; Rharous; Gourma-Rharous; Bambara-Maoudé; Acharane; Boulkessi; Dinangourou; Koro; Ouenkoro;
      Sokoura; Diallassagou; Dialassagou; Sobane Da; Sobame Da; Dimbal; Bodio; Goundaka; Ténenkou;
      Ouattagouna; Almoustarat; Djebok; Soni Ali Ber; Wabaria; Tidermène; Inékar; Tamalat; Insinane; Aguelhoc;
      Abeïbara; Inafarak; Tin-Essako; Ikadewane; Adrar des Ifoghas; Ifoghas;
      Tombuctú
    `),
    BF: list(`
      Ouagadougou; Djibo; Dori; Kaya; Barsalogho; Solhan; Fada N'Gourma; Diapaga; Kongoussi; Seytenga; Inata;
      Sebba; Arbinda; Gorom-Gorom; Yirgou; Уагадугу; واغادوغو; Gayéri; Solenzo; Tougan; Ouahigouya; Pama,
      Burkina; Titao; Nouna; Thiou; Aribinda; Bourzanga; Pissila; Silgadji; Nadiagou; Kompiembiga; Pensa;
      Djigoué; Bobo-Dioulasso; Bittou; Tenkodogo; Bartiébougou; Foubé; Koulpélogo; Mansila; Tin-Akoff;
      Markoye; Nasoumbou; Koutougou; Bam Province; Ougarou; Baraboulé; Ուագադուգու; Uaqaduqu; Джибо; Солхан;
      Барсалого; جيبو; ديبو; بارسالوغو; دياباغا; فادا نغورما; Tongomayel; Pobé-Mengao; Nassoumbou; Kelbo;
      Sampelga; Gorgadji; Falagountou; Essakane; Oursi; Déou; Titabé; Boundoré; Dablo; Boulsa; Tougouri;
      Bouroum; Zimtenga; Sabcé; Taparko; Silmangué; Barga; Sollé; Banh; Séguénéga; Namissiguima; Tangaye;
      Lanfièra; Kassoum; Toéni; Gomboro; Kiembara; Djibasso; Bomborokuy; Bourasso; Dédougou; Kouka; Gassan;
      Zaongo; Manni; Bilanga; Foutouri; Komandjari; Natiaboani; Natiaboni; Yamba; Diabo; Logobou; Botou;
      Kantchari; Boungou; Sakoani; Partiaga; Tansarga; Matiacoali; Pama; Madjoari; Kompienbiga; Ouargaye;
      Soudougui; Bitou; Sanhaba; Comin-Yanga; Koupela; Mangodara; Niangoloko; Sidéradougou; Banfora; Orodara;
      Koloko; Samorogouan; Batié; Gaoua; Yerefoula; Yendéré; Ouaga; Splendid hotel; Aziz Istanbul; Kosyam;
      Uagadugú; Uagadugu; Vagadugu; Yibo
    `),
    NE: list(`
      Niamey; Téra; Banibangou; Inates; Chinagodrar; Torodi; Arlit; Ayorou; Tongo Tongo; Tchintabaraden;
      Bosso; Ниамей; نيامي; Eknewan; Fambita; Maradi; Filingué; Bankilaré; Gothèye; Makalondi; Kokorou;
      Diagourou; Kandadji; Assamakka; Dirkou; Madama; Toumour; Nguigmi; Chetimari; Gueskerou; Blabrine; Tamou;
      Dargol; Samira mine; Kouré; Falmey; Նիամեյ; Ніамей; Ніамеї; Тиллабери; Агадес; Тонго-Тонго; Bani Bangou;
      Tondikiwindi; Ouallam; Mangaïze; Abala; Sanam; Ayérou; Petelkole; Bossey Bangou; Bouloundjounga; Libiri;
      Tiloa; Tassara; Telemces; Tillia; Bagaroua; Agando; Intikane; Intikan; Madaoua; Birni N'Konni; Guidan
      Roumdji; Baroua; Geskerou; Mainé-Soroa; Kabléwa; Assamaka; Séguédine; Djado; Tchibarakaten; Salvador
      Pass; Bilma; Termit; Agadem; Koulélé; Dioundiou; Dogondoutchi; Doutchi; Diori Hamani; Base 101; Koygolo;
      Ekrafane; Eknawan;
      Niyamey; Tillabéri
    `),
  },
  turkicPlaces: {
    ML: list(`Bamako; Tinzauten; Kidal; Qao`),
  },
  groups: [
    {
      id: 'jnim',
      country: 'ML',
      names: list(`
      Jama'at Nusrat al-Islam wal-Muslimin; Jama'at Nasr al-Islam wal Muslimin; Jamaat Nusrat al-Islam; JNIM;
      Macina Liberation Front; Katiba Macina; Ansar Dine; Ansar al-Din; Ansarul Islam; Al-Mourabitoun; ДНИМ;
      نصرة الإسلام والمسلمين; جماعة نصرة الإسلام والمسلمين; GSIM; GNIM; Iyad Ag Ghali; Ja'far Dicko; Malam
      Dicko; ԺՆԻՄ; Ջամաաթ Նուսրաթ ալ-Իսլամ; Джамаат Нусрат аль-Ислам; Нусрат аль-Іслам; ДНІМ; Группа поддержки
      ислама и мусульман; Groupe de soutien à l'islam et aux musulmans; جماعة نصرة الإسلام; جبهة تحرير ماسينا;
      إياد أغ غالي; الجهاديين في مالي; Koufa; Ansaroul Islam;
      Cemaat Nusret el-İslam; Nusret el-İslam; Grupo de Apoyo al Islam y los Musulmanes; CNİM
    `),
    },
    {
      id: 'isgs',
      country: 'ML',
      names: list(`
      Islamic State in the Greater Sahara; Islamic State Sahel Province; IS Sahel; ISGS; EIGS; ISSP; Adnan Abu
      Walid al-Sahrawi; État islamique au Grand Sahara; État islamique au Sahel; تنظيم الدولة في الصحراء
      الكبرى; تنظيم الدولة في الساحل; تنظيم الدولة في منطقة الساحل; داعش في الصحراء الكبرى
    `),
    },
    {
      id: 'azawad-front',
      country: 'ML',
      names: list(`
      MNLA; National Movement for the Liberation of Azawad; Azawad Liberation Front; FLA; Front de libération
      de l'Azawad; Tuareg rebels; Tuareg rebel; Touareg; Tuareg; CSP-PSD; Coordination of Azawad Movements;
      туареги; الطوارق; Dozo; Dan Na Ambassagou; Alghabass Ag Intalla; HCUA; GATIA; Bilal Ag Acherif; CMA
      rebels; MSA-D; rebelles touareg; séparatistes touareg; جبهة تحرير أزواد; الأزواد; أزوادي; متمردي
      الطوارق; CSP-DPA; Tuareg separatists;
      Azavad; Azavad güçleri; tuaregs; Tuaregler
    `),
    },
    {
      id: 'malian-army',
      country: 'ML',
      names: list(`
      Malian army; Malian Armed Forces; FAMa; Malian soldiers; Malian junta; armée malienne; الجيش المالي;
      MINUSMA; Famas; القوات المسلحة المالية; جيش مالي
    `),
    },
    {
      id: 'burkina-army',
      country: 'BF',
      names: list(`
      Burkinabe army; VDP; Volunteers for the Defence of the Homeland; Burkina junta; Kogleweogo; Koglweogo;
      armée burkinabè; volontaires pour la défense de la patrie; جيش بوركينا فاسو; Homeland Defence
      Volunteers; Rapid Intervention Battalions
    `),
    },
    {
      id: 'africa-corps',
      country: 'ML',
      names: list(`
      Africa Corps; Африканский корпус; Wagner in Mali; Africa Corps convoy;
      Afrika Kolordusu
    `),
    },
  ],
  offices: {
    ML: list(`
      Assimi Goïta; Assimi Goita; Goïta; Ibrahim Boubacar Keïta; Ibrahim Boubacar Keita; Amadou Toumani Touré;
      Amadou Sanogo; Choguel Maïga; Soumaïla Cissé; Iyad Ag Ghaly; Amadou Koufa; Abdoulaye Diop; Abdoulaye
      Maïga; Sadio Camara; Bah N'Daw; Moctar Ouane; Moussa Mara; Mahmoud Dicko; Гойта; Ассими Гойта; Асімі
      Гоїта; Гоїта; عاصمي غويتا; غويتا; تشوغويل مايغا;
      Goita
    `),
    BF: list(`
      Ibrahim Traoré; Ibrahim Traore; Blaise Compaoré; Blaise Compaore; Roch Marc Christian Kaboré; Sandaogo
      Damiba; Kaboré; Paul-Henri Damiba; Damiba; Diendéré; Michel Kafando; Thomas Sankara; Կաբորե; Траоре;
      Ибраим Траоре; Ібрагім Траоре; Дамиба; Даміба; Компаоре; إبراهيم تراوري; تراوري; داميبا; Traoré; Captain
      Traoré; Compaoré
    `),
    NE: list(`
      Abdourahamane Tchiani; Abdourahmane Tiani; Tchiani; Mohamed Bazoum; Bazoum; Salifou Mody; Issoufou; Ali
      Lamine Zeine; Mamadou Tandja; Մոհամեդ Բազում; Bazum; Bazumu; Tçiani; Базум; Базума; Тиани; Тіані;
      Abdourahamane Tiani; Tiani; عبد الرحمن تياني; تياني; محمد بازوم; بازوم; FPL rebels; Patriotic Liberation
      Front; Front patriotique de libération; Mahmoud Sallah; UFPR; MPLJ;
      Muhammed Bazum
    `),
  },
  hints: list(`
    Operation Barkhane; Barkhane; Operation Serval; MINUSMA; G5 Sahel; Takuba; AES; African-led International
    Support Mission to Mali; Dogon; Burkina; triple border
  `),
};
