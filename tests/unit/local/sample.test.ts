import { expect, it } from 'vitest';
import { HostClock } from '../../../infra/local/clock.ts';
import { SampleFeed } from '../../../infra/local/sample/feed.ts';
import { sampleStory } from '../../../infra/local/sample/story.ts';

const titles = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => sampleStory(from + index).title);

it('gives each story a title of its own for a whole day and more', () => {
  const day = titles(-12, 6_000);
  expect(new Set(day).size).toBe(day.length);
});

it('tells of Karabakh or Afghanistan at least every 45 seconds', () => {
  const day = titles(0, 6_000);
  const regional = day.flatMap((title, index) => (/Karabakh|Afghanistan/.test(title) ? [index] : []));
  const gaps = regional.map((index, position) => index - (regional[position - 1] ?? -1));
  expect(Math.max(...gaps)).toBe(3);
});

it('begins with the stories that a new reader should meet', () => {
  expect(titles(0, 3)).toEqual([
    'Putin and Erdogan discuss a joint approach to a Karabakh solution',
    expect.any(String),
    "NATO Chief says war is on Europe's doorstep",
    'Borrell tells the European Parliament that the situation in Afghanistan was critical',
  ]);
});

it('shows what has been published by now, the newest first, and no page of what has not', () => {
  const began = new Date('2026-03-01T12:00:00Z');
  const clock = HostClock.manual(began);
  const feed = new SampleFeed(clock, began);
  const newest = () => /<item><title>([^<]*)</.exec(feed.rss('http://here'))?.[1];
  expect(newest()).toBe('Putin and Erdogan discuss a joint approach to a Karabakh solution');
  expect(feed.page(2)).toBeUndefined();
  clock.moveBy(30_000);
  expect(newest()).toBe('NATO Chief says war is on Europe&#39;s doorstep');
  expect(feed.page(2)).toContain('doorstep');
  expect(feed.rss('http://here').match(/<item>/g)).toHaveLength(15);
});
