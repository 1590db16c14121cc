import { type RegionProfile, list } from '../region-profile.ts';

export const papuaNewGuinea: RegionProfile = {
  id: 'papua-new-guinea',
  since: 1988,
  source: 'https://en.wikipedia.org/wiki/Bougainville_conflict',
  neighbours: ['west-papua', 'fiji-solomons'],
  calm: true,
  whole: ['PG'],
  parties: [],
  names: list(`
    Papua New Guinea; Bougainville; Papouasie-Nouvelle-Guinée; Папуа-Новая Гвинея; Папуа — Новая Гвинея; بابوا
    غينيا الجديدة; Papúa Nueva Guinea; Papua Yeni Gine; Papua Yeni Qvineya; Enga; Hela Province; Enga
    Province; Энга; Энге; Енга; Вабаг; Порт-Морсбі; Папуа Нова Гвінея; Папуа-Нова Гвінея; Хела
  `),
  turkic: list(`Papua Yeni Gine; Enga`),
  areas: {
    PG: list(`East Sepik; West Sepik; Sandaun; Western Highlands; Eastern Highlands; Jiwaka; Simbu; Morobe`),
  },
  places: {
    PG: list(`
      Port Moresby; Wabag; Porgera; Wapenamanda; Lae, Papua; Angoram; Порт-Морсби; Ambum; Ambulin; Bosavi;
      Fogomaiyu; Moresby; Laiagam; Kompiam; Kandep; Kagua; Kainantu; Mount Hagen; Kundiawa; Wewak; Vanimo;
      Akom; Paiela; Sikin; Karida; Arawa; Panguna; Nadzab; Bulolo; Madang; Popondetta; Tari; Munima; Mendi; Mt
      Hagen; Banz; Goroka; Menyamya; Kerema; Misima; Alotau; Trobriand Islands; Kiriwina; Daru; Bereina;
      Kairuku; Gordons Market
    `),
  },
  groups: [
    {
      id: 'png-forces',
      country: 'PG',
      names: list(`PNG Defence Force; PNGDF; RPNGC; Royal Papua New Guinea Constabulary`),
    },
    {
      id: 'raskols',
      country: 'PG',
      names: list(`raskols`),
    },
  ],
  offices: {
    PG: list(`Marape; Ishmael Toroama; Peter Ipatas; Peter Tsiamalili`),
  },
  hints: [],
};
