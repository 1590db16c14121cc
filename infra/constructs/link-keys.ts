import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

const generated = { passwordLength: 64, excludePunctuation: true };

/**
 * The keys that sign links and name addresses: `{"signing":[{"id","key"}, …],"address":"…"}`.
 *
 * CloudFormation generates one value a secret, so the first signing key is a secret of its own that the second takes in
 * by reference when it is created. To rotate, put a new pair before the old one in `signing`; later deployments leave
 * the value alone as long as the template below is not edited. `address` must never change: subscribers are named by it.
 */
export class LinkKeys extends Construct {
  readonly secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const firstSigningKey = new Secret(this, 'FirstSigningKey', {
      description: 'conflict-wire: the signing key that the link keys began with. Read by CloudFormation only.',
      generateSecretString: generated,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // The reference is resolved by CloudFormation; the template holds no key.
    const key = firstSigningKey.secretValue.unsafeUnwrap();
    this.secret = new Secret(this, 'Secret', {
      description: 'conflict-wire: keys that sign links and name addresses.',
      generateSecretString: {
        ...generated,
        secretStringTemplate: `{"signing":[{"id":"1","key":"${key}"}]}`,
        generateStringKey: 'address',
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const byHand = 'Rotated by hand in the order that keeps old links valid; the address key must never change.';
    Validations.of(firstSigningKey).acknowledge({ id: 'AwsSolutions-SMG4', reason: byHand });
    Validations.of(this.secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: byHand });
  }
}
