import { type RegionProfile, list } from '../region-profile.ts';

export const northernIreland: RegionProfile = {
  id: 'northern-ireland',
  since: 1968,
  source: 'https://en.wikipedia.org/wiki/The_Troubles',
  neighbours: [],
  whole: [],
  parties: ['GB'],
  names: list(`
    Northern Ireland; Good Friday Agreement; Ulster; The Troubles; Irlande du Nord; Irlanda del Norte
  `),
  turkic: [],
  areas: {},
  places: {
    GB: list(`Belfast; Londonderry; Derry; Armagh; Omagh; Newry; Lurgan`),
  },
  groups: [
    {
      id: 'dissident-republicans',
      country: 'GB',
      names: list(`
      New IRA; Real IRA; Continuity IRA; Provisional IRA; Irish Republican Army; Óglaigh na hÉireann; Saoradh
    `),
    },
    {
      id: 'loyalists',
      country: 'GB',
      names: list(`Ulster Volunteer Force; UVF; Ulster Defence Association; UDA; loyalist paramilitaries`),
    },
  ],
  offices: {},
  hints: list(`PSNI; Sinn Féin; Stormont; DUP`),
};
