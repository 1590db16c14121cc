// Stands in for any function: does what the test's plan for it says, and notes every event in a file.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

const folder = process.env.TEST_FOLDER;
const name = process.env.AWS_LAMBDA_FUNCTION_NAME;
const db = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 1 }));
const ses = new SESClient({ maxAttempts: 1 });

function plan() {
  const file = `${folder}/${name}.plan.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function keyOf(record) {
  return Object.values(record.dynamodb.Keys)
    .map(({ S }) => S)
    .join('/');
}

async function mail(key) {
  const headers = ['From: alerts@conflict-wire.example', 'To: ada@example.org', `Subject: ${key}`];
  await ses.send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(`${headers.join('\r\n')}\r\n\r\nhello\r\n`) },
      ConfigurationSetName: 'conflict-wire',
    }),
  );
}

export async function handler(event) {
  appendFileSync(`${folder}/${name}.jsonl`, `${JSON.stringify({ event, now: new Date().toISOString() })}\n`);
  const { poison, reports, answer, writesTo, mails } = plan();
  const failing = poison && event.Records?.find((record) => keyOf(record).includes(poison));
  if (failing && reports) return { batchItemFailures: [{ itemIdentifier: failing.dynamodb.SequenceNumber }] };
  if (failing) throw new TypeError('poison');
  for (const record of event.Records ?? []) {
    if (writesTo) await db.send(new PutCommand({ TableName: writesTo.table, Item: { [writesTo.key]: keyOf(record) } }));
    if (mails) await mail(keyOf(record));
  }
  return answer ?? { batchItemFailures: [] };
}
