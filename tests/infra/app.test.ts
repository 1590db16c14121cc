import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { functionNames } from '../../infra/pipeline.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** `node infra/app.ts` as the CDK's command line starts it, with this context over that of `cdk.json`. */
async function synthesise(context: Readonly<Record<string, unknown>>) {
  const outdir = await mkdtemp(join(tmpdir(), 'conflict-wire-app-'));
  const env = { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) };
  const { code, stderr } = await run(process.execPath, ['infra/app.ts'], { cwd: root, env }).then(
    (output) => ({ ...output, code: 0 }),
    (error: unknown) => error as { readonly code: number; readonly stderr: string },
  );
  return { outdir, code, stderr };
}

it('synthesises offline as it is cloned, with a real bundle for every function', async () => {
  const { outdir, code, stderr } = await synthesise({});
  expect(stderr).toMatch(/example nobody can send from/);
  expect(code).toBe(0);
  const assets = (await readdir(outdir)).filter((name) => name.startsWith('asset.'));
  expect(assets).toHaveLength(functionNames.length);
  for (const asset of assets) {
    expect(await readFile(join(outdir, asset, 'index.mjs'), 'utf8')).toMatch(/export\s*\{[^}]*\bas handler\b/);
  }
});

it('says everything that is wrong with the settings, once, and ends with status 2', async () => {
  const { outdir, code, stderr } = await synthesise({ mailFrom: 'nobody', contact: '' });
  expect(stderr).toBe(
    [
      'Invalid settings (edit "context" in cdk.json, or pass -c name=value):',
      '  mailFrom must be an address like "Conflict Wire <alerts@example.org>"',
      '  contact is not set: must be a web address or a mail address',
      '',
    ].join('\n'),
  );
  expect(code).toBe(2);
  expect(await readdir(outdir)).toEqual([]);
});
