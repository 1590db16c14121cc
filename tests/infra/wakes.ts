import type { Template } from 'aws-cdk-lib/assertions';
import { type TableName, tables } from '../../functions/shared/adapters/dynamodb/schema.ts';
import { wakes as local } from '../../infra/local/triggers.ts';
import { type FunctionName, functionNames, pipeline, type Trigger } from '../../infra/pipeline.ts';
import { type Properties, resources, target } from './synthesise.ts';

/** One line a trigger, such as `classifier ← stream of entries, 100 at a time, 5 retries`. */
export function describeWake(name: FunctionName, trigger: Trigger, shards: number): readonly string[] {
  switch (trigger.kind) {
    case 'schedule': {
      const every = `${name} ← every ${trigger.everyMinutes} min`;
      return trigger.shards
        ? Array.from({ length: shards }, (_, shard) => `${every}, shard ${shard} of ${shards}`)
        : [every];
    }
    case 'tableStream':
      return [
        `${name} ← stream of ${trigger.table}, ${trigger.batchSize} at a time, ${trigger.maximumRetries} retries`,
      ];
    case 'http':
    case 'inboundMail':
    case 'mailEvents':
      return [`${name} ← ${trigger.kind}`];
    default:
      return trigger satisfies never;
  }
}

/** Who is woken by what, as `pipeline.ts` says. */
export function wakesOfPipeline(shards = 1): readonly string[] {
  return functionNames
    .flatMap((name) => pipeline[name].triggers.flatMap((trigger) => describeWake(name, trigger, shards)))
    .sort();
}

/** Who is woken by what, as the local host sorts it. */
export function wakesOfLocalHost(shards = 1): readonly string[] {
  const { schedule, tableStream, http, inboundMail, mailEvents } = local;
  const bare = { http, inboundMail, mailEvents };
  return [
    ...[...schedule, ...tableStream].flatMap(({ name, trigger }) => describeWake(name, trigger, shards)),
    ...(['http', 'inboundMail', 'mailEvents'] as const).flatMap((kind) =>
      bare[kind].flatMap((name) => describeWake(name, { kind }, shards)),
    ),
  ].sort();
}

/** Who is woken by what, read from the resources of the template alone. */
export function wakesOfTemplate(template: Template): readonly string[] {
  const functions = new Map(resources(template, 'AWS::Lambda::Function').map(([id]) => [id, nameOf(id)]));
  const woken = (value: unknown) => functions.get(target(value) ?? '') ?? `unknown function ${JSON.stringify(value)}`;
  const of = (type: string) => resources(template, type).map(([, properties]) => properties);
  return [
    ...of('AWS::Scheduler::Schedule').map((schedule) => scheduleLine(schedule, woken)),
    ...of('AWS::Lambda::EventSourceMapping').map((mapping) => streamLine(mapping, woken)),
    ...of('AWS::ApiGatewayV2::Integration').map(({ IntegrationUri }) => `${woken(IntegrationUri)} ← http`),
    ...of('AWS::SES::ReceiptRule').flatMap(({ Rule }) =>
      (Rule as { Actions: readonly { LambdaAction?: { FunctionArn: unknown } }[] }).Actions.flatMap(
        ({ LambdaAction }) => (LambdaAction ? [`${woken(LambdaAction.FunctionArn)} ← inboundMail`] : []),
      ),
    ),
    ...of('AWS::SNS::Subscription')
      .filter(({ Protocol }) => Protocol === 'lambda')
      .map(({ Endpoint }) => `${woken(Endpoint)} ← mailEvents`),
  ].sort();
}

function scheduleLine({ ScheduleExpression, Target }: Properties, woken: (value: unknown) => string): string {
  const [, minutes] = /^rate\((\d+) minutes?\)$/.exec(String(ScheduleExpression)) ?? [];
  const { Arn, Input } = Target as { Arn: unknown; Input?: string };
  const line = `${woken(Arn)} ← every ${minutes ?? String(ScheduleExpression)} min`;
  if (Input === undefined) return line;
  const { shard, of } = JSON.parse(Input) as { shard: number; of: number };
  return `${line}, shard ${shard} of ${of}`;
}

function streamLine(mapping: Properties, woken: (value: unknown) => string): string {
  const id = target(mapping['EventSourceArn']) ?? '';
  const table = (Object.keys(tables) as TableName[]).find((name) => isTable(id, name));
  const { FunctionName, BatchSize, MaximumRetryAttempts } = mapping;
  return `${woken(FunctionName)} ← stream of ${table}, ${String(BatchSize)} at a time, ${String(MaximumRetryAttempts)} retries`;
}

/** Whether the logical id is that of the table: the path of the construct and eight digits of its hash. */
export function isTable(logicalId: string, table: TableName): boolean {
  return new RegExp(`^Storage${table}[0-9A-F]{8}$`, 'i').test(logicalId);
}

/** The function of `pipeline.ts` that has this logical id. */
export function nameOf(logicalId: string): FunctionName {
  const name = functionNames.find((known) => new RegExp(`^${known}\\d?Function[0-9A-F]{8}$`, 'i').test(logicalId));
  if (!name) throw new Error(`${logicalId} is no function of the pipeline`);
  return name;
}
