import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Parser } from 'htmlparser2';
import * as z from 'zod/mini';
import { type EntryText, classify } from '../../functions/classifier/classify.ts';
import { MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../../functions/shared/domain/entry.ts';
import type { Classification, Evidence } from '../../functions/shared/domain/story.ts';

const USAGE = `usage: npm run -s classify -- [--explain] [--text TEXT | URL]
Without a text or a URL, JSON lines {id,title,text} are read from standard input.`;

const PAGE_TIMEOUT_MS = 10_000;
const MAX_PAGE_CHARACTERS = 2_000_000;
const PARAGRAPHS = new Set(['p', 'h2']);

const inputLine = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  title: z._default(z.string(), ''),
  text: z._default(z.string(), ''),
  language: z.optional(z.string()),
});

const COLOURS: readonly (readonly [prefix: string, code: number])[] = [
  ['region:', 35],
  ['country:', 36],
  ['actor:', 34],
  ['type:', 33],
  ['irrelevant', 90],
  ['relevant', 32],
];

/** The text with each span of evidence coloured by what it speaks for. */
export function coloured(entry: EntryText, evidence: readonly Evidence[]): string {
  return (['title', 'summary'] as const)
    .map((field) => {
      let at = 0;
      let text = '';
      const spans = evidence.filter((span) => span.field === field).toSorted((a, b) => a.start - b.start);
      for (const { start, end, speaksFor } of spans) {
        if (start < at) continue;
        const code = COLOURS.find(([prefix]) => speaksFor.startsWith(prefix))?.[1] ?? 0;
        text += `${entry[field].slice(at, start)}\u001B[${code}m${entry[field].slice(start, end)}\u001B[0m`;
        at = end;
      }
      return text + entry[field].slice(at);
    })
    .filter(Boolean)
    .join('\n');
}

/** The title and the paragraphs of a page, cut to what an entry may hold. */
export function entryOfPage(html: string): EntryText {
  const parts = { title: '', text: '' };
  let inside: 'title' | 'text' | undefined;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'title') inside = 'title';
      else if (PARAGRAPHS.has(name)) inside = 'text';
    },
    ontext: (text) => {
      if (inside && parts[inside].length < MAX_SUMMARY_LENGTH) parts[inside] += text;
    },
    onclosetag: (name) => {
      if (name === 'title' || PARAGRAPHS.has(name)) inside = undefined;
      if (PARAGRAPHS.has(name)) parts.text += ' ';
    },
  });
  parser.end(html.slice(0, MAX_PAGE_CHARACTERS));
  return {
    title: parts.title.trim().slice(0, MAX_TITLE_LENGTH),
    summary: parts.text.replaceAll(/\s+/gu, ' ').trim().slice(0, MAX_SUMMARY_LENGTH),
  };
}

async function readPage(url: string): Promise<EntryText> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PAGE_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return entryOfPage(await response.text());
}

function print(id: string | number | undefined, entry: EntryText, explain: boolean): void {
  const made: Classification = classify(entry);
  if (explain) console.log(coloured(entry, made.evidence));
  console.log(JSON.stringify({ ...(id !== undefined && { id }), ...made }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { text: { type: 'string' }, explain: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [url] = positionals;
  if (values.text !== undefined) return print(undefined, { title: values.text, summary: '' }, values.explain);
  if (url !== undefined) return print(url, await readPage(url), values.explain);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, title, text, language } = inputLine.parse(JSON.parse(line));
    print(id, { title, summary: text, language }, values.explain);
  }
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
  });
