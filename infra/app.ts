import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { bundleAll, bundlePath } from './bundle.ts';
import { InvalidSettingsError, readSettings, type Settings } from './settings.ts';
import { ConflictWire } from './stack.ts';

const cdkJson = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8')) as {
  readonly output: string;
  readonly context: Readonly<Record<string, unknown>>;
};

// The CLI hands over the context of cdk.json and of its -c options; without the CLI, cdk.json alone holds.
const app = new App({ context: cdkJson.context, outdir: process.env['CDK_OUTDIR'] ?? cdkJson.output });

const settings = orExit(() => readSettings((name) => app.node.tryGetContext(name) as unknown));
await bundleAll();
const stack = new ConflictWire(app, 'ConflictWire', { settings, bundleOf: (name) => dirname(bundlePath(name)) });
if (/@([\w-]+\.)*example\.(org|com|net)>?$/.test(settings.mailFrom)) {
  Validations.of(stack).addWarning(
    'conflict-wire:example-mail-from',
    `mailFrom is "${settings.mailFrom}", an example nobody can send from: set it in cdk.json before you deploy.`,
  );
}
app.synth();

function orExit(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidSettingsError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}
