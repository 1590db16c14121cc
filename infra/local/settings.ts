import { readFileSync } from 'node:fs';
import type { Settings } from './environment.ts';

/** The operator's corrections of `cdk.json`, as JSON: what is known better holds on both hosts. */
export function configuredCorrections(): string {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
    readonly context: Readonly<Record<string, unknown>>;
  };
  return JSON.stringify(context['corrections'] ?? {});
}

/** Mail from the local host comes from here, and mail to here wakes the inbound functions. */
export const ALERTS_ADDRESS = 'alerts@conflict-wire.example';

/** Publishers are asked no more often than this in real time, however fast the host's clock runs. */
const MIN_REAL_POLL_SECONDS = 300;

export interface SettingsInput {
  readonly siteUrl: string;
  /** `host:port` of the sample feed, which the poller may reach although it is on this machine. */
  readonly sampleHost: string;
  readonly speed: number;
}

/** What the operator decides on AWS, decided for this machine. */
export function localSettings({ siteUrl, sampleHost, speed }: SettingsInput): Settings {
  return {
    mailFrom: `conflict-wire <${ALERTS_ADDRESS}>`,
    siteUrl,
    contact: 'https://github.com/conflict-wire/conflict-wire',
    minPollSeconds: String(MIN_REAL_POLL_SECONDS * Math.max(1, speed)),
    allowedPrivateHosts: sampleHost,
    catalogue: 'none',
    pollerShards: '1',
    matchShards: '1',
    corrections: configuredCorrections(),
  };
}
