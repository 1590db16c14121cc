import { type RegionProfile, list } from '../region-profile.ts';

export const guinea: RegionProfile = {
  id: 'guinea',
  since: 2021,
  source: "https://en.wikipedia.org/wiki/2021_Guinean_coup_d'état",
  neighbours: ['senegal-casamance', 'sahel', 'sierra-leone', 'coastal-west-africa'],
  calm: true,
  whole: ['GN', 'GW'],
  parties: [],
  names: list(`
    Republic of Guinea; Guinea-Bissau; Guinée; Guinée-Bissau; Гвинея; Гвинея-Бисау; غينيا; غينيا بيساو;
    Guinea-Bisáu; Guinea-Conakry; Guinea Conakry; Guinean; Guineans; Գվինեա; Գվինեա-Բիսաու; гвинейский;
    гвінейський; Гвінея; Гвінеї; Думбуя; Думбуи; Альфа Конде; Гвінея-Бісау; Эмбало; Ембало;
    guineano; guineanos; guineana; Guinea Bisáu
  `),
  turkic: list(`Gine; Gine-Bissau; Qvineya; Qvineya-Bisau`),
  areas: {},
  places: {
    GN: list(`
      Conakry; Nzérékoré; Nzerekore; Kindia; Конакри; كوناكري; Kaloum; Kaporo; Kankan; Siguiri; Faranah;
      Guéckédou; stadium massacre; September 28 stadium; Կոնակրի; Konakri; Sékoutouréya; Mohammed V palace;
      Coronthie; Bambeto; Hamdallaye; Sonfonia; Wanindara; Ratoma; Matoto; Alpha Yaya; Alpha Yaya Diallo;
      Kassonyah; Kamsar; Sangarédi; Simandou;
      Conakri
    `),
    GW: list(`
      Bissau; Бисау; بيساو; Bissorã; Buba; Bijagos; Amura
    `),
  },
  groups: [
    {
      id: 'guinean-army',
      country: 'GN',
      names: list(`Claude Pivi; Dadis`),
    },
  ],
  offices: {
    GN: list(`
      Mamady Doumbouya; Doumbouya; Alpha Condé; Alpha Conde; Cellou Dalein Diallo; Sékouba Konaté; Bah Oury;
      Foniké Menguè; FNDC; دومبويا; مامادي دومبويا; Mamadi Doumbouya; Dadis Camara; Moussa Dadis Camara
    `),
    GW: list(`
      Umaro Sissoco Embaló; Umaro Embalo; Embaló; Embalo; Domingos Simões Pereira; N'Canha; Horta N'Tam; Horta
      Inta-A; Bubo Na Tchuto; Nuno Nabiam; José Mário Vaz; Antonio Indjai; PAIGC; إمبالو; عمر سيسوكو إمبالو
    `),
  },
  hints: [],
};
