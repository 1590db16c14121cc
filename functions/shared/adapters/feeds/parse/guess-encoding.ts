/** Multi-byte encodings refuse most text that is not theirs, so they are tried before the single-byte ones. */
const MULTI_BYTE = ['euc-jp', 'shift_jis', 'euc-kr', 'gb18030', 'big5'] as const;
const SINGLE_BYTE = [
  ['windows-1251', 'Cyrillic'],
  ['koi8-r', 'Cyrillic'],
  ['windows-1255', 'Hebrew'],
  ['windows-1256', 'Arabic'],
  ['windows-874', 'Thai'],
  ['windows-1253', 'Greek'],
] as const;
/** Enough to tell; more costs time. */
const SAMPLE_LENGTH = 32_768;
const COMMON = /[\u3040-\u30ff\uac00-\ud7a3，。、的是不了在有一]/gu;

/**
 * The text of bytes that are not UTF-8 and say nothing about themselves.
 *
 * The multi-byte encoding that reads all of it and gives the most common signs of its language, else the alphabet that
 * gives whole words, else windows-1252, as browsers do.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  let beyondAscii = 0;
  for (const byte of sample) if (byte > 0x7f) beyondAscii++;
  // Too few signs tell nothing.
  const guess = beyondAscii < 12 ? 'windows-1252' : guessMultiByte(sample, beyondAscii) ?? guessSingleByte(sample, beyondAscii) ?? 'windows-1252';
  return new TextDecoder(guess).decode(bytes);
}

function guessMultiByte(sample: Uint8Array, beyondAscii: number): string | undefined {
  let best: { readonly encoding: string; readonly score: number } | undefined;
  for (const encoding of MULTI_BYTE) {
    const text = new TextDecoder(encoding).decode(sample);
    const broken = text.split('\ufffd').length - 1;
    if (broken * 50 > beyondAscii + 50) continue;
    const score = (text.match(COMMON)?.length ?? 0) / Math.max(beyondAscii, 1) - rarity(text, beyondAscii);
    if (score > (best?.score ?? 0.05)) best = { encoding, score };
  }
  return best?.encoding;
}

/** Half-width kana and compatibility signs: what a wrong decoder gives most. */
function rarity(text: string, beyondAscii: number): number {
  return ((text.match(/[\uff61-\uff9f\ue000-\uf8ff\u2500-\u257f]/gu)?.length ?? 0) * 2) / Math.max(beyondAscii, 1);
}

function guessSingleByte(sample: Uint8Array, beyondAscii: number): string | undefined {
  let best: { readonly encoding: string; readonly score: number } | undefined;
  for (const [encoding, script] of SINGLE_BYTE) {
    const text = new TextDecoder(encoding).decode(sample);
    const letters = text.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0;
    // In the wrong Cyrillic encoding lower case becomes upper case.
    const shouting = text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0;
    const score = (letters - 2 * shouting) / Math.max(beyondAscii, 1);
    if (score > (best?.score ?? 0.7)) best = { encoding, score };
  }
  return best?.encoding;
}
