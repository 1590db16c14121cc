import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One violation of each rule: a file, and what it must not import. */
const forbidden = [
  ['functions/shared/domain/a.ts', '../adapters/dynamodb/client.ts'],
  ['functions/shared/domain/b.ts', '../runtime/logger.ts'],
  ['functions/shared/domain/c.ts', '@aws-sdk/client-dynamodb'],
  ['functions/shared/domain/query/d.ts', 'node:fs'],
  ['functions/shared/domain/query/e.ts', '../../../poller/poll.ts'],
  ['functions/shared/adapters/ses/a.ts', '../../runtime/logger.ts'],
  ['functions/shared/adapters/ses/b.ts', '../../../notifier/send/send-alerts.ts'],
  ['functions/shared/adapters/c.ts', '../../../infra/pipeline.ts'],
  ['functions/shared/runtime/a.ts', '../adapters/dynamodb/client.ts'],
  ['functions/shared/runtime/b.ts', '../../feedback/handler.ts'],
  ['functions/poller/a.ts', '../classifier/classify.ts'],
  ['functions/classifier/lexicon/a.ts', '../../poller/poll.ts'],
  ['functions/notifier/match/a.ts', '../send/send-alerts.ts'],
  ['functions/notifier/send/a.ts', '../../subscriptions/app.ts'],
  ['functions/subscriptions/a.tsx', '../../infra/pipeline.ts'],
  ['functions/feedback/a.ts', '../../tests/support/an-alert.ts'],
  ['infra/a.ts', '../functions/poller/poll.ts'],
  ['infra/b.ts', './local/host.ts'],
  ['infra/constructs/a.ts', '../../functions/shared/runtime/env.ts'],
  ['infra/constructs/b.ts', '../local/host.ts'],
  ['infra/local/a.ts', 'aws-cdk-lib'],
  ['infra/local/b.ts', 'aws-cdk-lib/aws-lambda'],
  ['infra/local/streams/c.ts', '../../constructs/storage.ts'],
] as const;

/** What looks alike and is right. */
const allowed = [
  ['functions/shared/domain/query/f.ts', '../story.ts'],
  ['functions/shared/adapters/ses/d.ts', '../../domain/alert.ts'],
  ['functions/shared/adapters/dynamodb/e.ts', '../../runtime/ids.ts'],
  ['functions/shared/runtime/c.ts', '../domain/alert.ts'],
  ['functions/poller/b.ts', '../shared/adapters/dynamodb/client.ts'],
  ['functions/notifier/match/b.ts', '../../shared/domain/query/match-query.ts'],
  ['functions/classifier/b.ts', './lexicon/all.ts'],
  ['infra/c.ts', '../functions/shared/adapters/dynamodb/schema.ts'],
  ['infra/constructs/c.ts', 'aws-cdk-lib'],
  ['infra/local/c.ts', '../pipeline.ts'],
] as const;

let reported: readonly string[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conflict-wire-imports-'));
  await cp(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const files = [...forbidden, ...allowed].map(([file, from]) => [file, `import { it } from '${from}';\n`] as const);
  const typeOnly = ['infra/types.ts', "import type { It } from '../functions/poller/connect.ts';\n"] as const;
  for (const [file, text] of [...files, typeOnly]) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  reported = await restrictedImports(folder);
});

/** The files of a folder in which oxlint finds an import that the folder's configuration restricts. */
async function restrictedImports(folder: string): Promise<readonly string[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [oxlint, '--format', 'json', '.'], { cwd: folder }, (error, stdout) => {
      // Status 1 says that it found something, which is what it is run for.
      if (error && error.code !== 1) reject(error);
      else resolve(stdout);
    });
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly { code: string; filename: string }[] };
  return diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename);
}

describe('imports point one way', () => {
  it.each(forbidden)('%s may not import %s', (file) => {
    expect(reported).toContain(file);
  });

  it.each(allowed)('%s may import %s', (file) => {
    expect(reported).not.toContain(file);
  });

  it('the stack may take a type of a function', () => {
    expect(reported).not.toContain('infra/types.ts');
  });
});
