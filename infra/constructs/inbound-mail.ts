import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import * as actions from 'aws-cdk-lib/aws-ses-actions';
import { Construct, type IConstruct } from 'constructs';

/** How long raw mail is kept: long enough to find and replay what landed in a dead-letter queue on a Friday. */
const KEEP_RAW_MAIL = Duration.days(7);

/**
 * Mail to the alerts' address: SES keeps the raw message under its message id, then wakes a function.
 *
 * An account has one active rule set a region, so CloudFormation must not switch it: activate it once by
 * `aws ses set-active-receipt-rule-set --rule-set-name` with the output `InboundRuleSetName`.
 */
export class InboundMail extends Construct {
  readonly bucket: Bucket;
  readonly #address: string;
  readonly #rules: ReceiptRuleSet;

  constructor(scope: Construct, id: string, { address }: { readonly address: string }) {
    super(scope, id);
    this.#address = address;
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: KEEP_RAW_MAIL, abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only SES writes and one function reads; the mail is gone after a week, an access log would outlive it.',
    });
    this.#rules = new ReceiptRuleSet(this, 'Rules');
    new CfnOutput(this, 'RuleSetName', {
      value: this.#rules.receiptRuleSetName,
      description: 'Activate once: aws ses set-active-receipt-rule-set --rule-set-name …',
    }).overrideLogicalId('InboundRuleSetName');
  }

  /** Allows reading a message of which one knows the id, and no list of them. */
  grantRead(grantee: IGrantable & IConstruct): void {
    const { bucket } = this;
    Grant.addToPrincipal({ grantee, actions: ['s3:GetObject'], resourceArns: [bucket.arnForObjects('*')] });
    const logicalId = Stack.of(this).getLogicalId(bucket.node.defaultChild as CfnBucket);
    Validations.of(grantee.node.scope ?? grantee).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/*]`,
      reason: 'Every object of this bucket is a raw mail to us; their ids are not known beforehand.',
    });
  }

  /** Wakes the function by each message, once the raw message is kept. */
  wake(handler: IFunction): void {
    this.#rules.addRule('Rule', {
      recipients: [this.#address],
      scanEnabled: true,
      actions: [
        new actions.S3({ bucket: this.bucket }),
        new actions.Lambda({ function: handler, invocationType: actions.LambdaInvocationType.EVENT }),
      ],
    });
  }
}
