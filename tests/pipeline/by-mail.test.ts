import { createTransport } from 'nodemailer';
import { afterEach, expect, it } from 'vitest';
import { aPipeline, type Pipeline } from '../support/a-pipeline.ts';
import { linkIn } from '../support/a-reader.ts';

const READER = 'ada@example.org';

let pipeline: Pipeline;
afterEach(async () => {
  await pipeline.stop();
});

/** Writes to the alerts' address over SMTP, as a mail program does. */
async function write(subject: string, text = ''): Promise<void> {
  const { smtpPort, alertsAddress } = pipeline.host.links;
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false, ignoreTLS: true });
  await transport.sendMail({ from: READER, to: alertsAddress, subject, text });
  transport.close();
  await pipeline.host.idle();
}

it('a reader subscribes, is told, and stops by answering the alert, all by mail', async () => {
  pipeline = await aPipeline({ reader: READER });
  const { host, feed, reader } = pipeline;
  await write('subscribe Karabakh OR "Lachin corridor"');
  const [confirmation] = await reader.inbox();
  await reader.post(linkIn(confirmation?.text, '/confirm/'), {});

  feed.publish({ title: 'Convoy stopped in the Lachin corridor after shelling', publishedAt: host.clock.now() });
  await host.advance(1);
  const [alert] = await reader.alerts();
  expect(alert?.subject).toBe('Convoy stopped in the Lachin corridor after shelling');

  await write(`Re: ${alert?.subject}`, 'stop\n\n> Convoy stopped in the Lachin corridor');
  expect((await reader.inbox()).at(-1)?.subject).toBe('Your alerts have ended');
  feed.publish({ title: 'Shots fired on the road to Karabakh', publishedAt: host.clock.now() });
  await host.advance(2);
  expect((await reader.inbox()).map(({ subject }) => subject)).not.toContain('Shots fired on the road to Karabakh');
});
