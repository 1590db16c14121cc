import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Binding } from '../pipeline.ts';
import type { Surroundings } from './surroundings.ts';

/** The value of a variable on AWS. Allows the function what the binding says, so that neither can be forgotten. */
export function bind(binding: Binding, grantee: Function, surroundings: Surroundings, share: string): string {
  const { settings, storage, linkKeys, outboundMail, inboundMail } = surroundings;
  switch (binding.kind) {
    case 'table':
      storage.grant(grantee, binding.table, binding.access);
      return storage.table(binding.table).tableName;
    case 'setting':
      return settings[binding.setting];
    case 'literal':
      return binding.value;
    case 'linkKeys':
      Grant.addToPrincipal({
        grantee,
        actions: ['secretsmanager:GetSecretValue'],
        resourceArns: [linkKeys.secret.secretArn],
      });
      return linkKeys.secret.secretArn;
    case 'outboundMail':
      outboundMail.grantSend(grantee);
      return outboundMail.configurationSet.configurationSetName;
    case 'inboundMailBucket':
      inboundMail.grantRead(grantee);
      return inboundMail.bucket.bucketName;
    case 'share':
      return share;
    default:
      return binding satisfies never;
  }
}
