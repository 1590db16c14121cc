import { type RegionProfile, list } from '../region-profile.ts';

export const sierraLeone: RegionProfile = {
  id: 'sierra-leone',
  since: 1989,
  source: 'https://en.wikipedia.org/wiki/Sierra_Leone_Civil_War',
  neighbours: ['guinea'],
  calm: true,
  whole: ['SL', 'LR'],
  parties: [],
  names: list(`
    Sierra Leone; Liberia; Сьерра-Леоне; Либерия; سيراليون; ليبيريا; Libéria; Լիբերիա; Սիեռա Լեոնե
  `),
  turkic: list(`Sierra Leone; Liberya`),
  areas: {},
  places: {
    SL: list(`Freetown`),
    LR: list(`Monrovia; Gbarnga`),
  },
  groups: [],
  offices: {
    LR: list(`Charles Taylor, Liberia`),
  },
  hints: [],
};
