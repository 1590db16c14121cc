import { regionById, regions } from '../region.ts';
import { EVENT_TYPES, type Severity } from '../story.ts';
import { fold, tokenise } from '../text.ts';
import { QueryError } from './query-error.ts';
import type { Comparison, FieldName, Condition, Span } from './query.ts';
import { nearest } from './suggest.ts';

/** Reads the value of a field, or throws a `QueryError` that says which values there are. */
export function conditionOf(field: Exclude<FieldName, 'title'>, value: string, at: Span): Condition {
  switch (field) {
    case 'region':
      return { field: 'region', id: regionId(value, at) };
    case 'country':
      return { field: 'country', code: countryCode(value, at) };
    case 'type':
      return { field: 'type', type: eventType(value, at) };
    case 'severity':
      return severity(value, at);
    case 'source':
      return { field: 'source', name: sourceName(value, at) };
    case 'lang':
      return { field: 'lang', tag: languageTag(value, at) };
    default:
      return field satisfies never;
  }
}

function regionId(value: string, at: Span): string {
  const wanted = fold(value).replaceAll(/[\s_]+/gu, '-');
  if (regionById(wanted)) return wanted;
  const named = regions.filter((region) =>
    [region.name, ...region.names].some((name) => fold(name).replaceAll(/[\s_]+/gu, '-') === wanted),
  );
  const [only] = named;
  if (only && named.length === 1) return only.id;
  const likely = named.map((region) => region.id);
  const suggestion = likely[0] ?? nearest(wanted, regionWords().keys());
  const message =
    named.length > 1
      ? `“${value}” names several regions: ${likely.join(', ')}.`
      : `There is no region “${value}”. The list of regions shows what can be named.`;
  throw new QueryError(at, message, suggestion && (regionWords().get(suggestion) ?? suggestion));
}

/** Every way to name a region with its id, ids first. */
function regionWords(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const region of regions) words.set(region.id, region.id);
  for (const region of regions)
    for (const name of [region.name, ...region.names]) if (!words.has(name)) words.set(name, region.id);
  return words;
}

let countries: ReadonlyMap<string, string> | undefined;

/** Every ISO 3166-1 alpha-2 code with itself, and every English name with its code. */
function countryWords(): ReadonlyMap<string, string> {
  if (countries) return countries;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const words = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = NOT_COUNTRIES.has(code) ? undefined : names.of(code);
    if (name === undefined) continue;
    words.set(fold(code), code);
    if (!words.has(fold(name))) words.set(fold(name), code);
  }
  countries = words;
  return words;
}

/** Codes that name a union, the unknown, pseudo-locales or states long gone. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(
  'AN BU CS DD DY EU EZ FX HV NH NT QO QU RH SU TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
);

function countryCode(value: string, at: Span): string {
  const words = countryWords();
  const wanted = fold(value.replaceAll(/[-_\s]+/gu, ' '));
  const code = words.get(wanted === 'uk' ? 'gb' : wanted);
  if (code !== undefined) return code;
  const likely = wanted.length > 3 ? nearest(wanted, words.keys()) : undefined;
  const message = `There is no country “${value}”. Use its two-letter code, as in country:UA, or its English name.`;
  throw new QueryError(at, message, likely && words.get(likely));
}

function eventType(value: string, at: Span): (typeof EVENT_TYPES)[number] {
  const wanted = fold(value);
  const type = EVENT_TYPES.find((candidate) => candidate === wanted);
  if (type) return type;
  throw new QueryError(at, `Types are ${EVENT_TYPES.join(', ')}.`, nearest(wanted, EVENT_TYPES));
}

const SEVERITY = /^(>=|<=|>|<|=|)([1-5])(\+?)$/;
/** What nothing or everything would satisfy. */
const SENSELESS: ReadonlySet<string> = new Set(['>5', '<1', '>=1', '<=5']);

function severity(value: string, at: Span): Condition {
  const [, sign, digit, plus] = SEVERITY.exec(value.replaceAll('≥', '>=').replaceAll('≤', '<=')) ?? [];
  if (digit === undefined || (sign && plus))
    throw new QueryError(at, 'Severity goes from 1 to 5, as in severity:>=3.', /[1-5]/.exec(value)?.[0]);
  const comparison = (plus ? '>=' : sign || '=') as Comparison;
  if (SENSELESS.has(`${comparison}${digit}`))
    throw new QueryError(at, `Severity goes from 1 to 5, so ${comparison}${digit} is no choice.`);
  return { field: 'severity', comparison, level: Number(digit) as Severity };
}

function sourceName(value: string, at: Span): string {
  const name = value.replace(/^(?:https?:\/\/)?(?:www\.)?/iu, '').replace(/\/.*$/u, '');
  if (tokenise(name).length === 0)
    throw new QueryError(at, 'Name a feed or its site, as in source:bbc.co.uk or source:"Al Jazeera".');
  return name.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/;
const LANGUAGES = 'ar az de en es fa fr he hi hy it ja ka ko ku my nl pl ps pt ru so sw tr uk ur zh'.split(' ');

function languageTag(value: string, at: Span): string {
  const wanted = fold(value.replaceAll('_', '-'));
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  if (TAG.test(wanted) && names.of(wanted) !== undefined) return wanted;
  const byName = new Map(LANGUAGES.map((tag) => [fold(names.of(tag) ?? tag), tag]));
  const tag = byName.get(wanted);
  if (tag !== undefined) return tag;
  const likely = wanted.length > 3 ? nearest(wanted, byName.keys()) : undefined;
  throw new QueryError(
    at,
    `There is no language “${value}”. Use its code, as in lang:ru.`,
    likely && byName.get(likely),
  );
}
