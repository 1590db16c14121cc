import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PollReport } from '../../functions/poller/poll.ts';
import { functionNames, pipeline } from '../../infra/pipeline.ts';
import { aTemplate, type Properties, resources, target } from './synthesise.ts';
import { nameOf } from './wakes.ts';

const template = aTemplate({ alarmEmail: 'duty@example.org', quietHours: '3' });
const alarms = resources(template, 'AWS::CloudWatch::Alarm').map(([, alarm]) => alarm);
const ofMetric = (name: string) => alarms.filter(({ MetricName }) => MetricName === name);
const runbookOf = ({ AlarmDescription }: Properties) => /Runbook: ([a-z-]+)$/.exec(String(AlarmDescription))?.[1];

function watchedBy({ Dimensions }: Properties): string {
  return target((Dimensions as readonly { Value: unknown }[])[0]?.Value) ?? '';
}

function functionsWokenBy(kind: string): readonly string[] {
  return functionNames.filter((name) => pipeline[name].triggers.some((trigger) => trigger.kind === kind)).toSorted();
}

describe('every alarm', () => {
  it('tells the operator', () => {
    for (const { AlarmActions } of alarms) expect(AlarmActions).toHaveLength(1);
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'duty@example.org' });
  });

  it('names an entry of the runbook, and every entry has its alarm', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const entries = [...readme.matchAll(/^#### ([a-z-]+)$/gm)].map(([, entry]) => entry);
    expect(new Set(alarms.map(runbookOf))).toEqual(new Set(entries));
  });
});

describe('the operator is told', () => {
  it('by the first message in any dead-letter queue', () => {
    const watching = ofMetric('ApproximateNumberOfMessagesVisible');
    const queues = resources(template, 'AWS::SQS::Queue').map(([id]) => id);
    expect(new Set(watching.map(watchedBy))).toEqual(new Set(queues));
    for (const alarm of watching) expect(alarm).toMatchObject({ Threshold: 1, TreatMissingData: 'notBreaching' });
  });

  it('when a function that should run every minute has not run for a quarter of an hour', () => {
    const watching = ofMetric('Invocations');
    expect(watching.map((alarm) => nameOf(watchedBy(alarm))).toSorted()).toEqual(functionsWokenBy('schedule'));
    for (const alarm of watching)
      expect(alarm).toMatchObject({
        Threshold: 1,
        ComparisonOperator: 'LessThanThreshold',
        Period: 900,
        TreatMissingData: 'breaching',
      });
  });

  it('when a function is a quarter of an hour behind the table that wakes it', () => {
    const watching = ofMetric('IteratorAge');
    expect(watching.map((alarm) => nameOf(watchedBy(alarm))).toSorted()).toEqual(functionsWokenBy('tableStream'));
    for (const alarm of watching) expect(alarm).toMatchObject({ Threshold: 900_000, Statistic: 'Maximum' });
  });

  it('when no feed has brought anything new for as many hours as the operator finds too quiet', () => {
    expect(ofMetric('newEntries')).toMatchObject([
      {
        Threshold: 0,
        ComparisonOperator: 'LessThanOrEqualToThreshold',
        Period: 3600,
        EvaluationPeriods: 3,
        TreatMissingData: 'breaching',
      },
    ]);
  });

  it('when a feed is lost', () => {
    expect(ofMetric('lost')).toMatchObject([{ Threshold: 1, TreatMissingData: 'notBreaching' }]);
  });

  it('when most polls of an hour failed', () => {
    const alarm = alarms.find((one) => runbookOf(one) === 'feeds-failing');
    expect(alarm).toMatchObject({ Threshold: 50, ComparisonOperator: 'GreaterThanThreshold' });
  });
});

it('counts what the poller says it did, apart for each stack', () => {
  const counted = ['newEntries', 'lost', 'failed', 'read', 'unchanged'] satisfies readonly (keyof PollReport)[];
  const filters = resources(template, 'AWS::Logs::MetricFilter').map(([, filter]) => filter);
  for (const filter of filters) expect(target(filter['LogGroupName'])).toMatch(/^PollerLog/);
  expect(filters.map(({ FilterPattern, MetricTransformations }) => [FilterPattern, MetricTransformations])).toEqual(
    expect.arrayContaining(
      counted.map((count) => [
        `{ $.${count} >= 0 }`,
        [{ MetricName: count, MetricNamespace: 'ConflictWire/ConflictWire', MetricValue: `$.${count}` }],
      ]),
    ),
  );
  expect(filters).toHaveLength(counted.length);
});
