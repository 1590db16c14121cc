import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseStartOptions } from '../../../infra/local/options.ts';
import { UsageError } from '../../../infra/local/usage-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'conflict-wire-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function opml(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm start', () => {
  it('needs no options', () => {
    expect(parseStartOptions([])).toEqual({
      fresh: false,
      sitePort: 4100,
      inboxPort: 4101,
      statusPort: 4102,
      speed: 1,
      folder: '.local',
      feeds: undefined,
    });
  });

  it.each([
    [['--port', '5000'], { sitePort: 5000, inboxPort: 5001, statusPort: 5002 }],
    [['--port', '5000', '--inbox-port', '80'], { sitePort: 5000, inboxPort: 80, statusPort: 5002 }],
    [['--port', '0'], { sitePort: 0, inboxPort: 0, statusPort: 0 }],
    [['--fresh', '--speed', '60', '--data', 'elsewhere'], { fresh: true, speed: 60, folder: 'elsewhere' }],
  ])('understands %j', (args, options) => {
    expect(parseStartOptions(args)).toMatchObject(options);
  });

  it('reads the feeds of an OPML file', () => {
    const file = opml('good.opml', '<opml><body><outline text="A" xmlUrl="https://a.example/rss"/></body></opml>');
    expect(parseStartOptions(['--feeds', file])).toMatchObject({
      feeds: [{ url: 'https://a.example/rss', title: 'A' }],
    });
  });

  it('tells how to use it', () => {
    expect(parseStartOptions(['--help'])).toBe('help');
  });

  it.each([
    [['--loud'], "Unknown option '--loud'"],
    [['extra'], "Unexpected argument 'extra'"],
    [['--port', 'http'], '--port must be a whole number from 0 to 65533, was "http".'],
    [['--port', '70000'], '--port must be a whole number from 0 to 65533, was "70000".'],
    [['--speed', '0'], '--speed must be a whole number from 1 to 3600, was "0".'],
    [['--speed', '1.5'], '--speed must be a whole number from 1 to 3600, was "1.5".'],
    [['--feeds', 'absent.opml'], '--feeds: cannot read absent.opml.'],
    [['--feeds', opml('page.opml', '<html><body/></html>')], 'not OPML'],
    [['--feeds', opml('cut.opml', '<opml><body><outline')], 'not well-formed XML'],
    [['--feeds', opml('empty.opml', '<opml><body/></opml>')], 'it names no feed'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => parseStartOptions(args)).toThrow(UsageError);
    expect(() => parseStartOptions(args)).toThrow(message);
  });
});
