import { Alarm, type AlarmProps } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The bell that every alarm rings: a topic, and the operator's address if it is known. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { email }: { readonly email?: string | undefined }) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    if (email) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** Adds an alarm whose message says what is wrong and which runbook entry answers it. */
  add(
    id: string,
    { runbook, means, ...props }: AlarmProps & { readonly runbook: string; readonly means: string },
  ): Alarm {
    const alarm = new Alarm(this, id, { ...props, alarmDescription: `${means} Runbook: ${runbook}` });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }
}
