/**
 * The most frequent letters or signs of languages, for each encoding their pages come in. The share that they make of all
 * signs beyond ASCII tells the right decoder from the wrong ones.
 */
const CHINESE = '的一是不了在人有我他中大上和地到以可也生能而子那得于自之年家下天出小心多作用成方么';
const CANDIDATES: readonly (readonly [encoding: string, frequent: RegExp, usualShare: number])[] = [
  ['euc-jp', /[\u3041-\u30fc]/gu, 0.4],
  ['shift_jis', /[\u3041-\u30fc]/gu, 0.4],
  ['euc-kr', /[\uac00-\ud7a3]/gu, 0.8],
  ['gb18030', new RegExp(`[${CHINESE}这们来为国说时会对发后里个过没还点，。]`, 'gu'), 0.2],
  ['big5', new RegExp(`[${CHINESE}這們來為國說時會對發後裡個過沒還點，。]`, 'gu'), 0.2],
  ['windows-1251', /[оеаинтсрвл]/gu, 0.6],
  ['koi8-r', /[оеаинтсрвл]/gu, 0.6],
  ['windows-1255', /[יוהלמארתשב]/gu, 0.6],
  ['windows-1256', /[ايلمنوترةب]/gu, 0.6],
  ['windows-874', /[านรอกเงยลวม่ด้ท]/gu, 0.5],
  ['windows-1253', /[αοιετσνηυρπκ]/gu, 0.6],
];
/** Enough to tell; more costs time. */
const SAMPLE_LENGTH = 32_768;
/** Fewer signs tell nothing. */
const FEWEST_SIGNS = 12;

/**
 * The text of bytes that are not UTF-8 and say nothing about themselves.
 *
 * The encoding whose most frequent letters come as often as they should and that leaves nothing undecoded; else
 * windows-1252, as browsers do.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let best = { encoding: 'windows-1252', score: 0.6 };
  for (const [encoding, frequent, usualShare] of CANDIDATES) {
    const score = shareOf(sample, encoding, frequent) / usualShare;
    if (score > best.score) best = { encoding, score };
  }
  return new TextDecoder(best.encoding).decode(bytes);
}

function shareOf(sample: Uint8Array, encoding: string, frequent: RegExp): number {
  const text = new TextDecoder(encoding).decode(sample);
  const signs = text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  // Undecodable signs, and those that only a wrong decoder gives.
  const broken = text.match(/[\ufffd\ue000-\uf8ff\uff61-\uff9f\u0080-\u009f]/gu)?.length ?? 0;
  if (signs < FEWEST_SIGNS) return 0;
  return ((text.match(frequent)?.length ?? 0) - 10 * broken) / signs;
}
