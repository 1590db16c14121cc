import { conditionOf } from './field-value.ts';
import type { Lexeme } from './lexer.ts';
import { QueryError } from './query-error.ts';
import { type FieldName, type Query, QUERY_LIMITS } from './query.ts';
import { termOf } from './term.ts';

type Scope = FieldName | undefined;

/**
 * Recursive descent over the pieces of a query, one method a rule. Throws `QueryError`.
 *
 * or → and (OR and)* · and → not (AND? not)* · not → (NOT | -) not | near · near → primary (NEAR/n primary)?
 * primary → ( or ) | field: primary | = word | = "phrase" | word | word* | "phrase"
 */
export class Parser {
  readonly #lexemes: readonly Lexeme[];
  #at = 0;
  #terms = 0;
  #depth = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  /** Reads all of it. */
  whole(): Query {
    if (this.#peek().kind === 'end') throw new QueryError(this.#peek().at, 'Write at least one word.');
    const query = this.#or(undefined);
    const rest = this.#peek();
    if (rest.kind === 'close') throw new QueryError(rest.at, 'This parenthesis was never opened.', '');
    return query;
  }

  #or(scope: Scope): Query {
    const first = this.#and(scope);
    if (this.#peek().kind !== 'or') return first;
    const parts = [first];
    while (this.#take('or')) parts.push(this.#and(scope));
    return joined('or', parts);
  }

  #and(scope: Scope): Query {
    const parts = [this.#not(scope)];
    for (;;) {
      if (!this.#take('and') && !this.#startsOperand()) break;
      parts.push(this.#not(scope));
    }
    return joined('and', parts);
  }

  #not(scope: Scope): Query {
    const not = this.#take('not');
    if (!not) return this.#near(scope);
    const of = this.#deeper(not, () => this.#not(scope));
    return of.kind === 'not' ? of.of : { kind: 'not', of };
  }

  #near(scope: Scope): Query {
    const left = this.#primary(scope);
    const near = this.#take('near');
    if (near?.kind !== 'near') return left;
    const right = this.#primary(scope);
    if (left.kind !== 'text' || right.kind !== 'text' || left.titleOnly !== right.titleOnly)
      throw new QueryError(near.at, 'NEAR stands between two words or phrases, as in drone NEAR/5 border.', 'AND');
    if (this.#peek().kind === 'near')
      throw new QueryError(this.#peek().at, 'NEAR joins two words only. Join two pairs with AND.', 'AND');
    const { distance } = near;
    return { kind: 'near', left: left.term, right: right.term, distance, titleOnly: left.titleOnly };
  }

  #primary(scope: Scope): Query {
    const lexeme = this.#next();
    switch (lexeme.kind) {
      case 'open':
        return this.#group(lexeme, scope);
      case 'field':
        return this.#field(lexeme, scope);
      case 'equals':
        return this.#leaf(this.#exactOperand(lexeme, scope), scope, lexeme);
      case 'word':
      case 'quoted':
        return this.#leaf(lexeme, scope);
      case 'near':
      case 'and':
      case 'or':
      case 'not':
      case 'close':
      case 'end':
        throw this.#unexpected(lexeme);
      default:
        return lexeme satisfies never;
    }
  }

  #group(open: Lexeme, scope: Scope): Query {
    const inner = this.#deeper(open, () => this.#or(scope));
    const close = this.#next();
    if (close.kind !== 'close') throw new QueryError(open.at, 'This parenthesis is never closed.', '');
    return inner;
  }

  #field(lexeme: Lexeme & { kind: 'field' }, scope: Scope): Query {
    if (scope) throw new QueryError(lexeme.at, `A field cannot stand inside ${scope}:`, '');
    const value = this.#peek();
    if (value.at.start !== lexeme.at.end || value.kind === 'end' || value.kind === 'close')
      throw new QueryError(lexeme.at, `${lexeme.field}: needs a value right after it, as in ${EXAMPLES[lexeme.field]}`);
    if (value.kind === 'not')
      throw new QueryError(lexeme.at, 'Put the minus before the field, as in -title:football.', `-${lexeme.field}:`);
    return this.#primary(lexeme.field);
  }

  #exactOperand(equals: Lexeme, scope: Scope): Lexeme & { kind: 'word' | 'quoted' } {
    const operand = this.#next();
    const touches = operand.at.start === equals.at.end;
    const textual = operand.kind === 'word' || operand.kind === 'quoted';
    if (scope && scope !== 'title' && scope !== 'severity')
      throw new QueryError(equals.at, `${scope}: is always exact, so leave out the equals sign.`, '');
    if (!touches || !textual)
      throw new QueryError(equals.at, 'An equals sign must touch the word to be found exactly, as in =mine.', '');
    return operand;
  }

  #leaf(lexeme: Lexeme & { kind: 'word' | 'quoted' }, scope: Scope, equals?: Lexeme): Query {
    if (++this.#terms > QUERY_LIMITS.terms)
      throw new QueryError(lexeme.at, `A query has at most ${QUERY_LIMITS.terms} terms. Make two subscriptions of it.`);
    if (scope && scope !== 'title') return { kind: 'field', condition: conditionOf(scope, lexeme.text, lexeme.at) };
    return { kind: 'text', term: termOf(lexeme, equals !== undefined), titleOnly: scope === 'title' };
  }

  #deeper(from: Lexeme, parse: () => Query): Query {
    if (++this.#depth > QUERY_LIMITS.depth)
      throw new QueryError(from.at, `Parentheses and minuses go at most ${QUERY_LIMITS.depth} deep.`);
    const query = parse();
    this.#depth--;
    return query;
  }

  #startsOperand(): boolean {
    const { kind } = this.#peek();
    return kind !== 'end' && kind !== 'close' && kind !== 'or' && kind !== 'near';
  }

  #unexpected(lexeme: Lexeme): QueryError {
    const found = lexeme.kind === 'end' ? 'the query ended' : `there is ${NAMES[lexeme.kind]}`;
    return new QueryError(lexeme.at, `Expected a word, a phrase or a field, but ${found}.`);
  }

  #peek(): Lexeme {
    return this.#lexemes[this.#at] as Lexeme;
  }

  #next(): Lexeme {
    const lexeme = this.#peek();
    if (lexeme.kind !== 'end') this.#at++;
    return lexeme;
  }

  #take(kind: Lexeme['kind']): Lexeme | undefined {
    return this.#peek().kind === kind ? this.#next() : undefined;
  }
}

function joined(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { kind, of: parts.flatMap((part) => (part.kind === kind ? part.of : [part])) };
}

const EXAMPLES: Readonly<Record<FieldName, string>> = {
  title: 'title:ceasefire',
  region: 'region:sudan',
  country: 'country:UA',
  type: 'type:strike',
  severity: 'severity:>=3',
  source: 'source:bbc.co.uk',
  lang: 'lang:ru',
};

const NAMES: Readonly<Record<Exclude<Lexeme['kind'], 'end'>, string>> = {
  word: 'a word',
  quoted: 'a phrase',
  field: 'a field',
  near: 'NEAR',
  and: 'AND',
  or: 'OR',
  not: 'NOT',
  equals: 'an equals sign',
  open: 'an opening parenthesis',
  close: 'a closing parenthesis',
};
