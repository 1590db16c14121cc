import type { AttributeValue } from 'aws-lambda';
import type { TableName } from '../../../functions/shared/adapters/dynamodb/schema.ts';
import { isTableName, schemaOf } from './tables.ts';

export type Item = Readonly<Record<string, AttributeValue>>;

/** One item that a call is about to change, with a call that changes this item alone. */
export interface ItemWrite {
  readonly table: TableName;
  readonly key: Item;
  readonly target: 'PutItem' | 'UpdateItem' | 'DeleteItem';
  readonly input: Readonly<Record<string, unknown>>;
  /** Deleted because its time was over. */
  readonly expired?: boolean;
}

/** The items a call changes; none when it only reads, or is not one the tables would accept. */
export function itemWrites(
  target: string,
  input: Readonly<Record<string, unknown>>,
  traits: { readonly expired?: boolean } = {},
): readonly ItemWrite[] {
  switch (target) {
    case 'PutItem':
      return writeOf('PutItem', input, input['Item']);
    case 'UpdateItem':
    case 'DeleteItem':
      return writeOf(target, input, input['Key'], traits);
    case 'BatchWriteItem':
      return batchWrites(input['RequestItems']);
    default:
      return [];
  }
}

type BatchRequests = Record<string, readonly { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[]>;

function batchWrites(requests: unknown): readonly ItemWrite[] {
  if (!isRecord(requests)) return [];
  return Object.entries(requests as BatchRequests).flatMap(([TableName, list]) =>
    (Array.isArray(list) ? list : []).flatMap(({ PutRequest, DeleteRequest }) =>
      PutRequest
        ? writeOf('PutItem', { TableName, Item: PutRequest.Item }, PutRequest.Item)
        : writeOf('DeleteItem', { TableName, Key: DeleteRequest?.Key }, DeleteRequest?.Key),
    ),
  );
}

function writeOf(
  target: ItemWrite['target'],
  input: ItemWrite['input'],
  item: unknown,
  traits: { readonly expired?: boolean } = {},
): readonly ItemWrite[] {
  const table = input['TableName'];
  if (typeof table !== 'string' || !isTableName(table) || !isRecord(item)) return [];
  const key = keyOf(table, item as Item);
  return key ? [{ table, key, target, input, ...traits }] : [];
}

function keyOf(table: TableName, item: Item): Item | undefined {
  const { partitionKey, sortKey } = schemaOf(table);
  const key: Record<string, AttributeValue> = {};
  for (const name of sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]) {
    const value = item[name];
    if (typeof value?.S !== 'string') return undefined;
    key[name] = { S: value.S };
  }
  return key;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What two writes to the same item have in common. */
export function lockKey({ table, key }: ItemWrite): string {
  return JSON.stringify([table, ...Object.values(key)]);
}
