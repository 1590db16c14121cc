import { type RegionProfile, list } from '../region-profile.ts';

export const saudiGulf: RegionProfile = {
  id: 'saudi-gulf',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Iran–Saudi_Arabia_proxy_conflict',
  neighbours: ['yemen', 'iran', 'iraq'],
  calm: true,
  whole: ['SA', 'AE', 'BH', 'QA', 'KW'],
  parties: ['OM'],
  names: list(`
    Saudi Arabia; Qatif; Eastern Province, Saudi Arabia; United Arab Emirates; UAE; Bahrain; Qatar; Kuwait;
    Саудовская Аравия; Катар; Бахрейн; ОАЭ; Кувейт; السعودية; الإمارات; قطر; البحرين; الكويت; Arabie saoudite;
    Arabia Saudita; Émirats arabes unis; Emiratos Árabes Unidos; Սաուդյան Արաբիա; Կատար; Saudi; Saudis;
    Abqaiq; ԱՄԷ; Բահրեյն; Эр-Рияде; Ер-Ріяд; Ер-Ріяді; Доха; Дохе; Досі; Дохою; Катарі; Катару; Саудівська
    Аравія; Саудівської Аравії; Аль-Удейд; Эль-Удейд; Абкайк; Саудовская Арамко; Сауди Арамко; Емірати; ОАЕ;
    Абу-Дабі; Кувейті; Бахрейні; Дохи; Доху;
    Catar; catarí; Arabia Saudí
  `),
  turkic: list(`
    Suudi Arabistan; Səudiyyə Ərəbistanı; Katar; Qətər; Bahreyn; Birleşik Arap Emirlikleri; BAE; BƏƏ; Kuveyt
  `),
  areas: {},
  places: {
    SA: list(`
      Riyadh; Jeddah; Abha; Jizan; Najran; Abqaiq; Khobar; Awamiyah; Эр-Рияд; الرياض; جدة; Riyad; Khurais; Ras
      Tanura; Shaybah; Jubail; Yanbu; Khamis Mushait; Jazan; Taif; Dhahran; Al-Ahsa; Էր-Ռիադ; Ռիադ; Ər-Riyad;
      Ciddə; Ջիդդա; Khouraïs; Djeddah; بقيق; خريص; الظهران; جازان; نجران; القطيف; العوامية; مطار أبها; خميس
      مشيط; أرامكو; Samtah; Al-Harth; Awamiya; Al-Musawara; Hofuf; Dammam; Prince Sultan Air Base; King Khalid
      air base; King Fahd air base; Hafr al-Batin; Arar; Rafha; Turaif; Neom; Mecca; Medina; Rabigh; Sharurah;
      Aramco; Riad; Cidde; Qatif; Abqaiq
    `),
    AE: list(`
      Abu Dhabi; Dubai; Fujairah; Абу-Даби; أبو ظبي; دبي; Musaffah; Mussafah; Al Dhafra; Sharjah; Ruwais;
      Barakah nuclear plant; Khor Fakkan; Աբու Դաբի; Abu-Dabi; Abou Dhabi; أبوظبي; الفجيرة; Jebel Ali; Port
      Rashid; Ras Al Khaimah; Umm al-Quwain; Das Island; Barakah; Burj Khalifa; Palm Jumeirah; Mohammed bin
      Zayed; MBZ;
      Abu Dabi; Dubái
    `),
    QA: list(`
      Doha; Al Udeid; Доха; الدوحة; Ras Laffan; Mesaieed; قاعدة العديد; العديد; Al-Udeid; Lusail; Al Khor;
      El-Udeyd; El Udeyd
    `),
    BH: list(`
      Manama; Sitra; Манама; المنامة; Diraz; Jaww prison; Juffair; Muharraq; Isa Town; Sanabis; Sanad;
      Karzakan; Bilad al-Qadeem; Budaiya; Jaw Prison; Pearl Roundabout; Mina Salman; US Fifth Fleet; Fifth
      Fleet; Saraya al-Mukhtar; Khalifa bin Salman port
    `),
    KW: list(`
      Ali Al Salem; Camp Arifjan; Arifjan; Camp Buehring; Mina al-Ahmadi; Mina Abdullah; Shuaiba; Shuwaikh;
      Bubiyan; Imam Sadiq mosque; Sawaber; Abdali; Failaka
    `),
  },
  turkicPlaces: {
    AE: list(`Abu-Dabi`),
  },
  groups: [
    {
      id: 'gulf-militants',
      country: 'BH',
      names: list(`Al-Ashtar Brigades; Saraya al-Ashtar`),
    },
    {
      id: 'bahraini-opposition',
      country: 'BH',
      names: list(`Al-Wefaq; Bahraini opposition`),
    },
  ],
  offices: {
    SA: list(`
      Mohammed bin Salman; Mohammad bin Salman; King Salman; Jamal Khashoggi; Khashoggi; محمد بن سلمان
    `),
    BH: list(`Isa Qassim; Nabeel Rajab; Abdulhadi al-Khawaja`),
  },
  hints: list(`
    Gulf of Oman; Persian Gulf; Gulf states; Gulf Cooperation Council; GCC
  `),
};
