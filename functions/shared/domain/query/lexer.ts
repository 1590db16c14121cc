import { QueryError } from './query-error.ts';
import { FIELD_NAMES, type FieldName, QUERY_LIMITS, type Span } from './query.ts';
import { nearest } from './suggest.ts';

/** One piece of a query's text. */
export type Lexeme = { readonly at: Span } & (
  | { readonly kind: 'word' | 'quoted'; readonly text: string }
  | { readonly kind: 'field'; readonly field: FieldName }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'and' | 'or' | 'not' | 'equals' | 'open' | 'close' | 'end' }
);

const QUOTES = '"“”„‟«»';
const MINUS = '-−–—';
const BARE = /[^\s()"“”„‟«»,;|&]+/uy;
const FIELD = /^([\p{L}_]+):(?!\/\/)/u;
const NEAR = /^near(?:\/(\d{1,4}))?$/i;
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['and', 'and'],
  ['or', 'or'],
  ['not', 'not'],
]);
/** What people write who learned another search engine. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['&', 'AND'],
  ['&&', 'AND'],
  ['|', 'OR'],
  ['||', 'OR'],
  [',', 'OR'],
  [';', 'OR'],
]);

/** Cuts a query into pieces, each with its place, ending in `end`. Throws `QueryError`. */
export function lex(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/u.test(character)) at++;
    else {
      const lexeme = next(text, at, character);
      lexemes.push(lexeme);
      at = lexeme.at.end;
    }
  }
  lexemes.push({ kind: 'end', at: { start: text.length, end: text.length } });
  return lexemes;
}

/** Whether a text written without quotes is read back as this one word. */
export function isBareWord(text: string): boolean {
  if (text.endsWith('*') || text === '') return false;
  try {
    const [first, second] = lex(text);
    return first?.kind === 'word' && first.text === text && second?.kind === 'end';
  } catch (error) {
    if (error instanceof QueryError) return false;
    throw error;
  }
}

function next(text: string, start: number, character: string): Lexeme {
  if (character === '(') return { kind: 'open', at: { start, end: start + 1 } };
  if (character === ')') return { kind: 'close', at: { start, end: start + 1 } };
  if (QUOTES.includes(character)) return quoted(text, start);
  if (MINUS.includes(character)) return minus(text, start);
  if (character === '=') return { kind: 'equals', at: { start, end: start + 1 } };
  BARE.lastIndex = start;
  const word = BARE.exec(text)?.[0];
  if (word === undefined) return foreign(text, start);
  return bare(word, start);
}

function quoted(text: string, start: number): Lexeme {
  let end = start + 1;
  while (end < text.length && !QUOTES.includes(text.charAt(end))) end++;
  const at = { start, end: end + 1 };
  if (end >= text.length)
    throw new QueryError({ start, end: text.length }, 'This quotation mark is never closed.', `${text.slice(start)}"`);
  return {
    kind: 'quoted',
    text: text
      .slice(start + 1, end)
      .trim()
      .replaceAll(/\s+/gu, ' '),
    at,
  };
}

function minus(text: string, start: number): Lexeme {
  const at = { start, end: start + 1 };
  if (!/[^\s)]/u.test(text.charAt(start + 1)))
    throw new QueryError(at, 'A minus must touch the word it excludes, as in -football.', '');
  return { kind: 'not', at };
}

function foreign(text: string, start: number): never {
  const mark = /^[,;|&]+/.exec(text.slice(start))?.[0] ?? text.charAt(start);
  const operator = FOREIGN.get(mark) ?? 'OR';
  const message = `“${mark}” means nothing here. Put OR between words of which one is enough, nothing or AND where all are needed.`;
  throw new QueryError({ start, end: start + mark.length }, message, ` ${operator} `);
}

function bare(word: string, start: number): Lexeme {
  const at = { start, end: start + word.length };
  const operator = OPERATORS.get(word.toLowerCase());
  if (operator) return { kind: operator, at };
  const near = NEAR.exec(word);
  if (near) return { kind: 'near', distance: distanceOf(near[1], at), at };
  const name = FIELD.exec(word)?.[1];
  if (name !== undefined) return field(name, start);
  if (word.startsWith('!'))
    throw new QueryError(at, 'To exclude a word, put a minus before it.', `-${word.replace(/^!+/u, '')}`);
  return { kind: 'word', text: word, at };
}

function distanceOf(digits: string | undefined, at: Span): number {
  const distance = Number(digits ?? 5);
  if (distance >= 1 && distance <= QUERY_LIMITS.maxDistance) return distance;
  const message = `NEAR takes a number of words from 1 to ${QUERY_LIMITS.maxDistance}, as in NEAR/5.`;
  throw new QueryError(at, message, distance < 1 ? 'NEAR/1' : `NEAR/${QUERY_LIMITS.maxDistance}`);
}

function field(name: string, start: number): Lexeme {
  const at = { start, end: start + name.length + 1 };
  const known = FIELD_NAMES.find((candidate) => candidate === name.toLowerCase());
  if (known) return { kind: 'field', field: known, at };
  const likely = nearest(name, FIELD_NAMES);
  const message = `There is no field “${name}:”. Fields are ${FIELD_NAMES.map((field) => `${field}:`).join(' ')}`;
  throw new QueryError(at, message, likely && `${likely}:`);
}
