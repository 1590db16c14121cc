import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { type TableName, type TableSchema, tables } from '../../functions/shared/adapters/dynamodb/schema.ts';
import type { Binding } from '../pipeline.ts';

export type TableAccess = Extract<Binding, { readonly kind: 'table' }>['access'];

const reads = ['GetItem', 'BatchGetItem', 'Query', 'Scan'];
const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'ConditionCheckItem'];
const actions: Readonly<Record<TableAccess, readonly string[]>> = {
  read: reads,
  write: writes,
  readWrite: [...reads, ...writes],
};

/**
 * One table for each of `schema.ts`, paid by request.
 *
 * Data that ages is deleted by its TTL and with the stack; data that does not can be restored to any second of the
 * last 35 days and outlives the stack.
 */
export class Storage extends Construct {
  readonly #tables = new Map<TableName, Table>();

  constructor(scope: Construct, id: string) {
    super(scope, id);
    for (const name of Object.keys(tables) as TableName[]) {
      const table = this.#create(name, tables[name]);
      this.#tables.set(name, table);
      const output = `${capitalised(name)}TableName`;
      new CfnOutput(this, output, { value: table.tableName }).overrideLogicalId(output);
    }
  }

  table(name: TableName): Table {
    const table = this.#tables.get(name);
    if (!table) throw new Error(`schema.ts has no table "${name}"`);
    return table;
  }

  /** Allows exactly what the access says: who writes may not read, and the other way round. */
  grant(grantee: IGrantable, name: TableName, access: TableAccess): void {
    const { tableArn } = this.table(name);
    const schema: TableSchema = tables[name];
    const indexArns = Object.keys(schema.indexes ?? {}).map((index) => `${tableArn}/index/${index}`);
    Grant.addToPrincipal({
      grantee,
      actions: actions[access].map((action) => `dynamodb:${action}`),
      resourceArns: access === 'write' ? [tableArn] : [tableArn, ...indexArns],
    });
  }

  #create(name: TableName, schema: TableSchema): Table {
    const ages = schema.expiresAt !== undefined;
    const table = new Table(this, capitalised(name), {
      partitionKey: key(schema.partitionKey),
      ...(schema.sortKey && { sortKey: key(schema.sortKey) }),
      ...(schema.stream && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
      ...(schema.expiresAt && { timeToLiveAttribute: schema.expiresAt }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: !ages },
      deletionProtection: !ages,
      removalPolicy: ages ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
    });
    for (const [indexName, index] of Object.entries(schema.indexes ?? {})) {
      table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: key(index.partitionKey),
        sortKey: key(index.sortKey),
        projectionType: ProjectionType.ALL,
      });
    }
    if (ages) {
      Validations.of(table).acknowledge({
        id: 'AwsSolutions-DDB3',
        reason: 'What this table holds expires by itself; it is rebuilt from the feeds, or asked for again.',
      });
    }
    return table;
  }
}

function key(name: string) {
  return { name, type: AttributeType.STRING };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
