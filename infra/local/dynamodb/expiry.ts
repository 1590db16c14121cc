import type { HostClock } from '../clock.ts';
import type { DynamoEngine } from './engine.ts';
import type { ItemWriter } from './table-writer.ts';
import { schemaOf, tableNames } from './tables.ts';
import { type Item, itemWrites } from './writes.ts';

/** Deletes the items whose time is over, as DynamoDB's TTL does: with a stream record that says so. Returns how many. */
export async function deleteExpired(engine: DynamoEngine, writer: ItemWriter, clock: HostClock): Promise<number> {
  const now = { N: String(Math.floor(clock.now().getTime() / 1000)) };
  let deleted = 0;
  for (const table of tableNames) {
    const { expiresAt } = schemaOf(table);
    if (expiresAt === undefined) continue;
    for await (const Key of expiredKeys(engine, table, expiresAt, now)) {
      const input = {
        TableName: table,
        Key,
        ConditionExpression: '#expiresAt <= :now',
        ExpressionAttributeNames: { '#expiresAt': expiresAt },
        ExpressionAttributeValues: { ':now': now },
      };
      const writes = itemWrites('DeleteItem', input, { expired: true });
      const { status } = await writer.write(writes, { target: 'DeleteItem', body: JSON.stringify(input) });
      if (status === 200) deleted += 1;
    }
  }
  return deleted;
}

async function* expiredKeys(engine: DynamoEngine, table: string, expiresAt: string, now: object): AsyncGenerator<Item> {
  const { partitionKey, sortKey } = schemaOf(table as Parameters<typeof schemaOf>[0]);
  const names = [partitionKey, ...(sortKey === undefined ? [] : [sortKey])];
  let from: unknown;
  do {
    const page = await engine.call('Scan', {
      TableName: table,
      FilterExpression: '#expiresAt <= :now',
      ExpressionAttributeNames: { '#expiresAt': expiresAt },
      ExpressionAttributeValues: { ':now': now },
      ...(from !== undefined && { ExclusiveStartKey: from }),
    });
    for (const item of page['Items'] as readonly Item[]) {
      yield Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : [])));
    }
    from = page['LastEvaluatedKey'];
  } while (from !== undefined);
}
