import { type RegionProfile, list } from '../region-profile.ts';

export const indiaChina: RegionProfile = {
  id: 'india-china',
  since: 1962,
  source: 'https://en.wikipedia.org/wiki/Sino-Indian_border_dispute',
  neighbours: ['kashmir', 'xinjiang-tibet', 'nepal'],
  whole: [],
  parties: ['IN', 'CN'],
  between: [['CN', 'IN']],
  names: list(`
    Ladakh; Aksai Chin; Galwan; Galwan Valley; Doklam; Line of Actual Control; Sino-Indian; Pangong; Tawang;
    India–China border; Ладакх; Аксайчин; لداخ; Докламе; 拉达克; 加勒万河谷; Demchok; Depsang; Yangtse; Chushul;
    Gogra; Rezang La; Daulat Beg Oldi; Naku La; Nathu La; along the LAC; along LAC; at the LAC; McMahon Line;
    Sumdorong Chu; Walong; Karakoram Pass; Siliguri Corridor; Dokalam; Patrolling Point; Լադաք; Լադակհ;
    Գալվան; Արունաչալ Պրադեշ; չին-հնդկական սահման; հնդկա-չինական սահման; Галван; долина Галван; Ґалван;
    Депсанг; Депсангу; Линия фактического контроля; Лінія фактичного контролю; Аруначал-Прадеш; Аруначал;
    valle de Galwan; Galvan
  `),
  turkic: list(`
    Ladax; Qalvan; Arunaçal-Pradeş; Ladakh; Galvan Vadisi
  `),
  areas: {},
  places: {
    IN: list(`
      Leh; Nyoma; Kibithu; Chumar; Fukche; Zojila; Pangong Tso; Daulat Beg Oldie; Bum La; Asaphila; Upper
      Subansiri; Anjaw; Sela tunnel; Kargil; Siachen Glacier; Sonam Wangchuk; Shipki La; Barahoti; Pithoragarh
    `),
  },
  groups: [
    {
      id: 'itbp',
      country: 'IN',
      names: list(`ITBP; Indo-Tibetan Border Police; WMCC`),
    },
  ],
  offices: {},
  hints: [],
};
