import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionName } from '../../infra/pipeline.ts';
import { aPipeline, type Pipeline } from '../support/a-pipeline.ts';

// One pipeline for the file: each test has a story of its own, and what one test broke must not hurt the next.
let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await aPipeline();
  await pipeline.reader.subscribe('Afghanistan');
});
afterAll(async () => {
  await pipeline.stop();
});

const publish = (title: string) => {
  pipeline.feed.publish({ title, publishedAt: pipeline.host.clock.now() });
};
const alertsAbout = async (title: string) =>
  (await pipeline.reader.alerts()).filter(({ subject }) => subject === title);

/** Every write a story passes on its way, by the function that makes it. The function dies before it hears of it. */
const crashes: readonly (readonly [FunctionName, string, number, string])[] = [
  ['poller', 'PutItem', 1, 'Taliban fighters seize a border post in northern Afghanistan'],
  ['poller', 'UpdateItem', 1, 'Bomb kills six at a market in Jalalabad, Afghanistan'],
  ['poller', 'UpdateItem', 2, 'Air strike hits a camp of militants in eastern Afghanistan'],
  ['classifier', 'PutItem', 1, 'Gunmen attack a convoy in Helmand, Afghanistan'],
  ['match', 'PutItem', 1, 'Ceasefire talks on Afghanistan open in Doha'],
  ['send', 'UpdateItem', 1, 'Rockets land near the airport of Kabul, Afghanistan'],
  ['send', 'SendRawEmail', 1, 'Thousands flee fighting in Kunduz, Afghanistan'],
  ['send', 'UpdateItem', 2, 'Troops and insurgents clash in Badakhshan, Afghanistan'],
];

describe('a function that dies between its write and the answer to it', () => {
  it.each(crashes)('%s after %s no. %i: still one alert', async (name, action, count, title) => {
    pipeline.host.crashAfter(name, action, count);
    publish(title);
    await pipeline.host.advance(20);
    expect(pipeline.host.crashesLeft).toBe(0);
    expect(await alertsAbout(title)).toHaveLength(1);
  });
});

it('a mail that SES throttles goes out later, once', async () => {
  const title = 'Sniper fire wounds two guards in Herat, Afghanistan';
  pipeline.host.throttleMail(2);
  publish(title);
  await pipeline.host.advance(20);
  expect(await alertsAbout(title)).toHaveLength(1);
});

it('a host that is killed while a story passes loses nothing and repeats nothing', async () => {
  const title = 'Mortar shells hit a village in Nangarhar, Afghanistan';
  publish(title);
  await Promise.allSettled([pipeline.host.advance(1), pipeline.host.kill()]);
  pipeline = await pipeline.restart();
  await pipeline.host.advance(20);
  expect(await alertsAbout(title)).toHaveLength(1);
});
