import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

/**
 * The keys that sign links and name addresses: `{"root":"…"}`, generated once.
 *
 * To rotate, put `"signing":[{"id","key"}, …]` beside `root`, new keys first. CloudFormation generates one value a
 * secret and makes a new one when the lines below change: never edit them, for subscribers are named under `root`.
 */
export class LinkKeys extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: 'conflict-wire: keys that sign links and name addresses',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'root',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Signing keys are rotated by hand, old ones kept so that mailed links go on working; root never changes.',
    });
  }
}
