// Runs the integration and pipeline tests against AWS's own DynamoDB Local: `npm run test:dynamodb-local`.
// It needs a JRE of version 17 or newer; without one it says so, loudly, and succeeds.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The package that AWS ships the emulator in. It is fetched into a cache and not redistributed. */
const emulatorPackage = {
  name: 'amplify-dynamodb-simulator',
  version: '2.9.30',
  sha512: 'xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ==',
};
const READY_WITHIN_MS = 60_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = `${root}.local/cache/dynamodb-local-${emulatorPackage.version}`;

if (hasJava()) process.exitCode = await testAgainstEmulator();
else console.warn('\n*** SKIPPED: no JRE 17 or newer on this machine, so nothing ran against DynamoDB Local. ***\n');

function hasJava(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, major] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  return status === 0 && Number(major) >= 17;
}

async function testAgainstEmulator(): Promise<number> {
  const folder = fetchEmulator();
  const port = await freePort();
  const emulator = startEmulator(folder, port);
  try {
    const endpoint = `http://127.0.0.1:${port}`;
    await untilReady(endpoint, emulator);
    console.log(
      `Testing against DynamoDB Local at ${endpoint}: the stores' tables, and the pipeline with its real streams`,
    );
    return await runTests(endpoint);
  } finally {
    emulator.kill();
  }
}

/** The folder of the unpacked emulator; fetched at the first call, and checked before it is unpacked. */
function fetchEmulator(): string {
  if (existsSync(cache)) return cache;
  const { name, version, sha512 } = emulatorPackage;
  const partial = `${cache}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  console.log(`Fetching ${name}@${version} (57 MB) …`);
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--silent', `${name}@${version}`];
  if (npm) execFileSync(process.execPath, [npm, ...args], { cwd: partial });
  else execFileSync('npm', args, { cwd: partial });
  const archive = `${partial}/${name}-${version}.tgz`;
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) throw new Error(`${name}@${version} is not the archive that was pinned: sha512-${found}`);
  execFileSync('tar', ['-xzf', archive, '--strip-components=2', 'package/emulator'], { cwd: partial });
  rmSync(archive);
  renameSync(partial, cache);
  return cache;
}

function startEmulator(folder: string, port: number): ChildProcess {
  // It has no option to listen on 127.0.0.1 alone. Without `-sharedDb` every access key has a database of its own.
  const options = ['-port', String(port), '-inMemory', '-disableTelemetry'];
  return spawn('java', [`-Djava.library.path=${folder}/DynamoDBLocal_lib`, '-jar', 'DynamoDBLocal.jar', ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until the emulator answers; any answer will do, for it refuses what is not signed. */
async function untilReady(endpoint: string, emulator: ChildProcess): Promise<void> {
  const deadline = AbortSignal.timeout(READY_WITHIN_MS);
  for (;;) {
    if (emulator.exitCode !== null) throw new Error(`DynamoDB Local ended with status ${emulator.exitCode}`);
    deadline.throwIfAborted();
    const answer = await fetch(endpoint, { signal: deadline }).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function runTests(endpoint: string): Promise<number> {
  const vitest = `${root}node_modules/vitest/vitest.mjs`;
  const projects = ['--project', 'integration', '--project', 'pipeline'];
  const run = spawn(process.execPath, [vitest, 'run', '--config', 'tests/vitest.config.ts', ...projects], {
    cwd: root,
    env: { ...process.env, TEST_DYNAMODB_ENDPOINT: endpoint },
    stdio: 'inherit',
  });
  const [status] = (await once(run, 'exit')) as [number | null];
  return status ?? 1;
}
