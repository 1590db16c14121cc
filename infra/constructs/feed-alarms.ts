import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { PollReport } from '../../functions/poller/poll.ts';
import type { Alarms } from './alarms.ts';

export interface FeedAlarmsProps {
  /** Where the poller says what each run did. */
  readonly log: ILogGroup;
  readonly alarms: Alarms;
  /** Hours without a new entry that are no longer quiet but broken. */
  readonly quietHours: number;
  /** Keeps the figures of one stack apart from those of another. */
  readonly namespace: string;
}

/** More of an hour's polls failing is no longer a matter of single feeds. */
const MOST_FAILING_PERCENT = 50;

/** Quiet differs from broken: rings when feeds stop answering, when one is lost, and when nothing new comes in at all. */
export class FeedAlarms extends Construct {
  constructor(scope: Construct, id: string, { log, alarms, quietHours, namespace }: FeedAlarmsProps) {
    super(scope, id);
    const hourly = (count: keyof PollReport): Metric =>
      new MetricFilter(this, count, {
        logGroup: log,
        filterPattern: FilterPattern.numberValue(`$.${count}`, '>=', 0),
        metricNamespace: namespace,
        metricName: count,
        metricValue: `$.${count}`,
      }).metric({ statistic: 'Sum', period: Duration.hours(1) });
    alarms.add('NothingNew', {
      metric: hourly('newEntries'),
      threshold: 0,
      comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: quietHours,
      treatMissingData: TreatMissingData.BREACHING,
      means: `No feed has brought a new entry for ${quietHours} hours.`,
      runbook: 'nothing-new',
    });
    alarms.add('FeedsFailing', {
      metric: new MathExpression({
        expression: '100 * FILL(failed, 0) / (FILL(failed, 0) + FILL(read, 0) + FILL(unchanged, 0))',
        usingMetrics: { failed: hourly('failed'), read: hourly('read'), unchanged: hourly('unchanged') },
        period: Duration.hours(1),
        label: 'Polls that failed, in percent',
      }),
      threshold: MOST_FAILING_PERCENT,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      means: 'More than half of the polls of an hour failed.',
      runbook: 'feeds-failing',
    });
    alarms.add('FeedLost', {
      metric: hourly('lost'),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      means: 'A feed has failed for three days, or its server says that it is gone for good.',
      runbook: 'feed-lost',
    });
  }
}
