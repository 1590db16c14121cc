import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../functions/shared/adapters/feeds/parse/parse-feed.ts';

const FOLDER = new URL('../../fixtures/feeds/', import.meta.url);
const oddities = readdirSync(FOLDER).filter((name) => name.endsWith('.xml'));

/** Each oddity is a pair: the feed as a publisher wrote it, and what a reader must get. */
describe('feed oddities', () => {
  it.each(oddities)('%s', async (name) => {
    const feed = await parseFeed(readFileSync(new URL(name, FOLDER)));
    const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.xml', '.json'), FOLDER), 'utf8'));
    expect(JSON.parse(JSON.stringify(feed))).toEqual(expected);
  });
});
