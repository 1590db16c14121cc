import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName, FunctionSpec } from '../pipeline.ts';
import { bind } from './bindings.ts';
import type { Surroundings } from './surroundings.ts';
import { wake } from './triggers.ts';

export interface PipelineFunctionProps {
  readonly name: FunctionName;
  readonly spec: FunctionSpec<Readonly<Record<string, unknown>>>;
  /** The folder that holds the bundle's `index.mjs`. */
  readonly bundle: string;
  readonly surroundings: Surroundings;
  /** Which copy of the function this is, `1/1` if it is the only one. */
  readonly share: string;
}

/**
 * A function of `pipeline.ts`: its code, what wakes it, and nothing allowed but what its bindings say.
 *
 * What it fails to process lands in a dead-letter queue of its own, and one message there rings.
 */
export class PipelineFunction extends Construct {
  readonly handler: Function;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { name, spec, bundle, surroundings, share }: PipelineFunctionProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.handler = this.#createFunction(spec, bundle);
    for (const [variable, binding] of Object.entries(spec.env)) {
      this.handler.addEnvironment(variable, bind(binding, this.handler, surroundings, share));
    }
    for (const trigger of spec.triggers) wake(this, trigger, surroundings);
    surroundings.alarms.add(`${id}DeadLetters`, {
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      means: `${name} could not process something, after every retry.`,
      runbook: 'dead-letters',
    });
  }

  #createFunction(spec: PipelineFunctionProps['spec'], bundle: string): Function {
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the managed policy that Lambda's default role has allows writing to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    return new Function(this, 'Function', {
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      environment: { NODE_OPTIONS: '--enable-source-maps' },
      role,
      logGroup,
      deadLetterQueue: this.deadLetters,
      ...asyncRetries(spec),
    });
  }
}

/** Mail is tried again; a schedule is not, because the next tick does the same work. */
function asyncRetries({ triggers }: PipelineFunctionProps['spec']) {
  const isMail = triggers.some(({ kind }) => kind === 'inboundMail' || kind === 'mailEvents');
  return isMail
    ? { retryAttempts: 2, maxEventAge: Duration.hours(6) }
    : { retryAttempts: 0, maxEventAge: Duration.minutes(1) };
}
