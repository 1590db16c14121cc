import { describe, expect, it } from 'vitest';
import { locate } from '../../../functions/classifier/where/locate.ts';
import { BARE_HEADLINES, countriesFound, fixtureRows } from '../../support/bare-headlines.ts';

const whereIs = (title: string) => locate({ title, summary: '' });
const regionsOf = (title: string) => whereIs(title).regions.map(({ id }) => id);
const countriesOf = (title: string) => whereIs(title).countries.map(({ code }) => code);

describe('regions', () => {
  it.each([
    ['Putin and Erdogan discuss a joint approach to a Karabakh solution', 'nagorno-karabakh'],
    ['Borrell tells the European Parliament that the situation in Afghanistan was critical', 'afghanistan'],
    ['NATO Chief says war is on Europe’s doorstep', 'ukraine'],
    ['Clashes in northern Mali', 'sahel'],
    ['Boko Haram kills ten near Maiduguri', 'nigeria'],
    ['Heavy fighting near Goma', 'drc'],
    ['India and Pakistan exchange fire', 'kashmir'],
    ['Armenia and Azerbaijan trade blame', 'nagorno-karabakh'],
    ['Stepanakert under fire', 'nagorno-karabakh'],
    ['Khankendi under fire', 'nagorno-karabakh'],
    ['US strikes Houthi targets', 'yemen'],
    ['Hamas leader in Doha', 'gaza'],
    ['Taliban delegation visits Moscow', 'afghanistan'],
    ['UKRAINE WAR: RUSSIA HITS KYIV', 'ukraine'],
    ['ukraine war: russia hits kyiv', 'ukraine'],
    ['Tiraspol calls up reservists for drills with Russian troops', 'transnistria'],
    ['Biplab Maoists claim blast at tower in Rolpa', 'nepal'],
    ['Soldiers killed in ambush in the Pendjari park', 'coastal-west-africa'],
    ['Rebels of 3R lay explosives on the road', 'car'],
  ])('%s → %s', (title, region) => {
    expect(regionsOf(title)[0]).toBe(region);
  });

  it.each([
    ['Somalia holds elections', 'sahel'],
    ['Nigerian exports rise', 'sahel'],
    ['Papua New Guinea votes', 'guinea'],
    ['Equatorial Guinea votes', 'guinea'],
    ['South Sudan marks its independence', 'sudan'],
    ['Let us know: US and UK agree', 'kashmir'],
    ['Valencia beat Real Madrid', 'ukraine'],
  ])('%s is not %s', (title, region) => {
    expect(regionsOf(title)).not.toContain(region);
  });

  it.each(fixtureRows('languages'))('%s: %s', (region = '', title = '') => {
    expect(regionsOf(title)[0]).toBe(region);
  });

  it('say a hint of the feed only where the text says nothing against it', () => {
    const hinted = (title: string) => locate({ title, summary: '', regionHints: ['myanmar'] }).regions[0]?.id;
    expect(hinted('Fighting near Goma')).toBe('drc');
  });
});

describe('ambiguous names', () => {
  it.each([
    ['Shooting in Paris, Texas', 'US'],
    ['Fire in Lebanon, Ohio', 'US'],
    ['Shooting in Birmingham, Alabama', 'US'],
    ['Stabbing in Birmingham', 'GB'],
    ['Flood in Moscow, Idaho', 'US'],
    ['Protest in Cairo, Illinois', 'US'],
    ['London, Ontario shooting leaves two dead', 'CA'],
    ['Moscow says drones downed', 'RU'],
    ['Gunmen attack Tripoli port in Lebanon', 'LB'],
    ['Militias clash in Tripoli', 'LY'],
    ["Georgia's Bulldogs win in Atlanta", 'US'],
    ['Georgia governor Kemp signs bill', 'US'],
    ['American killed in Georgia, police in Savannah say', 'US'],
    ["Protesters in Georgia's capital Tbilisi reject the vote", 'GE'],
    ["Niger's junta expels ambassador", 'NE'],
    ['Niger State gunmen kidnap pupils', 'NG'],
    ["Nigeria's army kills bandits", 'NG'],
    ['Jordan intercepts drones over Amman', 'JO'],
    ['Mali junta dissolves parties', 'ML'],
    ['Somali troops retake town', 'SO'],
    ['Guinea coup leader sworn in', 'GN'],
    ['Soldiers seize power in Guinea-Bissau', 'GW'],
    ['Equatorial Guinea holds vote', 'GQ'],
    ['Tribal clashes in Papua New Guinea', 'PG'],
    ['Congo army battles M23', 'CD'],
    ['Republic of the Congo holds election', 'CG'],
    ['Dominica hit by storm', 'DM'],
    ['Attack in Nice kills 84', 'FR'],
  ])('%s → %s', (title, country) => {
    expect(countriesOf(title)[0]).toBe(country);
  });

  it.each([
    ['Michael Jordan buys racing team', 'JO'],
    ["Jordan Peele's new film", 'JO'],
    ['Chad Smith leaves the band', 'TD'],
    ['How to roast a turkey for Thanksgiving', 'TR'],
    ['Turkey recipes for Thanksgiving dinner', 'TR'],
    ['Guinea pig saved from fire', 'GN'],
    ['Israel Adesanya wins title', 'IL'],
    ['Paris Hilton visits Kyiv', 'FR'],
    ['Sake and sushi festival', 'CD'],
    ['Reading the news', 'GB'],
    ['let us talk', 'US'],
  ])('%s is not in %s', (title, country) => {
    expect(countriesOf(title)).not.toContain(country);
  });
});

