import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { EventType } from '../../functions/shared/domain/story.ts';

const dataFolder = fileURLToPath(new URL('../../functions/classifier/model/data/', import.meta.url));

/** A labelled text. */
export interface Labelled {
  readonly title: string;
  readonly summary: string;
  readonly relevant: boolean;
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly types: readonly EventType[];
  readonly weight: number;
  /** Probability of being relevant that the network is to learn, where it is not simply 0 or 1. */
  readonly taught?: number;
}

/** Rows of the Current Events portal: 2010 to 2018, 2019 and 2020, 2025. */
export const CEP_FILES = ['cep_train', 'cep_dev', 'cep_test2025'] as const;
export type CepFile = (typeof CEP_FILES)[number];
/** Rows of 2010 to 2018 whose section says neither that they are about a conflict nor that they are not. */
export const UNLABELLED = 'cep_unlabelled';

/** Languages other than English in which we have rows. */
export const FOREIGN = ['ar', 'az', 'es', 'fr', 'hy', 'ru', 'tr', 'uk'] as const;
export type ForeignLanguage = (typeof FOREIGN)[number];

/** Our own headlines in English, one file each. */
export const ENGLISH_OWN = ['south-caucasus', 'events'] as const;
/** Our own headlines. */
export const OWN_FILES = [...ENGLISH_OWN, ...FOREIGN] as const;
export type OwnFile = (typeof OWN_FILES)[number];

export function cepPath(name: CepFile | typeof UNLABELLED): string {
  return `${dataFolder}cep/${name}.tsv.br`;
}

/** Parts of our own entries and reports: to learn from, to choose by, and to measure on. */
export const ENTRY_PARTS = ['train', 'dev', 'test'] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

const split = (list: string | undefined) => (list ? list.split(',') : []);

/** The rows of one file of the portal. They have no headline. A row counts as `weight`. */
export function readCep(name: CepFile, weight = 1): readonly Labelled[] {
  return readPortal(name, weight);
}

/** Rows of the portal without a label; what they say of relevance means nothing. */
export function readUnlabelled(): readonly Labelled[] {
  return readPortal(UNLABELLED, 1);
}

function readPortal(name: CepFile | typeof UNLABELLED, weight: number): readonly Labelled[] {
  const lines = brotliDecompressSync(readFileSync(cepPath(name)))
    .toString('utf8')
    .split('\n');
  return lines.map((line) => {
    const [relevant, regions, countries, text = ''] = line.split('\t');
    return {
      title: '',
      summary: text,
      relevant: relevant === '1',
      regions: split(regions),
      countries: split(countries),
      types: [],
      weight,
    };
  });
}

/** One of our own sets: `train` is every second row, `held-out` the others, which nothing is ever fitted to. A row counts as `weight`. */
export function readOwn(name: OwnFile, part: 'train' | 'held-out', weight = 1): readonly Labelled[] {
  return linesOf(name)
    .filter((_, index) => (index % 2 === 0) === (part === 'train'))
    .map((line) => toLabelled(line, weight));
}

/** Our own entries in English. Nothing is ever fitted to `test`. A row counts as `weight`. */
export function readEntries(part: EntryPart, weight = 1): readonly Labelled[] {
  return linesOf(`entries-${part}`).map((line) => toLabelled(line, weight));
}

/** Our own reports of 2021 to 2024 in the portal's manner, without headlines. Nothing is ever fitted to `test`. A row counts as `weight`. */
export function readChronicle(part: EntryPart, weight = 1): readonly Labelled[] {
  return linesOf(`chronicle-${part}`).map((line) => toLabelled(line, weight));
}

/** Our own entries in another language. Nothing is ever fitted to `test`. A row counts as `weight`. */
export function readForeign(language: ForeignLanguage, part: EntryPart, weight = 1): readonly Labelled[] {
  return linesOf(`entries-${language}-${part}`).map((line) => toLabelled(line, weight));
}

function linesOf(name: string): readonly string[] {
  return readFileSync(`${dataFolder}own/${name}.tsv`, 'utf8').trimEnd().split('\n');
}

function toLabelled(line: string, weight: number): Labelled {
  const [relevant, regions, types, title = '', summary = ''] = line.split('\t');
  return {
    title,
    summary,
    relevant: relevant === '1',
    regions: split(regions),
    countries: [],
    types: split(types) as readonly EventType[],
    weight,
  };
}
