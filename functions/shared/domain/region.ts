/** A conflict region: what everybody may know of it. The names it is recognised by are in `regions/`, for the classifier. */
export interface Region {
  /** Kebab-case, stable: subscriptions name it. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the countries it lies in. */
  readonly countries: readonly string[];
  /** The names a reader may search it by, those of every side alike. */
  readonly names: readonly string[];
  /** Rough centre, `[latitude, longitude]` in degrees, to draw it on a map. */
  readonly at: readonly [number, number];
}

/** The catalogue, in alphabetical order of ids. */
// prettier-ignore
export const regions: readonly Region[] = [
  { id: 'afghanistan', name: 'Afghanistan', countries: ['AF'], names: ['Afghanistan', 'Afghan', 'Afghans', 'Taliban', 'Talibans', 'Afganistán'], at: [33.9, 66.0] },
  { id: 'algeria', name: 'Algeria', countries: ['DZ'], names: ['Algeria', 'Algérie', 'Argelia', 'Kabylia', 'Kabylie'], at: [28.0, 2.6] },
  { id: 'angola', name: 'Angola and Cabinda', countries: ['AO'], names: ['Cabinda', 'Angola'], at: [-11.2, 17.9] },
  { id: 'bangladesh', name: 'Bangladesh and the Chittagong Hill Tracts', countries: ['BD'], names: ['Bangladesh', 'Chittagong Hill Tracts', 'Bangladés', 'Bangladeshi', 'Bangladeshis'], at: [23.7, 90.4] },
  { id: 'basque-catalonia', name: 'Basque Country and Catalonia', countries: ['ES', 'FR'], names: ['Basque conflict', 'Basque separatist', 'Basque separatists', 'Basque Country', 'Euskadi', 'Catalan independence'], at: [42.5, -1.0] },
  { id: 'belarus', name: 'Belarus', countries: ['BY'], names: ['Belarus', 'Byelorussia'], at: [53.7, 27.9] },
  { id: 'bolivia', name: 'Bolivia', countries: ['BO'], names: ['Bolivia', 'Bolivie', 'Bolivian', 'Bolivians'], at: [-16.7, -64.7] },
  { id: 'bosnia', name: 'Bosnia and Herzegovina', countries: ['BA'], names: ['Bosnia', 'Bosnia and Herzegovina', 'Republika Srpska', 'Bosnie', 'Bosnia-Herzegovina', 'Srebrenica'], at: [44.2, 17.9] },
  { id: 'brazil-gangs', name: "Brazil's gang wars", countries: ['BR'], names: ['Complexo do Alemão', 'Vila Cruzeiro', 'Rocinha', 'Complexo da Penha', 'Complexo da Maré'], at: [-22.9, -43.2] },
  { id: 'burundi', name: 'Burundi', countries: ['BI'], names: ['Burundi', 'Burundian', 'Burundians'], at: [-3.4, 29.9] },
  { id: 'cameroon', name: "Cameroon's anglophone regions", countries: ['CM'], names: ['Cameroon', 'Ambazonia', 'Southern Cameroons', 'Anglophone Crisis', 'Cameroun', 'Camerún'], at: [5.9, 10.1] },
  { id: 'car', name: 'Central African Republic', countries: ['CF'], names: ['Central African Republic', 'Centrafrique', 'République centrafricaine', 'República Centroafricana', 'Central African rebels'], at: [6.6, 20.9] },
  { id: 'central-america-gangs', name: 'Central America: El Salvador, Honduras, Guatemala', countries: ['SV', 'HN', 'GT'], names: ['El Salvador', 'Honduras', 'Guatemala', 'Northern Triangle', 'Salvadoran', 'Honduran'], at: [14.2, -88.9] },
  { id: 'central-asia', name: "Central Asia's borders: Kyrgyzstan, Tajikistan, Uzbekistan", countries: ['KG', 'TJ', 'UZ'], names: ['Kyrgyzstan', 'Tajikistan', 'Uzbekistan', 'Fergana Valley', 'Ferghana Valley', 'Gorno-Badakhshan'], at: [40.2, 70.8] },
  { id: 'chad', name: 'Chad', countries: ['TD'], names: ['Tibesti', 'Republic of Chad', 'Chadian', 'Chadians', 'Tchad', "Chad's army"], at: [15.4, 18.7] },
  { id: 'chile-mapuche', name: "Chile's Mapuche conflict", countries: ['CL', 'AR'], names: ['Mapuche', 'Araucanía', 'La Araucanía', 'Wallmapu'], at: [-38.5, -72.5] },
  { id: 'coastal-west-africa', name: 'Coastal West Africa: Benin, Togo, Ghana, Ivory Coast', countries: ['BJ', 'TG', 'CI'], names: ['W National Park', 'Pendjari', 'Savanes Region', 'Ivory Coast', "Côte d'Ivoire", 'Benin'], at: [9.5, 1.0] },
  { id: 'colombia', name: 'Colombia', countries: ['CO'], names: ['Colombia', 'Catatumbo', 'Colombie', 'Colombian', 'Colombians'], at: [4.2, -73.2] },
  { id: 'congo-brazzaville', name: 'Republic of the Congo', countries: ['CG'], names: ['Republic of the Congo', 'Congo-Brazzaville', 'Pool Department'], at: [-1.0, 15.5] },
  { id: 'cyprus', name: 'Cyprus', countries: ['CY'], names: ['Cyprus', 'Northern Cyprus', 'TRNC', 'Turkish Republic of Northern Cyprus', 'Varosha', 'Chypre'], at: [35.1, 33.2] },
  { id: 'djibouti', name: 'Djibouti', countries: ['DJ'], names: ['Djibouti', 'Camp Lemonnier', 'Yibuti'], at: [11.7, 42.6] },
  { id: 'drc', name: 'Democratic Republic of the Congo', countries: ['CD'], names: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo-Kinshasa', 'Kivu'], at: [-2.9, 23.7] },
  { id: 'ecuador', name: 'Ecuador', countries: ['EC'], names: ['Ecuador', 'Équateur', 'Ecuadorian', 'Ecuadorians', 'Ecuadorean'], at: [-1.4, -78.9] },
  { id: 'egypt-sinai', name: 'Egypt and Sinai', countries: ['EG'], names: ['Sinai', 'Sinai Peninsula', 'North Sinai', 'Sinaï', 'Sinaí'], at: [29.5, 33.8] },
  { id: 'eritrea', name: 'Eritrea', countries: ['ER'], names: ['Eritrea', 'Érythrée', 'Eritrean', 'Eritreans', 'Badme', 'Eritrean–Ethiopian'], at: [15.3, 38.9] },
  { id: 'ethiopia', name: 'Ethiopia', countries: ['ET'], names: ['Ethiopia', 'Tigray', 'Amhara', 'Oromia', 'Ogaden', 'Éthiopie'], at: [9.1, 39.6] },
  { id: 'fiji-solomons', name: 'Solomon Islands and Fiji', countries: ['SB', 'FJ', 'VU'], names: ['Solomon Islands', 'Guadalcanal', 'Malaita', 'Fiji'], at: [-9.6, 160.2] },
  { id: 'gabon-eqg', name: 'Gabon and Equatorial Guinea', countries: ['GA', 'GQ'], names: ['Gabon', 'Equatorial Guinea', 'Gabón', 'Guinée équatoriale', 'Guinea Ecuatorial'], at: [-0.6, 11.6] },
  { id: 'gaza', name: 'Gaza and the West Bank', countries: ['PS', 'IL'], names: ['Gaza', 'Gaza Strip', 'West Bank', 'Palestine', 'Palestinian', 'Palestinians'], at: [31.5, 34.6] },
  { id: 'georgia', name: 'Georgia, Abkhazia and South Ossetia', countries: ['GE'], names: ['Abkhazia', 'South Ossetia', 'Tskhinvali Region', 'Apsny', 'Republic of Georgia', 'Abkhazie'], at: [42.3, 43.0] },
  { id: 'guinea', name: 'Guinea and Guinea-Bissau', countries: ['GN', 'GW'], names: ['Republic of Guinea', 'Guinea-Bissau', 'Guinée', 'Guinée-Bissau', 'Guinea-Bisáu', 'Guinea-Conakry'], at: [10.9, -12.0] },
  { id: 'haiti', name: 'Haiti', countries: ['HT'], names: ['Haiti', 'Haïti', 'Haití', 'Haitian', 'Haitians'], at: [18.9, -72.4] },
  { id: 'india-china', name: 'India–China border', countries: ['IN', 'CN'], names: ['Ladakh', 'Aksai Chin', 'Galwan', 'Galwan Valley', 'Doklam', 'Line of Actual Control'], at: [34.0, 79.0] },
  { id: 'india-insurgency', name: 'India: Maoist and northeastern insurgencies', countries: ['IN'], names: ['Naxalite', 'Naxalites', 'Naxal', 'Naxals', 'Maoist insurgency', 'Red Corridor'], at: [22.0, 84.0] },
  { id: 'indonesia', name: 'Indonesia: Aceh, Poso and Sulawesi', countries: ['ID'], names: ['Aceh', 'Poso', 'Indonesia', 'Indonésie', 'Indonesian', 'Indonesians'], at: [-2.3, 118.0] },
  { id: 'iran', name: 'Iran', countries: ['IR'], names: ['Iran', 'Islamic Republic of Iran', 'Strait of Hormuz', 'Persian Gulf', 'Gulf of Oman', 'Iran–Israel war'], at: [32.6, 53.7] },
  { id: 'iraq', name: 'Iraq', countries: ['IQ'], names: ['Iraq', 'Iraqi Kurdistan', 'Kurdistan Region', 'Irak', 'İraq'], at: [33.2, 43.7] },
  { id: 'jamaica-trinidad', name: "Jamaica and Trinidad's gang violence", countries: ['JM', 'TT'], names: ['Tivoli Gardens', 'Jamaica', 'Trinidad and Tobago', 'Jamaique'], at: [18.1, -77.3] },
  { id: 'jordan', name: 'Jordan', countries: ['JO'], names: ['Hashemite Kingdom of Jordan', 'Jordanian', 'Jordanians', 'Jordanie', 'Jordania', "Jordan's King"], at: [31.2, 36.5] },
  { id: 'kashmir', name: 'Kashmir and the India–Pakistan border', countries: ['IN', 'PK'], names: ['Kashmir', 'Jammu and Kashmir', 'Jammu & Kashmir', 'Azad Kashmir', 'Pakistan-administered Kashmir', 'Indian-administered Kashmir'], at: [34.1, 75.5] },
  { id: 'kenya', name: 'Kenya and its Somali border', countries: ['KE'], names: ['Kenya', 'Kenia', 'Kenyan', 'Kenyans'], at: [0.2, 38.0] },
  { id: 'korea', name: 'Korean Peninsula', countries: ['KR', 'KP'], names: ['North Korea', 'South Korea', 'DPRK', 'Korean Peninsula', "Democratic People's Republic of Korea", 'Republic of Korea'], at: [38.0, 127.3] },
  { id: 'kosovo-serbia', name: 'Kosovo and Serbia', countries: ['XK', 'RS'], names: ['Kosovo', 'Kosova', 'Kosovo and Metohija', 'North Kosovo', 'Kosovo Polje'], at: [42.9, 20.8] },
  { id: 'lebanon', name: 'Lebanon', countries: ['LB'], names: ['Lebanon', 'Hezbollah', 'Hizbullah', 'Hizbollah', 'Blue Line', 'Liban'], at: [33.8, 35.8] },
  { id: 'libya', name: 'Libya', countries: ['LY'], names: ['Libya', 'Cyrenaica', 'Tripolitania', 'Fezzan', 'Libye', 'Libia'], at: [27.0, 17.5] },
  { id: 'madagascar', name: 'Madagascar', countries: ['MG'], names: ['Madagascar', 'Malagasy'], at: [-19.0, 46.7] },
  { id: 'malaysia-sabah', name: 'Sabah', countries: ['MY', 'PH'], names: ['Lahad Datu', 'Sabah', 'Sultanate of Sulu'], at: [5.3, 117.1] },
  { id: 'mexico-drug-war', name: "Mexico's drug war", countries: ['MX'], names: ['Mexico', 'Mexican drug war', 'Mexican cartel', 'Mexican cartels', 'Mexican drug cartel', 'Mexique'], at: [24.0, -104.5] },
  { id: 'mozambique', name: "Mozambique's Cabo Delgado", countries: ['MZ'], names: ['Mozambique', 'Cabo Delgado', 'Moçambique', 'Mozambican'], at: [-12.3, 39.3] },
  { id: 'myanmar', name: 'Myanmar', countries: ['MM'], names: ['Myanmar', 'Burma', 'Rohingya', 'Rohingyas', 'Arakan', 'Birmanie'], at: [20.0, 96.5] },
  { id: 'nagorno-karabakh', name: 'Nagorno-Karabakh', countries: ['AM', 'AZ'], names: ['Nagorno-Karabakh', 'Nagorny Karabakh', 'Nagorno Karabakh', 'Karabakh', 'Karabagh', 'Artsakh'], at: [39.8, 46.5] },
  { id: 'nepal', name: 'Nepal', countries: ['NP'], names: ['Nepal', 'Népal', 'Nepalese', 'Nepali'], at: [28.2, 84.0] },
  { id: 'new-caledonia', name: 'New Caledonia', countries: ['NC'], names: ['New Caledonia', 'Nouvelle-Calédonie', 'Kanak', 'Kanaks', 'Kanaky', 'Nueva Caledonia'], at: [-21.3, 165.5] },
  { id: 'nicaragua', name: 'Nicaragua', countries: ['NI'], names: ['Nicaragua', 'Nicaraguan'], at: [12.9, -85.2] },
  { id: 'nigeria', name: 'Nigeria and the Lake Chad Basin', countries: ['NG'], names: ['Nigeria', 'Lake Chad', 'Lake Chad Basin', 'Niger Delta', 'Biafra', 'Middle Belt of Nigeria'], at: [9.6, 8.7] },
  { id: 'north-caucasus', name: 'North Caucasus', countries: ['RU'], names: ['North Caucasus', 'Chechnya', 'Chechen Republic', 'Dagestan', 'Ingushetia', 'Kabardino-Balkaria'], at: [43.2, 45.5] },
  { id: 'northern-ireland', name: 'Northern Ireland', countries: ['GB'], names: ['Northern Ireland', 'Good Friday Agreement', 'Ulster', 'The Troubles', 'Irlande du Nord', 'Irlanda del Norte'], at: [54.6, -6.7] },
  { id: 'pakistan', name: 'Pakistan', countries: ['PK'], names: ['Pakistan', 'Balochistan', 'Baluchistan', 'Khyber Pakhtunkhwa', 'Waziristan', 'Pakistani'], at: [30.4, 69.3] },
  { id: 'papua-new-guinea', name: 'Papua New Guinea', countries: ['PG'], names: ['Papua New Guinea', 'Bougainville', 'Papouasie-Nouvelle-Guinée', 'Papúa Nueva Guinea', 'Papua Yeni Gine', 'Papua Yeni Qvineya'], at: [-6.0, 144.0] },
  { id: 'peru', name: 'Peru: VRAEM and unrest', countries: ['PE'], names: ['Peru', 'VRAEM', 'Pérou', 'Perú', 'Peruvian', 'Peruvians'], at: [-11.5, -74.5] },
  { id: 'philippines', name: 'Philippines', countries: ['PH'], names: ['Philippines', 'Mindanao', 'Bangsamoro', 'Filipino', 'Filipinos', 'Philippine'], at: [8.0, 124.5] },
  { id: 'russia-nato', name: "Russia and NATO's eastern flank", countries: ['RU', 'EE', 'LV', 'LT', 'PL', 'FI'], names: ['Suwałki Gap', 'Suwalki corridor', "NATO's eastern flank", 'Baltic Sentry', 'NATO eastern flank', 'Kaliningrad Oblast'], at: [56.5, 23.5] },
  { id: 'rwanda', name: 'Rwanda', countries: ['RW'], names: ['Rwanda', 'Ruanda', 'Rwandan genocide'], at: [-1.95, 30.0] },
  { id: 'sahel', name: 'Central Sahel: Mali, Burkina Faso and Niger', countries: ['ML', 'BF', 'NE'], names: ['Sahel', 'Azawad', 'Mali', 'Burkina Faso', 'Niger', 'Liptako-Gourma'], at: [14.8, -1.5] },
  { id: 'saudi-gulf', name: 'Saudi Arabia and the Gulf states', countries: ['SA', 'AE', 'BH', 'QA', 'KW'], names: ['Saudi Arabia', 'Qatif', 'Eastern Province, Saudi Arabia', 'United Arab Emirates', 'UAE', 'Bahrain'], at: [25.0, 47.5] },
  { id: 'senegal-casamance', name: "Senegal's Casamance", countries: ['SN', 'GM'], names: ['Casamance', 'Senegal', 'Sénégal', 'Gambia', 'Gambie'], at: [12.8, -15.5] },
  { id: 'sierra-leone', name: 'Sierra Leone and Liberia', countries: ['SL', 'LR'], names: ['Sierra Leone', 'Liberia', 'Libéria'], at: [8.0, -11.0] },
  { id: 'somalia', name: 'Somalia', countries: ['SO'], names: ['Somalia', 'Somaliland', 'Puntland', 'Jubaland', 'Galmudug', 'Hirshabelle'], at: [4.5, 45.5] },
  { id: 'south-sudan', name: 'South Sudan', countries: ['SS'], names: ['South Sudan', 'Southern Sudan', 'South Sudanese', 'Soudan du Sud', 'Sudán del Sur'], at: [7.3, 30.3] },
  { id: 'south-thailand', name: "Thailand's deep south", countries: ['TH'], names: ['Pattani', 'Yala', 'Narathiwat', "Thailand's deep south", 'South Thailand insurgency', 'Songkhla'], at: [6.5, 101.3] },
  { id: 'sri-lanka', name: 'Sri Lanka', countries: ['LK'], names: ['Sri Lanka', 'Sri Lankan', 'Sri Lankans'], at: [7.9, 80.8] },
  { id: 'sudan', name: 'Sudan', countries: ['SD'], names: ['Sudan', 'Darfur', 'Kordofan', 'Abyei', 'Soudan', 'Sudán'], at: [15.5, 30.0] },
  { id: 'syria', name: 'Syria', countries: ['SY'], names: ['Syria', 'Rojava', 'North and East Syria', 'Golan Heights', 'Syrian civil war', 'Syrie'], at: [35.0, 38.5] },
  { id: 'taiwan-scs', name: 'Taiwan Strait, South and East China Seas', countries: ['TW'], names: ['Taiwan', 'Taiwan Strait', 'South China Sea', 'East China Sea', 'Republic of China', 'West Philippine Sea'], at: [20.0, 118.5] },
  { id: 'tanzania', name: 'Tanzania', countries: ['TZ'], names: ['Tanzania', 'Zanzibar', 'Tanzanie'], at: [-6.4, 35.0] },
  { id: 'thailand-cambodia', name: 'Thailand–Cambodia border', countries: ['TH', 'KH'], names: ['Cambodia', 'Preah Vihear', 'Thai–Cambodian border', 'Cambodian–Thai border', 'Thailand-Cambodia border', 'Thailand and Cambodia'], at: [14.3, 103.5] },
  { id: 'transnistria', name: 'Moldova and Transnistria', countries: ['MD'], names: ['Transnistria', 'Transdniestria', 'Pridnestrovie', 'Gagauzia', 'Moldova'], at: [47.2, 29.4] },
  { id: 'tunisia', name: 'Tunisia', countries: ['TN'], names: ['Tunisia', 'Tunisie', 'Túnez', 'Chaambi Mountains'], at: [34.5, 9.3] },
  { id: 'turkey-kurds', name: 'Turkey and the PKK', countries: ['TR', 'IQ', 'SY'], names: ['Turkish Kurdistan', 'Kurdish–Turkish conflict', 'Turkey–PKK conflict', 'Turkish Kurds', 'Turkish Kurdish', 'Operation Claw'], at: [37.7, 42.5] },
  { id: 'uganda', name: 'Uganda', countries: ['UG'], names: ['Uganda', 'Ouganda', 'Ugandan', 'Ugandans'], at: [1.4, 32.4] },
  { id: 'ukraine', name: 'Ukraine', countries: ['UA'], names: ['Ukraine', 'Donbas', 'Donbass', 'Crimea', 'Russo-Ukrainian war', 'Russian invasion of Ukraine'], at: [48.4, 35.0] },
  { id: 'venezuela', name: 'Venezuela and the Essequibo', countries: ['VE'], names: ['Venezuela', 'Essequibo', 'Esequibo', 'Guayana Esequiba', 'Venezuelan', 'Venezuelans'], at: [7.1, -65.0] },
  { id: 'west-papua', name: 'West Papua', countries: ['ID'], names: ['West Papua', 'Papua conflict', 'Indonesian Papua', 'Papuan separatists', 'Highland Papua', 'Irian Jaya'], at: [-4.2, 137.5] },
  { id: 'western-sahara', name: 'Western Sahara', countries: ['EH'], names: ['Western Sahara', 'Sahrawi', 'Saharawi', 'Sahrawi Arab Democratic Republic', 'Polisario', 'Polisario Front'], at: [24.5, -13.5] },
  { id: 'xinjiang-tibet', name: 'Xinjiang and Tibet', countries: ['CN'], names: ['Xinjiang', 'East Turkestan', 'Uyghur', 'Uyghurs', 'Uighur', 'Uighurs'], at: [38.0, 87.0] },
  { id: 'yemen', name: 'Yemen and the Red Sea', countries: ['YE'], names: ['Yemen', 'Red Sea attacks', 'Bab-el-Mandeb', 'Bab al-Mandab', 'South Yemen', 'Yémen'], at: [15.5, 46.5] },
  { id: 'zimbabwe', name: 'Zimbabwe', countries: ['ZW'], names: ['Zimbabwe'], at: [-19.0, 29.8] },
];

const byId: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.id, region]));

/** The region with this id, if the catalogue has it. */
export function regionById(id: string): Region | undefined {
  return byId.get(id);
}
