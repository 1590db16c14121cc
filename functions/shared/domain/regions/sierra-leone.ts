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
    Sierra Leone; Liberia; Сьерра-Леоне; Либерия; سيراليون; ليبيريا; Libéria; Լիբերիա; Սիեռա Լեոնե; Sierra
    Leonean; Sierra Leoneans; Liberian; Liberians; Фритаун; Сьєрра-Леоне; Чарльз Тейлор; Ліберія;
    сьерра-леонский
  `),
  turkic: list(`Sierra Leone; Liberya`),
  areas: {},
  places: {
    SL: list(`
      Freetown; Wilberforce barracks; Pademba; Kenema; Makeni; Koidu; Kailahun; Lungi; Wilberforce; Murray
      Town; Kissy; Yenga; Kamakwie; Port Loko; Cockerill barracks
    `),
    LR: list(`
      Monrovia; Gbarnga; Nimba; Lofa; Voinjama; Zwedru; Ganta; Paynesville; Sinkor; Buchanan; Sanniquellie;
      Foya; Tubmanburg; Kakata; Kinjor
    `),
  },
  groups: [
    {
      id: 'ruf',
      country: 'SL',
      names: list(`RUF; Revolutionary United Front; Foday Sankoh; Issa Sesay; Johnny Paul Koroma`),
    },
    {
      id: 'liberian-factions',
      country: 'LR',
      names: list(`Charles Taylor; NPFL; ULIMO; LURD; Kunti Kamara; Gibril Massaquoi; Alieu Kosiah`),
    },
  ],
  offices: {
    LR: list(`
      Charles Taylor, Liberia; George Weah; Boakai; Ellen Johnson Sirleaf; Joseph Boakai; Weah; Prince Johnson
    `),
    SL: list(`
      Koroma; Maada Bio; Julius Maada Bio; Kamajors
    `),
  },
  hints: [],
};
