import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { printQuery } from '../../../functions/shared/domain/query/print-query.ts';

describe('a query that can be read', () => {
  it.each([
    ['karabakh', 'karabakh'],
    ['  Karabakh   lachin ', 'Karabakh lachin'],
    ['Karabakh or “Lachin corridor”', 'Karabakh OR "Lachin corridor"'],
    ['a and b OR c', '(a b) OR c'],
    ['a (b or c)', 'a (b OR c)'],
    ['((a))', 'a'],
    ['a not b', 'a -b'],
    ['a –b', 'a -b'],
    ['a -(b c)', 'a -(b c)'],
    ['a -(-b)', 'a b'],
    ['"Karabakh"', 'Karabakh'],
    ['"and"', '"and"'],
    ['al-Shabaab', 'al-Shabaab'],
    ['F-16 12:30', 'F-16 12:30'],
    ['=Mine ="Land Mines"', '=Mine ="Land Mines"'],
    ['REFUG*', 'REFUG*'],
    ['drone NEAR border', 'drone NEAR/5 border'],
    ['a "b c" near/3 dron* d', 'a ("b c" NEAR/3 dron*) d'],
    ['title:ceasefire', 'title:ceasefire'],
    ['title:(a OR "b c")', 'title:a OR title:"b c"'],
    ['title:(drone NEAR/2 border)', 'title:(drone NEAR/2 border)'],
    ['region:Sudan', 'region:sudan'],
    ['region:"gaza and the west bank"', 'region:gaza'],
    ['country:(ua OR Russia OR uk)', 'country:UA OR country:RU OR country:GB'],
    ['TYPE:Strike', 'type:strike'],
    ['severity:>=3 severity:4+ severity:=2', 'severity:>=3 severity:>=4 severity:2'],
    ['source:https://www.BBC.co.uk/news', 'source:bbc.co.uk'],
    ['source:"Al  Jazeera"', 'source:"al jazeera"'],
    ['a lang:Russian -lang:pt_BR', 'a lang:ru -lang:pt-br'],
    ['Карабах', 'Карабах'],
  ])('%s → %s', (text, printed) => {
    const parsed = parseQuery(text);
    expect(parsed.ok ? printQuery(parsed.query) : parsed.problem).toBe(printed);
  });
});

describe('a query that cannot', () => {
  it.each<[string, string, string, string?]>([
    ['', '', 'at least one word'],
    ['reigon:sudan', 'reigon:', 'no field', 'region:'],
    ['region:sudna', 'sudna', 'no region', 'sudan'],
    ['country:ukrane', 'ukrane', 'no country', 'UA'],
    ['type:strikes', 'strikes', 'Types are', 'strike'],
    ['a lang:rusian', 'rusian', 'no language', 'ru'],
    ['severity:9', '9', 'from 1 to 5'],
    ['severity:>5', '>5', 'no choice'],
    ['title:', 'title:', 'needs a value'],
    ['title: war', 'title:', 'needs a value'],
    ['title:-war', 'title:', 'minus before the field', '-title:'],
    ['title:(region:sudan)', 'region:', 'inside title'],
    ['(a OR b', '(', 'never closed'],
    ['a)', ')', 'never opened', ''],
    ['"a b', '"a b', 'never closed', '"a b"'],
    ['a, b', ',', 'OR between', ' OR '],
    ['a || b', '||', 'OR between', ' OR '],
    ['a & b', '&', 'OR between', ' AND '],
    ['OR a', 'OR', 'Expected a word'],
    ['a OR', '', 'Expected a word'],
    ['()', ')', 'Expected a word'],
    ['a - b', '-', 'must touch'],
    ['a !b', '!b', 'minus before', '-b'],
    ['ref*', 'ref*', 'at least 4 letters', 'ref'],
    ['re*fugee', 're*fugee', 'only at the end', 'refugee'],
    ['"refug* camp"', '"refug* camp"', 'only at the end', 'refug camp'],
    ['=refug*', 'refug*', 'either exact'],
    ['= mine', '=', 'must touch', ''],
    ['...', '...', 'no letter or digit', ''],
    ['a NEAR/0 b', 'NEAR/0', 'from 1 to 50', 'NEAR/1'],
    ['a NEAR/99 b', 'NEAR/99', 'from 1 to 50', 'NEAR/50'],
    ['a NEAR/5 b NEAR/5 c', 'NEAR/5', 'two words only', 'AND'],
    ['a NEAR/5 (b OR c)', 'NEAR/5', 'between two words', 'AND'],
    ['-football', '-football', 'nearly every story'],
    ['a OR -b', 'a OR -b', 'nearly every story'],
    ['lang:en', 'lang:en', 'nearly every story'],
    ['-(-a b)', '-(-a b)', 'nearly every story'],
  ])('%s: “%s”, %s', (text, place, message, suggestion) => {
    const parsed = parseQuery(text);
    if (parsed.ok) expect.fail(`was read as ${printQuery(parsed.query)}`);
    const { at, ...problem } = parsed.problem;
    expect(text.slice(at.start, at.end)).toBe(place);
    expect(problem.message).toContain(message);
    if (suggestion !== undefined) expect(problem.suggestion).toBe(suggestion);
  });

  it.each([
    ['is too long', 'a '.repeat(300)],
    ['has too many terms', 'a '.repeat(41)],
    ['is too deep', `${'('.repeat(20)}a${')'.repeat(20)}`],
    ['excludes an exclusion too often', `${'-'.repeat(20)}a`],
    ['has too long a phrase', `"${'a '.repeat(13)}"`],
    ['has too long a word', 'a'.repeat(65)],
  ])('because it %s', (_, text) => {
    expect(parseQuery(text).ok).toBe(false);
  });
});
