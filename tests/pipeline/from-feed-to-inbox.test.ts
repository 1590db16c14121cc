import { afterEach, describe, expect, it } from 'vitest';
import { aPipeline, type Pipeline } from '../support/a-pipeline.ts';
import { linkIn } from '../support/a-reader.ts';

const KARABAKH = 'Putin and Erdogan discuss a joint approach to a Karabakh solution';

let pipeline: Pipeline;
afterEach(async () => {
  await pipeline.stop();
});

describe('a reader who subscribed to Karabakh OR Afghanistan', () => {
  it('is told of a story within a minute of its publication, once', async () => {
    pipeline = await aPipeline();
    const { host, feed, reader } = pipeline;
    await reader.subscribe('Karabakh OR Afghanistan');
    feed.publish({ title: KARABAKH, publishedAt: host.clock.now() });
    await host.advance(1);
    const [alert, ...more] = await reader.alerts();
    expect(alert?.subject).toBe(KARABAKH);
    expect(alert?.text).toContain('your subscription Karabakh OR Afghanistan matched Karabakh');
    expect(alert?.html).toMatch(/<mark[^>]*>Karabakh<\/mark>/);
    await host.advance(10);
    expect(more).toEqual([]);
    expect(await reader.alerts()).toHaveLength(1);
  });

  it('is not told of stories about other things', async () => {
    pipeline = await aPipeline();
    const { host, feed, reader } = pipeline;
    await reader.subscribe('Karabakh OR Afghanistan');
    feed.publish({ title: 'Shelling resumes near Donetsk, Ukraine', publishedAt: host.clock.now() });
    feed.publish({ title: 'A new bakery opens in the old town', publishedAt: host.clock.now() });
    await host.advance(2);
    expect(await reader.alerts()).toEqual([]);
  });

  it('is told once of a story that two feeds carry', async () => {
    pipeline = await aPipeline({ feeds: 2 });
    const { host, feeds, reader } = pipeline;
    await reader.subscribe('Karabakh OR Afghanistan');
    for (const feed of feeds) feed.publish({ title: KARABAKH, publishedAt: host.clock.now() });
    await host.advance(2);
    expect(await reader.alerts()).toHaveLength(1);
  });

  it('hears nothing more after one click on unsubscribe (RFC 8058)', async () => {
    pipeline = await aPipeline();
    const { host, feed, reader } = pipeline;
    await reader.subscribe('Karabakh OR Afghanistan');
    feed.publish({ title: KARABAKH, publishedAt: host.clock.now() });
    await host.advance(1);
    const [alert] = await reader.alerts();
    const answer = await reader.post(linkIn(alert?.text, '/u/'), { 'List-Unsubscribe': 'One-Click' });
    expect(answer.status).toBe(200);
    feed.publish({ title: 'Shots fired on the Lachin road to Karabakh', publishedAt: host.clock.now() });
    await host.advance(2);
    expect(await reader.alerts()).toHaveLength(1);
  });
});

it('nobody who did not confirm is told anything', async () => {
  pipeline = await aPipeline();
  const { host, feed, reader } = pipeline;
  await reader.signUp('Karabakh');
  await host.idle();
  feed.publish({ title: KARABAKH, publishedAt: host.clock.now() });
  await host.advance(2);
  expect(await reader.alerts()).toEqual([]);
  expect(await reader.inbox()).toHaveLength(1);
});

it('a feed that is down disturbs no other', async () => {
  pipeline = await aPipeline({ feeds: 2 });
  const { host, feeds, reader } = pipeline;
  await reader.subscribe('Karabakh');
  await feeds[1]?.stop();
  feeds[0]?.publish({ title: KARABAKH, publishedAt: host.clock.now() });
  await host.advance(1);
  expect(await reader.alerts()).toHaveLength(1);
});

it('an address that complained is never written to again', async () => {
  pipeline = await aPipeline({ reader: 'complaint@simulator.amazonses.com' });
  const { host, feed, reader } = pipeline;
  await reader.subscribe('Karabakh');
  await host.idle();
  const before = (await reader.inbox()).length;
  feed.publish({ title: KARABAKH, publishedAt: host.clock.now() });
  await host.advance(2);
  expect(await reader.inbox()).toHaveLength(before);
});
