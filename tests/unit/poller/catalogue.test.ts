import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../functions/poller/catalogue.ts';
import { feedKey, feedUrl } from '../../../functions/shared/domain/feed.ts';
import { regionById } from '../../../functions/shared/domain/region.ts';
import { catalogueCode, cataloguePath } from '../../../infra/local/feeds/build-catalogue.ts';

describe('the catalogue of feeds', () => {
  it('is what its OPML file says', async () => {
    expect(readFileSync(cataloguePath, 'utf8')).toBe(await catalogueCode());
  });

  it('has at least sixty feeds, none twice, each with an address, a title and a language', () => {
    expect(catalogue.feeds.length).toBeGreaterThanOrEqual(60);
    expect(new Set(catalogue.feeds.map(({ url }) => feedKey(url))).size).toBe(catalogue.feeds.length);
    for (const { url, title, language } of catalogue.feeds)
      expect({ url: feedUrl(url), title, language }).toEqual({
        url,
        title: expect.stringMatching(/\S/) as string,
        language: expect.stringMatching(/^[a-z]{2}$/) as string,
      });
  });

  it('hints at regions we know', () => {
    const hints = catalogue.feeds.flatMap(({ regionHints = [] }) => regionHints);
    expect(hints.filter((id) => !regionById(id))).toEqual([]);
    expect(new Set(hints).size).toBeGreaterThanOrEqual(20);
  });
});
