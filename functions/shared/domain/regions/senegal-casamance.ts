import { type RegionProfile, list } from '../region-profile.ts';

export const senegalCasamance: RegionProfile = {
  id: 'senegal-casamance',
  since: 1982,
  source: 'https://en.wikipedia.org/wiki/Casamance_conflict',
  neighbours: ['guinea'],
  calm: true,
  whole: ['SN', 'GM'],
  parties: [],
  names: list(`
    Casamance; Казаманс; كازامانس; Senegal; Sénégal; Сенегал; السنغال; Gambia; Gambie; Casamançais;
    Boffa-Bayottes; Boffa Bayotte; Boffa forest; сенегальский; сенегальський; Сонко;
    Casamanza; MFDC
  `),
  turkic: list(`
    Kazamans; Senegal; Casamance
  `),
  areas: {},
  places: {
    SN: list(`
      Ziguinchor; Dakar; Dakar, Senegal; Kolda; Дакар; داكار; Diakaye; Mongone; Bignona; Oussouye; Sédhiou;
      Goudomp; Sindian; Nyassia; Bissine; Cap Skirring; Djibidione; Kafountine; Diouloulou; Niaguis; Boutoupa;
      Adéane; Kabrousse; Bounkiling; Kandiadiou; Bofa Bayotte; Toubacouta; Singhère; Kidira; Bakel; Podor;
      Mbour; Touba; Pikine; Guédiawaye; Cheikh Anta Diop University
    `),
    GM: list(`
      Banjul; Serekunda; Kartong; Kanilai; Brikama; Foni; Westfield
    `),
  },
  groups: [
    {
      id: 'mfdc',
      country: 'SN',
      names: list(`MFDC; Movement of Democratic Forces of Casamance; Salif Sadio; César Atoute Badiate`),
    },
    {
      id: 'senegalese-army',
      country: 'SN',
      names: list(`Senegalese army; Senegalese soldiers`),
    },
  ],
  offices: {
    SN: list(`
      Sonko; Bassirou Diomaye Faye; Macky Sall; PASTEF; Ousmane Sonko
    `),
    GM: list(`
      Adama Barrow; Jammeh; Yahya Jammeh; Junglers
    `),
  },
  hints: [],
};
