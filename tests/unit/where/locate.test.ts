import { describe, expect, it } from 'vitest';
import { locate } from '../../../functions/classifier/where/locate.ts';

const regionsOf = (title: string) =>
  locate({ title, summary: '' })
    .regions.filter(({ central }) => central)
    .map(({ id }) => id);
const countriesOf = (title: string) => locate({ title, summary: '' }).countries.map(({ code }) => code);

describe('regions', () => {
  it.each([
    ['Putin and Erdogan discuss a joint approach to a Karabakh solution', 'nagorno-karabakh'],
    ['Borrell tells the European Parliament that the situation in Afghanistan was critical', 'afghanistan'],
    ['NATO Chief says war is on Europe’s doorstep', 'ukraine'],
    ['Clashes in northern Mali', 'sahel'],
    ['Boko Haram kills ten near Maiduguri', 'nigeria'],
    ['Heavy fighting near Goma', 'drc'],
  ])('%s → %s', (title, region) => {
    expect(regionsOf(title)[0]).toBe(region);
  });

  it.each([
    ['Somalia holds elections', 'sahel'],
    ['Nigerian exports rise', 'sahel'],
  ])('%s is not %s', (title, region) => {
    expect(regionsOf(title)).not.toContain(region);
  });
});

describe('ambiguous names', () => {
  it.each([
    ['Shooting in Paris, Texas', 'US'],
    ['Fire in Lebanon, Ohio', 'US'],
    ['Flood in Moscow, Idaho', 'US'],
    ['Army enters Tripoli as Lebanon protests spread', 'LB'],
    ['Militias clash in Tripoli', 'LY'],
  ])('%s → %s', (title, country) => {
    expect(countriesOf(title)[0]).toBe(country);
  });
});
