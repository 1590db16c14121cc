import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../functions/shared/domain/query/advise.ts';
import { grammarGuide } from '../../../functions/shared/domain/query/grammar-guide.ts';
import { parseQuery } from '../../../functions/shared/domain/query/parse-query.ts';
import { FIELD_NAMES, QUERY_LIMITS } from '../../../functions/shared/domain/query/query.ts';
import { MAX_SUBSCRIPTIONS } from '../../../functions/shared/domain/subscriber.ts';
import { EVENT_TYPES } from '../../../functions/shared/domain/story.ts';

const examples = grammarGuide.flatMap((section) => section.examples);
const everything = grammarGuide.map((section) => section.text).join(' ') + examples.map(({ query }) => query).join(' ');

describe('the guide for readers', () => {
  it.each(examples.map(({ query }) => query))('shows only what can be subscribed to: %s', (query) => {
    const parsed = parseQuery(query);
    expect(parsed.ok ? adviseOn(parsed.query) : parsed.problem).toEqual([]);
  });

  it('leaves out no field and no event type', () => {
    for (const field of FIELD_NAMES) expect(everything).toContain(`${field}:`);
    for (const type of EVENT_TYPES) expect(everything).toContain(type);
  });

  it('states the limits there are', () => {
    expect(QUERY_LIMITS).toMatchObject({ minPrefixLetters: 4, maxDistance: 50, length: 500, terms: 40 });
    expect(MAX_SUBSCRIPTIONS).toBe(20);
    expect(everything).toContain('500 characters and 40 terms');
    expect(everything).toContain('20 subscriptions');
    expect(everything).toContain('at least four letters');
    expect(everything).toContain('from 1 to 50');
  });
});
