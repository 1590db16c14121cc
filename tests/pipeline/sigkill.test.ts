import { afterAll, beforeAll, expect, it } from 'vitest';
import { addFeeds } from '../support/a-pipeline.ts';
import { PipelineProcess, READER } from '../support/a-process.ts';
import { Reader } from '../support/a-reader.ts';
import { Publisher } from '../support/publisher.ts';

let feed: Publisher;
let pipeline: PipelineProcess;
let reader: Reader;

beforeAll(async () => {
  feed = await Publisher.start();
  pipeline = await new PipelineProcess(feed.host).start();
  reader = new Reader(pipeline, READER);
  await addFeeds(pipeline.up.dynamodbEndpoint, [feed], pipeline.now);
  await reader.subscribe('Afghanistan');
});
afterAll(async () => {
  await pipeline.stop();
  await feed.stop();
});

/** The stage a story has just passed when the whole process is killed. */
it.each([
  ['poller', 'Gunmen attack a convoy in Helmand, Afghanistan'],
  ['classifier', 'Troops and insurgents clash in Badakhshan, Afghanistan'],
  ['match', 'Bomb kills six at a market in Jalalabad, Afghanistan'],
  ['send', 'Rockets land near the airport of Kabul, Afghanistan'],
])('SIGKILL right after %s ran loses nothing and repeats nothing', async (stage, title) => {
  feed.publish({ title, publishedAt: pipeline.now });
  await pipeline.killAfter(stage);
  await pipeline.start();
  await pipeline.advance(30);
  const alerts = await reader.alerts();
  expect(alerts.filter(({ subject }) => subject === title)).toHaveLength(1);
});
