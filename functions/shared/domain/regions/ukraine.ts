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
    Grain Initiative; price of Russian seaborne crude; Russian seaborne crude; price cap on Russian oil; cap
    on Russian oil; ban on Russian diamonds; frozen Russian assets; immobilised Russian assets; Special
    Tribunal for the Crime of Aggression; Special tribunal for aggression; Russian withdrawal; Azovstal;
    Olenivka; ռուս-ուկրաինական; Ռուսաստան-Ուկրաինա; Ուկրաինա-Ռուսաստան; Մինսկ-2; Մինսկյան համաձայնագրեր;
    Մինսկի համաձայնագրեր; հատուկ ռազմական գործողություն; հատուկ ռազմական գործողության; Rusiya-Ukrayna;
    Ukrayna-Rusiya; Minsk sazişləri; Minsk razılaşmaları; Крыма; Криму; Донбасу; война на Украине; война в
    Украине; війна в Україні; російсько-українська війна; російське вторгнення; вторжение в Украину;
    специальная операция на Украине; зерновая сделка; черноморская зерновая инициатива; зернова угода; зернову
    угоду; операция Паутина; операція Павутина; Азовсталь; Азовсталі; Оленівка; Еленовка; Рамштайн;
    спецтрибунал по агрессии; спецтрибунал щодо агресії; замороженные российские активы; заморожені російські
    активи; Минские соглашения; Мінські домовленості; Мінські угоди; АТО; ООС; Crimée; guerre en Ukraine;
    guerre russo-ukrainienne; invasion russe; opération militaire spéciale; avoirs russes gelés; avoirs
    russes; plafonnement du prix du pétrole russe; sanctions contre Moscou; sanctions contre la Russie; الحرب
    في أوكرانيا; الحرب الروسية الأوكرانية; الغزو الروسي; العملية العسكرية الخاصة; الأصول الروسية; العقوبات على
    روسيا; عقوبات على موسكو; شبه جزيرة القرم; اتفاق الحبوب; حرب أوكرانيا;
    guerra en Ucrania; guerra de Ucrania; invasión de Ucrania; ucraniano; ucraniana; ucranianos; ucranianas;
    Donbás
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
      Харків; Днепропетровск; ДНР; ЛНР; دونيتسك; لوغانسك; خيرسون; زابوريجيا; خاركيف; Դոնեցկ; Խերսոն; Խարկով;
      Харьковская область; Херсонская область; Запорожская область; Днепропетровская область; Черниговская
      область; Николаевская область; Одесская область; Харківська область; Харківщина; Донеччина; Донецька
      область; Луганщина; Луганська область; Херсонщина; Херсонська область; Запорізька область; Запоріжжі;
      Сумщина; Дніпропетровщина; Дніпропетровська область; Чернігівщина; Чернігівська область; Миколаївщина;
      Миколаївська область; Одещина; Одеська область; Харкова; Херсонский; херсонський; харьковский;
      харківський; донецкий; донецький; луганский; луганський; запорожский; запорізький; киевский; одесский;
      одеський; сумской; сумський; львовский; львівський; черниговский; чернігівський; николаевский;
      миколаївський; днепропетровский; дніпропетровський; крымский; кримський; бахмутский; бахмутський;
      Lougansk; Louhansk; Zaporijia; Zaporijjia; Soumy; زابوروجيا; زاباروجيا; سومي; دنيبروبيتروفسك; دونيتسك
      الشعبية; Новой Каховки; Новой Каховке; Новую Каховку
    `),
  },
  places: {
    UA: list(`
      Kyiv; Kiev; Odesa; Odessa; Mariupol; Bakhmut; Avdiivka; Pokrovsk; Toretsk; Chasiv Yar; Kupiansk;
      Kupyansk; Lyman; Sievierodonetsk; Severodonetsk; Lysychansk; Kramatorsk; Sloviansk; Slovyansk;
      Kostiantynivka; Kurakhove; Vuhledar; Velyka Novosilka; Robotyne; Orikhiv; Melitopol; Berdiansk;
      Enerhodar; Nikopol; Kryvyi Rih; Dnipro; Mykolaiv; Zmiinyi Island; Snake Island; Izium; Izyum; Bucha;
      Irpin; Hostomel; Vovchansk; Chernihiv; Lviv; Ivano-Frankivsk; Vinnytsia; Zhytomyr; Poltava; Kremenchuk;
      Khmelnytskyi; Rivne; Ternopil; Lutsk; Sevastopol; Simferopol; Kerch Bridge; Kerch Strait; Sea of Azov;
      Debaltseve; Ilovaisk; Horlivka; Marinka; Soledar; Popasna; Siversk; Huliaipole; Hulyaipole; Myrnohrad;
      Dobropillia; Novopavlivka; Kakhovka dam; Nova Kakhovka; Chernobyl; Chornobyl; Zaporizhzhia Nuclear Power
      Plant; Киев; Київ; Києва; Киевская область; Одесса; Одеса; Мариуполь; Маріуполь; Бахмут; Авдеевка;
      Авдіївка; Покровск; Покровськ; Торецк; Торецьк; Часов Яр; Часів Яр; Купянск; Куп'янськ; Краматорск;
      Краматорськ; Славянск; Слов'янськ; Константиновка; Костянтинівка; Кременчук; Кременчуг; Днепр; Дніпро;
      Николаев; Миколаїв; Мелитополь; Мелітополь; Энергодар; Енергодар; Сумы; Суми; Сумская область; Сумська
      область; Чернигов; Чернігів; Львов; Львів; Полтава; Винница; Вінниця; Севастополь; Симферополь;
      Сімферополь; Кривой Рог; Кривий Ріг; Волчанск; Вовчанськ; Изюм; Ізюм; Буча; Гуляйполе; Горловка;
      Горлівка; Красноармейск; كييف; أوديسا; ماريوبول; باخموت; لفيف; Կիև; Օդեսա; Մարիուպոլ; 키이우; 基辅; キーウ;
      Hroza; Konotop; Shostka; Okhtyrka; Trostianets; Hlukhiv; Yunakivka; Krasnopillia; Bilopillia; Pryluky;
      Nizhyn; Uman; Bila Tserkva; Boryspil; Brovary; Vyshhorod; Borodianka; Makariv; Vasylkiv;
      Starokostiantyniv; Uzhhorod; Drohobych; Stryi; Yavoriv; Cherkasy; Kropyvnytskyi; Pavlohrad; Synelnykove;
      Marhanets; Chuhuiv; Balakliia; Lozova; Dvorichna; Lyptsi; Rubizhne; Kreminna; Svatove; Starobilsk;
      Zolote; Bilohorivka; Alchevsk; Makiivka; Yenakiieve; Volnovakha; Shyrokyne; Krasnohorivka; Novohrodivka;
      Selydove; Rodynske; Shakhove; Druzhkivka; Klishchiivka; Ocheretyne; Staromaiorske; Urozhaine; Yampil;
      Torske; Polohy; Tokmak; Stepnohirsk; Mala Tokmachka; Verbove; Henichesk; Chonhar; Armiansk; Skadovsk;
      Oleshky; Krynky; Beryslav; Antonivskyi Bridge; Snihurivka; Kinburn Spit; Ochakiv; Pivdennoukrainsk;
      Izmail; Chornomorsk; Zatoka; Feodosia; Dzhankoi; Saky; Belbek; Yevpatoria; Ավդեևկա; Ավդիիվկա; Բախմուտ;
      Պոկրովսկ; Կուպյանսկ; Կրամատորսկ; Սլավյանսկ; Սումի; Դնեպր; Դնիպրո; Լվով; Լվիվ; Զապորոժիե; Զապորիժիա;
      Չեռնիգով; Պոլտավա; Վիննիցա; Խմելնիցկի; Տերնոպոլ; Իզյում; Կրեմենչուկ; Բուչա; Իրպին; Իրպեն; Միրնոգրադ;
      Վովչանսկ; Վոլչանսկ; Դեբալցևո; Լուգանսկ; Նիկոլաև; Նիկոպոլ; Կրիվոյ Ռոգ; Լուցկ; Ազովստալ; Կախովկա;
      Azovstal; Buça qətliamı; Buça şəhəri; Bucha massacre; Києві; Києву; Києвом; київський; Київщина;
      Київська область; Миколаєва; Миколаєві; Чернігова; Чернігові; Маріуполя; Маріуполі; Часового Яру;
      Часовому Яру; Часова Яра; Часовым Яром; Кривого Рогу; Кривому Розі; Кривого Рога; Львова; Львові;
      Тернопіль; Тернополя; Тернополі; Тернополь; Харкові; Одесі; Кременчуці; Кременчуке; Сумах; Сумам;
      Ізмаїл; Измаил; Бучі; Бучу; Буче; Бучей; Бучанский; Ирпень; Ірпінь; Ірпеня; Ірпені; Гостомель;
      Бородянка; Изюма; Ізюмі; Ізюма; Куп'янська; Лиман; Лимане; Лиману; Красный Лиман; Северодонецк;
      Сєвєродонецьк; Сіверськодонецьк; Лисичанск; Лисичанськ; Соледар; Попасная; Попасна; Артемовск;
      Артёмовск; Дебальцево; Дебальцеве; Иловайск; Іловайськ; Широкино; Широкине; Клещеевка; Кліщіївка;
      Угледар; Вугледар; Вугледара; Великая Новоселка; Велика Новосілка; Волноваха; Марьинка; Мар'їнка;
      Красногоровка; Красногорівка; Курахово; Курахове; Селидово; Селидове; Мирноград; Родинское; Родинське;
      Доброполье; Добропілля; Дружковка; Дружківка; Сіверськ; Северск; Серебрянка; Кременная; Кремінна;
      Сватово; Сватове; Рубежное; Рубіжне; Очеретино; Очеретине; Оріхів; Работино; Роботине; Токмак; Мала
      Токмачка; Малая Токмачка; Гуляйполі; Никополь; Нікополь; Нікополю; Павлоград; Синельниково;
      Синельникове; Каменское; Новая Каховка; Нова Каховка; Каховская ГЭС; Каховська ГЕС; Каховської ГЕС;
      Олешки; Берислав; Скадовск; Скадовськ; Генический; Геническ; Генічеськ; Кинбурнская коса; Очаков;
      Очаків; Южноукраинск; Энергодара; Запорожская АЭС; Запорізька АЕС; ЗАЭС; ЗАЕС; Чернобыль; Чорнобиль;
      ЧАЭС; Остров Змеиный; Зміїний; Бердянск; Бердянськ; Конотоп; Шостка; Ахтырка; Охтирка; Глухов; Глухів;
      Белополье; Білопілля; Краснополье; Юнаковка; Юнаківка; Балаклея; Балаклія; Чугуев; Чугуїв; Лозовая;
      Лозова; Двуречная; Дворічна; Липцы; Липці; Рівне; Рівному; Рівного; Житомир; Луцк; Луцьк;
      Ивано-Франковск; Івано-Франківськ; Хмельницкий; Хмельницький; Староконстантинов; Старокостянтинів;
      Ужгород; Закарпатье; Закарпаття; Черкассы; Черкаси; Черкасах; Кропивницкий; Кропивницький; Белая
      Церковь; Біла Церква; Борисполь; Бориспіль; Васильків; Бровары; Бровари; Вышгород; Вишгород; Яворівський
      полігон; Крымский мост; Кримський міст; Керченский мост; Керченский пролив; Керченська протока; Керчь;
      Керч; Феодосия; Феодосія; Джанкой; Евпатория; Євпаторія; Саки; Бельбек; Балаклава; Ялта; Ялті; Армянск;
      Чонгар; Чорноморськ; Черноморск; Затока; Азовское море; Азовське море; Черкащина; Вінниччина;
      Полтавщина; Львівщина; Житомирщина; Рівненщина; Тернопільщина; Волинь; Хмельниччина; Прикарпаття;
      Marioupol; Bakhmout; Koupiansk; Tchassiv Yar; Vovtchansk; Tchernihiv; Jytomyr; Sébastopol; Boutcha;
      Irpine; Izioum; Houliaïpole; Tchernobyl; بوكروفسك; كوبيانسك; أفدييفكا; كراماتورسك; سلافيانسك;
      كوستيانتينيفكا; تشيرنيهيف; ميكولايف; دنيبرو; بوتشا; تيرنوبل; تشيرنوبيل; سيفاستوبول; مليتوبول; كريفي ريه;
      بولتافا; فينيتسيا; إيزيوم; تشاسيف يار; توريتسك; جسر القرم; أوكرانيتان; جسر كيرتش; Kostyantynivka;
      Volchansk; Starytsia; Hlyboke; Mezhova; Ternivka; Velykyi Burluk; Kindrashivka; Borova; Merefa;
      Bohodukhiv; Zolochiv; Derhachi; Tsyrkuny; Saltivka; Niu-York; Shcherbynivka; Oleksandro-Shultyne;
      Predtechyne; Stupochky; Ivanivske; Bila Hora; Zvanivka; Serebrianka; Hryhorivka; Zarichne; Terny;
      Nevske; Kolodiazi; Shandryholove; Dymytrov; Krasnoarmiisk; Hryshyne; Udachne; Kotlyne; Zvirove;
      Novotroitske; Novoekonomichne; Malynivka; Kurakhivka; Dachne; Andriivka; Kostiantynopil; Bahatyr;
      Novomykhailivka; Pobieda; Maryinka; Heorhiivka; Opytne; Pisky; Yasynuvata; Snizhne; Torez; Khartsyzk;
      Amvrosiivka; Novoazovsk; Uspenivka; Novodanylivka; Kamianske; Plavni; Prymorske; Vasylivka; Energodar;
      ZNPP; Kakhovka; Antonivka; Bilozerka; Chornobaivka; Hola Prystan; Arabat Spit; Kinburn; Voznesensk;
      Pervomaisk; Pivdenne; Pivdennyi; Yuzhne; Vylkove; Kiliia; Haisyn; Smila; Myrhorod; Lubny; Sumy;
      Seredyna-Buda; Velyka Pysarivka; Romny; Lebedyn; Novhorod-Siverskyi; Semenivka; Snovsk; Koriukivka;
      Fastiv; Obukhiv; Okhmatdyt; Solomianskyi; Shevchenkivskyi district; Podil; Bankova; Ozerne; Korosten;
      Dubno; Kovel; Shepetivka; Burshtyn; Kolomyia; Chernivtsi; Mukachevo; Kerch; Crimean bridge; Feodosiia;
      Novofedorivka; Gvardeyskoye; Perekop; Tarkhankut; Rovenky; Stakhanov; Kadiivka; Antratsyt; Troitske;
      Milove; Dnieper; Oskil; Siverskyi Donets; Black Sea port; Չասով Յար; Մելիտոպոլ; Կոնստանտինովկա; Տորեցկ;
      Ուգլեդար; Սևերոդոնեցկ; Լիսիչանսկ; Օչակով; Բերդյանսկ; Էներգոդար; Կերչ; Սևաստոպոլ; Սիմֆերոպոլ;
      Իվանո-Ֆրանկովսկ; Ժիտոմիր; Գուլյայպոլե; Çasov Yar; Ялту; Ялты; Ялте; Ялти; Авдіївці; Костянтинівці;
      Дружківці; Горлівці; Макіївка; Макіївці; Макеевка; Мар'їнці; Красногорівці; Кліщіївці; Новій Каховці;
      Нову Каховку; Нової Каховки; Великой Новоселки; Великої Новосілки; Борисполя; Борисполі; Чугуєва;
      Чугуєві; Чугуєвом; Глухова; Глухові; Шостці; Балаклії; Білій Церкві; Білої Церкви; Белой Церкви;
      Бердичів; Бердичев; Ковель; Мукачево; Мукачеве; Коломия; Прилуки; Ніжин; Нежин; Лубны; Лубни; Миргород;
      Фастів; Фастов; Вознесенск; Вознесенськ; Перечин; Дрогобич; Калуш; Бурштинська ТЕС; Ладыжинская ТЭС;
      Трипільська ТЕС; Змиевская ТЭС; Зміївська ТЕС; Кураховская ТЭС; Сніжне; Харцызск; Харцизьк; Енакиево;
      Єнакієве; Докучаевск; Ясиноватая; Ясинувата; Алчевск; Алчевськ; Станица Луганская; Станиця Луганська;
      Новолуганское; Старобельск; Старобільськ; Великий Бурлук; Циркуны; Салтовка; Салтівка; Казачья Лопань;
      Дергачи; Дергачі; Купянск-Узловой; Угроеды; Угроїди; Миропілля; Тростянец; Тростянець; Бильмак;
      Степногорск; Степногірськ; Камышеваха; Комишуваха; Вольнянск; Вільнянськ; Кам'янське; Антоновский мост;
      Антонівський міст; Чернобаевка; Чорнобаївка; Снигиревка; Снігурівка; Новофедоровка; Новофедорівка;
      Джанкої; Сімферополі; Севастополі; Керчі; Євпаторії; Феодосії; Мыс Фиолент; Балаклаве; Járkov; Jersón;
      Zaporiyia; Mikoláiv; Chernígov; Leópolis; Dnipró; Mariúpol; Bajmut; Avdíivka; Krivói Rog; Krivi Rih;
      Ternópil; Súmi; Sumi; Harkiv; Herson; Zaporijya; Mıkolayiv; Harkov; Bahmut; Avdiyivka; Buça; Kahovka;
      Kahovka Barajı; Çernihiv; Krıvıy Rih; Chornomorske; Chernomorske; Krasnoperekopsk; Myrnyi; Donuzlav;
      Novoozerne; Kirovske; Kacha airfield; Cape Fiolent; Primorskyi; Zaliv shipyard; Opuk; Tuzla Spit;
      Kozacha Lopan; Pytomnyk; Ruski Tyshky; Staryi Saltiv; Vovchanski Khutory; Tykhe; Buhaivka; Bilyi
      Kolodiaz; Vilkhuvatka; Ambarne; Kolodiazne; Topoli; Krasne Pershe; Novomlynsk; Zapadne; Kurylivka;
      Holubivka; Radkivka; Moskovka; Synkivka; Tabaivka; Krokhmalne; Kyslivka; Kotliarivka; Berestove;
      Stelmakhivka; Pishchane; Kruhliakivka; Kolisnykivka; Hlushkivka; Bohuslavka; Zahryzove; Nova
      Kruhliakivka; Novoplatonivka; Hrekivka; Cherneshchyna; Nadiia; Novojehorivka; Raihorodka; Karmazynivka;
      Kopanky; Ridkodub; Novyi Myr; Katerynivka; Yampolivka; Dibrova; Verkhnokamianske; Spirne; Vyimka;
      Fedorivka; Pereizne; Rozdolivka; Bakhmutske; Krasna Hora; Paraskoviivka; Yahidne; Berkhivka; Bohdanivka;
      Khromove; Kurdiumivka; Ozarianivka; Zelenopillia; Mayorske; Zalizne; Pivnichne; Nelipivka; Leonidivka;
      Krymske; Dyliivka; Yablunivka; Popiv Yar; Rusyn Yar; Volodymyrivka; Nikanorivka; Zapovidne; Dorozhnie;
      Kucheriv Yar; Zolotyi Kolodiaz; Hannivka; Umanske; Netailove; Novoselivka Persha; Prohres; Vovche;
      Zhelanne; Hrodivka; Mykolaivka; Lysivka; Dachenske; Novyi Trud; Nadiivka; Muravka; Novoserhiivka;
      Oleksiivka; Ulakly; Dalnie; Romanivka; Yelyzavetivka; Illinka; Bohoiavlenka; Vodiane; Prechystivka;
      Zolota Nyva; Shakhtarske; Makarivka; Rivnopil; Novodarivka; Neskuchne; Storozheve; Vremivka; Novyi
      Komar; Perebudova; Yanvarske; Sichneve; Zaporizke; Maliivka; Temyrivka; Verkhnia Tersa; Novohryhorivka;
      Okhotnyche; Solodke; Rivnopillia; Zatyshshia; Dorozhnianka; Marfopil; Charivne; Luhivske; Bilohiria;
      Novoivanivka; Nesterianka; Kopani; Shcherbaky; Mali Shcherbaky; Lobkove; Balabyne; Novooleksandrivka;
      Vysokopillia; Davydiv Brid; Mylove; Zmiivka; Odradokamianka; Tokarivka; Burhunka; Tiahynka;
      Prydniprovske; Inhulets; Zelenivka; Kizomys; Shyroka Balka; Velykyi Potomkin; Pishchanivka; Zaliznyi
      Port; Heroiske; Novooleksiivka; Svesa; Znob-Novhorodske; Velyka Berizka; Myropillia; Myropilske; Loknia;
      Kindrativka; Novomykolaivka; Basivka; Novenke; Veselivka; Sadky; Stetskivka; Mohrytsia; Khotin;
      Pysarivka; Ryzhivka; Popivka; Horodnia; Dobrianka; Ichnia; Bobrovytsia; Honcharivske; Divychky;
      Pereiaslav; Berezan; Prypiat; Zviahel; Kuznetsovsk; Sheptytskyi; Novyi Rozdil; Koziatyn; Ananiv;
      Biliaivka; Znamianka; Kanatove; Zvenyhorodka; Hadiach
    `),
    RU: list(`
      Voronezh; Rostov-on-Don; Kursk Oblast; Belgorod Oblast; Bryansk Oblast; Belgorod; Bryansk; Kursk;
      Taganrog; Engels air base; Shebekino; Sudzha; Белгород; Бєлгород; Брянск; Курск; Курськ; Таганрог;
      Шебекино; Суджа; Новороссийск; Novorossiysk; Կուրսկ; كورسك; بيلغورود; Votkinsk; Ryazansky Prospekt;
      Bolshiye Vyazyomy; Morozovsk; Millerovo; Tuapse; Ust-Luga; Syzran; Novokuibyshevsk; Toropets;
      Tikhoretsk; Alabuga; Yelabuga; Shaykovka; Belaya air base; Olenya; Dyagilevo; Akhtubinsk; Glushkovo;
      Korenevo; Tyotkino; Rylsk; Lgov; Graivoron; Valuyki; Engels airbase; Սուջա; Բելգորոդ; Բրյանսկ; Տուապսե;
      Կուրսկի մարզ; Belqorod; Kursk vilayəti; Sudja; Белгородская область; Курская область; Брянская область;
      Воронежская область; Ростовская область; Белгородщина; Бєлгородська область; Бєлгородщина; Білгород;
      Білгородська область; Білгородщина; Курська область; Курщина; Брянська область; Брянщина; Воронеж;
      Ростов-на-Дону; Енгельс; Ейск; Єйськ; Миллерово; Морозовск; Туапсе; Новошахтинск; Ильский НПЗ; Ильский;
      Афипский НПЗ; Афипский; Рязанский НПЗ; Рязанская нефтеперерабатывающая; Рязанщина; Рязанщині;
      Саратовский НПЗ; Сызранский НПЗ; Новокуйбышевский НПЗ; Усть-Луга; Усть-Лузі; Приморск; Алабуга; Елабуга;
      Єлабуга; Торопец; Тихорецк; Шебекинский округ; Грайворон; Валуйки; Краснояружский; Глушково; Коренево;
      Теткино; Тьоткіно; Рыльск; Рильськ; Льгов; Суджу; Суджі; Рязанский проспект; Оленья; аэродром Белая;
      аеродром Бєлая; Приморсько-Ахтарськ; Приморско-Ахтарск; белгородский; бєлгородський; білгородський;
      курский; курський; брянский; брянський; таганрогский; аэродром Энгельс; Koursk; Briansk; Novorossiïsk;
      Soudja; بريانسك; نوفوروسيسك; تاغانروغ; Temryuk; Taman; Slavyansk-on-Kuban; Afipsky; Ilsky;
      Primorsko-Akhtarsk; Yeysk; Kushchyovskaya; Rostov; Rostov region; Novoshakhtinsk; Kamensk-Shakhtinsky;
      Shakhty; Bataysk; Novocherkassk; Proletarsk; Volgograd oblast; Frolovo; Kamyshin; Marinovka; Saratov
      oblast; Engels-2; Balakovo; Novokuybyshevsk; Kuibyshev refinery; Chapayevsk; Togliatti; Salavat;
      Novo-Ufa; Nizhny Novgorod; Kstovo; Ryazan refinery; Skopin; Moscow region; Podolsk; Ramenskoye;
      Domodedovo; Kapotnya; Balashikha; Kolomna; Stupino; Vnukovo; Sheremetyevo; Zhukovsky; Ivanovo airbase;
      Vladimir oblast; Andreapol; Kaluga oblast; Lyudinovo; Aleksin; Oryol; Livny; Yelets; Michurinsk; Liski;
      Borisoglebsk; Buturlinovka; Grayvoron; Valuiki; Stary Oskol; Alekseyevka; Krasnaya Yaruga; Novaya
      Tavolzhanka; Kozinka; Demidovka; Popovka; Kurchatov; Khalino; Gornal; Guyevo; Oleshnya; Klintsy;
      Novozybkov; Unecha; Pogar; Vygonichi; Suzemka; Sevsk; Karachev; Klimovo; Seltso; Pskov; Pskov airport;
      Ostrov air base; Velikiye Luki; Novgorod; Soltsy; Valdai; Primorsk; Kirishi; Luga; Leningrad region;
      Leningrad oblast; Pulkovo; Kronstadt; Olenegorsk; Severodvinsk; Vorkuta; Ukhta; Kopeysk; Orenburg gas
      plant; Antipinsky; Ukrainka air base; Desantnaya Bay; Kamchatka; Magadan; Elista; Kalmykia; Mordovia;
      Chuvashia; Udmurtia; Tatarstan; Bashkortostan; Bashkiria; Kapotnya refinery; Krasnogorsk; Kerch Strait
      bridge; Taman port; Суджанский район; Суджанський район; Малая Локня; Кореневский район; Гордеевка;
      Плехово; Казачья Локня; Свердликово; Гуево; Клинцы; Клімово; Злынка; Стародуб; Севск; Унеча; Старый
      Оскол; Новый Оскол; Шебекіно; Грайворонский; Грайворонський; Краснооктябрьское; Волгоградский НПЗ;
      Волгоградський НПЗ; Саратовський НПЗ; Рязанський НПЗ; Славянск-на-Кубани; Слов'янськ-на-Кубані;
      Афіпський; Ільський; Кириши; Киришский НПЗ; Кіріші; Кстово; НОРСИ; Салават; Невинномысский Азот;
      Дорогобуж; Березники; Ижевский завод Купол; Воткинский завод; Алабузі; Чкаловский аэродром; аэродром
      Саваслейка; Моздок; Каспийская флотилия
    `),
  },
  turkicPlaces: {
    RU: list(`Kursk; Belqorod; Bryansk`),
    UA: list(`
      Kremençuq; Dnipro; Dnepr; Lvov; Lviv; Sumı; Pokrovsk; Avdiyivka; Avdeyevka; Baxmut; Kupyansk; Kramatorsk;
      İrpen; Debaltsevo; Vovçansk; Volçansk; Ternopol; Zaporojye; Luqansk; Lugansk; Çerniqov; Poltava;
      Slavyansk; Kaxovka; Donetsk; Xerson; Azovstal; Konstantinovka; Melitopol; Toretsk; Uqledar; Severodonetsk;
      Lisiçansk; Sevastopol; Simferopol; Kerç; Berdyansk; Enerqodar; Nikopol; Oçakov; Mirnoqrad; Sinelnikovo;
      İzyum; Jitomir; Xmelnitski; Lutsk;
      Harkiv; Herson; Zaporijya; Bahmut; Buça; Kahovka; Mariupol; Odessa
    `),
  },
  groups: [
    {
      id: 'wagner',
      country: 'RU',
      names: list(`
      Wagner Group; Wagner mercenaries; Wagner fighters; PMC Wagner; ЧВК Вагнер; Вагнер; فاغنر; groupe Wagner;
      grupo Wagner; Վագներ; Վագներ խմբավորում; Vaqner; Vaqnerin; Вагнера; ЧВК «Вагнер»; вагнеровцы;
      вагнеровец; вагнерівці; вагнерівець; ПВК Вагнер; mercenaires de Wagner; milice Wagner; مجموعة فاغنر;
      مرتزقة فاغنر; قوات فاغنر; Wagner forces; Wagner troops; Wagner men; Wagner soldiers; Wagner convoy;
      Wagner column; Wagner chief; Wagner boss; Wagner leader; Wagner head; Wagner founder; Wagner commander;
      Wagner mutiny; Wagner rebellion; Wagner recruits; Wagner base; Wagner contractors
    `),
    },
    {
      id: 'ukrainian-army',
      country: 'UA',
      names: list(`
      Armed Forces of Ukraine; Ukrainian Armed Forces; Ukrainian army; Ukrainian military; Ukrainian troops;
      Ukrainian forces; Ukrainian soldiers; AFU; ЗСУ; ВСУ; Вооруженные силы Украины; Збройні сили України;
      Azov Brigade; Azov Battalion; Azov Regiment; Азов; الجيش الأوكراني; armée ukrainienne; ejército
      ucraniano; SBU; HUR; Kraken Regiment; Third Assault Brigade; 3rd Assault Brigade; Freedom of Russia
      Legion; Russian Volunteer Corps; Kastus Kalinouski Regiment; Right Sector; Georgian Legion; Azov medic;
      FP-5 Flamingo; Ուկրաինայի ԶՈՒ; Ուկրաինայի զինված ուժեր; ՈՒԶՈՒ; ուկրաինական զինուժ; ուկրաինական բանակ;
      ուկրաինական ուժեր; Ukrayna Silahlı Qüvvələri; Ukrayna ordusu; Ukrayna Baş Qərargahı; украинская армия;
      украинские военные; украинские войска; українська армія; українські військові; українські захисники;
      Сили оборони; Сили оборони півдня; Сил оборони; ГУР; ГУР МО; Теробороны; ТрО; Нацгвардия Украины;
      Повітряні сили; Воздушные силы ВСУ; Генштаб ВСУ; Генштаб ЗСУ; Силы обороны Украины; СБС; ВСУшники; Атеш;
      батальон Азов; полк Азов; бригада Азов; forces ukrainiennes; soldats ukrainiens; troupes ukrainiennes;
      القوات الأوكرانية; القوات المسلحة الأوكرانية; GUR; Azov corps; 12th Azov
    `),
    },
    {
      id: 'russian-army',
      country: 'RU',
      names: list(`
      Russian army; Russian troops; Russian forces; Russian military; Russian soldiers; Russian Armed Forces;
      ВС РФ; российские войска; російські війська; армия России; окупанти; الجيش الروسي; armée russe; ejército
      ruso; Rus ordusu; ռուսական բանակ; Kobylash; Viktor Sokolov; Surovikin; Teplinsky; Storm-Z; Rusich;
      ռուսական զորքեր; ռուսական զինուժ; ռուսական ուժեր; ՌԴ ԶՈՒ; Ռուսաստանի ԶՈՒ; ռուսաստանյան զորքեր; ռուսական
      հրթիռ; Rusiya ordusu; rus ordusu; rus qoşunları; Rusiya Silahlı Qüvvələri; rus əsgərləri; російська
      армія; російські окупанти; російські загарбники; російські окупаційні війська; армія РФ; війська РФ; ЗС
      РФ; рашисти; Минобороны РФ; Минобороны России; Міноборони РФ; войска РФ; российская армия; российские
      военные; ВКС России; Черноморский флот; Чорноморський флот; Чорноморського флоту; російські дрони;
      російська ракета; російський удар; российские военнослужащие; forces russes; soldats russes; troupes
      russes; القوات الروسية; الطيران الروسي; Rosgvardia; Akhmat; Rubikon; Russian drone; Russian drones;
      Russian missile; Russian missiles; Russian shelling; Russian invasion; Russian glide bombs
    `),
    },
    {
      id: 'donbas-separatists',
      country: 'UA',
      names: list(`
      pro-Russian separatists; pro-Russian militants; pro-Russian group; Vostok Battalion; Russian-backed
      separatists; pro-Russian rebels; Donetsk separatists; сепаратисты ДНР; Girkin; Strelkov; Pushilin;
      Pasechnik; Vladimir Saldo; Sparta Battalion; ԴԺՀ; ԼԺՀ; Դոնեցկի ժողովրդական հանրապետություն; DXR;
      séparatistes prorusses; prorusses; الانفصاليين الموالين لروسيا; الانفصاليون الموالون لروسيا
    `),
    },
  ],
  offices: {
    UA: list(`
      Zelensky; Zelenskyy; Zelenskiy; Volodymyr Zelenskyy; Poroshenko; Yanukovych; Yermak; Syrskyi; Zaluzhnyi;
      Зеленский; Зеленський; Сирский; Сирський; Залужный; Порошенко; Янукович; زيلينسكي; Զելենսկի; Budanov;
      Буданов; Umerov; Verkhovna Rada; Верховна Рада; Верховная рада Украины; Sybiha; Svyrydenko; Shmyhal;
      Mykhailo Fedorov; Kuleba; Reznikov; Klitschko; Syniehubov; Malyuk; Petro Poroshenko; Andriy Parubiy;
      Iryna Farion; Mindich; Պորոշենկո; Սիրսկի; Զալուժնի; Յերմակ; Կուլեբա; Սիբիհա; Կլիչկո; Բուդանով; Ումերով;
      Պարուբի; Poroşenko; Sırski; Zalujnı; Kliçko; Zelenskinin; Zelenskiyə; Zelenski ilə; Ермак; Єрмак;
      Умеров; Умєров; Сибига; Сибіга; Кулеба; Резников; Резніков; Шмыгаль; Шмигаль; Свириденко; Лубинец;
      Лубінець; Залужний; Верховная рада; Верховної Ради; Синегубов; Синєгубов; Арахамия; Арахамія; Подоляк;
      Офіс президента; Офис президента Украины; ТЦК; Верховный Совет Украины; СБУ; Віталій Кім; Виталий
      Кличко; Віталій Кличко; Volodymyr Zelensky; Zelenski; فولوديمير زيلينسكي; كليتشكو; زالوجني; سيرسكي;
      Syrskyy; Zelenskyi;
      Volodímir Zelenski; Zalujnıy; Sırskiy; Sirski; Budánov
    `),
    RU: list(`
      Putin; Vladimir Putin; Kremlin; Lavrov; Peskov; Shoigu; Gerasimov; Prigozhin; Путин; Путін; Кремль;
      Лавров; Песков; Шойгу; Пригожин; بوتين; الكرملين; Պուտին; Կրեմլ; Medvedev; Медведев; Belousov; Белоусов;
      Lvova-Belova; Ushakov; Kirill Dmitriev; Zakharova; Gladkov; Sergey Aksyonov; Khinshtein; Dugina;
      Aleksandr Dugin; Alexander Dugin; Լավրով; Շոյգու; Գերասիմով; Պեսկով; Մեդինսկի; Ուշակով; Պրիգոժին;
      Putinin; Putinə; Putinlə; Putini; Kreml; Kremlə; Lavrovun; Peskovun; Şoyqu; Priqojin; Кремля; Кремлем;
      Кремлю; Пєсков; Бєлоусов; Герасимов; Мединский; Мединський; Патрушев; Конашенков; Гладков; Кирилл
      Дмитриев; Кирило Дмитрієв; Суровикин; Гиркин; Гіркін; Медведєв; Суровікін; Мария Захарова; Марія
      Захарова; Poutine; Vladimir Poutine; Choïgou; Guerassimov; Prigojine; فلاديمير بوتين; لافروف; بيسكوف;
      شويغو; بريغوجين; ميدفيديف; Dmitry Peskov; Patrushev; Bortnikov; Navalny; Alexei Navalny; Yulia Navalnaya
    `),
  },
  hints: list(`
    NATO; Minsk agreements; Minsk Protocol; Black Sea Fleet; HIMARS; ATACMS; Budapest Memorandum; Euromaidan;
    MH17; Malaysia Airlines Flight 17; Nord Stream; coalition of the willing; НАТО; Shahed drones; Shahed;
    Шахед; шахеды; peace summit in Switzerland; Shaheds; oil price cap; Storm Shadow; Taurus missiles; grain
    corridor; Gazprombank; coalition des volontaires; corridor céréalier; flotte de la mer Noire; drones
    Shahed; شاهد 136; أسطول البحر الأسود; تحالف الراغبين; صواريخ هيمارس; Ukrainska Pravda; Ukrenergo;
    Naftogaz; Energoatom; DTEK; DeepState; Oreshnik strike; Geran; Gerans; Iskander; Kinzhal; Krasnodar;
    Volgograd; Astrakhan; Saratov; Samara; Tolyatti; Ufa; Sterlitamak; Perm; Izhevsk; Kazan; Nizhnekamsk;
    Cheboksary; Saransk; Penza; Ulyanovsk; Dzerzhinsk; Ryazan; Khimki; Yaroslavl; Kostroma; Ivanovo; Tver;
    Smolensk; Kaluga; Tula; Orel; Lipetsk; Tambov; Murmansk; Arkhangelsk; Syktyvkar; Cherepovets; Vologda;
    Yekaterinburg; Chelyabinsk; Orsk; Orenburg; Tyumen; Omsk; Novosibirsk; Tomsk; Irkutsk; Chita; Ulan-Ude;
    Khabarovsk; Vladivostok; FSB; Federal Security Service; Leningradsky; Crocus City Hall; Crocus; Lubyanka;
    Lefortovo; drone debris; sanctions package; shadow fleet; shadow-fleet; Patriots; Patriot missiles;
    Patriot batteries; Leopard 2; Leopard tanks; 155mm; glide bombs; glide bomb; FPV; aggression tribunal;
    Oreshnik; Սև ծով; Qara dənizdə atəşkəs
  `),
};
