import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedSpec } from '../../../functions/shared/domain/feed.ts';
import { parseFeedsRequest } from '../../../infra/local/feeds/arguments.ts';
import { UsageError } from '../../../infra/local/usage-error.ts';
import { OpmlError, parseOpml, printOpml } from '../../../infra/local/feeds/opml.ts';
import { runFeeds } from '../../../infra/local/feeds/run.ts';
import { printable } from '../../../infra/local/feeds/table.ts';
import { TestClock } from '../../support/clock.ts';
import { MemoryFeedStore } from '../../support/memory-feed-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

let store: MemoryFeedStore;
beforeEach(() => {
  store = new MemoryFeedStore();
});

async function feeds(...args: string[]): Promise<string> {
  const printed: string[] = [];
  await runFeeds(args, {
    openFeeds: async () => Promise.resolve({ store, close: async () => Promise.resolve() }),
    print: (text) => printed.push(text),
    progress: { write: () => undefined },
    clock: new TestClock('2026-01-01T00:00:00.000Z'),
  });
  return printed.join('\n');
}

describe('npm run feeds', () => {
  it('adds, lists, removes and takes back a feed', async () => {
    expect(await feeds('add', 'https://a.example.org/rss', '--title', 'A', '--regions', 'sudan, chad')).toMatch(
      /^Added/,
    );
    expect(await feeds('add', 'http://www.a.example.org/rss')).toMatch(/nothing changed/);
    expect(await feeds('list')).toMatch(/new +never +- +0 +A +https:\/\/a\.example\.org\/rss/);
    expect(await feeds('remove', 'https://a.example.org/rss')).toMatch(/^Removed/);
    expect(await feeds('list')).toMatch(/^No feeds yet/);
    expect(await feeds('add', 'https://a.example.org/rss')).toMatch(/^Took/);
    expect(await store.all()).toMatchObject([{ title: 'A', regionHints: ['sudan', 'chad'], status: 'active' }]);
  });

  it('imports what it exported', async () => {
    await feeds('add', 'https://a.example.org/rss?x=1&y=2', '--title', 'A "quoted" <feed>', '--language', 'EN');
    await feeds('add', 'https://b.example.org/rss', '--regions', 'sudan');
    const path = file('export.opml', await feeds('export'));
    const before = await store.all();
    store = new MemoryFeedStore();
    expect(await feeds('import', path)).toBe('2 added, 0 taken back, 0 polled already.');
    expect(await store.all()).toEqual(before);
    expect(await feeds('import', path)).toBe('0 added, 0 taken back, 2 polled already.');
  });

  it.each<[string, string[], RegExp]>([
    ['nothing', [], /Usage/],
    ['an unknown command', ['frobnicate'], /Unknown command "frobnicate"/],
    ['an unknown flag', ['list', '--colour'], /--colour/],
    ['too much', ['list', 'all'], /takes nothing more/],
    ['no address', ['add'], /Which feed/],
    ['no address at all', ['add', 'example.org'], /no feed address/],
    ['a file as a feed', ['check', 'file:///etc/passwd'], /no feed address/],
    ['a feed nobody polls', ['remove', 'https://a.example.org/rss'], /is polled/],
    ['a file that is not there', ['import', join(folder, 'none.opml')], /Cannot read/],
    ['a file that is no XML', ['import', file('text.opml', 'hello')], /not well-formed/],
    [
      'a file cut off',
      ['import', file('cut.opml', '<opml><body><outline xmlUrl="https://a.org/"/>')],
      /not well-formed/,
    ],
    ['a feed as OPML', ['import', file('rss.opml', '<rss><channel/></rss>')], /not OPML: it begins with <rss>/],
    ['OPML without feeds', ['import', file('empty.opml', '<opml><body/></opml>')], /names no feed/],
    ['OPML with a bad address', ['import', file('bad.opml', '<opml>\n<outline xmlUrl="ftp://x/"/></opml>')], /line 2/],
    ['two places', ['list', '--stack', 'x', '--data', 'y'], /not both/],
  ])('refuses %s and changes nothing', async (_, args, message) => {
    await expect(feeds(...args)).rejects.toThrow(UsageError);
    await expect(feeds(...args)).rejects.toThrow(message);
    expect(await store.all()).toEqual([]);
  });

  it('takes a stack or a folder', () => {
    expect(parseFeedsRequest(['list', '--stack', 'Wire']).place).toEqual({ stack: 'Wire' });
    expect(parseFeedsRequest(['list', '--data', 'd']).place).toEqual({ folder: 'd' });
    expect(parseFeedsRequest(['list']).place).toEqual({ folder: '.local' });
  });
});

describe('OPML', () => {
  it('reads feeds in folders, once each, by either spelling', () => {
    const text =
      '<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="Folder"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example.org/"/></outline><outline title="B" xmlurl="https://b.example.org/"/><outline xmlUrl="https://a.example.org/"/></body></opml>';
    expect(parseOpml(text)).toEqual([
      { url: 'https://a.example.org/', title: 'A & B' },
      { url: 'https://b.example.org/', title: 'B' },
    ]);
  });

  it('expands no entity of the file’s own', () => {
    const bomb = '<!DOCTYPE opml [<!ENTITY a "https://a.example.org/">]><opml><outline xmlUrl="&a;"/></opml>';
    expect(() => parseOpml(bomb)).toThrow(OpmlError);
  });

  it('reads back all that it prints', () => {
    const word = fc.stringMatching(/^[a-z-]{1,10}$/);
    const spec = fc.record<FeedSpec>(
      {
        url: fc.stringMatching(/^[a-z0-9&=?/]{1,20}$/).map((path) => new URL(`https://example.org/${path}`).href),
        title: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text && text !== ''),
        language: word,
        regionHints: fc.array(word, { minLength: 1 }),
      },
      { requiredKeys: ['url'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(spec, { minLength: 1, selector: ({ url }) => url }), (specs) => {
        expect(parseOpml(printOpml(specs))).toEqual(specs);
      }),
    );
  });
});

describe('printable', () => {
  it('lets no title move the cursor or turn the line round', () => {
    expect(printable('a\u001B[2Jb\nc\u202Ed')).toBe('a [2Jb c d');
  });
});
