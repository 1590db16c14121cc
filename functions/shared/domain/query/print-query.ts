import { isBareWord } from './lexer.ts';
import type { Query, Term } from './query.ts';

/** Writes a query so that parsing it again gives the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'text':
      return `${query.titleOnly ? 'title:' : ''}${printTerm(query.term)}`;
    case 'near': {
      const near = `${printTerm(query.left)} NEAR/${query.distance} ${printTerm(query.right)}`;
      return query.titleOnly ? `title:(${near})` : near;
    }
    case 'and':
      return query.of.map(printOperand).join(' ');
    case 'or':
      return query.of.map(printOperand).join(' OR ');
    case 'not':
      return `-${printOperand(query.of)}`;
    default:
      return printField(query);
  }
}

function printField(query: Extract<Query, { kind: 'region' | 'country' | 'type' | 'severity' | 'source' | 'lang' }>) {
  switch (query.kind) {
    case 'region':
      return `region:${query.id}`;
    case 'country':
      return `country:${query.code}`;
    case 'type':
      return `type:${query.type}`;
    case 'severity':
      return `severity:${query.comparison === '=' ? '' : query.comparison}${query.level}`;
    case 'source':
      return `source:${quoteIfNeeded(query.name)}`;
    case 'lang':
      return `lang:${query.tag}`;
    default:
      return query satisfies never;
  }
}

function printOperand(query: Query): string {
  const compound = query.kind === 'and' || query.kind === 'or' || (query.kind === 'near' && !query.titleOnly);
  return compound ? `(${printQuery(query)})` : printQuery(query);
}

/** Writes one term as the reader would. */
export function printTerm(term: Term): string {
  if (term.kind === 'prefix') return `${term.text}*`;
  return `${term.exact ? '=' : ''}${quoteIfNeeded(term.text)}`;
}

function quoteIfNeeded(text: string): string {
  return isBareWord(text) ? text : `"${text}"`;
}
