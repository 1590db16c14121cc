import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DynamoFeedStore, type FeedStore } from '../../../functions/shared/adapters/dynamodb/feed-store.ts';
import { openLocalDatabase } from '../database.ts';
import { type FeedsPlace, UsageError } from './arguments.ts';

/** A feed store that must be closed. */
export interface OpenFeeds {
  readonly store: FeedStore;
  close(): Promise<void>;
}

/** Opens the feeds of a deployed stack, with the AWS credentials of the environment, or those on this machine. */
export async function openFeeds(place: FeedsPlace): Promise<OpenFeeds> {
  if ('stack' in place) return open({}, await tableOfStack(place.stack));
  const database = await openLocalDatabase(place.folder);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const config = { endpoint: database.endpoint, region: 'local', credentials };
  return open(config, database.tables['feeds'] ?? 'feeds', async () => database.close());
}

function open(config: DynamoDBClientConfig, tableName: string, close?: () => Promise<void>): OpenFeeds {
  const client = new DynamoDBClient(config);
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    store: new DynamoFeedStore(db, tableName),
    close: async () => {
      client.destroy();
      await close?.();
    },
  };
}

const OUTPUT = 'FeedsTableName';

async function tableOfStack(name: string): Promise<string> {
  const client = new CloudFormationClient({});
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const output = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === OUTPUT);
    if (output?.OutputValue === undefined) throw new UsageError(`The stack ${name} has no output ${OUTPUT}.`);
    return output.OutputValue;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The SDK says well what is wrong (no such stack, no credentials, no region).
    throw new UsageError(`Cannot look at the stack ${name}: ${(error as Error).message}`);
  } finally {
    client.destroy();
  }
}
