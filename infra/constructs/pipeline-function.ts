import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { FunctionName, FunctionSpec } from '../pipeline.ts';
import { bind } from './bindings.ts';
import { ringFor } from './function-alarms.ts';
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
 * What it fails to process lands in a dead-letter queue of its own.
 */
export class PipelineFunction extends Construct {
  readonly handler: Function;
  readonly deadLetters: Queue;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, { name, spec, bundle, surroundings, share }: PipelineFunctionProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.handler = this.#createFunction(spec, bundle);
    for (const [variable, binding] of Object.entries(spec.env)) {
      this.handler.addEnvironment(variable, bind(binding, this.handler, surroundings, share));
    }
    for (const trigger of spec.triggers) wake(this, trigger, surroundings);
    ringFor(this, { id, name, spec, alarms: surroundings.alarms });
  }

  #createFunction(spec: PipelineFunctionProps['spec'], bundle: string): Function {
    // A role of our own: the managed policy that Lambda's default role has allows writing to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    return new Function(this, 'Function', {
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      environment: { NODE_OPTIONS: '--enable-source-maps' },
      role,
      logGroup: this.log,
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
