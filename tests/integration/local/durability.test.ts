import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clientConfig } from '../../support/recorder-host.ts';

const script = fileURLToPath(new URL('child-host.ts', import.meta.url));

/** A host in a process of its own, to be killed. */
class ChildHost {
  readonly #process: ChildProcess;
  readonly db: DynamoDBDocumentClient;

  private constructor(child: ChildProcess, endpoint: string) {
    this.#process = child;
    this.db = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(endpoint)));
  }

  static async start(folder: string): Promise<ChildHost> {
    const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    for await (const line of createInterface(child.stdout)) return new ChildHost(child, line);
    throw new Error('the host did not start');
  }

  /** Waits until the host has nothing left to do, and ends it. */
  async finish(): Promise<void> {
    this.#process.stdin?.end();
    await once(this.#process, 'exit');
  }

  async kill(): Promise<void> {
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-wire-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ROUNDS = 4;
const WRITERS = 8;

/** Writes entries one after another until the host is gone; the ids of those that it acknowledged. */
async function writeUntilGone(db: DynamoDBDocumentClient, round: number, writer: number, onWrite: () => void) {
  const acknowledged: string[] = [];
  for (let number = 0; ; number += 1) {
    const entryId = `${round}-${writer}-${number}`;
    try {
      await db.send(new PutCommand({ TableName: 'entries', Item: { entryId } }));
    } catch {
      return acknowledged;
    }
    acknowledged.push(entryId);
    onWrite();
  }
}

it('loses nothing that it acknowledged, and tells functions of it, however often it is killed', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const host = await ChildHost.start(folder);
    let writes = 0;
    const { promise: enough, resolve } = Promise.withResolvers<void>();
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      writeUntilGone(host.db, round, writer, () => {
        writes += 1;
        if (writes === 30 + round * 17) resolve();
      }),
    );
    await enough;
    await host.kill();
    acknowledged.push(...(await Promise.all(writers)).flat());
  }
  const last = await ChildHost.start(folder);
  for (const entryId of acknowledged) {
    const { Item } = await last.db.send(new GetCommand({ TableName: 'entries', Key: { entryId } }));
    expect(Item, entryId).toEqual({ entryId });
  }
  await last.finish();
  const told = readFileSync(join(folder, 'classifier.jsonl'), 'utf8');
  const missing = acknowledged.filter((entryId) => !told.includes(`"${entryId}"`));
  expect(acknowledged.length).toBeGreaterThanOrEqual(30 * ROUNDS);
  expect(missing).toEqual([]);
});
