import { readFileSync, writeFileSync } from 'node:fs';
import { readCep, readEntries, readUnlabelled } from '../data.ts';
import { askedTexts, packAnswers, textOf } from './answers.ts';

const USAGE = 'usage: node infra/train/teacher/exchange.ts ask|take DIR';

/** `ask DIR` writes what the teacher learns from and is asked into DIR; `take DIR` packs its answers into the data folder. */
function main([verb, directory]: readonly string[]): void {
  if (!directory) throw new Error(USAGE);
  if (verb === 'ask') ask(directory);
  else if (verb === 'take') take(directory);
  else throw new Error(USAGE);
}

function ask(directory: string): void {
  const labelled = [
    ...readCep('cep_train').map((row) => ['portal', row.relevant, textOf(row)]),
    ...readEntries('train').map((row) => ['own', row.relevant, textOf(row)]),
  ];
  writeLines(`${directory}/labelled.jsonl`, labelled);
  const asked = askedTexts(readCep('cep_train'), readUnlabelled(), readEntries('train'));
  writeLines(
    `${directory}/asked.jsonl`,
    asked.map((text) => [text]),
  );
  console.log(`${labelled.length} labelled texts, ${asked.length} to ask about`);
}

function take(directory: string): void {
  const answers = readFileSync(`${directory}/answers.txt`, 'utf8').trim().split('\n').map(Number);
  packAnswers(askedTexts(readCep('cep_train'), readUnlabelled(), readEntries('train')), answers);
  console.log(`${answers.length} answers`);
}

function writeLines(path: string, rows: readonly unknown[]): void {
  writeFileSync(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
}

main(process.argv.slice(2));
