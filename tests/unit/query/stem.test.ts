import { describe, expect, it } from 'vitest';
import { stem } from '../../../functions/shared/domain/query/stem.ts';

describe('words that are one', () => {
  it.each([
    'attack attacks attacked attacking',
    'strike strikes striking',
    'army armies',
    'clash clashes clashed clashing',
    'plan plans planned planning',
    'shell shells shelled shelling',
    'seize seizes seized seizing',
    'deny denies denied denying',
    'control controls controlled controlling',
    'negotiate negotiates negotiated negotiating',
    'ceasefire ceasefires',
    'refugee refugees',
    'houthi houthis',
    'israeli israelis',
    'militia militias',
    'crisis crises',
    'alliance alliances',
    'use used using',
    'agree agrees agreed agreeing',
    'die dies died dying',
    'карабах карабаха карабахе',
    'украина украины украине украину украиной',
    'россия россии россию россией',
    'киев киева киеве киевом',
    'харьков харькова харькове',
    'иран ирана иране ираном',
    'судан судана судане',
    'армения армении армению арменией',
    'удар удары ударов ударами',
    'переговоры переговоров переговорам',
    'зеленский зеленского зеленскому зеленским',
    'пашинян пашиняна пашиняну',
    'беспилотник беспилотники беспилотников',
    'перемирие перемирия перемирию',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });
});

describe('words that are not', () => {
  it.each([
    'news new',
    'hamas hama',
    'general generous',
    'organ organisation',
    'policy police',
    'plane plan',
    'wine win',
    'care car',
    'united unit',
    'used us',
    'refugee refuge',
    'armenia armenian',
    'армия армения',
    'судан суд',
    'иран ира',
    'россия рост',
  ])('%s', (words) => {
    const stems = words.split(' ').map(stem);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

it.each(['平壤', 'اسراييل', 'երևան', 'f16', 'x'.repeat(64), '', 'constructor', '__proto__'])(
  'leaves %s alone',
  (word) => {
    expect(stem(word)).toBe(word);
  },
);
