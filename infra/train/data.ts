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
}

/** Rows of the Current Events portal: 2010 to 2018, 2019 and 2020, 2025. */
export const CEP_FILES = ['cep_train', 'cep_dev', 'cep_test2025'] as const;
export type CepFile = (typeof CEP_FILES)[number];

/** Our own sets, one file each. */
export const OWN_FILES = ['south-caucasus', 'events', 'ar', 'az', 'es', 'fr', 'hy', 'ru', 'tr', 'uk'] as const;
export type OwnFile = (typeof OWN_FILES)[number];

export function cepPath(name: CepFile): string {
  return `${dataFolder}cep/${name}.tsv.br`;
}

const split = (list: string | undefined) => (list ? list.split(',') : []);

/** The rows of one file of the portal. They have no headline. */
export function readCep(name: CepFile): readonly Labelled[] {
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
      weight: 1,
    };
  });
}

/** One of our own sets: `train` is every second row, `held-out` the others, which nothing is ever fitted to. A row counts as `weight`. */
export function readOwn(name: OwnFile, part: 'train' | 'held-out', weight = 1): readonly Labelled[] {
  const lines = readFileSync(`${dataFolder}own/${name}.tsv`, 'utf8').trim().split('\n');
  return lines
    .filter((_, index) => (index % 2 === 0) === (part === 'train'))
    .map((line) => {
      const [relevant, regions, types, title = ''] = line.split('\t');
      return {
        title,
        summary: '',
        relevant: relevant === '1',
        regions: split(regions),
        countries: [],
        types: split(types) as readonly EventType[],
        weight,
      };
    });
}
