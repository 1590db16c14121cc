import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { HostClock } from '../../infra/local/clock.ts';
import { type LocalHostOptions, startLocalHost } from '../../infra/local/host.ts';
import type { LocalHost } from '../../infra/local/local-host.ts';
import type { FunctionName } from '../../infra/pipeline.ts';

const recorder = fileURLToPath(new URL('../integration/local/functions/recorder.mjs', import.meta.url));

export const TEST_START = new Date('2026-03-01T12:00:00.000Z');

/** What a recording function is to do with what it gets. */
export interface Plan {
  /** Fails on records whose keys contain this. */
  readonly poison?: string;
  /** Names the failed record instead of throwing. */
  readonly reports?: boolean;
  readonly answer?: unknown;
  /** Writes the key of each record it gets to a table, or mails it. */
  readonly writesTo?: { readonly table: string; readonly key: string };
  readonly mails?: boolean;
}

/** An event as the function saw it: tests look into it by name. */
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any;

/** A local host whose functions only note what they get. */
export class RecorderHost {
  readonly folder = mkdtempSync(join(tmpdir(), 'conflict-wire-'));
  host!: LocalHost;
  db!: DynamoDBDocumentClient;

  async start(options: Partial<LocalHostOptions> = {}): Promise<this> {
    this.host = await startLocalHost({
      folder: this.folder,
      clock: HostClock.manual(TEST_START),
      bundleOf: () => recorder,
      variables: { TEST_FOLDER: this.folder },
      firstRetryMs: 1,
      ...options,
    });
    this.db = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(this.host.links.dynamodbEndpoint)));
    return this;
  }

  plan(name: FunctionName, plan: Plan): void {
    writeFileSync(join(this.folder, `${name}.plan.json`), JSON.stringify(plan));
  }

  /** Every event the function got, in order. */
  eventsOf(name: FunctionName): readonly Json[] {
    return this.notesOf(name).map((note: Json) => note.event);
  }

  notesOf(name: FunctionName): readonly Json[] {
    const file = join(this.folder, `${name}.jsonl`);
    if (!existsSync(file)) return [];
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  /** The keys of every stream record the function got, in order. */
  keysSeenBy(name: FunctionName): readonly string[] {
    return this.eventsOf(name)
      .flatMap((event: Json) => event.Records ?? [])
      .map((record: Json) =>
        Object.values<Json>(record.dynamodb.Keys)
          .map((key) => key.S)
          .join('/'),
      );
  }

  async remove(): Promise<void> {
    await this.host.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What an SDK client needs to talk to an emulator. */
export function clientConfig(endpoint: string) {
  return {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  };
}

export function sesClient(endpoint: string): SESClient {
  return new SESClient(clientConfig(endpoint));
}
