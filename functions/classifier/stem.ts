const CYRILLIC = /^\p{sc=Cyrillic}+$/u;
const ARMENIAN = /^\p{sc=Armenian}+$/u;
const ARABIC = /^\p{sc=Arabic}+$/u;

const CYRILLIC_ENDING =
  /(?:ями|ами|ыми|ими|ого|ому|ему|его|ськ|ск|ов|ев|ів|ей|ой|ою|ею|єю|ом|ем|єм|ам|ям|ах|ях|ых|их|ым|им|ый|ий|ій|ая|яя|ую|юю|ое|ее|ые|ие|ої|а|я|у|ю|е|и|ы|і|ї|є|о|ь|й)$/u;
/** Taken for an ending, this letter would make Niger of Nigeria. */
const CYRILLIC_NIGERIA = /^н[иі]гер[иі](?=\p{L})/u;
const ARMENIAN_ENDING =
  /(?:ներում|ներից|ներով|ներին|ները|ների|ներն|ներ|երին|երի|երը|եր|յում|յից|յով|յին|յի|ում|ից|ով|ին|ը|ի|(?<=[աիոեու])ն)$/u;
const ARABIC_BEGINNING = /^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=ا)|[بلك](?=ا))/u;

/**
 * What may cling to the beginning of an Arabic word: `and` or `so`, then `by`, `as` or `for`, then the article.
 *
 * `So` and `as` seldom stand without an article, and far more words just begin with their letters.
 */
const CLINGING = /^(و|ف(?=[بكل]?ال))?([بل]|ك(?=ال))?(ال|(?<=ل)ل)?/u;

const SHORTEST_STEM = 4;
/** Arabic writes no short vowels: three letters make a name. */
const SHORTEST_ARABIC_STEM = 3;

/**
 * A folded word without the endings, or in Arabic the clinging prefixes, that its grammar gives a name.
 *
 * It need not be right as grammar, only the same for all forms of one name: `Киева` and `Киев` are one, `بالسودان` and
 * `السودان` too. Short words and other scripts stay as they are.
 */
export function stem(word: string): string {
  if (CYRILLIC.test(word)) return CYRILLIC_NIGERIA.exec(word)?.[0] ?? strip(word, CYRILLIC_ENDING, 4, SHORTEST_STEM);
  if (ARMENIAN.test(word)) return strip(word, ARMENIAN_ENDING, 2, SHORTEST_STEM);
  if (ARABIC.test(word)) return strip(word, ARABIC_BEGINNING, 1, SHORTEST_ARABIC_STEM);
  return word;
}

/**
 * Where a folded Arabic word may begin once what clings to it is taken off, each place with one thing more taken off; none
 * in other scripts.
 *
 * A letter that looks like a preposition may belong to the word, so these are only places to look for a known word.
 */
export function beginningsWithin(word: string): readonly number[] {
  if (!isArabicLetter(word.charCodeAt(0))) return NO_BEGINNINGS;
  const beginnings: number[] = [];
  let at = 0;
  for (const part of CLINGING.exec(word)?.slice(1) ?? []) {
    at += part?.length ?? 0;
    if (part && word.length - at >= SHORTEST_ARABIC_STEM) beginnings.push(at);
  }
  return beginnings;
}

const NO_BEGINNINGS: readonly number[] = [];
const isArabicLetter = (code: number) => code >= 0x620 && code <= 0x64a;

function strip(word: string, affix: RegExp, times: number, shortest: number): string {
  let result = word;
  for (let i = 0; i < times; i += 1) {
    const next = result.replace(affix, '');
    if (next === result || next.length < shortest) break;
    result = next;
  }
  return result;
}
