import { describe, expect, it } from 'vitest';
import { bareAddress, InvalidSettingsError, readSettings } from '../../infra/settings.ts';

const good = { mailFrom: 'Conflict Wire <alerts@example.org>', contact: 'https://example.org' };

function problemsOf(context: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    readSettings((name) => context[name]);
    return [];
  } catch (error) {
    if (error instanceof InvalidSettingsError) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('need only who mails are from and how to reach the operator', () => {
    expect(readSettings((name) => ({ ...good })[name])).toEqual({
      ...good,
      mailIdentity: 'create',
      quietHours: '6',
      minPollSeconds: '300',
      catalogue: 'default',
      pollerShards: '1',
      matchShards: '1',
      corrections: '{}',
      allowedPrivateHosts: '-',
    });
  });

  it('are refused with everything that is wrong at once', () => {
    expect(
      problemsOf({ contact: 'nobody', minPollSeconds: '5', domain: 'wire.example.org', alarmEmail: 'a@b' }),
    ).toEqual([
      'mailFrom is not set: must be an address like "Conflict Wire <alerts@example.org>"',
      'contact must be a web address or a mail address',
      'alarmEmail must be an address like alerts@example.org',
      'minPollSeconds must be a number of seconds from 60 to 86400',
      'certificateArn is not set, but domain is',
    ]);
  });

  it.each([
    ['mailFrom', 'alerts@example.org\r\nBcc: x@example.org'],
    ['mailFrom', 'two@example.org, three@example.org'],
    ['mailFrom', '<script>@example.org'],
    ['siteUrl', 'http://wire.example.org'],
    ['siteUrl', 'https://wire.example.org/path'],
    ['contact', 'javascript:alert(1)'],
    ['mailIdentity', 'maybe'],
    ['matchShards', '3'],
    ['corrections', 'Sudan'],
    ['pollerShards', '0'],
    ['pollerShards', '51'],
    ['quietHours', '0'],
    ['quietHours', '25'],
    ['minPollSeconds', '1e3'],
    ['minPollSeconds', { seconds: 900 }],
    ['allowedPrivateHosts', 'localhost'],
    ['catalogue', 'some'],
  ])('%s cannot be %j', (name, value) => {
    expect(problemsOf({ ...good, [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} must be`))]);
  });

  it('take a number from cdk.json as well as the text that -c gives', () => {
    expect(problemsOf({ ...good, minPollSeconds: 600, pollerShards: 4 })).toEqual([]);
  });

  it('treat empty text as not set', () => {
    expect(problemsOf({ ...good, contact: '', domain: '' })).toEqual([
      'contact is not set: must be a web address or a mail address',
    ]);
  });
});

describe('bareAddress', () => {
  it.each([
    ['alerts@example.org', 'alerts@example.org'],
    ['Conflict Wire <alerts@Example.org>', 'alerts@Example.org'],
    ['alerts', undefined],
    ['Conflict Wire <alerts>', undefined],
    ['a@b@example.org', undefined],
    ['', undefined],
  ])('%j → %j', (value, address) => {
    expect(bareAddress(value)).toBe(address);
  });
});
