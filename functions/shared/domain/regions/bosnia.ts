import { type RegionProfile, list } from '../region-profile.ts';

export const bosnia: RegionProfile = {
  id: 'bosnia',
  since: 1992,
  source: 'https://en.wikipedia.org/wiki/Bosnian_War',
  neighbours: ['kosovo-serbia'],
  calm: true,
  whole: ['BA'],
  parties: [],
  names: list(`
    Bosnia; Bosnia and Herzegovina; Republika Srpska; Босния; Боснія; Республика Сербская; البوسنة; Bosnie;
    Bosnia-Herzegovina; Srebrenica; Сребреница
  `),
  turkic: list(`Bosna; Bosna Hersek`),
  areas: {},
  places: {
    BA: list(`Sarajevo; Banja Luka; Mostar; Tuzla; Brčko; Сараево`),
  },
  groups: [],
  offices: {
    BA: list(`Dodik; Milorad Dodik; Додик; Karadžić; Karadzic; Mladić; Ratko Mladic`),
  },
  hints: [],
};
