import { type TableName, type TableSchema, tables } from '../../../functions/shared/adapters/dynamodb/schema.ts';
import type { DynamoEngine } from './engine.ts';

/** The schema of a table, as its shape rather than its literal. */
export function schemaOf(table: TableName): TableSchema {
  return tables[table];
}

export function isTableName(name: string): name is TableName {
  return Object.hasOwn(tables, name);
}

/** Every table. Locally a table's name is its name in the schema. */
export const tableNames = Object.keys(tables) as readonly TableName[];

/** What the engine can do. */
export interface TableTraits {
  /** Whether it keeps streams of its own. */
  readonly hasStreams?: boolean;
}

/** Makes the tables that are not there yet, and returns once each can be used. */
export async function createTables(engine: DynamoEngine, traits: TableTraits = {}): Promise<void> {
  const existing = new Set((await engine.call('ListTables', {}))['TableNames'] as readonly string[]);
  for (const table of tableNames) {
    if (!existing.has(table)) await engine.call('CreateTable', createTableInput(table, schemaOf(table), traits));
  }
  for (const table of tableNames) await waitUntilActive(engine, table);
}

async function waitUntilActive(engine: DynamoEngine, table: string): Promise<void> {
  for (;;) {
    const { Table } = (await engine.call('DescribeTable', { TableName: table })) as { Table: { TableStatus: string } };
    if (Table.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  }
}

/** What `CreateTable` takes for this schema. */
export function createTableInput(name: string, schema: TableSchema, { hasStreams = false }: TableTraits = {}): object {
  const indexes = Object.entries(schema.indexes ?? {});
  const attributes = new Set([
    schema.partitionKey,
    ...(schema.sortKey === undefined ? [] : [schema.sortKey]),
    ...indexes.flatMap(([, index]) => [index.partitionKey, index.sortKey]),
  ]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    KeySchema: keySchema(schema),
    ...(hasStreams &&
      schema.stream === true && {
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([index, keys]) => ({
        IndexName: index,
        KeySchema: keySchema(keys),
        Projection: { ProjectionType: 'ALL' },
      })),
    }),
  };
}

function keySchema(keys: { readonly partitionKey: string; readonly sortKey?: string }): object[] {
  return [
    { AttributeName: keys.partitionKey, KeyType: 'HASH' },
    ...(keys.sortKey === undefined ? [] : [{ AttributeName: keys.sortKey, KeyType: 'RANGE' }]),
  ];
}
