import type { Setting } from '../pipeline.ts';
import type { Alarms } from './alarms.ts';
import type { HttpApi } from './http-api.ts';
import type { InboundMail } from './inbound-mail.ts';
import type { LinkKeys } from './link-keys.ts';
import type { OutboundMail } from './outbound-mail.ts';
import type { Storage } from './storage.ts';

/** What the functions of the pipeline stand among: everything a binding or a trigger can name. */
export interface Surroundings {
  readonly settings: Readonly<Record<Setting, string>>;
  readonly storage: Storage;
  readonly linkKeys: LinkKeys;
  readonly outboundMail: OutboundMail;
  readonly inboundMail: InboundMail;
  readonly httpApi: HttpApi;
  readonly alarms: Alarms;
}
