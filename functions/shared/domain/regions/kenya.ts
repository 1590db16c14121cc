import { type RegionProfile, list } from '../region-profile.ts';

export const kenya: RegionProfile = {
  id: 'kenya',
  since: 2011,
  source: 'https://en.wikipedia.org/wiki/Insurgency_in_Northeastern_Kenya',
  neighbours: ['somalia', 'ethiopia', 'uganda', 'tanzania'],
  whole: ['KE'],
  parties: [],
  names: list(`
    Kenya; Кения; Кенія; كينيا; Kenia; Քենիա; northern Kenya; Kenyan; Kenyans; кенийский; кенійський; Найробі;
    Гарисса; Гариссе; Гарісса; Ламу; Момбаса; Мандера; Вестгейт; Руто;
    keniano; kenianos; keniata
  `),
  turkic: list(`Kenya; Keniya`),
  areas: {
    KE: list(`
      Garissa County; Mandera County; Wajir County; Lamu County; Lamu; Mandera; Wajir; Garissa; Turkana;
      Baringo; Marsabit; Kerio Valley; Laikipia; Samburu; Tana River County; Isiolo
    `),
  },
  places: {
    KE: list(`
      Nairobi; Mombasa; Kisumu; Dadaab; Kakuma; Manda Bay; Westgate mall; DusitD2; Kapedo; Hulugho; Найроби;
      نيروبي; Boni Forest; Operation Amani Boni; Boni push; Kiunga; Milihoi; Mpeketoni; Pandanguo; Basuba;
      Ijara; Lafey; Elwak; El Wak; Rhamu; Liboi; Tiaty; Suguta Valley; Todonyang; Lokichogio; Eldoret; Kibera;
      Mathare; Shakahola; Westgate gunmen; Westgate attack; Westgate siege; Westgate shopping mall; Camp
      Simba; El-Adde; غاريسا; لامو; Banisa; Takaba; Dagahaley; Hagadera; Fafi; Masalani; Tarbaj; Konton;
      Griftu; Witu; Bargoni; Mokowe; Tana Delta; Garsen; North Horr; Illeret; Baragoi; Suguta; Maralal; Ol
      Moran; Chemolingot; Mukutani; Arabal; Lokichar; Kainuk; Lodwar; Lokichoggio; Kibish; Chesegon;
      Kapenguria; Kerio; Mount Elgon; Kondele; Naivasha; Trans Mara; Kitengela; Rongai; Githurai; Kasarani;
      Eastleigh; Dandora; Dusit; Moi University; Likoni; Diani; Malindi; Juja;
      Garissa; Lamu; Mandera; Garissa Üniversitesi
    `),
  },
  groups: [
    { id: 'kenyan-forces', country: 'KE', names: list(`Kenya Defence Forces; KDF; Kenyan troops; Kenyan police`) },
    {
      id: 'kenyan-communities',
      country: 'KE',
      names: list(`Pokot; Marakwet; Mungiki; Mombasa Republican Council`),
    },
    {
      id: 'jaysh-ayman',
      country: 'KE',
      names: list(`Jaysh al-Ayman; Jaysh Ayman`),
    },
  ],
  offices: {
    KE: list(`
      William Ruto; Ruto; Raila Odinga; Uhuru Kenyatta; Gachagua; Kipchumba Murkomen; Kithure Kindiki; Raila
    `),
  },
  hints: [],
};
