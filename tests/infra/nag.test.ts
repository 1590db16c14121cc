import { App, CfnResource, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { anApp } from './synthesise.ts';

describe('AwsSolutions', () => {
  it('finds nothing in the whole stack, with a domain and an alarm address, that is not acknowledged', () => {
    const { app } = anApp({
      alarmEmail: 'duty@example.org',
      domain: 'wire.example.org',
      certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0a1b',
    });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).not.toThrow();
  });

  it('would tell of a bucket that allows plain HTTP', () => {
    const app = new App();
    new Bucket(new Stack(app, 'Careless'), 'Bucket');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    expect(() => app.synth()).toThrow(/AwsSolutions-S10/);
  });
});

describe('the rules of the CDK itself', () => {
  it('find nothing', () => {
    expect(() => anApp().app.synth()).not.toThrow();
  });

  it('are on: they would tell of a property that CloudFormation does not know', () => {
    const { app, stack } = anApp();
    new CfnResource(stack, 'Careless', { type: 'AWS::SQS::Queue', properties: { MessageRetentionPeriod: 'for ever' } });
    expect(() => app.synth()).toThrow(/MessageRetentionPeriod/);
  });
});
