import { tokenise } from '../shared/domain/text.ts';
import { stableId } from '../shared/runtime/ids.ts';

/** How far apart two copies of one story may be published. */
export const CLUSTER_WINDOW_MS = 72 * 60 * 60 * 1000;

/** Below this many significant words a title ("Ukraine war: live") says too little to be taken for an event. */
const FEWEST_WORDS = 4;

/** ` - BBC News`, ` | Reuters`: feeds of feeds append the publisher. */
const PUBLISHER = /\s[-–—|]\s+(?:\S+\s*){1,4}$/u;

const INSIGNIFICANT = new Set(
  'a an and are as at be been by for from has have he her his in into is it its of on or over says said she that the their they this to was were will with after amid'.split(
    ' ',
  ),
);

/**
 * What copies of one story have in common across feeds: its significant title words, whatever their order and case.
 *
 * A title with too few words is bound to its own link, so that unrelated stories never share an alert.
 */
export function clusterKey({ title, link }: { readonly title: string; readonly link: string }): string {
  const words = [...new Set(tokenise(withoutPublisher(title)).map(({ word }) => word))].filter(
    (word) => !INSIGNIFICANT.has(word),
  );
  return words.length < FEWEST_WORDS ? stableId(...words.toSorted(), link) : stableId(...words.toSorted());
}

function withoutPublisher(title: string): string {
  const shorter = title.replace(PUBLISHER, '');
  return shorter.length >= title.length / 2 ? shorter : title;
}

/** The id of a cluster that begins with this story. Copies that arrive at the same moment agree on it. */
export function newClusterId(key: string, publishedAt: string): string {
  return `${key}.${Math.floor(Date.parse(publishedAt) / CLUSTER_WINDOW_MS)}`;
}
