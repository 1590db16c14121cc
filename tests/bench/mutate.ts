/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What breaks parsers when it comes where they do not expect it. */
const TOKENS = [
  '<', '>', '&', '"', "'", '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE a [', '<!ENTITY b "&b;">', '&#0;', '&#xD800;',
  '&#x110000;', '&amp;amp;', '\0', '\ufdd00\ufdd1', '\ufeff', '\ud800', '<item>', '</item>', '<entry>', '<channel>', '</channel>', '<rss>', '<feed>', '<html>',
  ' xmlns="x"', ' xmlns:dc="y"', ' xml:base="//"', ' xml:lang="\u0130"', ' type="xhtml"', ' mode="base64"', '<link/>', '<link href="http://[">',
  '<__proto__>', '<constructor/>', ' constructor="1"', ' __proto__=""', '<hasOwnProperty a="b">', '<title><b>', '<a:b:c>', '<:>', '<1>', '{"items":[',
]; // prettier-ignore

/** A document with one to six random accidents: bytes changed, ranges lost, doubled or swapped, tokens thrown in, two files mixed. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let mutated: Uint8Array = Uint8Array.from(bytes);
  for (let rounds = Math.ceil(random() * 6); rounds > 0; rounds--) mutated = mutateOnce(mutated, other, random);
  return mutated;
}

function mutateOnce(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const below = (limit: number) => Math.floor(random() * limit);
  const from = below(bytes.length);
  const to = Math.min(bytes.length, from + below(random() < 0.5 ? 20 : 2_000));
  switch (below(7)) {
    case 0:
      bytes[from] = below(256);
      return bytes;
    case 1:
      return joined(bytes.subarray(0, from), bytes.subarray(to));
    case 2:
      return joined(bytes.subarray(0, to), bytes.subarray(from));
    case 3:
      return bytes.subarray(0, from);
    case 4:
      return joined(bytes.subarray(0, from), other.subarray(below(other.length)));
    case 5:
      return joined(bytes.subarray(to), bytes.subarray(0, from));
    default:
      return joined(
        bytes.subarray(0, from),
        new TextEncoder().encode(TOKENS[below(TOKENS.length)]),
        bytes.subarray(from),
      );
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
