import { type RegionProfile, list } from '../region-profile.ts';

export const indiaInsurgency: RegionProfile = {
  id: 'india-insurgency',
  since: 1967,
  source: 'https://en.wikipedia.org/wiki/Naxalite–Maoist_insurgency',
  neighbours: ['kashmir', 'myanmar', 'bangladesh', 'pakistan'],
  whole: [],
  parties: ['IN'],
  names: list(`
    Naxalite; Naxalites; Naxal; Naxals; Maoist insurgency; Red Corridor; Manipur; Nagaland; Assam; Tripura;
    Mizoram; Meghalaya; Arunachal Pradesh; Northeast India; Chhattisgarh; Bastar; Jharkhand; Bodoland;
    Манипур; Ассам; Нагаленд; Чхаттисгарх; مانيبور; آسام; Манипура; Naxaliten; naxalites; Khalistan; Մանիպուր;
    նաքսալիտ; մաոիստներ; Маніпур; Маніпурі; наксалиты; наксалит; наксаліти; маоисты; маоїсти; мейтей; мейтеи;
    Чхаттісгарх; Бастар; Сукма; Джаркханд; Халистан; Халістан; Дантевада;
    maoístas; naxalitas; Abujhmad; naxalita
  `),
  turkic: list(`
    Maoist üsyançılar; Çattisgarh; Çhattisgarh; Manipur; Maocu; Maocular; Naksalit
  `),
  areas: {
    IN: list(`
      Dantewada; Sukma; Bijapur; Narayanpur; Kanker; Gadchiroli; Latehar; Gaya district; Malkangiri;
      Churachandpur; Kokrajhar; Bastar division; Dandakaranya; Kandhamal; Abujhmarh; Palamu; Balaghat;
      Kondagaon; Gariaband; Dhamtari; Rajnandgaon; Mohla-Manpur; West Singhbhum; Lohardaga; Khunti; Giridih;
      Koraput; Nuapada; Karbi Anglong; Dima Hasao; Tinsukia; Tengnoupal; Ukhrul; Tamenglong; Kakching;
      Thoubal; Tirap; Changlang; Longding; تشاتيسغار; جهارخاند
    `),
  },
  places: {
    IN: list(`
      Imphal; Kohima; Guwahati; Moreh; Jiribam; Dimapur; Raipur; Agartala; Aizawl; Shillong; Kangpokpi;
      Bishnupur; Indravati; Jagdalpur; Импхал; Chintalnar; Tadmetla; Jhiram Ghati; Darbha; Basaguda; Pamed;
      Jagargunda; Silger; Minpa; Tarrem; Orchha; Saranda; Parasnath; Lalgarh; Jangalmahal; Karregutta;
      Moirang; Kwakta; Torbung; Sugnu; Pallel; Oting; Kamjong; Abujhmad; Karreguttalu; Chintagufa; Dornapal;
      Konta; Usoor; Gangaloor; Bhairamgarh; Kirandul; Bailadila; Sonpur; Antagarh; Pakhanjur; Koyalibeda;
      Mohla; Manpur; Khairagarh; Kawardha; Etapalli; Bhamragad; Gondia; Nabarangpur; Kalahandi; Rayagada;
      Boudh; Sundargarh; Garhwa; Chatra; Bokaro; Lalpania; Chaibasa; Gumla; Simdega; Budha Pahad; Jamui;
      Lakhisarai; Mulugu; Eturnagaram; Bhadradri Kothagudem; Bhadrachalam; Alluri Sitharama Raju; Maredumilli;
      Chintur; Paderu; Visakha Agency; Jungle Mahal; Noney; Pherzawl; Serou; Saikul; Leimakhong; Nambol;
      Borobekra; Zairawn; Mongjang; Mon district; Zunheboto; Peren; Digboi; Kakopathar; Dibrugarh; Sivasagar;
      Charaideo; Diphu; Haflong; Chirang; Udalguri; Champhai; Lawngtlai; Zokhawthar; Dhalai; Garo Hills; South
      Garo Hills; Batala; Gurdaspur; Dera Baba Nanak; Tarn Taran; Ferozepur; Fazilka; Abohar; Hoshiarpur;
      Attari; Taj Mahal Palace hotel; Leopold Cafe; Kaluchak; Dinanagar; Faridkot
    `),
  },
  turkicPlaces: {
    IN: list(`Manipur`),
  },
  groups: [
    {
      id: 'cpi-maoist',
      country: 'IN',
      names: list(`
      Communist Party of India (Maoist); CPI-Maoist; CPI (Maoist); Maoist rebels; Maoist guerrillas; Maoist
      insurgents; Maoists; Indian Maoist; People's Liberation Guerrilla Army; Naxalite rebels; Nambala Keshava
      Rao; Basavaraju; Maoist; Bhupathi; Mallojula; Hidma; Thippiri Tirupati; Devuji; PLGA; District Reserve
      Guard; C-60 commandos; Operation Kagar; Operation Green Hunt; Operation Black Forest; Peoples' War
      Group; naxalite; naxalites; rebelles maoïstes en Inde; متمردا ماويا; المتمردين الماويين; متمردين ماويين;
      متمردون ماويون; الماويون; ماوي; ماويا; ناكساليت; Madvi Hidma; CoBRA commandos; TSPC; PLFI
    `),
    },
    {
      id: 'ulfa',
      country: 'IN',
      names: list(`
      ULFA; United Liberation Front of Assam; NSCN; National Socialist Council of Nagaland; NDFB; National
      Democratic Front of Bodoland; Kuki; Meitei; Kuki-Zo; Assam Rifles; Arambai Tenggol; Bodo militants;
      Paresh Baruah; Naga rebels; Naga insurgents; UNLF; PREPAK; KYKL; Zomi; Hmar; NLFT; Garo National
      Liberation Army; Dimasa; Thadou; Kukis; Meiteis; Meira Paibi; United National Liberation Front;
      Kangleipak; Kuki National Army; KNA(B); United Kuki National Army; ULFA(I); NSCN-K; NSCN-IM; NSCN
      (K-YA); Zeliangrong United Front; ATTF; HNLC; GNLA; Karbi rebels; DNLA; Indian Mujahideen; SIMI
    `),
    },
    {
      id: 'khalistan-movement',
      country: 'IN',
      names: list(`
      Amritpal Singh; Babbar Khalsa; Hardeep Singh Nijjar; Gurpatwant Singh Pannun; Sikhs for Justice;
      Khalistani; Nijjar
    `),
    },
  ],
  offices: {
    IN: list(`N. Biren Singh; Nongthombam Biren Singh; Muivah; Vishnu Deo Sai`),
  },
  hints: list(`
    CRPF; Central Reserve Police Force; Greyhounds; Salwa Judum; Biren Singh; COBRA battalion; AFSPA
  `),
};
