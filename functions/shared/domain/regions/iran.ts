import { type RegionProfile, list } from '../region-profile.ts';

export const iran: RegionProfile = {
  id: 'iran',
  since: 1979,
  source: 'https://en.wikipedia.org/wiki/Iran–Israel_conflict',
  neighbours: ['iraq', 'afghanistan', 'yemen', 'lebanon', 'nagorno-karabakh', 'gaza', 'pakistan', 'saudi-gulf'],
  whole: ['IR'],
  parties: [],
  between: [['IL', 'IR']],
  names: list(`
    Iran; Islamic Republic of Iran; Strait of Hormuz; Persian Gulf; Gulf of Oman; Iran–Israel war; Иран; Іран;
    Ормузский пролив; Ормузька протока; إيران; مضيق هرمز; ایران; איראן; Irán; Իրան; détroit d'Ormuz; estrecho
    de Ormuz; 伊朗; イラン; 이란; Հորմուզի նեղուց; իրանա-իսրայելական; İran-İsrail; іранський; иранцы; іранці; Ірану;
    Ірані; исламская республика; Персидский залив; Перська затока; шахед-136; иранский Курдистан; ядерная
    сделка; ядерна угода; nucléaire iranien; programme nucléaire iranien; النووي الإيراني; البرنامج النووي
    الإيراني; الملف النووي الإيراني; الاتفاق النووي; حرب الـ12 يوما; المنشآت النووية الإيرانية;
    iraní; iraníes
  `),
  turkic: list(`
    İran; Hürmüz Boğazı; Hörmüz boğazı; Hörmüz; Serdeşt; Fordo; Natanz; İsfahan
  `),
  areas: {
    IR: list(`
      Sistan and Baluchestan; Sistan-Baluchestan; Khuzestan; Kurdistan Province; Hormozgan; Kermanshah; خوزستان;
      سیستان و بلوچستان
    `),
  },
  places: {
    IR: list(`
      Tehran; Teheran; Isfahan; Natanz; Fordow; Fordo; Bushehr; Arak; Parchin; Bandar Abbas; Kharg Island;
      Abadan; Ahvaz; Ahwaz; Mashhad; Shiraz; Tabriz; Qom; Karaj; Zahedan; Chabahar; Evin Prison; Saravan;
      Qeshm; Тегеран; Исфахан; Натанз; Фордо; Бушер; Бендер-Аббас; طهران; تهران; أصفهان; نطنز; فوردو; بوشهر;
      טהרן; Tahran; İsfahan; Téhéran; Teherán; Թեհրան; 德黑兰; 테헤란; Urmia; Orumiyeh; Sanandaj; Saqqez; Mahabad;
      Piranshahr; Marivan; Javanrud; Iranshahr; Mirjaveh; Sarbaz; Konarak; Jask; Abu Musa; Greater Tunb;
      Lesser Tunb; Hormuz; Esfahan; Khondab; Pickaxe Mountain; Turquzabad; Qazvin; Khojir; Semnan; Kashan;
      Dezful; Hamadan; Asaluyeh; South Pars; Shalamcheh; Սպահան; Իսֆահան; Ֆորդո; Ֆորդոու; Նաթանզ; Թավրիզ;
      Շիրազ; Քերմանշահ; Քերման; Ահվազ; Զահեդան; Մաշհադ; Բուշեհր; Բանդար Աբաս; Natənz; Təbriz; Bəndər-Abbas;
      Şiraz; Məşhəd; Kirmanşah; Sistan-Bəlucistan; Buşehr; Ərdəbil; Тегерані; Тегерану; Техеран; Техерану;
      Ісфаган; Ісфахан; Ісфагану; Шираз; Мешхед; Тебриз; Тебріз; Керман; Кермане; Захедан; Захедані; Мехабад;
      Махабад; Сенендедж; Сананндадж; Абадан; Ахваз; Карадж; Бендер-Аббасі; Бушері; Фордоу; Эвин; Эвинская
      тюрьма; Евін; Харк; Систан; Сістан; Систан и Белуджистан; Сістан і Белуджистан; Чабахар; Ispahan;
      Chiraz; Machhad; Kermanchah; شيراز; تبريز; مشهد; الأهواز; زاهدان; بندر عباس; كرمان; مفاعل أراك; عبادان;
      إيلام; كرمانشاه; Rask; Chah Bahar; Khash; Nikshahr; Zabol; Sistan; Sistan-Baluchistan; Makki Mosque;
      Jiroft; Shah Cheragh; Tesa; Shahroud; Kangan; Kharg; Khorramshahr; Mahshahr; Susangerd; Izeh; Masjed
      Soleyman; Minab; Kish; Baneh; Oshnavieh; Sardasht; Bukan; Khoy; Maku; Salmas; Paveh; Sarpol-e
      Zahab; Malekshahi; Mehran; Abdanan; Hamedan; Khorramabad; Borujerd; Kuhdasht; Lordegan; Shahr-e Kord;
      Yasuj; Rasht; Babol; Shahr-e Rey; Tajrish; Evin; Ekbatan; Naziabad; Narmak; Fashafouyeh; Rajai Shahr;
      Ghezel Hesar; Varamin; Malard; Shahriar; Eslamshahr; Damavand; Imam Khomeini airport; Mehrabad;
      Marvdasht; Nahavand; Kohgiluyeh; Chaharmahal;
      Isfahán; Kermán; İlam; Urmiye; Serdeşt; Senendec; Zahidan
    `),
  },
  turkicPlaces: {
    IR: list(`
      Tehran; Fordo; Zahedan; Tahran; Urmiye; Mahabad; Zahidan; Kirman
    `),
  },
  groups: [
    {
      id: 'irgc',
      country: 'IR',
      names: list(`
      Islamic Revolutionary Guard Corps; Revolutionary Guards; Revolutionary Guard; IRGC; Quds Force; Basij;
      Pasdaran; КСИР; Корпус стражей исламской революции; الحرس الثوري; سپاه; سپاه پاسداران; משמרות המהפכה;
      Devrim Muhafızları; DMO; SEPAH; Gardiens de la révolution; Guardia Revolucionaria; Guardianes de la
      Revolución; Hossein Salami; Hajizadeh; Mohammad Bagheri; Qaani; True Promise; Իսլամական հեղափոխության
      պահապանների կորպուս; Իսլամական հեղափոխության պահապաններ; Իսլամական հեղափոխության պահապանների; ԻՀՊԿ;
      İnqilab Keşikçiləri Korpusu; İslam İnqilabı Keşikçiləri; КВІР; Корпус вартових ісламської революції;
      Стражи исламской революции; КСИРа; Силы Кудс; Аль-Кудс; Кудс; force Al-Qods; bassidji; bassidj; فيلق
      القدس; قوة القدس; الباسيج; قاسم سليماني; الحرس الثوري الإيراني; حسين سلامي; Khatam al-Anbiya; IRGC Navy;
      Ղուդս; Qüds qüvvələri;
      Devrim Muhafızları Ordusu
    `),
    },
    {
      id: 'iranian-opposition',
      country: 'IR',
      names: list(`
      Jaish al-Adl; Jundallah; Jundullah; People's Mujahedin of Iran; Mojahedin-e-Khalq; MEK; PJAK; جيش العدل;
      KDPI; PDKI; Komala; Ansar al-Furqan; Reza Pahlavi; Narges Mohammadi; Jaysh al-Adl; Kurdistan Freedom
      Party; Mujahedin-e Khalq; MKO; People's Mujahedin; Arab Struggle Movement; Mobarizoun Popular Front;
      Kurdistan Free Life Party
    `),
    },
  ],
  offices: {
    IR: list(`
      Khamenei; Ali Khamenei; Mojtaba Khamenei; Pezeshkian; Raisi; Ebrahim Raisi; Rouhani; Hassan Rouhani;
      Ahmadinejad; Soleimani; Qasem Soleimani; Araghchi; Araqchi; Zarif; Larijani; Ghalibaf; Хаменеи;
      Пезешкиан; Аракчи; Раиси; خامنئي; خامنه‌ای; بزشكيان; عراقجي; Hamaney; Pezeşkiyan; Խամենեի; Փեզեշքիան;
      חמינאי; Baghaei; Kazem Gharibabadi; Ali Shamkhani; Mohammad Eslami; Fakhrizadeh; Toomaj Salehi; Mizan
      news; Արաղչի; Արաղչիի; Իբրահիմ Ռաիսի; Ռաիսի; Հասան Ռոհանի; Ռոհանի; Զարիֆ; Լարիջանի; Ղալիբաֆ; Սոլեյմանի;
      Ղասեմ Սոլեյմանի; Փեզեշքյան; Xamenei; Əraqçi; Əli Xamenei; İbrahim Rəisi; Məsud Pezeşkian; Pezeşkian;
      Qasım Süleymani; Laricani; Zərif; Həsən Ruhani; Məhsa Əmini; Մահսա Ամինի; Хаменеї; Хаменеі; Пезешкіан;
      Арагчі; Аракчі; Арагчи; Роухани; Рухани; Раїсі; Сулеймани; Сулеймані; Салами; Махса Амини; Махси Аміні;
      Махса Аміні; Лариджани; Галибаф; Шамхани; Ebrahim Raïssi; Raïssi; إبراهيم رئيسي; المرشد الإيراني; علي
      خامنئي; مسعود بزشكيان; عباس عراقجي; قاليباف; لاريجاني; Guidance Patrol;
      Jameneí; Jamenei; Pezeshkián; Araqchí; Araghchí; Arakçi; Bakıri; Reisi; Süleymani; Kasım Süleymani
    `),
  },
  hints: list(`
    JCPOA; IAEA; МАГАТЭ; nuclear deal; enriched uranium; uranium enrichment; uranium; Mahsa Amini; snapback
    sanctions; maximum pressure; supreme leader; الطاقة الذرية; oil tanker; axis of resistance; 12-day war;
    Twelve-Day War; Operation Rising Lion; Operation Midnight Hammer; МАГАТЕ; enrichissement d'uranium; AIEA;
    تخصيب اليورانيوم; الوكالة الدولية للطاقة الذرية; غروسي; آلية الزناد; مهسا أميني; snapback; Persian Gulf;
    enrichment; Gulf of Oman; carrier strike group; carrier group; Ain al-Asad; Khor Mor; Kataib Hezbollah;
    Kata'ib Hezbollah; Islamic Resistance in Iraq; limpet mine; limpet mines; Al Udeid
  `),
};
