import type { SESEventRecord, SESReceiptStatus } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { receive } from '../../../functions/subscriptions/inbound/receive.ts';
import { aSubscriber } from '../../support/an-alert.ts';
import { aSite, linkIn } from '../../support/a-site.ts';

interface Mail {
  readonly from?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly headers?: readonly string[];
  readonly id?: string;
}

const raw = ({ from = 'Ada <ada@example.org>', subject = '', body = '', headers = [] }: Mail) =>
  [`From: ${from}`, 'To: alerts@wire.example', `Subject: ${subject}`, ...headers, '', body].join('\r\n');

function record(mail: Mail, more: { readonly source?: string; readonly dmarc?: SESReceiptStatus['status'] } = {}) {
  const pass = { status: 'PASS' };
  return {
    mail: {
      messageId: mail.id ?? 'm-1',
      source: more.source ?? 'ada@example.org',
      commonHeaders: { returnPath: 'ada@example.org' },
    },
    receipt: {
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: { status: more.dmarc ?? 'PASS' },
    },
  } as SESEventRecord['ses'];
}

async function aPost({ isReader = true } = {}) {
  const { site: keyring } = await aSite();
  const subscriberId = keyring.keys.subscriberId('ada@example.org');
  const made = await aSite({ subscribers: isReader ? [aSubscriber({ subscriberId })] : [] });
  let count = 0;
  const post = async (mail: Mail, more: Parameters<typeof record>[1] = {}) => {
    const bucket = { read: async () => Promise.resolve(Buffer.from(raw(mail))) };
    return receive(record({ id: `m-${++count}`, ...mail }, more), { ...made.site, bucket });
  };
  const reader = async () => made.site.subscribers.find(subscriberId);
  return { ...made, post, reader };
}

describe('a mail to us', () => {
  it('subscribes a newcomer by the usual link', async () => {
    const { post, mails, app, reader } = await aPost({ isReader: false });
    await post({ subject: 'subscribe Karabakh OR "Lachin corridor"' });
    expect(mails.map(({ to }) => to)).toEqual(['ada@example.org']);
    await app.request(linkIn(mails[0], '/confirm/'), { method: 'POST' });
    expect((await reader())?.subscriptions).toMatchObject([{ query: 'Karabakh OR "Lachin corridor"' }]);
  });

  it.each([
    ['adds', 'subscribe Sudan', [{}, { query: 'Sudan' }]],
    ['ends all', 'unsubscribe', []],
    ['ends one', 'unsubscribe 1', []],
    ['ends none that is not there', 'unsubscribe 7', [{}]],
    ['pauses', 'pause 3 days', [{ pausedUntil: '2026-01-04T12:00:00.000Z' }]],
    ['makes a digest', 'digest daily 07:00', [{ delivery: { kind: 'daily', at: '07:00' } }]],
    ['lists', 'list', [{}]],
  ])('%s: %s', async (_, subject, subscriptions) => {
    const { post, mails, reader } = await aPost();
    expect(await post({ subject })).toBe('answered');
    expect((await reader())?.subscriptions).toMatchObject(subscriptions);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.headers).toMatchObject({ 'Auto-Submitted': 'auto-replied' });
  });

  it('stops when a reader replies "stop" to an alert', async () => {
    const { post, reader } = await aPost();
    await post({ subject: 'Re: Shelling in Lachin', body: 'Stop\r\n\r\n> On Monday conflict-wire wrote:\r\n> list' });
    expect((await reader())?.subscriptions).toEqual([]);
  });

  it('reads encoded subjects and HTML without text', async () => {
    const { post, reader } = await aPost();
    await post({ subject: '=?UTF-8?B?c3Vic2NyaWJlINCl0LDRgNGC0YPQvA==?=' });
    await post({ headers: ['MIME-Version: 1.0', 'Content-Type: text/html'], body: '<p>subscribe <b>Darfur</b></p>' });
    expect((await reader())?.subscriptions.map(({ query }) => query)).toEqual([
      'Karabakh OR Afghanistan',
      'Хартум',
      'Darfur',
    ]);
  });

  it.each(['FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'] as const)(
    'does nothing when DMARC says %s',
    async (dmarc) => {
      const { post, mails, reader } = await aPost();
      expect(await post({ subject: 'unsubscribe' }, { dmarc })).toBe('unauthentic');
      expect([(await reader())?.subscriptions.length, mails.length]).toEqual([1, 0]);
    },
  );

  it.each([
    ['Auto-Submitted: auto-replied'],
    ['Auto-Submitted: auto-generated'],
    ['Precedence: bulk'],
    ['Precedence: list'],
    ['List-Id: <list.example.org>'],
    ['List-Unsubscribe: <mailto:x@example.org>'],
    ['X-Auto-Response-Suppress: All'],
    ['X-Autoreply: yes'],
  ])('never answers a program: %s', async (header) => {
    const { post, mails } = await aPost();
    expect(await post({ subject: 'list', headers: [header] })).toBe('automatic');
    expect(mails).toEqual([]);
  });

  it.each([
    [{ subject: 'list' }, { source: '' }],
    [{ subject: 'list' }, { source: '<>' }],
    [{ subject: 'list', from: 'MAILER-DAEMON@example.org' }, {}],
    [{ subject: 'list', from: 'noreply@example.org' }, {}],
    [{ subject: 'list', from: 'alerts@wire.example' }, {}],
  ])('never answers %j from %j', async (mail, more) => {
    const { post, mails } = await aPost();
    expect(await post(mail, more)).toBe('automatic');
    expect(mails).toEqual([]);
  });

  it('believes no mail with two authors or none', async () => {
    const { post, mails } = await aPost();
    for (const from of ['ada@example.org, eve@example.org', 'undisclosed', ''])
      expect(await post({ subject: 'unsubscribe', from })).toBe('unauthentic');
    expect(mails).toEqual([]);
  });

  it('never gets into a loop with itself', async () => {
    const { post, mails } = await aPost();
    await post({ subject: 'help' });
    const ours = mails[0];
    const headers = Object.entries(ours?.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
    expect(await post({ subject: ours?.subject ?? '', body: ours?.text ?? '', headers })).toBe('automatic');
  });

  it('quotes nothing that the sender wrote', async () => {
    const { post, mails } = await aPost({ isReader: false });
    for (const subject of ['buy pills now', 'subscribe "pills', 'list', 'subscribe pills'])
      await post({ subject, body: 'pills <a href="http://evil.example">pills</a>' });
    expect(mails).toHaveLength(4);
    expect(JSON.stringify(mails)).not.toMatch(/pills|evil/);
  });

  it('answers an address ten times a day and obeys on in silence', async () => {
    const { post, mails, reader } = await aPost();
    for (let times = 0; times < 12; times++) await post({ subject: 'list' });
    expect(mails).toHaveLength(10);
    expect(await post({ subject: 'unsubscribe' })).toBe('obeyed');
    expect([mails.length, (await reader())?.subscriptions]).toEqual([10, []]);
  });

  it('obeys a message once, though it be delivered twice', async () => {
    const { post, mails } = await aPost();
    const mail = { id: 'same', subject: 'pause 3 days' };
    expect([await post(mail), await post(mail)]).toEqual(['answered', 'repeated']);
    expect(mails).toHaveLength(1);
  });
});
