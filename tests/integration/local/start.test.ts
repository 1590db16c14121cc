import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLocalDatabase } from '../../../infra/local/database.ts';

const script = fileURLToPath(new URL('../../../infra/local/main.ts', import.meta.url));

let folder: string;
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-wire-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [script, '--data', folder, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

/** What the host printed up to a line that matches. */
async function printed(child: ReturnType<typeof start>, pattern: RegExp): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    if (pattern.test(output)) return output;
  }
  throw new Error(`the host ended without ${String(pattern)}: ${output}`);
}

async function failure(child: ReturnType<typeof start>): Promise<{ code: number | null; stderr: string }> {
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code: code as number | null, stderr };
}

describe('npm start', () => {
  it('prints three links that work, and is found by other programs', async () => {
    const output = await printed(start(), /status {3}http\S+/);
    const links = [...output.matchAll(/http:\/\/127\.0\.0\.1:\d+/g)].map(([link]) => link);
    expect(links).toHaveLength(3);
    for (const link of links) expect((await fetch(link)).status).toBe(200);
    const database = await openLocalDatabase(folder);
    const file = JSON.parse(readFileSync(join(folder, 'host.json'), 'utf8')) as Record<string, unknown>;
    expect(file).toMatchObject({ siteUrl: links[0], dynamodbEndpoint: database.endpoint, tables: { feeds: 'feeds' } });
    await database.close();
  });

  it('does not start twice on the same data', async () => {
    await printed(start(), /status/);
    expect(await failure(start())).toEqual({
      code: 2,
      stderr: expect.stringContaining('is in use by another conflict-wire host'),
    });
  });

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const outcome = await failure(start('--inbox-port', String(port)));
    other.close();
    expect(outcome).toEqual({ code: 2, stderr: expect.stringContaining(`Port ${port} is in use`) });
  });

  it('refuses what it does not know', async () => {
    expect(await failure(start('--loud'))).toEqual({
      code: 2,
      stderr: expect.stringContaining("Unknown option '--loud'"),
    });
  });
});

it('lends its tables to other programs even when no host runs', async () => {
  const database = await openLocalDatabase(folder);
  expect(database.tables).toMatchObject({ feeds: 'feeds', alerts: 'alerts' });
  await expect(openLocalDatabase(folder)).rejects.toThrow('is in use');
  await database.close();
});
