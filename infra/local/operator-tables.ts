import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TableName } from '../../functions/shared/adapters/dynamodb/schema.ts';
import { openLocalDatabase } from './database.ts';
import { UsageError } from './usage-error.ts';

/** Whose tables: a deployed stack's, or those in a folder of this machine. */
export type Place = { readonly stack: string } | { readonly folder: string };

/** Tables under an operator's hand, to be closed afterwards. */
export interface OperatorTables {
  readonly db: DynamoDBDocumentClient;
  /** What the table is called there. Throws `UsageError` if there is none. */
  nameOf(table: TableName): string;
  close(): Promise<void>;
}

/** Opens the tables of a deployed stack, with the AWS credentials of the environment, or those on this machine. */
export async function openOperatorTables(place: Place): Promise<OperatorTables> {
  if ('stack' in place) {
    const outputs = await outputsOf(place.stack);
    return open({}, (table) => {
      const output = `${table.charAt(0).toUpperCase()}${table.slice(1)}TableName`;
      const name = outputs.get(output);
      if (name === undefined) throw new UsageError(`The stack ${place.stack} has no output ${output}.`);
      return name;
    });
  }
  const database = await openLocalDatabase(place.folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { endpoint: database.endpoint, region: 'local', credentials };
  return open(
    config,
    (table) => database.tables[table] ?? table,
    async () => database.close(),
  );
}

function open(
  config: DynamoDBClientConfig,
  nameOf: OperatorTables['nameOf'],
  close?: () => Promise<void>,
): OperatorTables {
  const client = new DynamoDBClient(config);
  return {
    db: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    nameOf,
    close: async () => {
      client.destroy();
      await close?.();
    },
  };
}

async function outputsOf(stack: string): Promise<ReadonlyMap<string, string>> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    return new Map((Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
  } catch (error) {
    // The SDK says well what is wrong (no such stack, no credentials, no region).
    throw new UsageError(`Cannot look at the stack ${stack}: ${(error as Error).message}`);
  } finally {
    client.destroy();
  }
}
