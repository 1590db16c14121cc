import { type RegionProfile, list } from '../region-profile.ts';

export const nepal: RegionProfile = {
  id: 'nepal',
  since: 1996,
  source: 'https://en.wikipedia.org/wiki/Nepalese_Civil_War',
  neighbours: ['india-china'],
  calm: true,
  whole: ['NP'],
  parties: [],
  names: list(`
    Nepal; Непал; نيبال; Népal; Նեպալ; Nepalese; Nepali; Dekendra Thapa; Maina Sunuwar; Madhesh; Terai;
    непальский; непальський; Катманду; Непалі; маоисты Непала
  `),
  turkic: list(`Nepal`),
  areas: {},
  places: {
    NP: list(`
      Kathmandu; Pokhara; Катманду; كاتماندو; Rolpa; Rukum; Dailekh; Doramba; Jajarkot; Kalikot; Libang;
      Nepalgunj; Birgunj; Janakpur; Biratnagar; Dhangadhi; Tikapur; Kailali; Bhaktapur; Singha Durbar;
      Baluwatar; Maitighar; Kalapani; Lipulekh; Limpiyadhura; Chitwan; Kavre; New Baneshwor; Tinkune; Sheetal
      Niwas; Nakkhu jail; Gorkha; Rautahat; Malangwa; Sarlahi; Siraha; Saptari; Rajbiraj; Bhairahawa; Butwal;
      Itahari
    `),
  },
  groups: [
    {
      id: 'nepal-maoists',
      country: 'NP',
      names: list(`
      Biplab; Biplab Maoists; Netra Bikram Chand; CPN-Maoist; CPN (Maoist Centre); Maoist Centre; Nepali
      Maoists; Nepali Maoist; Nepalese Maoists; Nepal's Maoists; Nepal's Maoist; Maoist war; Maoist years;
      Maoist conflict in Nepal
    `),
    },
    {
      id: 'madhesis',
      country: 'NP',
      names: list(`Madhesi; Madhesis`),
    },
  ],
  offices: {
    NP: list(`
      KP Sharma Oli; Prachanda; Pushpa Kamal Dahal; Sushila Karki; Oli; Baburam Bhattarai; Deuba; Ram Chandra
      Poudel; Balendra Shah; Rabi Lamichhane; topples Oli; Prime Minister Oli; Durga Prasai
    `),
  },
  hints: [],
};
