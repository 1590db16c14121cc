import { Aws, Duration, Validations } from 'aws-cdk-lib';
import { Grant, type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
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
      schedule(woken, trigger.everyMinutes, trigger.shards ? Number(surroundings.settings[trigger.shards]) : undefined);
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
      Validations.of(woken).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'dynamodb:ListStreams, which an event source mapping needs, knows no resource.',
      });
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

/** One schedule, or one a shard, each of which tells the function its share. */
function schedule(woken: PipelineFunction, everyMinutes: number, shards?: number): void {
  const role = schedulerRole(woken);
  for (let shard = 0; shard < (shards ?? 1); shard += 1) {
    new Schedule(woken, shards === undefined ? 'Schedule' : `Schedule${shard}`, {
      schedule: ScheduleExpression.rate(Duration.minutes(everyMinutes)),
      target: new LambdaInvoke(woken.handler, {
        role,
        deadLetterQueue: woken.deadLetters,
        retryAttempts: 1,
        maxEventAge: Duration.minutes(1),
        ...(shards !== undefined && { input: ScheduleTargetInput.fromObject({ shard, of: shards }) }),
      }),
    });
  }
}

/** May wake this function and fill its dead-letter queue; the role that the target would make may wake every version. */
function schedulerRole(woken: PipelineFunction): IRole {
  const { handler, deadLetters, node } = woken;
  const role = new Role(woken, 'SchedulerRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    description: `Wakes ${node.id} on schedule`,
  });
  Grant.addToPrincipal({ grantee: role, actions: ['lambda:InvokeFunction'], resourceArns: [handler.functionArn] });
  Grant.addToPrincipal({ grantee: role, actions: ['sqs:SendMessage'], resourceArns: [deadLetters.queueArn] });
  return role.withoutPolicyUpdates();
}
