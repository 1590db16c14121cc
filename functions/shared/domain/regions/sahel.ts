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
      تينزاواتين; تين زاوتن; كاتي; سينو; سيفاري; أنفيس; Diboli; Nioro; Nioro du Sahel; Sandaré; Gogui; Kita;
      Bafoulabé; Bafing; Kéniéba; Mourdiah; Banamba; Kolokani; Kalabancoro; Yanfolila; Morila; Sadiola; Loulo;
      Koutiala; Zégoua; Misseni; Sokolo; Dogofry; Nampalari; Soumpi; Tonka; Niafunké; Ber; Araouane;
      Taoudenni; Rharous; Gourma-Rharous; Bambara-Maoudé; Acharane; Boulkessi; Dinangourou; Koro; Ouenkoro;
      Sokoura; Diallassagou; Dialassagou; Sobane Da; Sobame Da; Dimbal; Bodio; Goundaka; Ténenkou;
      Ouattagouna; Almoustarat; Djebok; Soni Ali Ber; Wabaria; Tidermène; Inékar; Tamalat; Insinane; Aguelhoc;
      Abeïbara; Inafarak; Tin-Essako; Ikadewane; Adrar des Ifoghas; Ifoghas; Tombuctú; Tadjmart; Tassik;
      Inabalahane; Amasrakad; In-Afarak; Timtaghène; Achibogho; Tin Zaouatene; Talhandak; Boghassa; Tedjeret;
      Adjelhoc; Intachdayte; Takalot; Edjerer; Inhalil; In Khalil; El Khalil; Lerneb; Lernab; Farach; Farache;
      Gargando; Ras El Ma; Acherane; Zorho; Bintagoungou; M'Bouna; Tin-Aicha; Douékiré; Kabara; Ouinerden;
      In-Tillit; Intillit; Inadiatafane; Adiora; Haribomo; Hamzakoma; N'Dounkoy; Doro; Temera; Taboye; Forgho;
      Kadji; Bagoundié; Gargouna; Haoussa Foulane; Seyna; Bentia; Ouatagouna; Karou; Hérba; Tannal; Lellehoye;
      Tin-Hama; Tinhama; Ezza; Inchinan; Igadou; Aghazraghane; Tagalalt; Takafout; Ikadagotane; Tin-Fadimata;
      Fitili; Hourara; Dioundiouré; Korientzé; Dialloubé; Fatoma; Soufouroulaye; Somadougou; Wassadié;
      Ouroubé; Sofara; Madiama; Mougna; Kouakourou; Senossa; Konio; Toguel; Diondiori; Kareri; Toguéré-Coumbé;
      Sossobé; Farimaké; Deboye; Ambiri; Bimbere Tama; Lowol Guéou; Boulkessy; Douna-Pen; Karakindé; Guimini;
      Dioungani; Madougou; Barapirelli; Youdiou; Yadianga-Sobo; Koporo-Kendie; Koporo Pen; Anakanda; Bargué;
      Kani-Bonzon; Kani Bonzoni; Dourou; Djiguibombo; Pignari; Doucombo; Bara-Sara; Soroly; Wadouba; Kendié;
      Songho; Ningari; Segue; Baye; Sokora; Lessagou; Koulogon; Koulongo; Libé; Soubala; Dianweli; Doundé;
      Yarou; Kologon-Habé; Segué-Iré; Mandoli; Boumboro; Fangasso; Benena; Timissa; Ouan; Mafouné; Sanékuy;
      Yangasso; Touna; Falo; Cinzana; Katiéna; Saye; Monimpébougou; Kolongo; Kouna; Niasso; Kala Siguida;
      Molodo; Siribala; N'Débougou; Alatona; Mariko; Dungel; Sourango; Heremakono; Koronga; Fallou; Boulal;
      Toubacoro; Kiban; Ségala; Guihoyo; Tougouni; Nyamina; Nonkon; Sébété; Massantola; Didiéni; Kwala;
      Neguela; Naréna; Kourémalé; Selingué; Bancoumana; Kalassa; Manankoro; Garalo; Kadiana; Fakola; Mahou;
      Koury; Karangana; M'Pessoba; Zangasso; Konséguéla; Sanso; Finkolo; Blendio; Farako; Klela; Kignan;
      Niéna; Azawad
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
      Uagadugú; Uagadugu; Vagadugu; Yibo; Nondin; Dargo; Zéguédéguin; Nagbingou; Yalgo; Falangountou; Zourma;
      Piéla; Coalla; Thion; Liptougou; Tibga; Diapangou; Natiabouani; Koaré; Namoungou; Tanwalbougou;
      Tawalbougou; Nagré; Kikideni; Bourgui; Nassougou; Tankoualou; Haaba; Soam; Dabesma; Kpenchangou; Singou;
      Kourtiagou; Saborkoli; Mardaga; Namounou; Yobri; Boudieri; Pentinga; Nagaré; Bissaya; Lalgaye;
      Yargatenga; Kourittenga; Andemtenga; Gounghin; Baskouré; Tensobentenga; Yondé; Tikaré; Guibaré; Nasséré;
      Rouko; Bissa mine; Tin-Édiar; Petoy; Kacham; Bidi; Tinagadel; Markoy; Gosseye; Darkoye; Belehede;
      Petega; Gomdé; Gaskindé; Namsiguia; Alkoma; Liki; Gasseliki; Hitté; Kourfayel; Rofénèga; Delga; Noaka;
      Louda; Ramdola; Ouindigui; Ingané; Nongfaïré; Ouro; Sodin; Koumbri; Pogoro; Youba; Kalsaka; Zogoré;
      Bagaré; Arbollé; Gompensom; Bokin; Kirsi; La-Toden; Bouldougou; Gossina; Kougny; Niassan; Guiedougou;
      Gouran; Di town; Lankoué; Dissi; Konga; Tiao; Nimina; Doumbala; Madouba; Bomborokui; Dokuy; Ouarkoye;
      Bondokuy; Béréba; Koumbia; Tansila; Balavé; Sanaba; Tchériba; Safané; Sanakuy; Poura; Bagassi; Pompoi;
      Yaho; Oury; N'Dorola; Kourouma; Morolaba; Samôgôhiri; Djigouéra; Faramana; Padéma; Satiri; Toussiana;
      Péni; Karangasso-Vigué; Karankasso; Linguekoro; Helintira; Faradjan; Torandougou; Kankounadéni; Loumana;
      Wolokonto; Douna; Soubakaniédougou; Niankorodougou; Boussoukoula; Midebdo; Loropéni; Kampti; Kpuéré
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
      Ekrafane; Eknawan; Niyamey; Tillabéri; Ekrafan; Fillingué; Gaigorou; Tizigorou; Adab-Dab; Adabdab;
      Fandou; Danga Zawné; Zaroumdareye; Tomare; Bibiyergou; Korogungu; Gorouol; Yassane; Méhana; Fono;
      Garbougna; Tokobinkani; Samira; Boborgou; Boborgou Saba; Kofouno; Kankani; Kolmane; Abarey; Kobadié;
      Bolsi; Gabikane; Moli; La Tapoa; Weltoure; Bartchawal; Falazangui; Mossipaga; Sinégodar; Sinagodar;
      Tilwa; Dingazi; Simiri; Takabatt; Kao Kao; Akabinou; Bakorat; Intazayene; Woursanat; Aghazer; Tabalak;
      Tébaram; Takanamat; Affala; Bambeye; Barmou; Galmi; Malbaza; Dogueraoua; Tsernaoua; Bazaga; Alléla; Dan
      Kano; Nadara; Safo; Chadakori; Guidan Sori; Souloulou; Dan Issa; Bermo; Belbédji; Bandé; Dungass;
      Kelakam; Boune; Tesker; Goudoumaria; Foulatari; N'Guel Beyli; Issari; Gagamari; Sayam; Sayam Forage;
      Bague Djaradi; Assaga; Garin Wanzam; Kindjandi; Kabalewa; Ngagam; Boulamari; Djalori; Barwa; Karanga;
      Doro Lelewa; Blaharde; Ngalewa; Digargo; Toummour; Tchibarakatene; Guézabo; Amzeguer; Tabelot; Timia;
      Iférouane; In-Gall; Aderbissinat; Gougaram; Dannet; Akokan; Fachi; Dao Timmi; Emi Lulu; Toummo; Chirfa;
      Bengou; Tounouga; Sambera; Birni N'Gaouré; Kargui Bangou; Boboye; Falwel; Dogonkiria; Bagagi; Dan
      Kassari; Matankari; Guéchémé; Karakara; Doumega
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
