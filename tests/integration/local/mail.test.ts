import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import {
  GetSendQuotaCommand,
  GetSendStatisticsCommand,
  type SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecorderHost, clientConfig, sesClient } from '../../support/recorder-host.ts';

let test: RecorderHost;
let ses: SESClient;
beforeEach(async () => {
  test = await new RecorderHost().start({ hasInbox: true });
  ses = sesClient(test.host.links.endpoints.ses);
});
afterEach(() => test.remove());

function rawMail(to: string, subject = 'Shelling in Lachin'): Buffer {
  return Buffer.from(
    `From: conflict-wire <alerts@conflict-wire.example>\r\nTo: ${to}\r\nSubject: ${subject}\r\n` +
      'List-Unsubscribe: <https://example.org/leave>\r\nMessage-ID: <m1@conflict-wire.example>\r\n\r\nHello\r\n',
  );
}

const send = (to: string, more: object = {}) =>
  ses.send(
    new SendRawEmailCommand({
      RawMessage: { Data: rawMail(to) },
      ConfigurationSetName: 'conflict-wire',
      Tags: [{ Name: 'mail_id', Value: 'm-1' }],
      ...more,
    }),
  );

const messagesTo = (name: 'feedback') =>
  test.eventsOf(name).map((event) => JSON.parse(event.Records[0].Sns.Message) as Record<string, never>);

describe('SES on this machine', () => {
  it('keeps each mail whole, on disk and in the inbox with its headers', async () => {
    const { MessageId = '' } = await send('ada@example.org');
    expect(test.host.mails()).toMatchObject([{ messageId: MessageId, destinations: ['ada@example.org'] }]);
    expect(readFileSync(join(test.folder, 'mail', `${MessageId}.eml`))).toEqual(rawMail('ada@example.org'));
    const store = await (await fetch(`${test.host.links.inboxUrl}/store`)).json();
    const shown = (store as { emails: { messageId: string }[] }).emails.find((mail) => mail.messageId === MessageId);
    expect(shown).toMatchObject({ subject: 'Shelling in Lachin', body: { text: 'Hello\n' } });
    expect(shown).toHaveProperty(
      'headers',
      expect.arrayContaining([{ name: 'List-Unsubscribe', value: '<https://example.org/leave>' }]),
    );
  });

  it.each([
    ['ada@example.org', ['Send', 'Delivery']],
    ['bounce@simulator.amazonses.com', ['Send', 'Bounce']],
    ['complaint+7@simulator.amazonses.com', ['Send', 'Delivery', 'Complaint']],
  ])('tells what became of a mail to %s: %j', async (to, kinds) => {
    const { MessageId } = await send(to);
    await test.host.idle();
    const messages = messagesTo('feedback');
    expect(messages.map(({ eventType }) => String(eventType)).toSorted()).toEqual(kinds.toSorted());
    for (const message of messages) {
      expect(message).toMatchObject({
        mail: {
          messageId: MessageId,
          destination: [to],
          tags: { mail_id: ['m-1'], 'ses:configuration-set': ['conflict-wire'] },
          headers: expect.arrayContaining([{ name: 'Message-ID', value: '<m1@conflict-wire.example>' }]),
        },
      });
    }
  });

  it('tells nothing of a mail that names no configuration set', async () => {
    await send('ada@example.org', { ConfigurationSetName: undefined });
    await test.host.idle();
    expect(test.eventsOf('feedback')).toEqual([]);
  });

  it('refuses what SES refuses', async () => {
    await expect(send('ada@example.org', { ConfigurationSetName: 'other' })).rejects.toMatchObject({
      name: 'ConfigurationSetDoesNotExistException',
    });
    await expect(send('ada@example.org', { Destinations: ['nobody'] })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
    await expect(ses.send(new GetSendStatisticsCommand({}))).rejects.toMatchObject({ name: 'InvalidAction' });
    expect(test.host.mails()).toEqual([]);
  });

  it('throttles and fails when told to, then goes on', async () => {
    test.host.throttleMail(1);
    test.host.failMail(1);
    await expect(send('ada@example.org')).rejects.toMatchObject({ name: 'Throttling' });
    await expect(send('ada@example.org')).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } });
    await expect(send('ada@example.org')).resolves.toHaveProperty('MessageId');
    expect(test.host.mails()).toHaveLength(1);
  });

  it('takes a plain mail and counts what was sent', async () => {
    await ses.send(
      new SendEmailCommand({
        Source: 'alerts@conflict-wire.example',
        Destination: { ToAddresses: ['ada@example.org'] },
        Message: { Subject: { Data: 'Hi' }, Body: { Text: { Data: 'Hello' } } },
      }),
    );
    expect(test.host.mails()[0]?.raw.toString()).toContain('Subject: Hi');
    expect(await ses.send(new GetSendQuotaCommand({}))).toMatchObject({ SentLast24Hours: 1 });
  });

  it('refuses web pages, which could otherwise send mail in a reader’s name', async () => {
    const response = await fetch(test.host.links.endpoints.ses, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: new URLSearchParams({
        Action: 'SendRawEmail',
        'RawMessage.Data': rawMail('ada@example.org').toString('base64'),
      }),
    });
    expect(response.status).toBe(403);
    expect(test.host.mails()).toEqual([]);
  });
});

describe('mail to the alerts’ address', () => {
  const deliver = (to: string) =>
    createTransport({ host: '127.0.0.1', port: test.host.links.smtpPort, ignoreTLS: true }).sendMail({
      from: 'Ada <ada@example.org>',
      to,
      subject: 'subscribe',
      text: 'Karabakh',
    });

  it('is kept in the bucket and wakes a function with its receipt', async () => {
    await deliver(test.host.links.alertsAddress);
    await test.host.idle();
    const [event] = test.eventsOf('subscriptions');
    const { mail, receipt } = event.Records[0].ses;
    expect(mail).toMatchObject({
      source: 'ada@example.org',
      destination: [test.host.links.alertsAddress],
      commonHeaders: { subject: 'subscribe', from: ['Ada <ada@example.org>'] },
    });
    expect(receipt).toMatchObject({ spamVerdict: { status: 'PASS' }, dmarcVerdict: { status: 'PASS' } });
    const s3 = new S3Client(clientConfig(test.host.links.endpoints.s3));
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'conflict-wire-inbound-mail', Key: mail.messageId }));
    expect(await Body?.transformToString()).toContain('Karabakh');
    await expect(
      s3.send(new GetObjectCommand({ Bucket: 'conflict-wire-inbound-mail', Key: 'other' })),
    ).rejects.toMatchObject({ name: 'NoSuchKey' });
  });

  it('is refused for any other address', async () => {
    await expect(deliver('root@conflict-wire.example')).rejects.toMatchObject({ responseCode: 550 });
  });
});

it('makes the link keys once and tells them to whoever asks by their name', async () => {
  const secrets = new SecretsManagerClient(clientConfig(test.host.links.endpoints.secretsManager));
  const read = async () =>
    (await secrets.send(new GetSecretValueCommand({ SecretId: 'conflict-wire/link-keys' }))).SecretString ?? '';
  const keys = await read();
  expect(JSON.parse(keys)).toEqual({ root: expect.stringMatching(/^[\w-]{64}$/) });
  await test.host.stop();
  await test.start();
  const again = new SecretsManagerClient(clientConfig(test.host.links.endpoints.secretsManager));
  const { SecretString } = await again.send(new GetSecretValueCommand({ SecretId: 'conflict-wire/link-keys' }));
  expect(SecretString).toBe(keys);
  await expect(again.send(new GetSecretValueCommand({ SecretId: 'other' }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
});
