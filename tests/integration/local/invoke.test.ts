import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleAll, bundlePath } from '../../../infra/bundle.ts';
import { invokeFunction } from '../../../infra/local/invoke-function.ts';
import { type FunctionName, functionNames } from '../../../infra/pipeline.ts';
import { fixtureEvent } from '../../support/fixture-event.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conflict-wire-'));
  await bundleAll();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A sample for each function and each way it is woken. */
const SAMPLES: readonly (readonly [FunctionName, string])[] = [
  ['poller', 'schedule'],
  ['classifier', 'entry-inserted'],
  ['match', 'story-inserted'],
  ['send', 'alert-inserted'],
  ['send', 'schedule'],
  ['subscriptions', 'http-get-home'],
  ['subscriptions', 'http-post-signup'],
  ['subscriptions', 'inbound-subscribe'],
  ['feedback', 'ses-bounce'],
  ['feedback', 'ses-complaint'],
  ['feedback', 'ses-delivery'],
];

describe('the bundle that would be deployed', () => {
  it.each(SAMPLES)('%s handles %s', async (name, sample) => {
    const logs: string[] = [];
    const outcome = await invokeFunction({
      name,
      folder,
      bundle: bundlePath(name),
      ...fixtureEvent(sample),
      onLog: (line) => logs.push(line),
    });
    expect(outcome, logs.join('\n')).toMatchObject({ kind: 'returned' });
  });

  it('answers the home page', async () => {
    const outcome = await invokeFunction({
      name: 'subscriptions',
      folder,
      bundle: bundlePath('subscriptions'),
      ...fixtureEvent('http-get-home'),
      onLog: () => undefined,
    });
    expect(outcome).toMatchObject({
      kind: 'returned',
      value: { statusCode: 200, body: expect.stringContaining('<html') },
    });
  });

  it('has a sample for every function, and every sample is tried', () => {
    expect(new Set(SAMPLES.map(([name]) => name))).toEqual(new Set(functionNames));
    const files = readdirSync(fileURLToPath(new URL('../../fixtures/events', import.meta.url)));
    const samples = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
    expect(new Set(SAMPLES.map(([, sample]) => sample))).toEqual(new Set(samples));
  });
});

describe('npm run invoke', () => {
  const script = fileURLToPath(new URL('../../../infra/local/invoke.ts', import.meta.url));
  const run = (...args: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args, '--data', folder], (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, stdout, stderr });
      });
    });

  it('prints what the function answered and logged', async () => {
    const { code, stdout, stderr } = await run('classifier', '--event', 'tests/fixtures/events/entry-inserted.json');
    expect({ code, answer: JSON.parse(stdout) as unknown }).toEqual({ code: 0, answer: { batchItemFailures: [] } });
    expect(stderr).toContain('classified entries');
  });

  it.each([
    [['nobody', '--event', 'x.json'], 'There is no function "nobody".'],
    [['poller'], '--event is missing.'],
    [['poller', '--event', 'absent.json'], '--event: cannot read absent.json.'],
    [['poller', '--event', 'README.md'], 'is not JSON'],
    [['poller', '--loud'], "Unknown option '--loud'"],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });
});
