import { Duration } from 'aws-cdk-lib';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Trigger } from '../pipeline.ts';
import type { PipelineFunction } from './pipeline-function.ts';
import type { Surroundings } from './surroundings.ts';

/** Lets the trigger wake the function; what cannot be delivered lands in the function's dead-letter queue. */
export function wake(woken: PipelineFunction, trigger: Trigger, surroundings: Surroundings): void {
  const { handler, deadLetters } = woken;
  switch (trigger.kind) {
    case 'schedule':
      new Schedule(woken, 'Schedule', {
        schedule: ScheduleExpression.rate(Duration.minutes(trigger.everyMinutes)),
        target: new LambdaInvoke(handler, {
          deadLetterQueue: deadLetters,
          retryAttempts: 1,
          maxEventAge: Duration.minutes(1),
        }),
      });
      break;
    case 'tableStream':
      handler.addEventSource(
        new DynamoEventSource(surroundings.storage.table(trigger.table), {
          startingPosition: StartingPosition.TRIM_HORIZON,
          batchSize: trigger.batchSize,
          retryAttempts: trigger.maximumRetries,
          bisectBatchOnError: true,
          reportBatchItemFailures: true,
          onFailure: new SqsDlq(deadLetters),
        }),
      );
      break;
    case 'http':
      surroundings.httpApi.wake(handler);
      break;
    case 'inboundMail':
      surroundings.inboundMail.wake(handler);
      break;
    case 'mailEvents':
      surroundings.outboundMail.events.addSubscription(
        new LambdaSubscription(handler, { deadLetterQueue: deadLetters }),
      );
      break;
    default:
      trigger satisfies never;
  }
}
