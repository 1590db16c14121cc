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
    غينيا الجديدة; Papúa Nueva Guinea; Papua Yeni Gine; Papua Yeni Qvineya; Enga; Hela Province; Enga Province
  `),
  turkic: [],
  areas: {},
  places: {
    PG: list(`Port Moresby; Wabag; Porgera; Wapenamanda; Lae, Papua; Angoram; Порт-Морсби`),
  },
  groups: [],
  offices: {},
  hints: [],
};
