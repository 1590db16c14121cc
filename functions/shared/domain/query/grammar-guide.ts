/** A way to write a query, and what it finds. */
export interface GuideExample {
  readonly query: string;
  readonly means: string;
}

export interface GuideSection {
  /** Kebab-case, for links. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly examples: readonly GuideExample[];
}

/** The query language for readers, simplest first. Every example can be subscribed to as it stands. */
export const grammarGuide: readonly GuideSection[] = [
  {
    id: 'words',
    title: 'Words',
    text: 'Write the words you want to hear of. All must occur in the title or the summary, in any order. Capitals and accents do not matter, and English and Russian words are found in their other forms: strike finds strikes and striking.',
    examples: [
      { query: 'Karabakh', means: 'stories with the word Karabakh' },
      { query: 'drone attack', means: 'both words somewhere, also as drones and attacked' },
      { query: 'Карабах', means: 'also Карабаха and Карабахе' },
      { query: "Sana'a", means: 'also Sanaa and Sanáa' },
    ],
  },
  {
    id: 'phrases',
    title: 'Phrases and exact words',
    text: 'Quotation marks keep words together in this order. An equals sign before a word or a phrase switches its other forms off.',
    examples: [
      { query: '"Lachin corridor"', means: 'the two words side by side' },
      { query: '=mine', means: 'mine, but not mines or mining' },
      { query: '="land mines"', means: 'exactly these two words' },
    ],
  },
  {
    id: 'operators',
    title: 'OR, AND, NOT and parentheses',
    text: 'OR between words means that one is enough. A minus, or NOT, excludes. AND may be written but need not be. It binds closer than OR, so use parentheses to say what belongs together. Small letters do as well; put quotation marks around “or” if you mean the word.',
    examples: [
      { query: 'Karabakh OR Afghanistan', means: 'one of them, or both' },
      { query: '(drone OR missile) Kyiv', means: 'Kyiv with at least one of the two' },
      { query: 'Georgia -Atlanta', means: 'Georgia, unless Atlanta is mentioned' },
      { query: 'coup -(film OR football)', means: 'coup without either of the two' },
    ],
  },
  {
    id: 'beginnings',
    title: 'Beginnings of words',
    text: 'A star stands for any ending. It needs at least four letters before it.',
    examples: [{ query: 'refug*', means: 'refugee, refugees, refuge, refugio' }],
  },
  {
    id: 'near',
    title: 'Words close together',
    text: 'NEAR/5 finds two words or phrases at most five words apart, in either order. Any number from 1 to 50 will do; NEAR alone means NEAR/5.',
    examples: [
      { query: 'drone NEAR/5 border', means: 'drone within five words of border' },
      { query: '"ceasefire talks" NEAR/10 Khartoum', means: 'the phrase within ten words of Khartoum' },
    ],
  },
  {
    id: 'title',
    title: 'Only in the title',
    text: 'title: looks at the title alone. Parentheses apply it to several words.',
    examples: [
      { query: 'title:ceasefire', means: 'ceasefire in the title' },
      { query: 'title:(coup OR junta)', means: 'either of them in the title' },
    ],
  },
  {
    id: 'places',
    title: 'Regions and countries',
    text: 'region: names a conflict region from the list, country: a country by its two-letter code or its English name. They find what a story is about even where the name does not stand in it.',
    examples: [
      { query: 'region:sudan', means: 'all stories of that region' },
      { query: 'region:(gaza OR ukraine) ceasefire', means: 'ceasefire in one of the two regions' },
      { query: 'country:UA energy', means: 'energy in stories that concern Ukraine' },
    ],
  },
  {
    id: 'kinds',
    title: 'What happened, and how grave',
    text: 'type: is one of fighting, strike, attack, civilians, buildup, unrest, protest, peace, diplomacy, sanctions, humanitarian and justice. severity: goes from 1 to 5 and takes >=, <=, > and <.',
    examples: [
      { query: 'type:peace region:sudan', means: 'ceasefires and talks in Sudan' },
      { query: 'severity:>=4 country:SY', means: 'only grave events in Syria' },
    ],
  },
  {
    id: 'sources',
    title: 'Who reports, and in what language',
    text: 'source: names a site or words of a feed’s title. lang: narrows to a language by its code or English name; it cannot stand alone.',
    examples: [
      { query: 'Karabakh source:bbc.co.uk', means: 'only what the BBC’s site reports' },
      { query: 'Karabakh -source:"Al Jazeera"', means: 'everything but that feed' },
      { query: 'Карабах lang:ru', means: 'only stories in Russian' },
    ],
  },
  {
    id: 'together',
    title: 'Put together',
    text: 'All of this combines. A query holds up to 500 characters and 40 terms; an address has room for 20 subscriptions.',
    examples: [
      { query: 'region:sudan severity:>=4', means: 'only the gravest news from one region' },
      { query: '(Wagner OR "Africa Corps") region:(sahel OR car)', means: 'an actor, in two places' },
      {
        query: 'type:peace region:(sudan OR south-sudan) -title:opinion',
        means: 'talks in two regions, without opinion pieces',
      },
    ],
  },
];
