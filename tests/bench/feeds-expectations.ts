import { decodeHTML } from 'entities';
import type { NeutralEntry, NeutralFeed } from './feeds-adapter.ts';

/** One expectation of a suite: a place (`feed.title`, `e0.link`, `count`), how to compare, and the value. */
export interface Expectation {
  readonly p: string;
  readonly op: 'text' | 'url' | 'id' | 'lang' | 'author' | 'tag' | 'date' | 'count' | 'error';
  readonly v: unknown;
}

/** Whether a feed meets an expectation: lenient on markup, white space and case, strict on words. */
export function isMet(feed: NeutralFeed, { p, op, v }: Expectation): boolean {
  if (p === 'count') return feed.entries.length === v;
  const [place = '', field = ''] = p.split('.');
  const found = place === 'feed' ? feed : feed.entries[Number(place.slice(1))];
  if (!found) return v === '';
  if (op === 'date') return hasDate(found as NeutralEntry, String(v));
  const values = found as unknown as Readonly<Record<string, unknown>>;
  if (field === 'summary' || field === 'content') {
    return [values['summary'], values['content']].some((value) => isSameText(value, String(v)));
  }
  return isEqual(op, values[field], v);
}

function isEqual(op: Expectation['op'], actual: unknown, expected: unknown): boolean {
  if (op === 'author') return isSameAuthor(actual, expected);
  if (op === 'tag') return Array.isArray(actual) && actual.some((tag) => bare(String(tag)) === bare(String(expected)));
  const value = String(expected);
  if (op === 'text') return isSameText(actual, value);
  if (value === '') return !actual;
  if (typeof actual !== 'string') return false;
  if (op === 'lang') return actual.trim().toLowerCase() === value.trim().toLowerCase();
  return actual.trim() === value.trim() || (op === 'url' && normal(actual) === normal(value));
}

function hasDate({ published, updated }: NeutralEntry, expected: string): boolean {
  const seconds = (date: string | undefined) => Math.floor(Date.parse(date ?? '') / 1_000);
  return [published, updated].some((date) => seconds(date) * 1_000 === Date.parse(expected));
}

function isSameText(actual: unknown, expected: string): boolean {
  if (typeof actual !== 'string') return expected === '' && (actual === undefined || actual === null);
  return expected === '' ? actual.trim() === '' : bare(actual) === bare(expected);
}

/** A name is enough, with or without the address. */
function isSameAuthor(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) return expected.some((one) => isSameAuthor(actual, one));
  const value = String(expected);
  if (value === '') return !actual;
  if (typeof actual !== 'string') return false;
  const name = value
    .replaceAll(/\s*[(<]?\S+@\S+[)>]?\s*/g, ' ')
    .replaceAll(/[()]/g, ' ')
    .trim();
  return bare(actual) === bare(value) || bare(actual).includes(bare(name || value));
}

/** Without tags, entities, white space and case, decoded until nothing changes. */
function bare(text: string): string {
  let plain = text;
  for (let round = 0; round < 6; round++) {
    const next = decodeHTML(
      plain
        .replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
        .replaceAll(/<!--[\s\S]*?-->/g, ' ')
        .replaceAll(/<\/?[a-zA-Z][^<>]*>/g, ' '),
    );
    if (next === plain) break;
    plain = next;
  }
  return plain.replaceAll(/[\s\u00a0\ufeff]+/g, '').toLowerCase();
}

function normal(url: string): string {
  const trimmed = url.trim();
  return URL.canParse(trimmed) ? new URL(trimmed).href : trimmed;
}
