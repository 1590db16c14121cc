import { list } from '../../functions/shared/domain/region-profile.ts';

/**
 * Towns, quarters, landmarks, forces and offices that give a country away, where no conflict region lists them and GeoNames
 * does not know them by that name or has a larger namesake; by ISO 3166-1 alpha-2.
 */
export const countryPlaces: Readonly<Record<string, readonly string[]>> = {
  AL: list(`
    Tirana; Vlora; Ashraf-3; Manza; Edi Rama; Sali Berisha; Fushë-Krujë
  `),
  AR: list(`
    Buenos Aires; Rosario; La Matanza; Conurbano; Florencio Varela; Salvador Mazza; Aguas Blancas; Casa
    Rosada; Milei; Javier Milei; Patricia Bullrich; Kirchner; Cristina Kirchner; AMIA; Falklands; Los Monos;
    Alvear; Esteban Alvarado; Plaza de Mayo; Plaza Congreso; Ushuaia
  `),
  AT: list(`
    Vienna; Graz; Innsbruck; Linz; Villach; Tyrol; Carinthia; Karl Nehammer; Seitenstettengasse
  `),
  AU: list(`
    Bondi Beach; Bondi; Bondi Junction; Westfield Bondi; Lindt Café; Martin Place; Parramatta; Wakeley;
    Western Sydney; Lakemba; Melbourne; Bourke Street; Ripponlea; Adass Israel; East Melbourne Synagogue;
    Porepunkah; Wieambilla; Brisbane; Perth; Adelaide; Darwin; Alice Springs; Canberra; Pine Gap; Port Arthur;
    Hobart; Nauru detention; ASIO; Albanese; Anthony Albanese; AUKUS; HMAS Stirling; Garden Island; Cairns;
    Townsville; Wadeye; Rebels bikie gang; Dural caravan
  `),
  BB: list(`
    Bridgetown
  `),
  BE: list(`
    Brussels; Molenbeek; Schaerbeek; Anderlecht; Zaventem; Maelbeek; Maalbeek; Saincteletteplein; Antwerp;
    Ghent; Bruges; Charleroi; Verviers; Vilvoorde; Kleine Brogel; Wallonia; Flanders; Ostend; De Wever;
    Matonge
  `),
  BG: list(`
    Sofia; Karnobat; Svilengrad; Lovnidol; Harmanli; Strandzha
  `),
  BN: list(`
    Bandar Seri Begawan
  `),
  BR: list(`
    Campinas; Natal; Recife; Belém; Anapu; Vale do Javari; Javari; Javari Valley; Yanomami; Pacaraima; Cuiabá;
    Guarani-Kaiowá; Amambai; Curitiba; Porto Alegre; Florianópolis; Belo Horizonte; Brasilia; Três Poderes;
    Planalto; Planalto palace; Goiânia; Lula; Lula da Silva; Bolsonaro; Jair Bolsonaro; Alexandre de Moraes;
    Moraes; Dom Phillips; Bruno Pereira
  `),
  BT: list(`
    Gelephu; Phuntsholing; Jakarlung
  `),
  BZ: list(`
    Belize City; Belmopan; San Pedro Town; Sarstoon; Caye Caulker; Southside Belize City
  `),
  CA: list(`
    Ottawa; Parliament Hill; National War Memorial; Toronto; Danforth; Yonge Street; Mississauga; Lapu-Lapu;
    Lapu Lapu Day; Tumbler Ridge; Portapique; Montreal; Edmonton; Calgary; Winnipeg; James Smith Cree Nation;
    Saint-Jean-sur-Richelieu; Saint-Jean; Coutts; Moncton; Brampton; RCMP; CSIS; Mark Carney; Trudeau; Justin
    Trudeau; Iqaluit; Halifax; Esquimalt; Rideau Cottage; Wet'suwet'en
  `),
  CH: list(`
    Geneva; Basel; Lausanne; Lucerne; Bürgenstock; Davos; Lugano; Crans-Montana; Winterthur; Locarno
  `),
  CN: list(`
    Zhuhai; Wuxi; Changde; Suzhou; Guangzhou; Shenzhen; Shanghai; Tiananmen; Tiananmen Square; Zhongnanhai;
    Chengdu; Chongqing; Wuhan; Kunming; Harbin; Tianjin; Xi'an; Sitong Bridge; Hainan; Sanya; Yulin naval
    base; Qingdao; Dalian; Foxconn; Rocket Force; Wang Yi; Dong Jun; PLA jets; PLA warplanes; PLA aircraft;
    PLA warships; Zhang Youxia; He Weidong; Ruili
  `),
  CR: list(`
    Alajuelita; Desamparados; Hatillo
  `),
  CU: list(`
    Havana; San Antonio de los Baños; Mariel; Díaz-Canel; Miguel Díaz-Canel; Raul Castro; Fidel Castro;
    Nuevitas
  `),
  CZ: list(`
    Prague; Brno; Ostrava; Charles University; Uherský Brod; Plzeň; Petr Pavel; Babis
  `),
  DE: list(`
    Magdeburg; Breitscheidplatz; Halle; Hanau; Solingen; Mannheim; Aschaffenburg; Munich; Nuremberg; Cologne;
    Hamburg; Bavaria; Saxony; Thuringia; Hesse; Lower Saxony; Westphalia; North Rhine-Westphalia; Rhineland;
    Saxony-Anhalt; Ramstein; Grafenwöhr; Büchel; Ansbach; Chemnitz; Dresden; Leipzig; Würzburg; Wuerzburg;
    Kassel; Villingen; Bundeswehr; Bundesrat; Reichsbürger; AfD; Pistorius; Faeser; Dobrindt; BKA; GSG 9;
    Verfassungsschutz; Neukölln; Kreuzberg; Lübcke; Alexanderplatz; Tegel; Schwerin; Rostock; Kiel;
    Wilhelmshaven; Nordholz
  `),
  DK: list(`
    Copenhagen; Aarhus; Odense; Aalborg; Christiania; Krudttønden; Nørrebro; Nuuk; Thule; Esbjerg; Billund;
    Skrydstrup; Karup; Loyal to Familia; Mette Frederiksen
  `),
  DO: list(`
    Santo Domingo; Jimaní; Punta Cana; Santiago de los Caballeros; Abinader; Luis Abinader; Beata Island
  `),
  ES: list(`
    Las Ramblas; La Rambla; Seville; Algeciras; Barbate; Canary Islands; Torre Pacheco; Costa del Sol;
    Marbella; Balearic; Mallorca; Andalusia; Guardia Civil; Audiencia Nacional; Moncloa; Pedro Sanchez; CNI
  `),
  FI: list(`
    Helsinki; Turku; Kotka; Kuopio; Utti
  `),
  FK: list(`
    Port Stanley; Malvinas
  `),
  FR: list(`
    Annecy; Notre-Dame basilica; Bataclan; Charlie Hebdo; Hyper Cacher; Champs-Élysées; Promenade des Anglais;
    Saint-Étienne-du-Rouvray; Magnanville; Romans-sur-Isère; Conflans; Conflans-Sainte-Honorine; Arras; Bir
    Hakeim; Mulhouse; Strasbourg; Nanterre; Marseille; Toulouse; Montauban; Trèbes; Carcassonne; Rambouillet;
    Crépol; Grande-Motte; La Grande-Motte; Villeurbanne; Corsica; Ajaccio; Bastia; Brittany; Normandy;
    Burgundy; Lorraine; Limoges; Avignon; Nîmes; Grenoble; DGSI; DGSE; RAID police; GIGN; Matignon;
    Retailleau; Darmanin; Incarville; Île d'Oléron; Oléron; DZ Mafia; Roissy; Orly; Louvre
  `),
  GB: list(`
    Whitehall; Met Police; Metropolitan Police; MI5; MI6; GCHQ; Borough Market; Finsbury Park; Parsons Green;
    Heaton Park; Crumpsall; Streatham; Fishmongers' Hall; Reading's Forbury; Southport; Tamworth; Salisbury;
    Porton Down; Huntingdon; Golders Green; Epping; RAF Lakenheath; RAF Fairford; RAF Brize Norton; Brize
    Norton; Faslane; Belmarsh; HMP Frankland; Glasgow; Edinburgh; Aberdeen; Leyton; David Lammy; John Healey;
    Yvette Cooper; Shabana Mahmood; Rishi Sunak; Sellafield; Just Stop Oil; Palestine Action; Woolwich; Keyham
  `),
  GL: list(`
    Thule Air Base; Pituffik Space Base; Ilulissat
  `),
  GR: list(`
    Piraeus; Thessaloniki; Exarchia; Exarcheia; Syntagma; Lesbos; Lesvos; Moria; Samos; Chios; Crete; Rhodes;
    Kos; Evros; Alexandroupoli; Souda Bay; Pylos; Patras; Vorizia; Gavdos; Kastellorizo; Nea Smyrni;
    Aspropyrgos; Zografou; Ampelokipoi; Mount Athos; Corfu; Cyclades
  `),
  GU: list(`
    Andersen Air Force Base; Hagåtña
  `),
  HK: list(`
    Mong Kok; Yuen Long; Tsuen Wan; Polytechnic University; PolyU; Sheung Wan; Tseung Kwan O; Kwun Tong; Sha
    Tin; Jimmy Lai; Joshua Wong; John Lee; Carrie Lam; West Kowloon court
  `),
  HR: list(`
    Zagreb; Osijek; Vukovar; Dubrovnik; Daruvar; Knin; Jasenovac; Prečko
  `),
  HU: list(`
    Budapest; Pápa; Orban; Viktor Orban
  `),
  IE: list(`
    Parnell Square; Citywest; Garda; Gardaí; Tallaght; Coolock; Ballymun; Renmore; Kinahan; Hutch gang;
    Dundalk
  `),
  IN: list(`
    Gaya; Munger; Wayanad; Pathanamthitta; Sanjay Gandhi Biological Park; Bhima Koregaon; Nuh; Haldwani;
    Sambhal; Bahraich; Muzaffarnagar; Jahangirpuri; Murshidabad; Samserganj; Dhulian; Beldanga; Sandeshkhali;
    Karur; Amritsar; Golden Temple; Sabarmati; Godhra; Naroda; Malegaon; Chhatrapati Shivaji terminus;
    Lakhimpur Kheri; Tikunia
  `),
  IS: list(`
    Reykjavik; Keflavik
  `),
  IT: list(`
    Milan; Naples; Turin; Florence; Venice; Genoa; Sicily; Sardinia; Lombardy; Tuscany; Piedmont; Apulia;
    Lampedusa; Pozzallo; Aviano; Ghedi; Sigonella; Carabinieri; 'Ndrangheta; Camorra; Cosa Nostra; Sicilian
    Mafia; Farnesina; Quirinale; Palazzo Chigi; Crosetto; Tajani; Monza; Caivano; Corleone
  `),
  JP: list(`
    Osaka; Kyoto; Fukuoka; Yamato-Saidaiji; Shinzo Abe; Abe's; Sapporo; Naha; Futenma; Henoko; Kadena;
    Yokosuka; Sasebo; Misawa; Iwakuni; Ishikawa; Noto; Saikazaki; Kawasaki; Akihabara; Sagamihara; Yokohama;
    Fumio Kishida; Ishiba; Takaichi; Sanae Takaichi; Aum Shinrikyo; Yamaguchi-gumi; Nemuro
  `),
  KI: list(`
    Tarawa
  `),
  KM: list(`
    Moroni; Mutsamudu; Mitsoudjé; Azali; Azali Assoumani
  `),
  LA: list(`
    Vientiane; Xaysomboun; Long Tieng; Golden Triangle Special Economic Zone; Kings Romans; Luang Prabang;
    Hmong; Houayxay
  `),
  LS: list(`
    Semonkong; Famo gangs; Terene
  `),
  LU: list(`
    Schengen
  `),
  MA: list(`
    Casablanca; Marrakesh; Tangier; Tangiers; Fez; Agadir; Lqliaa; Leqliaa; Inezgane; Ait Amira; Oujda;
    Tiflet; Temara; Imlil; Rif; Hirak Rif; Fnideq; Touissgat; BCIJ; Mohammed VI; GenZ 212; DGST; Assa; Mhamid
  `),
  ME: list(`
    Kavac; Skaljari; Zabjelo
  `),
  MK: list(`
    Skopje; Divo Naselje
  `),
  MN: list(`
    Ulan Bator
  `),
  MR: list(`
    Nouakchott; Nouadhibou; Nema; Bassikounou; Mbera; Mbera camp; Adel Bagrou; Fassala; Kobenni; Zouerate;
    Kaédi; Rosso; Selibaby; Lemgheity; Ghazouani; Ould Ghazouani; Ould Abdel Aziz; Hodh Chargui; Hodh el
    Chargui; Bir Moghrein; Ain Ben Tili
  `),
  MV: list(`
    Nasheed; Muizzu; Mohamed Muizzu; Himandhoo
  `),
  MW: list(`
    Mzuzu; Msundwe; Dzaleka; Chakwera; Mutharika
  `),
  NA: list(`
    Windhoek; Caprivi; Katima Mulilo; Swakopmund; Oshakati
  `),
  NL: list(`
    Amsterdam; Rotterdam; Eindhoven; Volkel; Arnhem; Maccabi fans in Amsterdam; Zwolle; Dam Square; AIVD;
    Nijmegen; Erasmus Medical Center; Ridouan Taghi; Schiphol
  `),
  NO: list(`
    Utoya; Kongsberg; Bærum; London Pub; Bergen; Trondheim; Tromso; Bodø; Bardufoss; Andøya; Haakonsvern;
    Stavanger
  `),
  NZ: list(`
    Christchurch; Al Noor Mosque; Linwood; Linwood Islamic Centre; New Lynn; Wellington; Ōpōtiki; Marokopa;
    Mongrel Mob; Black Power gang; Jacinda Ardern; Luxon; Christopher Luxon; Waitangi
  `),
  OM: list(`
    Muscat; Duqm; Salalah; Sohar; Khasab; Wadi al-Kabir; Wadi Kabir; Ras al-Hadd; Masirah
  `),
  PA: list(`
    Changuinola; Bajo Chiquito; Mulino; Balboa port
  `),
  PL: list(`
    Białystok; Gdynia; Świnoujście; Szczecin; Zamość; Garwolin; Dęblin; Poznań; Wrocław; Bydgoszcz
  `),
  PR: list(`
    Roosevelt Roads; Bayamón; Ponce; La Perla; Río Piedras; Santurce
  `),
  PT: list(`
    Lisbon; Azores; Lajes; Amadora; Zambujal; Cova da Moura
  `),
  PW: list(`
    Ngerulmud
  `),
  PY: list(`
    Asunción; Pedro Juan Caballero; Ciudad del Este; Horqueta; Curuguaty; Salto del Guairá; Tacumbú; Clan
    Rotela; Arroyito; Yby Yaú; Santiago Peña; Óscar Denis; Marcelo Pecci; Abdo Benítez
  `),
  RO: list(`
    Plauru; Ceatalchioi; Chilia Veche; Periprava; Bucharest; Timisoara; Cotroceni; Georgescu; Călin Georgescu;
    Sulina
  `),
  RU: list(`
    Krasnodar; Volgograd; Astrakhan; Saratov; Samara; Tolyatti; Ufa; Sterlitamak; Perm; Izhevsk; Kazan;
    Nizhnekamsk; Cheboksary; Saransk; Penza; Ulyanovsk; Dzerzhinsk; Ryazan; Khimki; Yaroslavl; Kostroma;
    Ivanovo; Tver; Smolensk; Kaluga; Tula; Orel; Lipetsk; Tambov; Saint Petersburg; Saint Petersburg;
    Murmansk; Arkhangelsk; Syktyvkar; Cherepovets; Vologda; Yekaterinburg; Chelyabinsk; Orsk; Orenburg;
    Tyumen; Omsk; Novosibirsk; Tomsk; Irkutsk; Chita; Ulan-Ude; Khabarovsk; Vladivostok
  `),
  SC: list(`
    Mahé
  `),
  SE: list(`
    Stockholm; Gothenburg; Malmö; Rinkeby; Tensta; Husby; Rosengård; Södertälje; Uppsala; Örebro; Risbergska;
    Linköping; Norrköping; Västerås; Gävle; Sundbyberg; Botkyrka; Fittja; Skärholmen; Bandhagen; Jordbro;
    Drottninggatan; Vetlanda; Luleå; Norrbotten; Säpo; Trollhättan; Jönköping; Kristianstad; Helsingborg; Ulf
    Kristersson
  `),
  SG: list(`
    Changi; Jurong; Bukit Timah; Shangri-La Dialogue
  `),
  SK: list(`
    Bratislava; Kosice; Handlova; Fico; Robert Fico; Zamocka Street; Tepláreň
  `),
  SR: list(`
    Bouterse; Desi Bouterse; Bronsplein; Brownsberg
  `),
  SZ: list(`
    Mbabane; Matsapha; Siteki; Nhlangano; Big Bend; Mswati; King Mswati; Thulani Maseko; Msunduza; Lozitha
  `),
  TL: list(`
    Maliana; Suai; Atauro; Ramos-Horta; Xanana Gusmão; Xanana
  `),
  TO: list(`
    Nuku'alofa
  `),
  TR: list(`
    Taksim; Taksim Square; Gezi Park; Sultanahmet; Besiktas; Reina nightclub; Ortaköy; Ataturk Airport;
    Okmeydani; Bagcilar; Küçükçekmece; Çağlayan; Kizilay; Ulus; Iskenderun; Antakya; Adana; Incirlik; Incirlik
    Air Base; Silivri; Saraçhane; Kurecik; Esenyurt; Kadikoy; Hasköy; Ergenekon; MIT operatives; Turkish
    Hizbullah
  `),
  US: list(`
    Oval Office; Mar-a-Lago; Fort Liberty; Fort Bragg; Fort Hood; Fort Cavazos; Fort Stewart; Pensacola;
    Bourbon Street; New Orleans; Buffalo supermarket; Uvalde; El Paso; Highland Park; Tree of Life synagogue;
    Squirrel Hill; Charleston church; Mother Emanuel; Poway; Pittsburgh synagogue; Pulse nightclub; Las Vegas
    Strip; Parkland; Sandy Hook; Columbine; San Bernardino; Colorado Springs; Club Q; Charlottesville;
    Minneapolis; Annunciation Catholic Church; Nashville; Covenant School; Lewiston; Monterey Park; Half Moon
    Bay; Jacksonville; Grand Blanc; Kenosha; Ferguson; Waukesha; Farragut Square; Capital Jewish Museum; Orem;
    Charlie Kirk; Camp David; Andrews Air Force Base; Joint Base Andrews; Whiteman Air Force Base; Eglin;
    MacDill; Norfolk Naval Station; Honolulu; Pearl Harbor; ICE agents; Border Patrol; Eagle Pass; Proud Boys;
    Oath Keepers; Boogaloo; Ku Klux Klan; NYPD; LAPD; Hegseth; Pete Hegseth; Marco Rubio; JD Vance; Witkoff;
    Steve Witkoff; Kushner; Blinken; Antony Blinken; Lloyd Austin; Jake Sullivan; Kash Patel; Kristi Noem;
    Ilhan Omar; Secret Service
  `),
  UY: list(`
    Montevideo; Cerro Norte
  `),
  VA: list(`
    St Peter's Square
  `),
  VC: list(`
    Kingstown
  `),
  VG: list(`
    Tortola
  `),
  VN: list(`
    Cu Kuin; Ea Tieu; Ea Ktur; Buon Ma Thuot; Pleiku; Montagnard; Montagnards; Dong Tam; Ho Chi Minh City;
    Saigon; Hue; Cam Ranh; Vung Ang; To Lam
  `),
  WS: list(`
    Apia; Matafa'afa
  `),
  ZA: list(`
    Johannesburg; Soweto; Diepsloot; Tembisa; Thokoza; Saulsville; Atteridgeville; Mamelodi; Bekkersdal;
    Krugersdorp; Pretoria; Tshwane; Durban; Umlazi; KwaMashu; KwaNongoma; Pietermaritzburg; Eshowe; Mooi
    River; Cape Town; Khayelitsha; Gugulethu; Mitchells Plain; Hanover Park; Manenberg; Cape Flats; Mfuleni;
    Mthatha; Lusikisiki; Ngcobo; Qumbu; Gqeberha; Port Elizabeth; KwaNobuhle; Bityi; Stilfontein; Marikana;
    Rustenburg; Emalahleni; Nkomazi; Union Buildings; Ramaphosa; Cyril Ramaphosa; Jacob Zuma; Zuma; Operation
    Dudula; Malema; SANDF; zama zamas; Nomzamo; Orlando East; Mdlalose's Tavern
  `),
  ZM: list(`
    Lusaka; Kitwe; Ndola; Chingola; Kabwe; Chipata; Hichilema; Lungu
  `),
};
