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
    Guinea-Bisáu; Guinea-Conakry; Guinea Conakry; Guinean; Guineans
  `),
  turkic: list(`Gine; Gine-Bissau; Qvineya`),
  areas: {},
  places: {
    GN: list(`Conakry; Nzérékoré; Nzerekore; Kindia; Конакри; كوناكري`),
    GW: list(`Bissau; Бисау; بيساو`),
  },
  groups: [],
  offices: {
    GN: list(`Mamady Doumbouya; Doumbouya; Alpha Condé; Alpha Conde`),
    GW: list(`Umaro Sissoco Embaló; Umaro Embalo; Embaló; Embalo`),
  },
  hints: [],
};
