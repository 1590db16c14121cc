import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { CEP_FILES, cepPath } from './data.ts';

/** Rows as the labelled files have them; only these fields are kept. */
interface Row {
  readonly text: string;
  readonly relevant: boolean | null;
  readonly region: readonly string[] | null;
  readonly countries: readonly string[] | null;
}

/**
 * Compresses the labelled rows of the Wikipedia Current Events portal into the data folder. Needed once, or when the
 * portal's rows change: `node infra/train/import-cep.ts DIR`, with DIR holding `cep_*.jsonl`.
 */
function main(directory: string): void {
  for (const name of CEP_FILES) {
    const rows = readFileSync(`${directory}/${name}.jsonl`, 'utf8').trim().split('\n');
    const lines = rows.map((line) => toLine(JSON.parse(line) as Row)).filter((line) => line !== undefined);
    const packed = brotliCompressSync(lines.join('\n'), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
    });
    writeFileSync(cepPath(name), packed);
    console.log(`${name}: ${lines.length} rows, ${packed.length} bytes`);
  }
}

function toLine({ relevant, region, countries, text }: Row): string | undefined {
  if (relevant === null) return undefined;
  return [relevant ? 1 : 0, region?.join(',') ?? '', countries?.join(',') ?? '', text.replaceAll(/\s+/gu, ' ')].join(
    '\t',
  );
}

const [directory] = process.argv.slice(2);
if (directory) main(directory);
else throw new Error('usage: node infra/train/import-cep.ts DIR');
