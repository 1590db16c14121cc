import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { CEP_FILES, type CepFile, UNLABELLED, cepPath } from './data.ts';

/** Rows as the labelled files have them; only these fields are kept. */
interface Row {
  readonly text: string;
  readonly relevant: boolean | null;
  readonly region: readonly string[] | null;
  readonly countries: readonly string[] | null;
}

/**
 * Compresses the rows of the Wikipedia Current Events portal into the data folder. Needed once, or when the portal's rows
 * change: `node infra/train/import-cep.ts DIR`, with DIR holding `cep_*.jsonl`. Rows of 2010 to 2018 that could not be
 * labelled go to a file of their own.
 */
function main(directory: string): void {
  for (const name of CEP_FILES) {
    const rows = readFileSync(`${directory}/${name}.jsonl`, 'utf8').trim().split('\n');
    const read = rows.map((line) => JSON.parse(line) as Row);
    pack(
      name,
      read.filter(({ relevant }) => relevant !== null),
    );
    const unlabelled = read.filter(({ relevant }) => relevant === null);
    if (name === 'cep_train') pack(UNLABELLED, unlabelled);
  }
}

function pack(name: CepFile | typeof UNLABELLED, rows: readonly Row[]): void {
  const packed = brotliCompressSync(rows.map(toLine).join('\n'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(cepPath(name), packed);
  console.log(`${name}: ${rows.length} rows, ${packed.length} bytes`);
}

function toLine({ relevant, region, countries, text }: Row): string {
  const label = relevant === null ? '' : relevant ? 1 : 0;
  return [label, region?.join(',') ?? '', countries?.join(',') ?? '', text.replaceAll(/\s+/gu, ' ')].join('\t');
}

const [directory] = process.argv.slice(2);
if (directory) main(directory);
else throw new Error('usage: node infra/train/import-cep.ts DIR');
