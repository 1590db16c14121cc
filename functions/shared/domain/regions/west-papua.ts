import { type RegionProfile, list } from '../region-profile.ts';

export const westPapua: RegionProfile = {
  id: 'west-papua',
  since: 1962,
  source: 'https://en.wikipedia.org/wiki/Papua_conflict',
  neighbours: ['papua-new-guinea', 'indonesia'],
  whole: [],
  parties: ['ID'],
  names: list(`
    West Papua; Papua conflict; Indonesian Papua; Papuan separatists; Highland Papua; Irian Jaya; Западное
    Папуа; بابوا الغربية; Papouasie occidentale; Papúa Occidental; Central Papua; Papua province; Papuan
    rebels; Papua Pegunungan; Indonesia's Papua; Papuan; Papuans; Maybrat; Southwest Papua; South Papua;
    restive Papua; Papua separatists; папуасские сепаратисты; папуаські сепаратисти; папуасские повстанцы;
    повстанцы Папуа; Індонезійська Папуа; Ндуга; Ндугою; Ндуге; Западная Папуа; Західне Папуа; индонезийская
    Папуа; Джаяпура; Яхукимо; Интан Джая; Papouasie indonésienne; بابوا الإندونيسية; إقليم بابوا; Papouasie;
    rebeldes papúes; papúes; Nduga
  `),
  turkic: list(`Batı Papua`),
  areas: {},
  places: {
    ID: list(`
      Jayapura; Nduga; Intan Jaya; Wamena; Timika; Puncak; Yahukimo; Pegunungan Bintang; Grasberg; Dekai;
      Mimika; Kisor; Paniai; Sorong; Manokwari; Merauke; Nabire; Sugapa; Ilaga; Beoga; Kenyam; Kiwirok;
      Oksibil; Lanny Jaya; Tolikara; Asmat; Deiyai; Dogiyai; Moanemani; Enarotali; Fakfak; Bintuni; Moskona;
      Tembagapura; Yalimo; Elelim; Mamberamo; Jayawijaya; Tambrauw; Boven Digoel; Hitadipa; Soanggama;
      Korowai; Mbua; Yigi; Sinak; Tingginambut; Kwiyawage; Karubaga; Serambakon; Keerom; Aifat; Serui;
      Freeport mine; Abepura; Sentani; Papua Tengah
    `),
  },
  groups: [
    {
      id: 'tpnpb',
      country: 'ID',
      names: list(`
      West Papua National Liberation Army; TPNPB; OPM; Free Papua Movement; Organisasi Papua Merdeka; Free
      Papua Organization; KNPB; West Papua National Committee; ULMWP; United Liberation Movement for West
      Papua; Egianus Kogoya; Benny Wenda; Sebby Sambom; Lamek Taplo; Victor Yeimo; Mehrtens; Damai Cartenz;
      Cartenz Peace; Jeffrey Bomanak; Undius Kogoya; Glen Conning; KKB
    `),
    },
  ],
  offices: {},
  hints: list(`Philip Mehrtens`),
};
