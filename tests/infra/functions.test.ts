import { describe, expect, it } from 'vitest';
import { functionNames, pipeline } from '../../infra/pipeline.ts';
import { aTemplate, type Properties, resources, target } from './synthesise.ts';
import { nameOf } from './wakes.ts';

const template = aTemplate();
const functions = new Map(resources(template, 'AWS::Lambda::Function').map(([id, it]) => [nameOf(id), it]));
const queues = resources(template, 'AWS::SQS::Queue').map(([id]) => id);

function propertiesOf(name: (typeof functionNames)[number]): Properties {
  const properties = functions.get(name);
  if (!properties) throw new Error(`the template has no function ${name}`);
  return properties;
}

function variablesOf(name: (typeof functionNames)[number]): Readonly<Record<string, unknown>> {
  return (propertiesOf(name)['Environment'] as { Variables: Record<string, unknown> }).Variables;
}

it('deploys the functions of infra/pipeline.ts and no others', () => {
  expect([...functions.keys()].sort()).toEqual([...functionNames].sort());
});

describe.each(functionNames)('function %s', (name) => {
  it('runs its bundle on Node 24 on ARM, as large and as long as pipeline.ts says', () => {
    expect(propertiesOf(name)).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: pipeline[name].memoryMb,
      Timeout: pipeline[name].timeoutSeconds,
    });
  });

  it('is given every variable that it reads, and one for Node itself', () => {
    expect(Object.keys(variablesOf(name)).sort()).toEqual([...Object.keys(pipeline[name].env), 'NODE_OPTIONS'].sort());
  });

  it('keeps what it could not process in a dead-letter queue of its own', () => {
    const { TargetArn } = propertiesOf(name)['DeadLetterConfig'] as { TargetArn: unknown };
    const queue = target(TargetArn);
    expect(queues).toContain(queue);
    expect(queue?.toLowerCase()).toMatch(new RegExp(`^${name}`));
  });

  it('writes to a log that forgets after a month', () => {
    const { LogGroup } = propertiesOf(name)['LoggingConfig'] as { LogGroup: unknown };
    const [, log] = resources(template, 'AWS::Logs::LogGroup').find(([id]) => id === target(LogGroup)) ?? [];
    expect(log?.['RetentionInDays']).toBe(30);
  });
});

it('retries mail and does not retry what a schedule repeats', () => {
  const configs = resources(template, 'AWS::Lambda::EventInvokeConfig').map(([, config]) => [
    nameOf(target(config['FunctionName']) ?? ''),
    config['MaximumRetryAttempts'],
  ]);
  expect(Object.fromEntries(configs)).toMatchObject({ feedback: 2, subscriptions: 2, poller: 0, send: 0 });
});

it('bisects a failing batch, retries the failed records alone and keeps the last in the dead-letter queue', () => {
  const mappings = resources(template, 'AWS::Lambda::EventSourceMapping');
  expect(mappings.length).toBeGreaterThan(0);
  for (const [, mapping] of mappings) {
    expect(mapping).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'TRIM_HORIZON',
    });
    const { OnFailure } = mapping['DestinationConfig'] as { OnFailure: { Destination: unknown } };
    expect(queues).toContain(target(OnFailure.Destination));
  }
});
