import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { FunctionName } from '../../infra/pipeline.ts';
import { readSettings } from '../../infra/settings.ts';
import { ConflictWire } from '../../infra/stack.ts';

const cdkJson = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
  readonly context: Readonly<Record<string, unknown>>;
};

/** The app as `cdk.json` has it, with some context changed; in place of each bundle an empty one. */
export function anApp(context: Readonly<Record<string, unknown>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-wire-synth-'));
  const app = new App({ context: { ...cdkJson.context, ...context }, outdir: join(folder, 'cdk.out') });
  const bundleOf = (name: FunctionName) => {
    const bundle = join(folder, name);
    mkdirSync(bundle, { recursive: true });
    writeFileSync(join(bundle, 'index.mjs'), `export const handler = () => ${JSON.stringify(name)};\n`);
    return bundle;
  };
  const settings = readSettings((name) => app.node.tryGetContext(name) as unknown);
  return { app, stack: new ConflictWire(app, 'ConflictWire', { settings, bundleOf }) };
}

const templates = new Map<string, Template>();

/** What CloudFormation would be given; the same object for the same context. */
export function aTemplate(context: Readonly<Record<string, unknown>> = {}): Template {
  const key = JSON.stringify(context);
  // Checked once, where the rules are tested.
  const unchecked = { '@aws-cdk/core:validateAgainstDefaultRules': false, ...context };
  const template = templates.get(key) ?? Template.fromStack(anApp(unchecked).stack);
  templates.set(key, template);
  return template;
}

export type Properties = Readonly<Record<string, unknown>>;

/** The properties of every resource of a type, by logical id. */
export function resources(template: Template, type: string): readonly (readonly [string, Properties])[] {
  return Object.entries(template.findResources(type)).map(([id, resource]) => [
    id,
    (resource['Properties'] ?? {}) as Properties,
  ]);
}

/** The logical id that a `Ref` or `Fn::GetAtt` points to. */
export function target(value: unknown): string | undefined {
  const { Ref: ref, 'Fn::GetAtt': attribute } = (value ?? {}) as { Ref?: string; 'Fn::GetAtt'?: readonly string[] };
  return ref ?? attribute?.[0];
}
