import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { FunctionName, FunctionSpec } from '../pipeline.ts';
import type { Alarms } from './alarms.ts';
import type { PipelineFunction } from './pipeline-function.ts';

/** Far longer than every retry of a batch takes, and soon enough for news. */
const LONGEST_DELAY = Duration.minutes(15);

interface Watched {
  /** What its alarms are called after. */
  readonly id: string;
  readonly name: FunctionName;
  readonly spec: FunctionSpec<Readonly<Record<string, unknown>>>;
  readonly alarms: Alarms;
}

/** Rings when a function cannot process something, when its schedule does not wake it, and when it falls behind its table. */
export function ringFor({ handler, deadLetters }: PipelineFunction, { id, name, spec, alarms }: Watched): void {
  alarms.add(`${id}DeadLetters`, {
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
    threshold: 1,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    means: `${name} could not process something, after every retry.`,
    runbook: 'dead-letters',
  });
  const kinds = new Set(spec.triggers.map(({ kind }) => kind));
  if (kinds.has('schedule'))
    alarms.add(`${id}NotWoken`, {
      metric: handler.metricInvocations({ period: LONGEST_DELAY }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
      means: `${name} has not run for ${LONGEST_DELAY.toMinutes()} minutes, though it should every minute.`,
      runbook: 'not-woken',
    });
  if (kinds.has('tableStream'))
    alarms.add(`${id}Behind`, {
      metric: handler.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(5) }),
      threshold: LONGEST_DELAY.toMilliseconds(),
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      means: `${name} is more than ${LONGEST_DELAY.toMinutes()} minutes behind the table that wakes it.`,
      runbook: 'behind',
    });
}
