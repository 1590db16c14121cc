import { type RegionProfile, list } from '../region-profile.ts';

export const pakistan: RegionProfile = {
  id: 'pakistan',
  since: 2004,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_Khyber_Pakhtunkhwa',
  neighbours: ['afghanistan', 'kashmir', 'india-insurgency', 'iran'],
  whole: ['PK'],
  parties: [],
  names: list(`
    Pakistan; Balochistan; Baluchistan; Khyber Pakhtunkhwa; Waziristan; Pakistani; Pakistanis; Пакистан;
    Белуджистан; Хайбер-Пахтунхва; пакистанский; باكستان; بلوشستان; خيبر بختونخوا; پاکستان; بلوچستان; פקיסטן;
    Pakistán; pakistaní; pakistanais; Baloutchistan; Baluchistán; Պակիստան; Բելուջիստան; 巴基斯坦; パキスタン; 파키스탄;
    Խայբեր Փախտունխվա; Xeybər-Pəxtunxva; пакистанці; пакистанський; Пакистані; Пакистану; линия Дюранда; лінія
    Дюранда; Белуджистані; Хайбер-Пахтунхві; Вазиристан; Вазірістан; белуджский; белуджи; Джафар-экспресс;
    Джафар-експрес; إقليم بلوشستان; إقليم خيبر;
    paquistaní; paquistaníes; línea Durand
  `),
  turkic: list(`
    Pakistan; Belucistan; Bəlucistan; Hayber Pahtunhva
  `),
  areas: {
    PK: list(`
      North Waziristan; South Waziristan; Federally Administered Tribal Areas; FATA; Khyber Agency; Orakzai;
      Bajaur; Kurram; Mohmand; Sindh; Swat; Swat Valley; Swat District; Gilgit-Baltistan; Bannu; Dera Ismail
      Khan; Lakki Marwat; Tank District; Tirah; Parachinar; Gwadar; Пенджаб Пакистана; Musakhail; Musakhel;
      Kech; Awaran; Kharan; Washuk; Chagai; Harnai; Barkhan; Kohlu; Dera Bugti; Naseerabad; Pishin; Qila
      Abdullah; Qila Saifullah; Upper Dir; Lower Dir; Buner; Shangla; Kohistan; Chitral; Diamer; Swabi; Khyber
      district; Waziristan; وزيرستان; شمال وزيرستان; إقليم السند
    `),
  },
  places: {
    PK: list(`
      Islamabad; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Mastung; Turbat; Khuzdar; Bolan; Kalat;
      Noshki; Nushki; Panjgur; Hangu; Kohat; Miranshah; Miram Shah; Wana, Pakistan; Abbottabad; Multan;
      Sialkot; Muridke; Bahawalpur; Chaman; Zhob; Loralai; Charsadda; Mardan; Sibi; Sargodha; Mingora;
      Jacobabad; Larkana; Faisalabad; Исламабад; Карачи; Пешавар; Кветта; Лахор; إسلام آباد; كراتشي; بيشاور;
      كويتا; لاهور; İslamabad; Իսլամաբադ; Karaçi; Peşaver; Ketta; Isfahani Hangu; Rarasham; Dasu; Miramshah;
      Datta Khel; Shawal; Razmak; Mir Ali; Dera Ghazi Khan; Rahim Yar Khan; katcha area; katcha areas; kacha
      area; Sadiqabad; Kashmore; Ghotki; Shikarpur; Sukkur; Besham; Chilas; Gilgit; Skardu; Landi Kotal;
      Jamrud; Darra Adam Khel; Akora Khattak; Shabqadar; Damadola; Mamund; Sadda; Angoor Adda; Ghulam Khan;
      Sararogha; Ladha; Azam Warsak; Kulachi; Daraban; Jandola; Dalbandin; Pasni; Ormara; Jiwani; Lasbela;
      Surab; Dhadar; Duki; Kuchlak; Zehri; Mangochar; Lal Masjid; Փեշավար; Քվետա; Քվետտա; Կարաչի; Լահոր;
      Ռավալպինդի; Peşavər; Peşəvər; Kvetta; Kəraçi; Torxam; Lahor; Ісламабад; Ісламабаді; Равалпинди;
      Равалпінді; Карачі; Лахоре; Кветті; Пешаварі; Гвадар; Банну; Сват; Оракзай; Оракзаї; Куррам; Парачинар;
      Баджаур; Дера-Исмаил-Хан; Мианвали; Чаман; كويته; روالبندي; بنون; ديرة إسماعيل خان; ممر بولان; جعفر
      إكسبرس; تشمن; Mach; Ziarat; Uthal; Buleda; Tump; Mashkay; Muslim Bagh; Jaffarabad; Nasirabad; Dera Murad
      Jamali; Dera Allah Yar; Bakka Khel; Doaba; Khyber; Khyber Pass; Ghalanai; Mamond; Dir; Timergara; Saidu
      Sharif; Malakand; Battagram; Mansehra; Haripur; Nowshera; Hayatabad; Qissa Khwani; Paharpur; Spinwam;
      Angur Adda; Wana; Makeen; Sarwakai; Lyari; Lyari Town; Orangi; Korangi; Malir; Saddar; Baldia Town;
      Gulshan-e-Iqbal; Landhi; Shah Faisal Colony; Manghopir; Sohrab Goth; Sehwan; Sehwan Sharif; Nawabshah;
      Mirpurkhas; Rajanpur; Taunsa; Muzaffargarh; Mianwali; Jaranwala; Gojra; Wazirabad; Nur Khan airbase;
      Adiala; Adiala jail; Attock; D-Chowk; Faizabad interchange; Red Mosque; Hunza; Shakai; Sangan; Kardigap;
      Ahmadwal; Tootak; Isplinji; Mashkel; Garhi Habibullah; Shaktoi; Jani Khel; Chapri; Ochat; Vaziristan;
      Waziristán; Jaffar Express; Nokkundi; Pir Koh; Phelawagh; Chamalang; Sanjawi; Sharag; Mangi Dam; Margat;
      Degari; Spezand; Kolpur; Machh; Ab-e-Gum; Mushkaf; Peshi; Haji Shehr; Bakhtiarabad; Gandawah; Jhal
      Magsi; Fatehpur dargah; Gandakha; Kirdgap; Khad Kocha; Mungochar; Gidder; Grisha; Basima; Besima; Jhao;
      Gishkor; Kolwa; Hoshab; Hoshap; Tijaban; Shapuk; Balgatar; Parom; Gichk; Gowargo; Zamuran; Absar;
      Suntsar; Pishukan; Kulanch; Nigor; Kalmat; Hingol; Dureji; Saruna; Aranji; Ornach; Shah Noorani; Killi
      Jamalzai; Sariab; Hazara Town; Hazarganji; Mariabad; Nawan Killi; Chashma Achozai; Saranan; Barshore;
      Karezat; Killa Abdullah; Killa Saifullah; Badini; Qamar Din Karez; Sambaza; Gardab; Killi Luqman;
      Sur-Dakai; Garang; Mara Tangi; Sherani; Danasar; Darazinda; Drazanda; Draban; Paroa; Tank city; Gomal
      Bazaar; Manzai; Kotkai; Kaniguram; Tiarza; Shulam; Birmal; Zarmelan; Toi Khulla; Shin Warsak; Raghzai;
      Dabkot; Khamrang; Angoor Ada; Lwara Mandi; Salarzai; Nawagai; Utmankhel; Inayat Kalay; Ghakhi pass;
      Anayat Kili; Khwezai; Baizai; Pandiali; Ekkaghund; Michni; Yakkaghund; Halimzai; Landikotal; Mullagori;
      Shalman; Bazar Zakhakhel; Shakas; Takhta Beg; Karkhano; Sipah; Malik Din Khel; Aka Khel; Bar Qambarkhel;
      Peer Mela; Matre Dara; Jawaki; Hassan Khel; Mattani; Badaber; Matani; Shahkas; Urmar; Pishtakhara;
      Dabori; Mamozai; Ghiljo; Feroz Khel; Shahu Khel; Togh Bala; Zargari; Naryab; Kach Banda; Manduri;
      Balishkhel; Boshehra; Maqbal; Pewar; Ghozgarhi; Tari Mangal; Uchat; Mandori; Ochut; Domeshki; Baka Khel;
      Mamash Khel; Hawaid; Ghoriwala; Nurar; Kakki; Kot Qilla; Takhti Khel; Shadi Khel; Ahmadzai; Gambila;
      Tajazai; Begukhel; Abba Khel; Serai Naurang; Titar Khel; Pezu; Michan Khel; Kurrum Par; Wargari; Shahbaz
      Khel; Kachi Qamar; Banda Daud Shah; Takht-e-Nasrati; Latambar; Gurguri; Bahadur Khel; Chontra; Nari
      Panos; Usterzai; Gumbat; Kamar Mashani; Makarwal; Isakhel; Qabool Khel; Wanda Banochi; Jhok Shah;
      Vehowa; Lakhani; Jhangi; Tribal Area of DG Khan; Shah Sadar Din; Bangla Ichha; Machka; Mahi Chowk;
      Daharki; Raunti; Gailpur; Guddu; Durrani Mahar; Karampur; Garhi Tegho; Katcho
    `),
  },
  turkicPlaces: {
    PK: list(`
      Kvetta; Torxam; Lahor; Ketta; Vaziristan; İslamabad
    `),
  },
  groups: [
    {
      id: 'ttp',
      country: 'PK',
      names: list(`
      Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban; Pakistani Taliban; TTP; Fitna
      al-Khawarij; khwarij; Jamaat-ul-Ahrar; Jamaat-ul-Ahrar faction; Lashkar-e-Islam; Техрик-е Талибан
      Пакистан; ТТП; حركة طالبان باكستان; طالبان الباكستانية; Hafiz Gul Bahadur; Noor Wali Mehsud;
      Ittehad-ul-Mujahideen; Թեհրիք-ե-Թալիբան; Tehrik-i-Taliban; Pakistan Talibanı; Талибан Пакистана;
      пакистанский Талибан; Техрик-и-Талибан Пакистан; Техрік-е-Талібан; пакистанские талибы; talibans
      pakistanais; جماعة الأحرار; حركة طالبان الباكستانية; Gul Bahadur group; Ghazi Force;
      talibanes paquistaníes
    `),
    },
    {
      id: 'bla',
      country: 'PK',
      names: list(`
      Balochistan Liberation Army; Baloch Liberation Army; Baluch Liberation Army; BLA; Baloch separatists;
      Balochistan Liberation Front; BLF; Baloch; Baloch militants; Baloch insurgents; Армия освобождения
      Белуджистана; جيش تحرير بلوشستان; Baloch Raji Aajoi Sangar; Baloch Yakjehti Committee; Jaffar Express;
      Majeed Brigade; BRAS; Bashir Zeb; Allah Nazar; Fitna al-Hindustan; Operation Herof; Sindhudesh;
      Բելուջիստանի ազատագրական բանակ; Bəluc Azadlıq Ordusu; Bəlucistan Azadlıq Ordusu; БЛА; БОА; АОБ;
      Визвольна армія Белуджистану; insurgés baloutches; séparatistes baloutches; rebelles baloutches; Armée
      de libération du Baloutchistan; baloutche; baloutches; انفصاليون بلوش; انفصاليين بلوش; متمردون بلوش;
      مسلحين بلوش; الانفصاليين البلوش; Baloch Liberation Front; Baloch Republican Army; United Baloch Army;
      Sindhudesh Revolutionary Army;
      Ejército de Liberación Baluche; baluches; Belucistan Kurtuluş Ordusu
    `),
    },
    {
      id: 'lej',
      country: 'PK',
      names: list(`Lashkar-e-Jhangvi; Sipah-e-Sahaba; Tehreek-e-Labbaik Pakistan; Tehreek-e-Labbaik; TLP`),
    },
    {
      id: 'pakistani-army',
      country: 'PK',
      names: list(`
      Pakistani army; Pakistan Army; Pakistani military; Pakistani soldiers; Pakistani security forces;
      Frontier Corps; Pakistan Air Force; ISPR; Inter-Services Intelligence; الجيش الباكستاني; Zarb-e-Azb;
      Azm-e-Istehkam; Radd-ul-Fasaad; Operation Sarbakaf; пакистанская армия; пакистанские военные;
      пакистанська армія; пакистанські військові; пакистанская авиация; armée pakistanaise; القوات
      الباكستانية; عاصم منير; Frontier Constabulary; ISI chief; Levies Force; Corps Commander House
    `),
    },
    {
      id: 'ptm',
      country: 'PK',
      names: list(`Pashtun Tahafuz Movement; PTM; Manzoor Pashteen`),
    },
  ],
  offices: {
    PK: list(`
      Imran Khan; Nawaz Sharif; Shehbaz Sharif; Shahbaz Sharif; Asim Munir; Asif Ali Zardari; Zardari;
      Musharraf; Pervez Musharraf; Benazir Bhutto; Bhutto; Malala Yousafzai; Malala; Baitullah Mehsud;
      Hakimullah Mehsud; Mullah Fazlullah; Khawaja Asif; Ishaq Dar; Mahrang Baloch; Шахбаз Шариф; عمران خان;
      شهباز شريف; Osama bin Laden compound; Pakistan Tehreek-e-Insaf; PTI supporters; Akhtar Mengal; Sarfraz
      Bugti; Gandapur; Sohail Afridi; Mohsin Naqvi; Ahmed Sharif Chaudhry; Saad Rizvi; Fazlur Rehman; Mumtaz
      Qadri; Asia Bibi; Aafia Siddiqui; Shakil Afridi; Շահբազ Շարիֆ; Şahbaz Şərif; Имран Хан; Імран Хан; Асим
      Мунир; Асім Мунір; Шахбаз Шаріф; Наваз Шариф; Ишак Дар
    `),
  },
  hints: list(`
    Torkham; Spin Boldak; Durand Line; Friendship Gate
  `),
};
