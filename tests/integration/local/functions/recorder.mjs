// Stands in for any function: does what the test's plan for it says, and notes every event in a file.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

const folder = process.env.TEST_FOLDER;
const name = process.env.AWS_LAMBDA_FUNCTION_NAME;

function plan() {
  const file = `${folder}/${name}.plan.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export async function handler(event) {
  appendFileSync(`${folder}/${name}.jsonl`, `${JSON.stringify({ event, now: new Date().toISOString() })}\n`);
  console.log(JSON.stringify({ level: 'INFO', message: 'took an event', service: name }));
  const { poison, reports, answer } = plan();
  const failing = poison && event.Records?.find((record) => JSON.stringify(record.dynamodb?.Keys).includes(poison));
  if (failing && reports) return { batchItemFailures: [{ itemIdentifier: failing.dynamodb.SequenceNumber }] };
  if (failing) throw new TypeError('poison');
  return answer ?? { batchItemFailures: [] };
}
