import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { FeedAlarms } from './constructs/feed-alarms.ts';
import { HttpApi } from './constructs/http-api.ts';
import { InboundMail } from './constructs/inbound-mail.ts';
import { LinkKeys } from './constructs/link-keys.ts';
import { OutboundMail } from './constructs/outbound-mail.ts';
import { PipelineFunction } from './constructs/pipeline-function.ts';
import { Storage } from './constructs/storage.ts';
import { type FunctionName, functionNames, type FunctionSpec, pipeline } from './pipeline.ts';
import { bareAddress, type Settings } from './settings.ts';

export interface ConflictWireProps extends StackProps {
  readonly settings: Settings;
  /** The folder of a function's bundle. */
  readonly bundleOf: (name: FunctionName) => string;
}

/** Everything an operator deploys: `pipeline.ts`, on AWS. */
export class ConflictWire extends Stack {
  constructor(scope: Construct, id: string, { settings, bundleOf, ...props }: ConflictWireProps) {
    super(scope, id, { description: 'conflict-wire: alerts on news from conflict regions', ...props });
    const { domain, certificateArn } = settings;
    const address = bareAddress(settings.mailFrom) ?? settings.mailFrom;
    const httpApi = new HttpApi(this, 'HttpApi', {
      ...(domain && certificateArn && { domain: { name: domain, certificateArn } }),
    });
    const siteUrl = settings.siteUrl ?? httpApi.url;
    const surroundings = {
      settings: { ...settings, siteUrl },
      storage: new Storage(this, 'Storage'),
      linkKeys: new LinkKeys(this, 'LinkKeys'),
      outboundMail: new OutboundMail(this, 'OutboundMail', { address, identity: settings.mailIdentity }),
      inboundMail: new InboundMail(this, 'InboundMail', { address: settings.inboundAddress ?? address }),
      httpApi,
      alarms: new Alarms(this, 'Alarms', { email: settings.alarmEmail }),
    };
    for (const name of functionNames) {
      const spec: FunctionSpec<Readonly<Record<string, unknown>>> = pipeline[name];
      const copies = spec.copies ? Number(surroundings.settings[spec.copies]) : 1;
      for (let copy = 1; copy <= copies; copy += 1) {
        const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}${copy === 1 ? '' : copy}`;
        const share = `${copy}/${copies}`;
        const { log } = new PipelineFunction(this, id, { name, spec, bundle: bundleOf(name), surroundings, share });
        if (name === 'poller') this.#watchFeeds(log, surroundings.alarms, settings);
      }
    }
    new CfnOutput(this, 'SiteUrl', { value: siteUrl });
  }

  #watchFeeds(log: ILogGroup, alarms: Alarms, settings: Settings): void {
    const quietHours = Number(settings.quietHours);
    new FeedAlarms(this, 'FeedAlarms', { log, alarms, quietHours, namespace: `ConflictWire/${this.stackName}` });
  }
}
