import * as z from 'zod/mini';

const hostName = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const plainAddress = /^[^\s<>@",;:\\()[\]]{1,64}@([^\s<>@]+)$/;
const namedAddress = /^[^<>\r\n",;@]{1,100}<([^<>]+)>$/;
const certificateArn = /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/;

/** The bare address of `ada@example.org` or `Ada <ada@example.org>`, or nothing if it is neither. */
export function bareAddress(value: string): string | undefined {
  const address = namedAddress.exec(value)?.[1] ?? value;
  const domain = plainAddress.exec(address)?.[1];
  return domain !== undefined && hostName.test(domain.toLowerCase()) ? address : undefined;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
}

function isSiteAddress(value: string): boolean {
  return URL.canParse(value) && value === new URL(value).origin && value.startsWith('https://');
}

function text(means: string, holds: (value: string) => boolean) {
  return z.string(`must be ${means}`).check(z.refine(holds, `must be ${means}`));
}

function upTo(most: number, means: string) {
  return text(`${means} from 1 to ${most}`, (value) => /^[1-9]\d?$/.test(value) && Number(value) <= most);
}

const address = text('an address like alerts@example.org', (value) => plainAddress.test(value) && !!bareAddress(value));

function isCorrections(value: string): boolean {
  try {
    const corrections: unknown = JSON.parse(value);
    return value.length <= 3_000 && typeof corrections === 'object' && corrections !== null;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const schema = z.object({
  /** Who alerts come from: `Name <address>` or an address. */
  mailFrom: text('an address like "Conflict Wire <alerts@example.org>"', (value) => bareAddress(value) !== undefined),
  /** How the owner of a polled site reaches the operator: part of the poller's User-Agent. */
  contact: text(
    'a web address or a mail address',
    (value) => isWebAddress(value) || (plainAddress.test(value) && !!bareAddress(value)),
  ),
  /** Host name of the site, if it is to have one of its own; needs `certificateArn`. */
  domain: z.optional(text('a host name like wire.example.org', (value) => hostName.test(value))),
  certificateArn: z.optional(text('the ARN of an ACM certificate', (value) => certificateArn.test(value))),
  /** Public address of the site, if neither the domain nor the address that API Gateway gives is what readers use. */
  siteUrl: z.optional(text('an https:// address without a path', isSiteAddress)),
  /** Where readers write to; the address of `mailFrom` if not given. */
  inboundAddress: z.optional(address),
  /** Who is told when an alarm rings. */
  alarmEmail: z.optional(address),
  /** Hours without a new entry from any feed that ring. */
  quietHours: z._default(upTo(24, 'a number of hours'), '6'),
  /** Whether this stack creates the SES identity of the sending domain, or the account has it already. */
  mailIdentity: z._default(z.enum(['create', 'existing'], 'must be "create" or "existing"'), 'create'),
  minPollSeconds: z._default(
    text(
      'a number of seconds from 60 to 86400',
      (value) => /^\d{2,5}$/.test(value) && Number(value) >= 60 && Number(value) <= 86_400,
    ),
    '300',
  ),
  /** Whether the built-in catalogue of feeds is kept in the table, or the feeds are the operator's own. */
  catalogue: z._default(z.enum(['default', 'none'], 'must be "default" or "none"'), 'default'),
  /** How many pollers share the feeds. */
  pollerShards: z._default(upTo(32, 'a number'), '1'),
  /** How many matchers share the subscribers. */
  matchShards: z._default(
    text('1 or 2', (value) => value === '1' || value === '2'),
    '1',
  ),
  /** What the operator knows better about regions: an object in `cdk.json`, JSON text from the command line. */
  corrections: z._default(text('an object of corrections by region, of at most 3,000 characters', isCorrections), '{}'),
  allowedPrivateHosts: z._default(
    text('"-" or a list of host:port', (value) => /^(-|[\w.-]+:\d{1,5}([\s,]+[\w.-]+:\d{1,5})*)$/.test(value)),
    '-',
  ),
});

/** What the operator decides, checked. */
export type Settings = Readonly<z.infer<typeof schema>>;

/** Everything wrong with the settings, at once. */
export class InvalidSettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `Invalid settings (edit "context" in cdk.json, or pass -c name=value):\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.problems = problems;
    this.name = 'InvalidSettingsError';
  }
}

/** Reads every setting from the CDK context, or throws `InvalidSettingsError` naming each that is missing or wrong. */
export function readSettings(context: (name: string) => unknown): Settings {
  const all = Object.keys(schema.shape).map((name) => [name, asText(context(name))] as const);
  const given = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  const settings = schema.safeParse(given);
  const problems = settings.success ? [] : settings.error.issues.map((issue) => problemOf(issue, given));
  const [domain, certificate] = [context('domain'), context('certificateArn')];
  if (domain && !certificate) problems.push('certificateArn is not set, but domain is');
  if (certificate && !domain) problems.push('domain is not set, but certificateArn is');
  if (!settings.success || problems.length > 0) throw new InvalidSettingsError(problems);
  return settings.data;
}

function asText(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'number' ? String(value) : value;
}

function problemOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, unknown>>): string {
  const name = String(issue.path[0]);
  return name in given ? `${name} ${issue.message}` : `${name} is not set: ${issue.message}`;
}
