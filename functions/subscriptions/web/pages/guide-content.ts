/** One thing that can be written in a query. */
export interface GuideExample {
  readonly query: string;
  readonly means: string;
}

export interface GuideSection {
  readonly title: string;
  readonly text: string;
  readonly examples: readonly GuideExample[];
}

/** The query language as readers need it. Every example is a query: a test reads them all. */
export const guide: readonly GuideSection[] = [
  {
    title: 'Words and phrases',
    text: 'Capitals, accents and endings do not matter. Several words must all be there, in any order, in the headline or the summary.',
    examples: [
      { query: 'Karabakh', means: 'the word, also as KARABAKH' },
      { query: 'Lachin corridor', means: 'both words, anywhere' },
      { query: '"Lachin corridor"', means: 'the words next to each other' },
      { query: '=strike', means: 'exactly this form: not strikes, not striking' },
      { query: 'refug*', means: 'all words that begin so; at least four letters' },
      { query: 'drone NEAR/5 border', means: 'both within five words of each other' },
    ],
  },
  {
    title: 'This or that, but not the other',
    text: 'AND, OR and NOT are written in capitals; a minus is a short NOT. Parentheses keep things together. Something must be asked for: a query of exclusions alone matches nearly everything.',
    examples: [
      { query: 'Karabakh OR Afghanistan', means: 'either' },
      { query: 'Sudan AND (ceasefire OR truce)', means: 'the first, with one of the others' },
      { query: 'Kashmir -cricket', means: 'the first, without the second' },
    ],
  },
  {
    title: 'Where, what, how grave',
    text: 'Fields ask what we found out about a story. Nothing stands between a field and its value.',
    examples: [
      { query: 'region:ukraine', means: 'stories about a region; the catalogue has the names' },
      { query: 'country:ML', means: 'stories about a country, by its two letters' },
      { query: 'type:strike', means: 'a kind of event' },
      { query: 'severity:>=3', means: 'how grave, from 1 to 5' },
      { query: 'title:ceasefire', means: 'in the headline' },
      { query: 'source:reuters ceasefire', means: 'in feeds of this name or host' },
      { query: 'lang:fr Sahel', means: 'in this language' },
    ],
  },
  {
    title: 'Put together',
    text: 'What people ask for.',
    examples: [
      { query: 'region:sudan severity:>=4', means: 'only the gravest news from one region' },
      { query: '(Wagner OR "Africa Corps") (region:sahel OR region:car)', means: 'an actor, in two places' },
      { query: 'type:peace -region:gaza', means: 'talks everywhere but one place' },
    ],
  },
];
