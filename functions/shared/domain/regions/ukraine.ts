import { type RegionProfile, list } from '../region-profile.ts';

export const ukraine: RegionProfile = {
  id: 'ukraine',
  since: 2014,
  source: 'https://en.wikipedia.org/wiki/Russo-Ukrainian_war',
  neighbours: ['transnistria', 'belarus', 'russia-nato'],
  whole: ['UA'],
  parties: ['RU'],
  between: [['RU', 'UA']],
  names: list(`
    Ukraine; Donbas; Donbass; Crimea; Russo-Ukrainian war; Russian invasion of Ukraine; special military
    operation; Europe's doorstep; Донбасс; Донбас; Крым; Крим; СВО; специальная военная операция; спецоперация
    на Украине; российско-украинская война; أوكرانيا; القرم; دونباس; Դոնբաս; Ղրիմ; 우크라이나; 乌克兰; 烏克蘭; ウクライナ;
    אוקראינה; Operation Spiderweb; Operation Spider's Web; Black Sea truce; Black Sea grain deal; Black Sea
    Grain Initiative; price of Russian seaborne crude; Russian seaborne crude; price cap on Russian oil; cap on
    Russian oil; ban on Russian diamonds; frozen Russian assets; immobilised Russian assets; Special Tribunal
    for the Crime of Aggression; Special tribunal for aggression; Russian withdrawal; Azovstal; Olenivka;
    ռուս-ուկրաինական; Ռուսաստան-Ուկրաինա; Ուկրաինա-Ռուսաստան; Մինսկ-2; Մինսկյան համաձայնագրեր; Մինսկի
    համաձայնագրեր; հատուկ ռազմական գործողություն; հատուկ ռազմական գործողության; Rusiya-Ukrayna; Ukrayna-Rusiya;
    Minsk sazişləri; Minsk razılaşmaları
  `),
  turkic: list(`
    Ukrayna; Kırım; Krım; Donbas; Kiyev; Kiev; Harkiv; Xarkiv; Xarkov; Herson; Xerson; Odessa; Odesa; Donetsk;
    Luhansk; Zaporijya; Mariupol
  `),
  areas: {
    UA: list(`
      Donetsk Oblast; Luhansk Oblast; Kherson Oblast; Zaporizhzhia Oblast; Kharkiv Oblast; Sumy Oblast;
      Dnipropetrovsk Oblast; Donetsk People's Republic; Luhansk People's Republic; Donetsk; Luhansk; Lugansk;
      Zaporizhzhia; Zaporizhia; Zaporozhye; Kherson; Kharkiv; Kharkov; Sumy Region; Dnipropetrovsk; Донецкая
      область; Донецк; Луганск; Луганская область; Луганськ; Донецьк; Херсон; Запорожье; Запоріжжя; Харьков;
      Харків; Днепропетровск; ДНР; ЛНР; دونيتسك; لوغانسك; خيرسون; زابوريجيا; خاركيف; Դոնեցկ; Խերսոն; Խարկով
    `),
  },
  places: {
    UA: list(`
      Kyiv; Kiev; Odesa; Odessa; Mariupol; Bakhmut; Avdiivka; Pokrovsk; Toretsk; Chasiv Yar; Kupiansk; Kupyansk;
      Lyman; Sievierodonetsk; Severodonetsk; Lysychansk; Kramatorsk; Sloviansk; Slovyansk; Kostiantynivka;
      Kurakhove; Vuhledar; Velyka Novosilka; Robotyne; Orikhiv; Melitopol; Berdiansk; Enerhodar; Nikopol; Kryvyi
      Rih; Dnipro; Mykolaiv; Zmiinyi Island; Snake Island; Izium; Izyum; Bucha; Irpin; Hostomel; Vovchansk;
      Chernihiv; Lviv; Ivano-Frankivsk; Vinnytsia; Zhytomyr; Poltava; Kremenchuk; Khmelnytskyi; Rivne; Ternopil;
      Lutsk; Sevastopol; Simferopol; Kerch Bridge; Kerch Strait; Sea of Azov; Debaltseve; Ilovaisk; Horlivka;
      Marinka; Soledar; Popasna; Siversk; Huliaipole; Hulyaipole; Myrnohrad; Dobropillia; Novopavlivka; Kakhovka
      dam; Nova Kakhovka; Chernobyl; Chornobyl; Zaporizhzhia Nuclear Power Plant; Киев; Київ; Києва; Киевская
      область; Одесса; Одеса; Мариуполь; Маріуполь; Бахмут; Авдеевка; Авдіївка; Покровск; Покровськ; Торецк;
      Торецьк; Часов Яр; Часів Яр; Купянск; Куп'янськ; Краматорск; Краматорськ; Славянск; Слов'янськ;
      Константиновка; Костянтинівка; Кременчук; Кременчуг; Днепр; Дніпро; Николаев; Миколаїв; Мелитополь;
      Мелітополь; Энергодар; Енергодар; Сумы; Суми; Сумская область; Сумська область; Чернигов; Чернігів; Львов;
      Львів; Полтава; Винница; Вінниця; Севастополь; Симферополь; Сімферополь; Кривой Рог; Кривий Ріг; Волчанск;
      Вовчанськ; Изюм; Ізюм; Буча; Гуляйполе; Горловка; Горлівка; Красноармейск; كييف; أوديسا; ماريوبول; باخموت;
      لفيف; Կիև; Օդեսա; Մարիուպոլ; 키이우; 基辅; キーウ; Hroza; Konotop; Shostka; Okhtyrka; Trostianets; Hlukhiv;
      Yunakivka; Krasnopillia; Bilopillia; Pryluky; Nizhyn; Uman; Bila Tserkva; Boryspil; Brovary; Vyshhorod;
      Borodianka; Makariv; Vasylkiv; Starokostiantyniv; Uzhhorod; Drohobych; Stryi; Yavoriv; Cherkasy;
      Kropyvnytskyi; Pavlohrad; Synelnykove; Marhanets; Chuhuiv; Balakliia; Lozova; Dvorichna; Lyptsi; Rubizhne;
      Kreminna; Svatove; Starobilsk; Zolote; Bilohorivka; Alchevsk; Makiivka; Yenakiieve; Volnovakha; Shyrokyne;
      Krasnohorivka; Novohrodivka; Selydove; Rodynske; Shakhove; Druzhkivka; Klishchiivka; Ocheretyne;
      Staromaiorske; Urozhaine; Yampil; Torske; Polohy; Tokmak; Stepnohirsk; Mala Tokmachka; Verbove; Henichesk;
      Chonhar; Armiansk; Skadovsk; Oleshky; Krynky; Beryslav; Antonivskyi Bridge; Snihurivka; Kinburn Spit;
      Ochakiv; Pivdennoukrainsk; Izmail; Chornomorsk; Zatoka; Feodosia; Dzhankoi; Saky; Belbek; Yevpatoria;
      Ավդեևկա; Ավդիիվկա; Բախմուտ; Պոկրովսկ; Կուպյանսկ; Կրամատորսկ; Սլավյանսկ; Սումի; Դնեպր; Դնիպրո; Լվով; Լվիվ;
      Զապորոժիե; Զապորիժիա; Չեռնիգով; Պոլտավա; Վիննիցա; Խմելնիցկի; Տերնոպոլ; Իզյում; Կրեմենչուկ; Բուչա; Իրպին;
      Իրպեն; Միրնոգրադ; Վովչանսկ; Վոլչանսկ; Դեբալցևո; Լուգանսկ; Նիկոլաև; Նիկոպոլ; Կրիվոյ Ռոգ; Լուցկ; Ազովստալ;
      Կախովկա; Azovstal; Buça qətliamı; Buça şəhəri; Bucha massacre
    `),
    RU: list(`
      Voronezh; Rostov-on-Don; Kursk Oblast; Belgorod Oblast; Bryansk Oblast; Belgorod; Bryansk; Kursk;
      Taganrog; Engels air base; Shebekino; Sudzha; Белгород; Бєлгород; Брянск; Курск; Курськ; Таганрог;
      Шебекино; Суджа; Новороссийск; Novorossiysk; Կուրսկ; كورسك; بيلغورود; Votkinsk; Ryazansky Prospekt;
      Bolshiye Vyazyomy; Morozovsk; Millerovo; Tuapse; Ust-Luga; Syzran; Novokuibyshevsk; Toropets; Tikhoretsk;
      Alabuga; Yelabuga; Shaykovka; Belaya air base; Olenya; Dyagilevo; Akhtubinsk; Glushkovo; Korenevo;
      Tyotkino; Rylsk; Lgov; Graivoron; Valuyki; Engels airbase; Սուջա; Բելգորոդ; Բրյանսկ; Տուապսե; Կուրսկի
      մարզ; Belqorod; Kursk vilayəti; Sudja
    `),
  },
  turkicPlaces: {
    RU: list(`Kursk; Belqorod; Bryansk`),
    UA: list(`
      Kremençuq; Dnipro; Dnepr; Lvov; Lviv; Sumı; Pokrovsk; Avdiyivka; Avdeyevka; Baxmut; Kupyansk; Kramatorsk;
      İrpen; Debaltsevo; Vovçansk; Volçansk; Ternopol; Zaporojye; Luqansk; Lugansk; Çerniqov; Poltava;
      Slavyansk; Kaxovka; Donetsk; Xerson; Azovstal
    `),
  },
  groups: [
    {
      id: 'wagner',
      country: 'RU',
      names: list(`
      Wagner Group; Wagner mercenaries; Wagner fighters; PMC Wagner; ЧВК Вагнер; Вагнер; فاغنر; groupe Wagner;
      grupo Wagner; Վագներ; Վագներ խմբավորում; Vaqner; Vaqnerin
    `),
    },
    {
      id: 'ukrainian-army',
      country: 'UA',
      names: list(`
      Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian army; Ukrainian military; Ukrainian troops;
      Ukrainian forces; Ukrainian soldiers; AFU; ЗСУ; ВСУ; Вооруженные силы Украины; Збройні сили України; Azov
      Brigade; Azov Battalion; Azov Regiment; Азов; الجيش الأوكراني; armée ukrainienne; ejército ucraniano; SBU;
      HUR; Kraken Regiment; Third Assault Brigade; 3rd Assault Brigade; Freedom of Russia Legion; Russian
      Volunteer Corps; Kastus Kalinouski Regiment; Right Sector; Georgian Legion; Azov medic; FP-5 Flamingo;
      Ուկրաինայի ԶՈՒ; Ուկրաինայի զինված ուժեր; ՈՒԶՈՒ; ուկրաինական զինուժ; ուկրաինական բանակ; ուկրաինական ուժեր;
      Ukrayna Silahlı Qüvvələri; Ukrayna ordusu; Ukrayna Baş Qərargahı
    `),
    },
    {
      id: 'russian-army',
      country: 'RU',
      names: list(`
      Russian army; Russian troops; Russian forces; Russian military; Russian soldiers; Russian Armed Forces; ВС
      РФ; российские войска; російські війська; армия России; окупанти; الجيش الروسي; armée russe; ejército
      ruso; Rus ordusu; ռուսական բանակ; Kobylash; Viktor Sokolov; Surovikin; Teplinsky; Storm-Z; Rusich;
      ռուսական զորքեր; ռուսական զինուժ; ռուսական ուժեր; ՌԴ ԶՈՒ; Ռուսաստանի ԶՈՒ; ռուսաստանյան զորքեր; ռուսական
      հրթիռ; Rusiya ordusu; rus ordusu; rus qoşunları; Rusiya Silahlı Qüvvələri; rus əsgərləri
    `),
    },
    {
      id: 'donbas-separatists',
      country: 'UA',
      names: list(`
      pro-Russian separatists; pro-Russian militants; pro-Russian group; Vostok Battalion; Russian-backed
      separatists; pro-Russian rebels; Donetsk separatists; сепаратисты ДНР; Girkin; Strelkov; Pushilin;
      Pasechnik; Vladimir Saldo; Sparta Battalion; ԴԺՀ; ԼԺՀ; Դոնեցկի ժողովրդական հանրապետություն; DXR
    `),
    },
  ],
  offices: {
    UA: list(`
      Zelensky; Zelenskyy; Zelenskiy; Volodymyr Zelenskyy; Poroshenko; Yanukovych; Yermak; Syrskyi; Zaluzhnyi;
      Зеленский; Зеленський; Сирский; Сирський; Залужный; Порошенко; Янукович; زيلينسكي; Զելենսկի; Budanov;
      Буданов; Umerov; Verkhovna Rada; Верховна Рада; Верховная рада Украины; Sybiha; Svyrydenko; Shmyhal;
      Mykhailo Fedorov; Kuleba; Reznikov; Klitschko; Syniehubov; Malyuk; Petro Poroshenko; Andriy Parubiy; Iryna
      Farion; Mindich; Պորոշենկո; Սիրսկի; Զալուժնի; Յերմակ; Կուլեբա; Սիբիհա; Կլիչկո; Բուդանով; Ումերով; Պարուբի;
      Poroşenko; Sırski; Zalujnı; Kliçko; Zelenskinin; Zelenskiyə; Zelenski ilə
    `),
    RU: list(`
      Putin; Vladimir Putin; Kremlin; Lavrov; Peskov; Shoigu; Gerasimov; Prigozhin; Путин; Путін; Кремль;
      Лавров; Песков; Шойгу; Пригожин; بوتين; الكرملين; Պուտին; Կրեմլ; Medvedev; Медведев; Belousov; Белоусов;
      Lvova-Belova; Ushakov; Kirill Dmitriev; Zakharova; Gladkov; Sergey Aksyonov; Khinshtein; Dugina; Aleksandr
      Dugin; Alexander Dugin; Լավրով; Շոյգու; Գերասիմով; Պեսկով; Մեդինսկի; Ուշակով; Պրիգոժին; Putinin; Putinə;
      Putinlə; Putini; Kreml; Kremlə; Lavrovun; Peskovun; Şoyqu; Priqojin
    `),
  },
  hints: list(`
    NATO; Minsk agreements; Minsk Protocol; Black Sea Fleet; HIMARS; ATACMS; Budapest Memorandum; Euromaidan;
    MH17; Malaysia Airlines Flight 17; Nord Stream; coalition of the willing; НАТО; Shahed drones; Shahed;
    Шахед; шахеды; peace summit in Switzerland; Shaheds; oil price cap; Storm Shadow; Taurus missiles; grain
    corridor; Gazprombank
  `),
};
