import { CfnOutput, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface OutboundMailProps {
  /** The bare address that alerts come from. */
  readonly address: string;
  /** Whether to create the SES identity of its domain, or to use the one the account has. */
  readonly identity: 'create' | 'existing';
}

/** Sending through SES: the domain's identity, and a topic that hears what became of every mail. */
export class OutboundMail extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly events: Topic;
  readonly #address: string;
  readonly #domain: string;

  constructor(scope: Construct, id: string, { address, identity }: OutboundMailProps) {
    super(scope, id);
    this.#address = address;
    this.#domain = address.slice(address.indexOf('@') + 1).toLowerCase();
    this.events = new Topic(this, 'Events', { enforceSSL: true });
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const { SEND, DELIVERY, BOUNCE, COMPLAINT } = EmailSendingEvent;
    this.configurationSet.addEventDestination('ToTopic', {
      destination: EventDestination.snsTopic(this.events),
      events: [SEND, DELIVERY, BOUNCE, COMPLAINT],
    });
    if (identity === 'create') this.#createIdentity();
  }

  /** Allows sending from the alerts' address, through this configuration set only. */
  grantSend(grantee: IGrantable): void {
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    Grant.addToPrincipal({
      grantee,
      actions: ['ses:SendRawEmail'],
      resourceArns: [
        arn('identity', this.#domain),
        arn('identity', this.#address),
        arn('configuration-set', this.configurationSet.configurationSetName),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': this.#address } },
    });
  }

  #createIdentity(): void {
    const identity = new EmailIdentity(this, 'Identity', { identity: Identity.domain(this.#domain) });
    for (const [index, { name, value }] of identity.dkimRecords.entries()) {
      const output = `DkimRecord${index + 1}`;
      new CfnOutput(this, output, {
        value: `${name} CNAME ${value}`,
        description: `DNS record that proves to SES that ${this.#domain} is yours`,
      }).overrideLogicalId(output);
    }
  }
}
