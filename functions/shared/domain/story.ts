/** What kind of event a story reports. A story may report several. */
export const EVENT_TYPES = [
  'fighting',
  'strike',
  'attack',
  'civilians',
  'buildup',
  'unrest',
  'protest',
  'peace',
  'diplomacy',
  'sanctions',
  'humanitarian',
  'justice',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Names of the event types, as a reader would say them. */
export const EVENT_TYPE_NAMES: Readonly<Record<EventType, string>> = {
  fighting: 'Fighting',
  strike: 'Strike',
  attack: 'Attack',
  civilians: 'Harm to civilians',
  buildup: 'Build-up',
  unrest: 'Unrest',
  protest: 'Protest',
  peace: 'Peace talks',
  diplomacy: 'Diplomacy',
  sanctions: 'Sanctions',
  humanitarian: 'Relief',
  justice: 'Justice',
};

export type Severity = 1 | 2 | 3 | 4 | 5;

/** A conflict region found in a story. */
export interface RegionMention {
  readonly id: string;
  /** 0 to 1. */
  readonly score: number;
  /** Whether the story is about the region, and not only mentions it. */
  readonly central: boolean;
}

/** The regions to show with a story: those it is about, or the likeliest of those it only mentions. */
export function regionsToShow(regions: readonly RegionMention[]): readonly RegionMention[] {
  const central = regions.filter((region) => region.central);
  return central.length > 0 ? central : regions.slice(0, 1);
}

/** A span of the story's own text and what it spoke for, so that a reader can check us. */
export interface Evidence {
  readonly field: 'title' | 'summary';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `region:ukraine`, `country:UA`, `type:strike`, `actor:wagner`, `relevant` or `irrelevant`. */
  readonly speaksFor: string;
}

/** What the classifier says of an entry. */
export interface Classification {
  readonly relevant: boolean;
  /** Calibrated probability that the entry is about an armed or political-violence conflict. */
  readonly score: number;
  readonly regions: readonly RegionMention[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly types: readonly EventType[];
  readonly severity: Severity;
  readonly actors: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A relevant entry with its classification. All times are ISO 8601 in UTC. */
export interface Story extends Omit<Classification, 'relevant'> {
  readonly storyId: string;
  /** Stories with the same cluster report the same event. */
  readonly clusterId: string;
  readonly feedId: string;
  readonly feedTitle: string;
  readonly title: string;
  readonly summary: string;
  readonly link: string;
  readonly language?: string | undefined;
  readonly publishedAt: string;
  readonly classifiedAt: string;
}
