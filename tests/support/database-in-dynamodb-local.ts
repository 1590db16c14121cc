import { createHash } from 'node:crypto';
import type { DynamodbLocal } from '../../infra/local/dynamodb/engine.ts';

/** The database that belongs to this data folder, when tests are to run against DynamoDB Local. */
export function databaseInDynamodbLocal(folder: string): DynamodbLocal | undefined {
  const endpoint = process.env['TEST_DYNAMODB_ENDPOINT'];
  if (endpoint === undefined) return undefined;
  const accessKey = createHash('sha256').update(folder).digest('hex').slice(0, 20);
  console.log(`The pipeline of ${folder} runs on DynamoDB Local at ${endpoint}, woken by its real streams`);
  return { endpoint, accessKey };
}
