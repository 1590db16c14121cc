import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Story } from '../../domain/story.ts';
import type { StoryQuery, StoryStore } from '../../domain/story-store.ts';
import { conditionHeld } from './conditional.ts';

const KEEP_SECONDS = 400 * 24 * 60 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;

type Item = Record<string, unknown>;

/** Stories in DynamoDB. */
export class DynamoStoryStore implements StoryStore {
  readonly #db: DynamoDBDocumentClient;
  readonly #tableName: string;

  constructor(db: DynamoDBDocumentClient, tableName: string) {
    this.#db = db;
    this.#tableName = tableName;
  }

  async putIfNew(story: Story): Promise<boolean> {
    return this.#put(story, 'attribute_not_exists(storyId)');
  }

  async replace(story: Story): Promise<boolean> {
    return this.#put(story, 'attribute_exists(storyId)');
  }

  async remove(storyId: string): Promise<void> {
    await this.#db.send(new DeleteCommand({ TableName: this.#tableName, Key: { storyId } }));
  }

  async get(storyId: string): Promise<Story | undefined> {
    const { Item: item } = await this.#db.send(new GetCommand({ TableName: this.#tableName, Key: { storyId } }));
    return item && fromItem(item);
  }

  async newestInCluster(clusterKey: string, from: string, to: string): Promise<Story | undefined> {
    const { Items: items = [] } = await this.#query('cluster', 'clusterKey', clusterKey, { from, to, limit: 1 });
    return items[0] && fromItem(items[0]);
  }

  async recent({ from, to, limit }: StoryQuery): Promise<readonly Story[]> {
    const stories: Story[] = [];
    for (const day of daysDown(from, to)) {
      let start: Item | undefined;
      do {
        const page = await this.#query('recent', 'day', day, { from, to, limit: limit - stories.length }, start);
        stories.push(...(page.Items ?? []).map(fromItem));
        start = page.LastEvaluatedKey;
      } while (start && stories.length < limit);
      if (stories.length >= limit) break;
    }
    return stories;
  }

  async #put(story: Story, condition: string): Promise<boolean> {
    return conditionHeld(
      this.#db.send(
        new PutCommand({ TableName: this.#tableName, Item: toItem(story), ConditionExpression: condition }),
      ),
    );
  }

  async #query(index: string, key: string, value: string, { from, to, limit }: StoryQuery, start?: Item) {
    return this.#db.send(
      new QueryCommand({
        TableName: this.#tableName,
        IndexName: index,
        KeyConditionExpression: '#key = :value AND publishedAt BETWEEN :from AND :to',
        ExpressionAttributeNames: { '#key': key },
        ExpressionAttributeValues: { ':value': value, ':from': from, ':to': to },
        ScanIndexForward: false,
        Limit: limit,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
  }
}

/** The UTC days that the time from `from` to `to` touches, newest first. */
function* daysDown(from: string, to: string): Generator<string> {
  const first = Date.parse(from.slice(0, 10));
  for (let day = Date.parse(to.slice(0, 10)); day >= first; day -= DAY_MS)
    yield new Date(day).toISOString().slice(0, 10);
}

function toItem(story: Story): Item {
  return {
    ...story,
    day: story.publishedAt.slice(0, 10),
    clusterKey: story.clusterId.slice(0, story.clusterId.lastIndexOf('.')),
    expiresAt: Math.floor(Date.parse(story.publishedAt) / 1000) + KEEP_SECONDS,
  };
}

function fromItem(item: Item): Story {
  const { day: _day, clusterKey: _key, expiresAt: _expiry, ...story } = item;
  return story as unknown as Story;
}
