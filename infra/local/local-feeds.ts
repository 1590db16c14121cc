import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoFeedStore, feedIdOf } from '../../functions/shared/adapters/dynamodb/feed-store.ts';
import type { FeedSpec } from '../../functions/shared/domain/feed.ts';
import type { HostClock } from './clock.ts';
import { localDocumentClient } from './dynamodb/local-client.ts';
import type { HostLife } from './life.ts';
import type { SampleFeed } from './sample/feed.ts';
import type { Schedules } from './schedules.ts';
import { wakes } from './triggers.ts';

const TABLE = 'feeds';

/** What has to run for feeds to be read. */
const POLLING = wakes.schedule.filter(({ name }) => name === 'poller');

export interface LocalFeedsDeps {
  readonly endpoint: string;
  readonly clock: HostClock;
  readonly sample: SampleFeed;
  readonly sampleUrl: string;
  readonly schedules: Schedules;
  readonly life: HostLife;
}

/** The feeds that the host polls. */
export class LocalFeeds {
  readonly #deps: LocalFeedsDeps;
  readonly #db: DynamoDBDocumentClient;
  readonly #store: DynamoFeedStore;

  constructor(deps: LocalFeedsDeps) {
    this.#deps = deps;
    this.#db = localDocumentClient(deps.endpoint);
    this.#store = new DynamoFeedStore(this.#db, TABLE);
  }

  /** Has feeds polled from now on; those that are polled already stay as they are. */
  async add(specs: readonly FeedSpec[]): Promise<void> {
    for (const spec of specs) await this.#store.add(spec, this.#deps.clock.now());
  }

  /** Has the sample feed polled like any other, unless its reader removed it, and right after each of its stories. */
  async followSample(tell: (text: string) => void): Promise<void> {
    const { sample, life } = this.#deps;
    await this.addSample();
    sample.start(async (title) => {
      try {
        if (await this.pollSample()) tell(`the sample feed has a new story: ${title}`);
      } catch (error) {
        if (!life.isStopping) tell(`the sample feed could not be polled: ${(error as Error).message}`);
      }
    });
  }

  async addSample(): Promise<void> {
    const { sampleUrl: url } = this.#deps;
    if ((await this.#store.find(feedIdOf(url))) === undefined) {
      await this.add([{ url, title: 'Sample wire', language: 'en' }]);
    }
  }

  /** Polls the sample feed now; `false` if its reader removed it. */
  async pollSample(): Promise<boolean> {
    const isPolled = await this.#makeDue(this.#deps.sampleUrl);
    if (isPolled) await this.#deps.schedules.runAll(POLLING);
    return isPolled;
  }

  /** Makes a feed due at once, as a publisher that pings would; `false` if it is not polled. */
  async #makeDue(url: string): Promise<boolean> {
    try {
      await this.#db.send(
        new UpdateCommand({
          TableName: TABLE,
          Key: { feedId: feedIdOf(url) },
          UpdateExpression: 'SET nextPollAt = :now',
          ConditionExpression: 'attribute_exists(#shard)',
          ExpressionAttributeNames: { '#shard': 'shard' },
          ExpressionAttributeValues: { ':now': this.#deps.clock.now().toISOString() },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }
}
