import { createHash } from 'node:crypto';

/** What a feed of the bench does when it is polled. */
export interface Publisher {
  readonly host: string;
  readonly path: string;
  readonly kind: 'not-modified' | 'same-body' | 'new-entries' | 'failing';
  readonly latencyMs: number;
}

/** Every second to fifth feed shares its host with others, as the sections of a newspaper do. */
const FEEDS_PER_HOST = [1, 1, 1, 1, 2, 5];

/** The same feeds for the same count: 2 % fail; of the others 80 % answer 304, 15 % the same body, 5 % new entries. */
export function publishers(count: number): readonly Publisher[] {
  const all: Publisher[] = [];
  for (let host = 0; all.length < count; host++)
    for (let feed = 0; feed < (FEEDS_PER_HOST[host % FEEDS_PER_HOST.length] ?? 1) && all.length < count; feed++)
      all.push(publisher(hostName(host), `/feed-${all.length}`));
  return all;
}

function publisher(host: string, path: string): Publisher {
  const dice = createHash('sha256').update(path).digest();
  const [fate, kind, latency] = [
    dice.readUInt16BE(0) / 65_536,
    dice.readUInt16BE(2) / 65_536,
    dice.readUInt16BE(4) / 65_536,
  ];
  return { host, path, kind: fate < 0.02 ? 'failing' : kindOf(kind), latencyMs: Math.round(50 + latency * 1_950) };
}

function kindOf(share: number): Publisher['kind'] {
  if (share < 0.8) return 'not-modified';
  return share < 0.95 ? 'same-body' : 'new-entries';
}

/** Every address of 127.0.0.0/8 is this machine (on Linux), so each host can have one of its own. */
function hostName(index: number): string {
  return `127.1.${Math.floor(index / 250)}.${(index % 250) + 1}`;
}

const ENTRIES = 30;

/** The document of a feed: some 20 KB, with `more` entries on top of those it always shows. */
export function documentOf({ path }: Publisher, more: number, now: Date): string {
  const items = Array.from({ length: ENTRIES + more }, (_, at) => {
    const n = ENTRIES + more - at;
    const published = n > ENTRIES ? now : new Date(Date.UTC(2026, 0, 1, 0, n));
    return `<item><title>Report ${n} of ${path}: a headline of usual length, with names in it</title><link>https://news.example.org${path}/${n}</link><guid isPermaLink="false">${path}:${n}</guid><pubDate>${published.toUTCString()}</pubDate><description>${'What happened, in the words of those who were there. '.repeat(8)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Feed ${path}</title><link>https://news.example.org${path}</link>${items.join('')}</channel></rss>`;
}

/** Entries that a feed with new ones has more than before. */
export const NEW_ENTRIES = 2;
