import { type Binding, type FunctionName, type Setting, pipeline } from '../pipeline.ts';

/** What stands for an account and a region on this machine. */
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

export const LINK_KEYS_SECRET = 'conflict-wire/link-keys';
export const CONFIGURATION_SET = 'conflict-wire';
/** One copy of each function does all of its work here. */
const ALL = '1/1';
export const INBOUND_BUCKET = 'conflict-wire-inbound-mail';

/** Where the emulators listen. */
export interface Endpoints {
  readonly dynamodb: string;
  readonly ses: string;
  readonly secretsManager: string;
  readonly s3: string;
}

export type Settings = Readonly<Record<Setting, string>>;

/** The variables of one function, as Lambda would set them, with the SDK's clients pointed at this machine. */
export function functionEnvironment(
  name: FunctionName,
  settings: Settings,
  endpoints: Endpoints,
): Record<string, string> {
  const { env, memoryMb } = pipeline[name];
  const bindings: Readonly<Record<string, Binding>> = env;
  return {
    ...Object.fromEntries(
      Object.entries(bindings).map(([variable, binding]) => [variable, valueOf(binding, settings)]),
    ),
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SES: endpoints.ses,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secretsManager,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    POWERTOOLS_METRICS_NAMESPACE: 'conflict-wire',
    TZ: 'UTC',
  };
}

function valueOf(binding: Binding, settings: Settings): string {
  switch (binding.kind) {
    case 'table':
      return binding.table;
    case 'setting':
      return settings[binding.setting];
    case 'literal':
      return binding.value;
    case 'linkKeys':
      return LINK_KEYS_SECRET;
    case 'outboundMail':
      return CONFIGURATION_SET;
    case 'inboundMailBucket':
      return INBOUND_BUCKET;
    case 'share':
      return ALL;
    default:
      return binding satisfies never;
  }
}
