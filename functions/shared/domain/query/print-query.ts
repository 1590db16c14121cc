import { isBareWord } from './lexer.ts';
import type { Condition, Query, Term } from './query.ts';

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
    case 'field':
      return printCondition(query.condition);
    default:
      return query satisfies never;
  }
}

function printCondition(condition: Condition): string {
  switch (condition.field) {
    case 'region':
      return `region:${condition.id}`;
    case 'country':
      return `country:${condition.code}`;
    case 'type':
      return `type:${condition.type}`;
    case 'severity':
      return `severity:${condition.comparison === '=' ? '' : condition.comparison}${condition.level}`;
    case 'source':
      return `source:${quoteIfNeeded(condition.name)}`;
    case 'lang':
      return `lang:${condition.tag}`;
    default:
      return condition satisfies never;
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
