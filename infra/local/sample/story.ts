import { FIRST_STORIES, OTHER, REGIONAL } from './texts.ts';

/** A story of the sample feed. */
export interface SampleStory {
  readonly title: string;
  readonly summary: string;
}

/** Makes a story of words it picks. */
export type WriteStory = (pick: <T>(words: readonly T[]) => T) => SampleStory;

/** Stories from before the feed began have negative numbers, down to this. */
const LOWEST = -30_000;

/** A prime larger than any list of words: multiples of it go through all combinations before one comes again. */
const STRIDE = 7_919;

/**
 * The story with this number: each has its own, and always the same.
 *
 * Every third is about Karabakh or Afghanistan.
 */
export function sampleStory(number: number): SampleStory {
  const first = FIRST_STORIES.get(number);
  if (first) return first;
  const serial = number - LOWEST;
  const isRegional = serial % 3 === 0;
  const writers = isRegional ? REGIONAL : OTHER;
  const place = isRegional ? serial / 3 : Math.floor(serial / 3) * 2 + (serial % 3) - 1;
  const index = place % writers.length;
  const write = writers[index] as WriteStory;
  const isSame = (other: WriteStory): boolean => other === write;
  const perRound = writers.filter(isSame).length;
  const turn = Math.floor(place / writers.length) * perRound + writers.slice(0, index).filter(isSame).length;
  let rest = turn * STRIDE;
  return write((words) => {
    const word = words[rest % words.length];
    rest = Math.floor(rest / words.length);
    if (word === undefined) throw new RangeError('a story needs words to pick from');
    return word;
  });
}
