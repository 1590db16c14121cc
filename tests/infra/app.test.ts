import { Template } from 'aws-cdk-lib/assertions';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionNames } from '../../infra/pipeline.ts';
import { nameOf } from './wakes.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const account = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
let secrets: string;
let stopSecrets: () => void;

// In place of Secrets Manager: gives the link keys as the template has them generated.
beforeAll(async () => {
  const secret = JSON.stringify({ root: 'r'.repeat(64) });
  const server = createServer((_, response) => response.end(JSON.stringify({ SecretString: secret })));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  secrets = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stopSecrets = () => server.close();
});

afterAll(() => stopSecrets());

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

it('synthesises offline as it is cloned, with a bundle for every function that loads with the variables it is given', async () => {
  const { outdir, code, stderr } = await synthesise({});
  expect(stderr).toMatch(/example nobody can send from/);
  expect(code).toBe(0);
  const functions = await functionsOf(outdir);
  expect(functions.map(({ name }) => name).sort()).toEqual([...functionNames].sort());
  for (const { name, file, variables } of functions) {
    const env = { PATH: process.env['PATH'], ...account, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets, ...variables };
    const { stdout } = await run(process.execPath, ['tests/infra/load-bundle.ts', file], { cwd: root, env });
    expect(`${name} exports ${stdout.trim()}`).toBe(`${name} exports [ 'handler: function' ]`);
    // One character beyond ASCII would make V8 hold all of them in two bytes each, and slow the start.
    if (name === 'classifier') expect((await readFile(file)).findIndex((byte) => byte > 127)).toBe(-1);
    const data = name === 'classifier' ? ['gazetteer.bin', 'types.bin', 'weights.bin'] : [];
    expect((await readdir(dirname(file))).sort()).toEqual([...data, 'index.mjs', 'index.mjs.map'].sort());
  }
}, 300_000);

/** Each function that was synthesised, its bundle, and its variables with a placeholder for what AWS fills in. */
async function functionsOf(outdir: string) {
  const template = Template.fromJSON(
    JSON.parse(await readFile(join(outdir, 'ConflictWire.template.json'), 'utf8')) as Record<string, unknown>,
  );
  return Object.entries(template.findResources('AWS::Lambda::Function')).map(([id, resource]) => {
    const { Environment, Code } = resource['Properties'] as {
      Environment: { Variables: Readonly<Record<string, unknown>> };
      Code: { S3Key: string };
    };
    const variables = Object.entries(Environment.Variables).map(
      ([name, value]) => [name, placeholderOf(value)] as const,
    );
    return {
      name: nameOf(id),
      file: join(outdir, `asset.${Code.S3Key.replace(/\.zip$/, '')}`, 'index.mjs'),
      variables: Object.fromEntries(variables),
    };
  });
}

function placeholderOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value).includes('ApiEndpoint') ? 'https://site.example.org' : 'named-by-aws';
}

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
