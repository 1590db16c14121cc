import { type RegionProfile, list } from '../region-profile.ts';

export const kashmir: RegionProfile = {
  id: 'kashmir',
  since: 1947,
  source: 'https://en.wikipedia.org/wiki/Kashmir_conflict',
  neighbours: ['pakistan', 'india-insurgency', 'india-china'],
  whole: [],
  parties: ['IN', 'PK'],
  between: [['IN', 'PK']],
  names: list(`
    Kashmir; Jammu and Kashmir; Jammu & Kashmir; Azad Kashmir; Pakistan-administered Kashmir;
    Indian-administered Kashmir; Line of Control; Operation Sindoor; India–Pakistan standoff; India and
    Pakistan; Pakistan and India; India-Pakistan; Indo-Pakistani; Кашмир; Кашмір; Джамму и Кашмир; كشمير;
    Cachemire; Cachemira; Քաշմիր; Kashmiri; Kashmiris; 克什米尔; カシミール; kashmiri; Indus Waters Treaty; Operation
    Mahadev; Bunyan-un-Marsoos; Bunyan al-Marsus; Pakistan-occupied Kashmir; AJK; Article 35A; Indus Waters;
    Indus water; Siachen; Sir Creek; Red Fort blast; Red Fort car blast; Red Fort bombing; Red Fort attack;
    DGMO; DGMOs; across the LoC; across LoC; on the LoC; on LoC; near LoC; LoC shelling; Ջամմու և Քաշմիր;
    հնդկա-պակիստանյան; Hindistan-Pakistan; Pakistan-Hindistan; Кашмірі; кашмирский; кашмірський; линия
    контроля; лінія контролю; Синдур; операция Синдур; операція Сіндур; договор о водах Инда; Індія та
    Пакистан; Индия и Пакистан; Индия и Пакистана; Індія й Пакистан; Индией и Пакистаном; Индии и Пакистана;
    Індією та Пакистаном; Делі та Ісламабад; Дели и Исламабад; Нью-Дели и Исламабад; Jammu-et-Cachemire; ligne
    de contrôle; خط السيطرة; جامو وكشمير; إقليم كشمير; Indian and Pakistani; Pakistani and Indian;
    Pahalgam; Sindur Operasyonu; operación Sindoor
  `),
  turkic: list(`
    Keşmir; Kəşmir; Cammu Keşmir; Cammu və Kəşmir; Pahalgam
  `),
  areas: {
    IN: list(`Jammu; Kashmir Valley; Kashmir valley; Pir Panjal`),
  },
  places: {
    IN: list(`
      Srinagar; Pulwama; Pahalgam; Anantnag; Baramulla; Kupwara; Kulgam; Shopian; Rajouri; Uri; Uri, Jammu;
      Kathua; Kishtwar; Doda; Samba, Jammu; Budgam; Bandipora; Ganderbal; Udhampur; Handwara; Tral; Pathankot;
      Reasi; Pehalgam; Сринагар; Пахалгам; سريناغار; بولواما; بهلغام; Poonch; Mendhar; Baisaran; Tangdhar;
      Karnah; Gurez; Sonamarg; Gulmarg; Kokernag; Akhnoor; Krishna Ghati; Surankote; Bhaderwah; Gagangir;
      Sopore; Pampore; Awantipora; Awantipur; Bijbehara; Nagrota; RS Pura; Arnia; Hiranagar; Basantgarh;
      Պահալգամ; Փուլվամա; Սրինագար; Pulvama; Srinaqar; Пахалгаме; Пахалгамі; Сринагаре; Срінагар; Пулвама;
      Пульвама; Балакот; Кишинтвар; Пунч; Раджури; Анантнаг; باهالغام; بهالغام; جامو; سرينغار; Machedi;
      Billawar; Ramban; Banihal; Sunderbani; Thanamandi; Kalakote; Dhangri; Bhata Dhurian; Dera ki Gali;
      Mahore; Gandoh; Marwah; Chatroo; Dachhigam; Dachigam; Lidwas; Harwan; Zabarwan; Nowhatta; Lal Chowk;
      Hazratbal; Batamaloo; Bemina; Pantha Chowk; Rangreth; Nowgam; Lethpora; Nadimarg; Hyderpora; Chadoora;
      Beerwah; Nagam; Lolab; Machil; Machhal; Trehgam; Kralgund; Langate; Rafiabad; Sumbal; Manigam; Wusan;
      Ajas; Qazigund; Verinag; Dooru; Achabal; Yaripora; DH Pora; Damhal Hanji Pora; Akhal; Zainapora;
      Kachdoora; Rajpora; Kakapora; Zadoora; Chakan Da Bagh; Salotri; Degwar; Balakot sector; Mankote; Bhimber
      Gali; Jhangar; Pallanwala; Ranbir Singh Pura; Samba sector; Sunjuwan; Jhajjar Kotli; Amarnath Yatra;
      Amarnath; Teetwal
    `),
    PK: list(`
      Muzaffarabad; Balakot; Mirpur, Azad; Kotli; Neelum Valley; Музаффарабад; مظفر أباد; Mirpur; Bhimber;
      Leepa Valley; Chakothi; Rawalakot; Tatta Pani; Athmuqam; Neelum; Nakyal; Hajira; Abbaspur; Samahni;
      Dudhnial; Dhudnial; Nauseri; Chamb sector; Dadyal; Sudhnoti; Palandri; Rawlakot; Syedna Bilal; Shawai
      Nallah
    `),
  },
  turkicPlaces: {
    IN: list(`Pəhalqam`),
  },
  groups: [
    {
      id: 'let',
      country: 'PK',
      names: list(`
      Lashkar-e-Taiba; Lashkar-e-Tayyiba; The Resistance Front; Kashmir Resistance; Лашкар-е-Тайба; لشكر طيبة;
      TRF; People's Anti-Fascist Front; PAFF; Hashim Musa; Լաշկար-է-Թայիբա; Ləşkəri-Tayyibə
    `),
    },
    {
      id: 'jem',
      country: 'PK',
      names: list(`
      Jaish-e-Mohammed; Jaish-e-Mohammad; Джаиш-е-Мухаммад; جيش محمد; Masood Azhar; Ջեյշ-է-Մոհամմադ;
      Ceyşi-Məhəmməd; Ceyş-e-Muhamməd
    `),
    },
    {
      id: 'hizbul',
      country: 'IN',
      names: list(`
      Hizbul Mujahideen; Hizb-ul-Mujahideen; Hurriyat; Hurriyat Conference; Al-Badr Mujahideen; Burhan Wani;
      JKLF; Ansar Ghazwat-ul-Hind; United Jihad Council; Syed Salahuddin
    `),
    },
    {
      id: 'indian-army',
      country: 'IN',
      names: list(`
      Chinar Corps; White Knight Corps; Rashtriya Rifles; 15 Corps; 16 Corps; Northern Command; J&K Police;
      JKP; Jammu and Kashmir Police; J&K's; Indian jets; Indian shelling; Indian missiles; Indian drones;
      Indian Air Force pilot
    `),
    },
    {
      id: 'jaac',
      country: 'PK',
      names: list(`Joint Awami Action Committee; Jammu Kashmir Joint Awami Action Committee`),
    },
  ],
  offices: {
    IN: list(`
      Mehbooba Mufti; Omar Abdullah; Farooq Abdullah; Yasin Malik; Syed Ali Shah Geelani; Hafiz Saeed; Manoj
      Sinha; Nalin Prabhat; Mirwaiz Umar Farooq; Shabir Shah; Asiya Andrabi
    `),
  },
  hints: list(`
    Article 370; Indian Army; Indian troops; Indian soldiers; Border Security Force; Indian Air Force;
    Narendra Modi; Modi; Wagah; Rafale; Rafales; LoC; Wagah border; Attari; infiltration bid
  `),
};
