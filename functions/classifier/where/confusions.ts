import { spotter } from '../gazetteer/gazetteer.ts';
import { HASH, STRIDE, type Tokens, isLatinAt, tokensOf } from '../tokens.ts';
import { hashWord } from '../word-hash.ts';

/** A name that means something else when one of these words is near. */
interface Confusion {
  readonly name: string;
  /** Words anywhere in the text. */
  readonly anywhere?: string;
  /** Words right before or right behind the name. */
  readonly beside?: string;
  /** The country that is meant then; none if it is not a place at all. */
  readonly instead?: string;
}

const CONFUSIONS: readonly Confusion[] = [
  {
    name: 'Georgia',
    anywhere: `atlanta savannah augusta macon athens bulldogs kemp fulton ossoff warnock abrams runoff sheriff gop republican
      republicans democrat democrats alabama florida carolina tennessee texas michigan arizona pennsylvania midterm peach uga`,
    beside: 'tech southern state governor secretary election',
    instead: 'US',
  },
  {
    name: 'Jordan',
    beside: 'michael deandre peele henderson pickford spieth love poole peterson clarkson brand air jim barbara',
  },
  { name: 'Jordan', anywhere: 'sneakers sneaker nba nike bulls' },
  { name: 'Chad', beside: 'smith michael kroeger hurley wheeler bianco johnson daybell boseman' },
  {
    name: 'Turkey',
    anywhere: 'thanksgiving recipe recipes roast roasted stuffing gravy sandwich poultry leftover butterball cranberry',
  },
  { name: 'Guinea', beside: 'pig pigs fowl' },
  { name: 'Israel', beside: 'adesanya broussard houghton kamakawiwoole' },
  { name: 'Paris', beside: 'hilton jackson johansson' },
  { name: 'Cuba', beside: 'gooding libre' },
  { name: 'India', beside: 'arie ink' },
  { name: 'Cyprus', beside: 'hill' },
  { name: 'Brazil', beside: 'nut nuts' },
  { name: 'Panama', beside: 'hat hats' },
  { name: 'Kashmir', anywhere: 'zeppelin cashmere' },
  { name: 'Sudan', beside: 'dye archives' },
  { name: 'China', beside: 'bone porcelain cabinet' },
  { name: 'Congo', beside: 'red natty' },
  { name: 'Victoria', beside: 'beckham queen secret' },
  { name: 'Charlotte', beside: 'princess bronte' },
  { name: 'Houston', beside: 'whitney' },
  { name: 'Lincoln', beside: 'abraham' },
  { name: 'Sydney', beside: 'sweeney' },
  { name: 'Santiago', beside: 'hotel calatrava' },
  // Floods, paper, and what is financial; the other words are stems.
  { name: 'الرقة', anywhere: 'ورقه' },
  { name: 'سيول', anywhere: 'امطار فيضانات جرفت طمرت غمرت تضررت متضررين جارفه انهيارات' },
  {
    name: 'مالي',
    beside: 'خلاف دعم فساد عجز تعويض مبلغ مركز قطاع نظام استقرار محلل مدير سوق عام تضخم ضغط ربع فريق وزير',
  },
];

interface Compiled {
  readonly anywhere: ReadonlySet<number>;
  readonly beside: ReadonlySet<number>;
  readonly instead: string | undefined;
}

const ASCII_NAME = /^[A-Za-z ]+$/;

/** Made when a name is first found: to cut names in other scripts into words takes a while, and most stories have none. */
const ofAsciiNames = once(() => compile(CONFUSIONS.filter(({ name }) => ASCII_NAME.test(name))));
const ofAllNames = once(() => compile(CONFUSIONS));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * What a name means instead in this text: a country, `none` if it is no place at all, or `undefined` if nothing speaks
 * against its usual meaning.
 */
export function confusionOf(edge: number, first: number, end: number, tokens: Tokens): string | undefined {
  const byEdge = isLatinAt(tokens, first) ? ofAsciiNames() : ofAllNames();
  for (const { anywhere, beside, instead = 'none' } of byEdge.get(edge) ?? []) {
    if (isAt(first - 1, beside, tokens) || isAt(end, beside, tokens)) return instead;
    for (let i = 0; anywhere.size > 0 && i < tokens.count; i += 1) if (isAt(i, anywhere, tokens)) return instead;
  }
  return undefined;
}

function isAt(index: number, words: ReadonlySet<number>, { data, count }: Tokens): boolean {
  return index >= 0 && index < count && words.has(data[index * STRIDE + HASH] ?? 0);
}

function compile(confusions: readonly Confusion[]): ReadonlyMap<number, readonly Compiled[]> {
  const compiled = new Map<number, Compiled[]>();
  for (const { name, anywhere = '', beside = '', instead } of confusions) {
    spotter.spot(tokensOf(name), (_first, _end, edge) => {
      const known = compiled.get(edge) ?? [];
      compiled.set(edge, [...known, { anywhere: hashesOf(anywhere), beside: hashesOf(beside), instead }]);
    });
  }
  return compiled;
}

function hashesOf(words: string): ReadonlySet<number> {
  return new Set(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => hashWord(word)[0]),
  );
}
