import { describe, expect, it } from 'vitest';
import { type TableSchema, tables } from '../../functions/shared/adapters/dynamodb/schema.ts';
import { tableNames } from './permissions.ts';
import { aTemplate } from './synthesise.ts';
import { isTable } from './wakes.ts';

const template = aTemplate();

function tableOf(name: (typeof tableNames)[number]) {
  const found = Object.entries(template.findResources('AWS::DynamoDB::Table')).find(([id]) => isTable(id, name));
  if (!found) throw new Error(`the template has no table ${name}`);
  return found[1] as { readonly Properties: Readonly<Record<string, unknown>>; readonly DeletionPolicy: string };
}

describe.each(tableNames)('table %s', (name) => {
  const schema: TableSchema = tables[name];
  const { Properties: table, DeletionPolicy } = tableOf(name);

  it('has the keys and indexes of schema.ts', () => {
    const keys = (partitionKey: string, sortKey?: string) => [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      ...(sortKey ? [{ AttributeName: sortKey, KeyType: 'RANGE' }] : []),
    ];
    expect(table['KeySchema']).toEqual(keys(schema.partitionKey, schema.sortKey));
    expect((table['GlobalSecondaryIndexes'] as unknown[] | undefined) ?? []).toEqual(
      Object.entries(schema.indexes ?? {}).map(([IndexName, index]) =>
        expect.objectContaining({ IndexName, KeySchema: keys(index.partitionKey, index.sortKey) }),
      ),
    );
  });

  it('is paid by request', () => {
    expect(table['BillingMode']).toBe('PAY_PER_REQUEST');
  });

  it('wakes with both images if schema.ts says it wakes', () => {
    expect(table['StreamSpecification']).toEqual(schema.stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined);
  });

  it('forgets what ages, and can restore what does not', () => {
    const ages = schema.expiresAt !== undefined;
    expect(table['TimeToLiveSpecification']).toEqual(
      ages ? { AttributeName: schema.expiresAt, Enabled: true } : undefined,
    );
    expect(table['PointInTimeRecoverySpecification']).toEqual({ PointInTimeRecoveryEnabled: !ages });
    expect(table['DeletionProtectionEnabled']).toBe(!ages);
    expect(DeletionPolicy).toBe(ages ? 'Delete' : 'Retain');
  });

  it('is named in the outputs', () => {
    const output = `${name.charAt(0).toUpperCase()}${name.slice(1)}TableName`;
    expect(Object.keys(template.findOutputs(output))).toEqual([output]);
  });
});
