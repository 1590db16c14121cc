import { type RegionProfile, list } from '../region-profile.ts';

export const northernIreland: RegionProfile = {
  id: 'northern-ireland',
  since: 1968,
  source: 'https://en.wikipedia.org/wiki/The_Troubles',
  neighbours: [],
  whole: [],
  parties: ['GB'],
  names: list(`
    Northern Ireland; Good Friday Agreement; Ulster; The Troubles; Irlande du Nord; Irlanda del Norte;
    Northern Irish; Bloody Sunday murders; Bloody Sunday killings; Bloody Sunday trial; Bloody Sunday
    shootings; Soldier F; Северная Ирландия; Північна Ірландія; Белфаст; Белфасте; Белфасті; Лондондерри;
    Дерри; Новая ИРА; Нова ІРА; Нову ІРА; Новой ИРА; Ольстер; стена мира;
    norirlandés; norirlandesa; Nuevo IRA; IRA Auténtico; Belfast; Yeni IRA
  `),
  turkic: list(`Kuzey İrlanda`),
  areas: {},
  places: {
    GB: list(`
      Belfast; Londonderry; Derry; Armagh; Omagh; Newry; Lurgan; Newtownards; Creggan; Bogside; Ballymurphy;
      Strabane; Craigavon; Portadown; Larne; Carrickfergus; Enniskillen; Fermanagh; County Down; County
      Tyrone; Co Down; Co Tyrone; Dungannon; Cookstown; Shankill Road; Falls Road; Ardoyne; Drumcree;
      Kingsmill; Loughinisland; Warrenpoint; Maghaberry; Moygashel; Dunmurry; Tyrone; Ballymena; Newtownabbey;
      Ballyclare; Coleraine; Shankill; Short Strand; Lanark Way; Springfield Road; Garvaghy Road; Crossmaglen;
      Bloody Sunday; Loughgall; Shankill Butchers; Hillsborough Castle
    `),
  },
  groups: [
    {
      id: 'dissident-republicans',
      country: 'GB',
      names: list(`
      New IRA; Real IRA; Continuity IRA; Provisional IRA; Irish Republican Army; Óglaigh na hÉireann; Saoradh;
      Arm na Poblachta; ONH; INLA; Irish National Liberation Army; Republican Sinn Féin; Stakeknife; Operation
      Kenova; dissident republicans; dissident republican; Freddie Scappaticci
    `),
    },
    {
      id: 'loyalists',
      country: 'GB',
      names: list(`
      Ulster Volunteer Force; UVF; Ulster Defence Association; UDA; loyalist paramilitaries; LVF; Loyalist
      Volunteer Force; Red Hand Commando; Loyalist Communities Council; Orange Order; loyalist paramilitary;
      loyalist feud
    `),
    },
  ],
  offices: {
    GB: list(`
      Michelle O'Neill; Gerry Adams; Martin McGuinness; Arlene Foster; Lyra McKee; Pat Finucane; Jon Boutcher;
      Jeffrey Donaldson; Emma Little-Pengelly; Jamie Bryson; Ian Paisley
    `),
  },
  hints: list(`PSNI; Sinn Féin; Stormont; DUP; Legacy Act; Windsor Framework`),
};
