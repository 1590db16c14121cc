import { type RegionProfile, list } from '../region-profile.ts';

export const ethiopia: RegionProfile = {
  id: 'ethiopia',
  since: 2018,
  source: 'https://en.wikipedia.org/wiki/Ethiopian_civil_conflict_(2018–present)',
  neighbours: ['eritrea', 'somalia', 'sudan', 'south-sudan', 'kenya', 'djibouti'],
  whole: ['ET'],
  parties: [],
  names: list(`
    Ethiopia; Tigray; Amhara; Oromia; Ogaden; Эфиопия; Ефіопія; Тыграй; Тиграй; Амхара; Оромия; إثيوبيا;
    تيغراي; أمهرة; أوروميا; אתיופיה; Éthiopie; Etiopía; Tigré; Եթովպիա; Տիգրայ; 埃塞俄比亚; Grand Ethiopian
    Renaissance Dam; سد النهضة; GERD; Pretoria agreement; Pretoria deal; Տիգրեի; Ամհարա; Օրոմիա; ефіопський;
    эфиопы; Ефіопії; Аддис-Абебі; Аддис-Абебе; Тіграй; Тиграе; Тиграї; Тіграї; тиграйцы; тиграйський; Амхарі;
    Амхаре; Оромія; Аксум; Аксумі; Аксуме; Мекеле; Мекелле; Лалибэла; Гондар; Бахр-Дар; Бадме; Фано; Оромо;
    преторийское соглашение; Преторійська угода; Абій Ахмед; Абій; guerre du Tigré; إقليم تيغراي; تيغري;
    etíope; etíopes
  `),
  turkic: list(`
    Etiyopya; Efiopiya; Tigray; Tıqray; Tiqray; Əmhara; Amhara
  `),
  areas: {
    ET: list(`
      Afar Region; Somali Region; Benishangul-Gumuz; Gambela; Gambella; Sidama; Wollega; Welega; Metekel;
      Gojjam; Gondar; Wollo; Shewa; Amhara; Oromia; إقليم أمهرة; أمهرا; عفار; إقليم عفر
    `),
  },
  places: {
    ET: list(`
      Addis Ababa; Mekelle; Mekele; Gondar; Bahir Dar; Dessie; Lalibela; Axum; Aksum; Humera; Shire, Ethiopia;
      Adigrat; Alamata; Debre Birhan; Debre Tabor; Merawi; Nekemte; Moyale; Shashamene; Dire Dawa; Jijiga;
      Harar; Alaje; Tselemti; Kemise; Аддис-Абеба; Мэкэле; أديس أبابا; ميكيلي; Addis Abeba; Addis-Abeba; Adis
      Abeba; Zalambessa; Shiraro; Sheraro; Mai Kadra; Welkait; Wolkait; Woldiya; Weldiya; Korem; Maychew;
      Wukro; Abi Adi; Adwa; Debre Markos; Finote Selam; Dembecha; Feres Bet; Metema; Metemma; Gendwuha;
      Debark; Quarit; Ataye; Kombolcha; Dansha; Chagni; Injibara; Gimbi; Dembi Dollo; Dembidolo; Guji; Borena;
      Horo Guduru; Arsi; Chifra; Berhale; Asayita; Gewane; Semera; Itang; Assosa; Asosa; Konso; Burayu;
      Bishoftu; Irreecha; Մեքելե; Ադիս Աբեբա; Աքսում; Əddis-Əbəbə; Addis-Əbəbə; لاليبيلا; غوندار; غوندر;
      ولديا; ديسي; مدينة مقلي; بحر دار; Ghimbi; Dembi Dolo; Begi; Kamashi; Kamashi zone; Bulen; Dangur;
      Guliso; Nekemt; Shambu; Kiramu; Ambo; Bule Hora; Negele Borana; Yabelo; Shakiso; Shirka; Shashemene;
      Shashamane; Debre Berhan; Ankober; Dabat; Maksegnit; Genda Wuha; Tegede; Telemt; Nefas Mewcha; Woldia;
      Mersa; Wuchale; Mekane Selam; Dangla; Dejen; Bichena; Maichew; Mehoni; Abiy Addi; Shire; Irob; Dedebit;
      Tsetserat; Kola Tembien; Abala; Awash; Gawane; Megale; Kasagita; Nuer Zone; Jikawo; Derashe; Guraghe;
      Welkite; Hawassa; Jinka; South Omo; Bench Sheko; Gode; Kebri Dehar; Aato; Yeed; Feerfeer; Elkari;
      Tuliguled; Meskel Square; Benishangul; Adís Abeba; Togoga; Gida Ayana; Gida Ayyana; Limmu; Sasiga; Diga;
      Wayu Tuka; Guto Gida; Sibu Sire; Babo Gambel; Lalo Asabi; Anfillo; Gawo Kebe; Dale Wabera; Hawa Galan;
      Kuyu; Gerba Guracha; Garba Guracha; Wachale; Hidabu Abote; Degem; Gohatsion; Chancho; Sululta; Holeta;
      Welenchiti; Metehara; Fentale; Nura Era; Modjo; Zeway; Meki; Adami Tulu; Dello Mena; Harenna Buluk;
      Sewena; Bale Mountains; Dawa zone; Dhas; Arero; Kercha; Hambela; Gelana; Gedeo; Gedeb; Yirgacheffe;
      Adola; Negele; Saba Boru; Goro Dola; Kebri Beyah; Degehabur; Degehabour; Kelafo; Mustahil; Ferfer; Dolo
      Ado; Dollo Ado; Filtu; Hargele; Babile; Gursum; Fafan; Sitti; Shinile; Mieso; Miesso; Chinaksen; Meyu
      Muluke; Daro Lebu; Chiro; Wenbera; Wombera; Mandura; Gilgel Beles; Pawe; Pawi; Dibate; Sherkole;
      Homosha; Kumruk; Mao Komo; Oda Buldigilu; Belo Jiganfoy; Yaso; Sedal; Agalo Meti; Mizyiga; Gura Ferda;
      Guraferda; Tepi; Yeki; Decha; Basketo; Burji; Koore; Segen; Segen Zuria; Gumayde; Gardula; Meskan;
      Mareko; Kebena; Wolkite; Hadiya; Hosaena; Kembata; Halaba; Silte; Sankura; Antsokiya; Gemza; Efratana
      Gidim; Majete; Karakore; Senbete; Jile Timuga; Dawa Chefa; Kewet; Tarma Ber; Mida Weremo; Merhabete;
      Alem Ketema; Ensaro; Moretna Jiru; Minjar; Berehet; Basona Werana; Angolela; Sheno; Wadla; Delanta;
      Gashena; Gidan; Gubalafto; Habru; Sirinka; Hamusit; Wurgessa; Tehuledere; Ambassel; Kutaber; Sayint;
      Wogdi; Legambo; Kelala; Wereilu; Legehida; Albuko; Lay Gayint; Tach Gayint; Farta; Ebinat; Ebnat; Libo
      Kemkem; Addis Zemen; Woreta; Fogera; Estie; Simada; Sede Muja; Wegera; Amba Giorgis; Ambagiorgis;
      Dembiya; Kolla Diba; Chilga; Aykel; Shahura; Alefa; Takusa; Quara; Jan Amora; Adi Arkay; Beyeda;
      Tsegede; Kirakir; Abdera; Abderafi; Mirab Armachiho; Tach Armachiho; Sanja; Abrham; Maserodenb;
      Armachiho; Denbecha; Bibugn; Hulet Eju; Enarj Enawga; Enebse; Debre Werq; Shebel Berenta; Aneded;
      Basoliben; Awabel; Gozamin; Machakel; Debay Tilatgin; Jabi Tehnan; Sekela; Degadamot; Womberma; Mecha;
      Yilmana Densa; Adet; Achefer; Durbete; Zege; Zigem; Guangua; Kosober; Dega Damot; Sekota; Waghimra; Wag
      Hemra; Zequala; Tsata; Samre; Hawzen; Hawzien; Wajirat; Hintalo; Adi Gudom; Enderta; Quiha; Edaga Hamus;
      Atsbi; Ganta Afeshum; Bizet; Gerhu Sernay; Enticho; Mereb Leke; Adi Daero; Adi Hageray; Zana; Selekleka;
      Asgede; Endabaguna; Mai Tsebri; Adi Goshu; Baeker; Korarit; Rawyan; Bahkar; Chercher; Neksege; Ofla;
      Zata; Elidar; Adaar; Erebti; Koneba; Dalol; Afdera; Bidu; Teru; Yalo; Gulina; Awra; Telalak; Dewe;
      Amibara; Gelaalu; Hari Rasu; Undufo; Garba Isa; Adaitu; Wanthoa; Lare; Makuey; Mengesh; Dimma; Pinyudo;
      Pugnido; Kule; Terkidi; Nguenyyiel; Jewi; Okugo; Kumer; Awlala; Ura camp
    `),
  },
  turkicPlaces: {
    ET: list(`
      Mekele; Mekelle; Gondar
    `),
  },
  groups: [
    {
      id: 'tplf',
      country: 'ET',
      names: list(`
      Tigray People's Liberation Front; TPLF; Tigray Defense Forces; Tigray Defence Forces; Tigrayan;
      Tigrayans; НФОТ; جبهة تحرير تيغراي; Eritrean troops in Tigray; ԺԱՏՃ; Տիգրայի ժողովրդական ազատագրական
      ճակատ; Tıqray Xalq Azadlıq Cəbhəsi; НВФТ; Народный фронт освобождения Тыграя; Народний фронт визволення
      Тиграю; forces tigréennes; rebelles tigréens; tigréen; tigréenne; tigréens; tigréennes; الجبهة الشعبية
      لتحرير تيغراي; قوات تيغراي; TDF;
      FLPT; Frente de Liberación del Pueblo de Tigray
    `),
    },
    {
      id: 'fano',
      country: 'ET',
      names: list(`
      Fano; Fano militia; Fano militants; Amhara Fano; فانو; AFPO; Fano rebels; Zemene Kassie; Zemene Kase;
      Eskinder Nega; miliciens Fano; milices Fano; فصائل فانو; ميليشيا فانو; مليشيا فانو; Ֆանո; Fano dəstələri;
      fano; los fano; milicia fano
    `),
    },
    {
      id: 'ola',
      country: 'ET',
      names: list(`
      Oromo Liberation Army; OLA; Oromo Liberation Front; Oromo; Ogaden National Liberation Front; ONLF;
      OLF-Shene; Jaal Marroo; Jaal Marro; Shene; Jawar Mohammed; جيش تحرير أورومو; OLF-Shane
    `),
    },
    {
      id: 'endf',
      country: 'ET',
      names: list(`
      Ethiopian National Defense Force; ENDF; Ethiopian army; Ethiopian forces; Ethiopian troops; الجيش
      الإثيوبي; armée éthiopienne; القوات الإثيوبية; Liyu police
    `),
    },
  ],
  offices: {
    ET: list(`
      Abiy Ahmed; Abiy; Debretsion; Getachew Reda; Hailemariam Desalegn; Tadesse Werede; Meles Zenawi; آبي
      أحمد; Абий Ахмед; Birhanu Jula; Demeke Mekonnen; Taye Atske Selassie; Gedion Timothewos; Redwan Hussein;
      Աբիյ Ահմեդ; Əbi Əhməd; Hachalu Hundessa
    `),
  },
  hints: list(`
    Gumuz militia; Qemant; Kimant
  `),
};
