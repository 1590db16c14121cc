import { readFileSync, writeFileSync } from 'node:fs';
import { packAnswers } from './answers.ts';
import { askedRows, teacherRows, textOf } from './texts.ts';

const USAGE = 'usage: node infra/train/teacher/exchange.ts ask|take DIR';

/** `ask DIR` writes what the teacher learns from and is asked into DIR; `take DIR` packs its answers into the data folder. */
function main([verb, directory]: readonly string[]): void {
  if (!directory) throw new Error(USAGE);
  if (verb === 'ask') ask(directory);
  else if (verb === 'take') take(directory);
  else throw new Error(USAGE);
}

function ask(directory: string): void {
  const rows = teacherRows();
  const labelled = [
    ...rows.portal.map((row) => ['portal', row.relevant, textOf(row)]),
    ...rows.own.map((row) => ['own', row.relevant, textOf(row)]),
  ];
  writeLines(`${directory}/labelled.jsonl`, labelled);
  const asked = askedRows(rows).map((row) => [textOf(row)]);
  writeLines(`${directory}/asked.jsonl`, asked);
  console.log(`${labelled.length} labelled texts, ${asked.length} to ask about`);
}

function take(directory: string): void {
  const answers = readFileSync(`${directory}/answers.txt`, 'utf8').trim().split('\n').map(Number);
  packAnswers(askedRows(teacherRows()).map(textOf), answers);
  console.log(`${answers.length} answers`);
}

function writeLines(path: string, rows: readonly unknown[]): void {
  writeFileSync(path, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
}

main(process.argv.slice(2));