describe('what a story is about', () => {
  it.each([
    ['Putin and Erdogan discuss a joint approach to a Karabakh solution', 'nagorno-karabakh'],
    ['Borrell tells the European Parliament that the situation in Afghanistan was critical', 'afghanistan'],
    ["NATO Chief says war is on Europe's doorstep", 'ukraine'],
  ])('%s: nothing but %s', (title, region) => {
    const central = whereIs(title).regions.filter((found) => found.central);
    expect(central.map(({ id }) => id)).toEqual([region]);
  });
});

describe('a region between two countries', () => {
  it.each([
    ['Pakistan and India trade fire in Kashmir', ['IN', 'PK']],
    ['Talks on Nagorno-Karabakh resume', ['AM', 'AZ']],
    ['Thailand and Cambodia agree truce', ['KH', 'TH']],
  ])('stands for both: %s', (title, countries) => {
    expect(countriesOf(title).toSorted()).toEqual(countries);
  });

  it('leaves the first place to one that is named', () => {
    expect(countriesOf('Police raid homes in Srinagar, Kashmir')[0]).toBe('IN');
  });
});

describe('short Cyrillic names', () => {
  it.each([
    ['Удары по Газе не прекращаются', 'gaza'],
    ['У Малі підірвали колону війська', 'sahel'],
    ['«Грузия» в газетах о войне', 'georgia'],
    ['бои в газе', 'gaza'], // no capital in the whole field
  ])('are found in %s', (title, region) => {
    expect(regionsOf(title)).toContain(region);
  });

  it.each(['Взрыв бытового газа в Рязани', 'Они мали б успіх, кажуть у Львові', 'Поезд с грузом угля сошёл с рельсов'])(
    'are not seen in the everyday words of %s',
    (title) => {
      expect(regionsOf(title).filter((region) => region !== 'ukraine')).toEqual([]);
    },
  );
});

describe('headlines that name only towns or groups', () => {
  it.each(BARE_HEADLINES)('of %s, %s, have the right country first in most cases', (file, part) => {
    const { found, headlines } = countriesFound(file, part);
    expect(headlines).toBeGreaterThan(60);
    expect(found / headlines).toBeGreaterThan(part === 'later' ? 0.7 : 0.9);
  });
});

describe('actors and evidence', () => {
  it('name the armed groups', () => {
    const { actors, features } = whereIs('M23 and Wazalendo clash near Goma as MONUSCO peacekeepers watch');
    expect(actors).toEqual(expect.arrayContaining(['m23', 'mai-mai', 'un-peacekeepers']));
    expect(features).toMatchObject({ armedActor: true, regionNamed: false });
  });

  it('cut the very words out of the text', () => {
    const entry = { title: "L'armée russe frappe Kharkiv", summary: 'Odessa et Kiev visées, dit Zelensky.' };
    const { evidence } = locate(entry);
    expect(evidence.length).toBeGreaterThan(3);
    for (const { field, start, end, text } of evidence) expect(entry[field].slice(start, end)).toBe(text);
  });

  it('are empty where there is nothing', () => {
    expect(locate({ title: '', summary: '' })).toMatchObject({ regions: [], countries: [], actors: [], evidence: [] });
  });
});
