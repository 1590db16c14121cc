import type { SampleStory, WriteStory } from './story.ts';

const WHO = ['Foreign ministers', 'Envoys', 'Presidents', 'Negotiators', 'Defence ministers', 'Deputies', 'Mediators'];
const CITIES = [
  'Geneva',
  'Tbilisi',
  'Brussels',
  'Ankara',
  'Vienna',
  'Doha',
  'Prague',
  'Almaty',
  'Paris',
  'Oslo',
  'Rome',
];
const KARABAKH = ['Lachin', 'Stepanakert', 'Shusha', 'Kalbajar', 'Martuni', 'Askeran', 'Hadrut', 'Agdam'];
const AFGHANISTAN = ['Kabul', 'Kandahar', 'Herat', 'Kunduz', 'Jalalabad', 'Helmand', 'Ghazni', 'Badakhshan'];
const WHEN = ['overnight', 'at dawn', 'on the eve of talks', 'for a second day', 'after a lull', 'despite a truce'];
const UKRAINE = ['Kharkiv', 'Donetsk', 'Kherson', 'Zaporizhzhia', 'Odesa', 'Sumy', 'Mykolaiv', 'Dnipro', 'Kramatorsk'];
const SUDAN = ['Khartoum', 'El Fasher', 'Nyala', 'Omdurman', 'El Obeid', 'Kassala', 'El Geneina'];
const TOWNS = [
  'Utrecht',
  'Ghent',
  'Bologna',
  'Aarhus',
  'Porto',
  'Graz',
  'Tampere',
  'Leeds',
  'Nantes',
  'Bilbao',
  'Basel',
];
const SEASONS =
  'this spring|this autumn|next month|over the weekend|after two years|for the first time|ahead of the holidays|at last|once more|to much applause|with help from neighbours|on a Tuesday|before the frost|against all odds|after a long vote|without any fuss'.split(
    '|',
  );

const karabakhTalks: WriteStory = (pick) => {
  const [who, city, place] = [pick(WHO), pick(CITIES), pick(KARABAKH)];
  return {
    title: `${who} meet in ${city} over Nagorno-Karabakh with ${place} on the agenda`,
    summary: `Armenia and Azerbaijan sent delegations to ${city}. They spoke of a ceasefire and of who may use which roads.`,
  };
};

const karabakhFire: WriteStory = (pick) => {
  const [place, when, who, city] = [pick(KARABAKH), pick(WHEN), pick(WHO).toLowerCase(), pick(CITIES)];
  return {
    title: `Shelling near ${place} in Karabakh ${when}: ${who} in ${city} urge restraint`,
    summary: `People in ${place} describe artillery fire. Armenia and Azerbaijan each say that the other side began.`,
  };
};

const afghanAttack: WriteStory = (pick) => {
  const [place, when, who, city] = [pick(AFGHANISTAN), pick(WHEN), pick(WHO).toLowerCase(), pick(CITIES)];
  return {
    title: `Explosion in ${place}, Afghanistan, kills several ${when}: ${who} in ${city} condemn attack`,
    summary: `A bomb went off close to a checkpoint in ${place}. Taliban officials blame an armed group.`,
  };
};

const afghanAid: WriteStory = (pick) => {
  const [place, city, who] = [pick(AFGHANISTAN), pick(CITIES), pick(WHO)];
  return {
    title: `${who} gather in ${city} as fighting in Afghanistan displaces families around ${place}`,
    summary: `Clashes drove people from the villages of ${place}. Agencies warn that food will not last the winter.`,
  };
};

const ukraine: WriteStory = (pick) => {
  const [place, when, who, city] = [pick(UKRAINE), pick(WHEN), pick(WHO).toLowerCase(), pick(CITIES)];
  return {
    title: `Drone strikes hit ${place} ${when} while ${who} in ${city} prepare talks`,
    summary: `Ukraine's air defence shot down most of the drones over ${place}; a power station was damaged.`,
  };
};

const sudan: WriteStory = (pick) => {
  const [place, when, who, city] = [pick(SUDAN), pick(WHEN), pick(WHO).toLowerCase(), pick(CITIES)];
  return {
    title: `Army and RSF clash in ${place} ${when}: ${who} in ${city} call for a truce`,
    summary: `Families fled the districts of ${place} where Sudan's army and the paramilitary force exchanged fire.`,
  };
};

const PEACE: readonly (readonly [title: string, summary: string])[] = [
  ['opens a library with a roof garden', 'Forty thousand books, and a quiet terrace between herbs and bees.'],
  [
    'bakers revive a forgotten rye loaf',
    'An old recipe book turned up in an attic, and three bakeries took it up at once.',
  ],
  ['orchestra plays to a full park', 'The musicians brought film scores and asked the audience to hum along.'],
  ['museum lends its clocks to schools', 'Pupils take the movements apart, draw each wheel and put everything back.'],
  ['gets a tram stop at the lake', 'Swimmers save twenty minutes of walking, and the kiosk expects queues.'],
  ['astronomers name a faint comet', 'It can be seen through a small telescope before sunrise, low above the horizon.'],
  [
    'wins the league on goal difference',
    'A late header decided a season in which two clubs were level to the last minute.',
  ],
  ['sells bicycles made of flax', 'The frames weigh less than steel ones, and their makers promise to take them back.'],
  ['chess club beats a grandmaster online', 'Two hundred members voted on every move and found a quiet rook lift.'],
  ['zoo welcomes a red panda cub', 'Keepers weighed the cub, counted its toes and left mother and child in peace.'],
  ['grows tomatoes on roof tiles', 'A thin layer of moss holds the water; the harvest tasted better than it looked.'],
  ['shows silent films with a live organ', 'Tickets were gone within an hour, so there will be a second evening.'],
  [
    'moves its winter market to the harbour',
    'Stalls on old barges sell candles, roasted nuts and a great deal of soup.',
  ],
  [
    'runners raise money for a swimming pool',
    'Nine hundred people ran ten kilometres each; the youngest of them is seven.',
  ],
  [
    'choir records the sounds of its river',
    'The album mixes songs with ice, mills and a ferry bell, and is free to download.',
  ],
  ['gardeners swap seeds by post', 'Every envelope holds a handful of beans and a note on how they did last year.'],
];

const peace: WriteStory = (pick) => {
  const [[title, summary], town, season] = [pick(PEACE), pick(TOWNS), pick(SEASONS)];
  return { title: `${town} ${title} ${season}`, summary };
};

/** The stories that a new reader meets first, by their numbers. */
export const FIRST_STORIES: ReadonlyMap<number, SampleStory> = new Map([
  [
    0,
    {
      title: 'Putin and Erdogan discuss a joint approach to a Karabakh solution',
      summary: 'The presidents spoke by telephone about Nagorno-Karabakh; their envoys are to work out a common line.',
    },
  ],
  [
    2,
    {
      title: "NATO Chief says war is on Europe's doorstep",
      summary: 'The alliance must be ready to defend its eastern members, he told reporters after talks on Ukraine.',
    },
  ],
  [
    3,
    {
      title: 'Borrell tells the European Parliament that the situation in Afghanistan was critical',
      summary: 'The EU’s chief diplomat described how the Taliban advance left civilians with few ways out.',
    },
  ],
]);

export const REGIONAL: readonly WriteStory[] = [karabakhTalks, afghanAttack, karabakhFire, afghanAid];

/** Twice as much of peace as of other wars. */
export const OTHER: readonly WriteStory[] = [peace, ukraine, peace, peace, sudan, peace];
