import {
  type AttributeDefinition,
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  type KeySchemaElement,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type TableName, type TableSchema, tables } from '../../functions/shared/adapters/dynamodb/schema.ts';
import { newToken } from '../../functions/shared/runtime/ids.ts';

/** A DynamoDB with every table of the schema, for one test file. */
export interface TestDynamodb {
  readonly endpoint: string;
  readonly db: DynamoDBDocumentClient;
  /** The name each table has in this database. */
  readonly tableNames: Readonly<Record<TableName, string>>;
  stop(): Promise<void>;
}

/**
 * Starts DynamoDB in this process, in memory; with `TEST_DYNAMODB_ENDPOINT`, uses the one there, under table names of its
 * own. Either way each call has empty tables.
 */
export async function startDynamodb(): Promise<TestDynamodb> {
  const external = process.env['TEST_DYNAMODB_ENDPOINT'];
  const server = external === undefined ? await startServer() : undefined;
  const endpoint = external ?? `http://127.0.0.1:${(server?.address() as AddressInfo | undefined)?.port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const prefix = `test-${newToken().slice(0, 8)}-`;
  const names = Object.keys(tables) as TableName[];
  await Promise.all(names.map(async (name) => createTable(client, prefix + name, tables[name])));
  return {
    endpoint,
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    tableNames: Object.fromEntries(names.map((name) => [name, prefix + name])) as Record<TableName, string>,
    stop: async () => {
      if (!server)
        await Promise.all(names.map(async (name) => client.send(new DeleteTableCommand({ TableName: prefix + name }))));
      client.destroy();
      if (server) await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function startServer(): Promise<Server> {
  const require = createRequire(import.meta.url);
  const dynalite = require('dynalite') as (options: { readonly createTableMs: number }) => Server;
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function createTable(client: DynamoDBClient, name: string, schema: TableSchema): Promise<void> {
  const indexes = Object.entries(schema.indexes ?? {});
  const keys = [schema, ...indexes.map(([, index]) => index)].flatMap((key) => [key.partitionKey, key.sortKey ?? []]);
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema(schema),
      AttributeDefinitions: [...new Set(keys.flat())].map((key): AttributeDefinition => ({
        AttributeName: key,
        AttributeType: 'S',
      })),
      ...(indexes.length > 0 && {
        GlobalSecondaryIndexes: indexes.map(([index, key]) => ({
          IndexName: index,
          KeySchema: keySchema(key),
          Projection: { ProjectionType: 'ALL' as const },
        })),
      }),
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.5 }, { TableName: name });
}

function keySchema(key: { readonly partitionKey: string; readonly sortKey?: string }): KeySchemaElement[] {
  return [
    { AttributeName: key.partitionKey, KeyType: 'HASH' },
    ...(key.sortKey === undefined ? [] : [{ AttributeName: key.sortKey, KeyType: 'RANGE' as const }]),
  ];
}
