import { type RegionProfile, list } from '../region-profile.ts';

export const haiti: RegionProfile = {
  id: 'haiti',
  since: 2020,
  source: 'https://en.wikipedia.org/wiki/Haitian_crisis_(2018–present)',
  neighbours: ['jamaica-trinidad'],
  whole: ['HT'],
  parties: [],
  names: list(`
    Haiti; Haïti; Haití; Гаити; Гаїті; هايتي; Հայիթի; Haitian; Haitians; haitiano; haitianos; haïtien;
    haïtiens; 海地; ハイチ; 아이티; Հաիթի; հաիթիական; гаитянский; гаїтянський; Порт-о-Пренсі; Порт-о-Пренсе;
    Пон-Сонде; Гран Гриф; Гран Гріф; Джимми Шеризье; Кенскофф; Артибонит; Вив Ансанм; Сите-Солей; Джи-9;
    Арьель Анри; العاصمة الهايتية; عصابات هايتي;
    haitiana; haitianas; pandillas haitianas; Puerto Príncipe
  `),
  turkic: list(`Haiti`),
  areas: {
    HT: list(`Artibonite; Cité Soleil; Cite Soleil; Croix-des-Bouquets; Delmas; Pétion-Ville`),
  },
  places: {
    HT: list(`
      Port-au-Prince; Cap-Haïtien; Cap-Haitien; Pont-Sondé; Pont-Sonde; Mirebalais; Kenscoff; Gonaïves; Les
      Cayes; Jacmel; Порт-о-Пренс; بورت أو برنس; Puerto Príncipe; Cabaret, Haiti; Wharf Jérémie; Labodrie;
      Liancourt; Canapé-Vert; Ganthier; Pèlerin 5; Téléco; Solino; Carrefour-Feuilles; Martissant; La Saline;
      Grand Ravine; Village de Dieu; Tabarre; Croix-des-Missions; Fort Jacques; Furcy; Pernier; Thomassin;
      Gressier; Léogâne; Petit-Goâve; Malpasse; Ouanaminthe; Hinche; Lascahobas; Saut-d'Eau; Jean-Denis;
      Verrettes; Laboule; Poste-Marchand; Nazon; Varreux; Toussaint Louverture airport; Toussaint Louverture
      International Airport; Պորտ-օ-Պրենս; Cité Soleil; بورت أو برانس; بور أو برنس; سيتي سولاي; سيت سولاي;
      Artibonite; Petite-Rivière; La Chapelle; Saint-Marc; Montrouis; L'Estère; Gros-Morne; Savien; Préval;
      Arcahaie; Titanyen; Bercy; Croix-des-Bouquet; Fontamara; Mariani; Grande Ravine; Fort Dimanche; Champ de
      Mars; Turgeau; Pacot; Petionville; Belot; Fonds-Parisien; Thomazeau; Belladère; Fort-Liberté; Jérémie;
      Miragoâne; Port-de-Paix; Bassin-Bleu; Toussaint Louverture; Cabaret town; Source Matelas; Saintard;
      Pierre-Payen; Saint-Michel-de-l'Attalaye; Maïssade; Cerca-Carvajal; Boucan-Carré; Savanette; Baptiste;
      Anse-à-Pitres; Bainet; Galette Chambon; Morne à Cabri; Morne Cabrit; Savane Pistache; Decayette;
      Bizoton; Diquini; Waney; Mahotière; Brochette; Cotes-Plage; Rivière Froide; Fort National; Bois Verna;
      Bas-Peu-de-Chose; Christ-Roi; Musseau; Maïs Gaté; Clercine; Torcel; Bon-Repos; Lilavois; Onaville;
      Corail-Cesselesse; Sibert; Duvivier; Pierre VI; Butte Boyer; Carrefour Marassa; Drouillard; Soleil 17;
      Belekou; Simon Pelé; Croix-des-Bossales; Gran Ravin; Ti Bois; Tibwa; Descayettes; Sous-Dalles; Meyotte;
      Diègue; Obléon; Bongars; Carrefour Badio; Sourcailles; Ka Briyen; Pont de l'Estère; Bassin-Magnan; Ti
      Desdunes; Desdunes; Deseaux; Fabias; Terre-Neuve; Malfety; Port-Salut; Camp-Perrin; Anse d'Hainault;
      Pestel; Paillant; Grand-Goâve; Vialet
    `),
  },
  turkicPlaces: {
    HT: list(`Port-o-Prens`),
  },
  groups: [
    {
      id: 'viv-ansanm',
      country: 'HT',
      names: list(`
      Viv Ansanm; G9 gang; G9 Family; G-Pep; Gran Grif; 400 Mawozo; Kraze Barye; G9 and Family; Haitian gangs;
      Haitian gang; Mawozo; Ti Bwa; Five Seconds gang; 5 Segond; Chen Mechan; Vitel'homme; Lanmò San Jou; Joly
      Germine; Jeff Gwo Lwa; Canaan gang; G9 alliance; Վիվ Անսանմ; Շերիզիե; Şerizye; Jimmy Chérizier; gangs
      haïtiens; باربكيو; جيمي شيريزييه; شيريزييه; فيف أنسانم; Gran Grif gang; Taliban of Canaan; Wilson
      Joseph; Vitelhomme Innocent; Ti Lapli; G-9; Luckson Elan; Kokorat San Ras; Micanor
    `),
    },
    {
      id: 'gang-suppression-force',
      country: 'HT',
      names: list(`
      Gang Suppression Force; Multinational Security Support; Kenyan-led mission; Kenya-led mission;
      Kenyan-led force; Kenya-led force; MMSS; Mission multinationale d'appui à la sécurité; قوة مكافحة
      العصابات في هايتي
    `),
    },
  ],
  offices: {
    HT: list(`
      Jimmy Chérizier; Jimmy Cherizier; Barbecue Cherizier; Jovenel Moïse; Jovenel Moise; Ariel Henry; Alix
      Didier Fils-Aimé; Garry Conille; Transitional Presidential Council; Michel Martelly; Jean-Bertrand
      Aristide; Jean-Claude Duvalier; Duvalier; Laurent Saint-Cyr; Fritz Alphonse Jean; Leslie Voltaire;
      Martine Moïse; Guy Philippe; Joseph Félix Badio; Rameau Normil; Vladimir Paraison; Chérizier; Fils-Aimé;
      BSAP
    `),
  },
  hints: list(`
    Gang Suppression Force; Multinational Security Support Mission; Bwa Kale; gang suppression; Kenyan police
  `),
};
