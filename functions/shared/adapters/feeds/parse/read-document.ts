import { canonicalise } from './canonicalise.ts';
import { HeldTexts } from './held-texts.ts';
import { type FeedElements, readElements } from './read-elements.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * Most feeds are clean: rss-parser reads them as they are, but for the long texts.
 *
 * `undefined` when this document is not clean; `readMessy` reads it then.
 */
export async function readClean(document: string): Promise<FeedElements | undefined> {
  const held = new HeldTexts();
  const skeleton = skeletonOf(document, held);
  if (skeleton === undefined) return undefined;
  try {
    return await readElements(skeleton.xml, held, skeleton.names);
  } catch {
    // Not well-formed, or a date that rss-parser cannot bear: canonical XML has neither.
    return undefined;
  }
}

/** Any feed, by way of canonical XML; `undefined` when the document is none. */
export async function readMessy(document: string): Promise<FeedElements | undefined> {
  const held = new HeldTexts();
  const { xml, isFeed } = canonicalise(document, held);
  return isFeed ? readElements(xml, held) : undefined;
}
