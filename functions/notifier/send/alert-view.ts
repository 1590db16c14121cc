import { EVENT_TYPE_NAMES, regionsToShow } from '../../shared/domain/story.ts';
import { regionById } from '../../shared/domain/region.ts';
import { type Alert } from '../../shared/domain/alert.ts';
import type { Coverage } from '../../shared/domain/coverage.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import { excerpt, markSpans, type Segment } from '../../shared/domain/marking.ts';
import { alertLocale, alertWords } from './alert-words.ts';

/** What every alert's mail offers its reader. */
export interface AlertLinks {
  readonly siteUrl: string;
  readonly manage: string;
  readonly leaveAll: string;
  /** Leaves the subscription alone. */
  leave(subscriptionId: string): string;
}

/** Whom a mail is for, as far as it shows. */
export type MailReader = Pick<Subscriber, 'language' | 'timeZone'>;

/** What surrounds the alerts in a mail. */
export interface AlertSurroundings {
  readonly links: AlertLinks;
  readonly reader: MailReader;
  /** Of a digest only. */
  readonly coverage: Coverage | undefined;
}

/** What a mail shows of one alert, in words and segments, before it becomes text or HTML. */
export interface AlertView {
  readonly title: readonly Segment[];
  readonly summary: readonly Segment[];
  /** An http(s) address, or nothing. */
  readonly link: string | undefined;
  readonly source: string;
  readonly published: string;
  readonly severity: number;
  readonly regions: readonly string[];
  readonly types: readonly string[];
  readonly reasons: readonly { readonly subscriptionId: string; readonly query: string; readonly terms: string }[];
  /** Where each region was seen: Nagorno-Karabakh, in `“Karabakh”`. */
  readonly sightings: readonly { readonly region: string; readonly seenIn: string }[];
}

const EXCERPT_LENGTH = 480;
/** So many feeds are named that could not be read. */
const MAX_NAMED = 3;
const MAX_NAME_LENGTH = 60;

export function viewAlert({ story, reasons, spans }: Alert, reader: MailReader): AlertView {
  const of = (field: 'title' | 'summary') => spans.filter((span) => span.field === field);
  return {
    title: markSpans(story.title, of('title')),
    summary: excerpt(story.summary, of('summary'), EXCERPT_LENGTH),
    link: /^https?:\/\//i.test(story.link) ? story.link : undefined,
    source: story.feedTitle,
    published: timeFor(reader, story.publishedAt),
    severity: story.severity,
    regions: regionsToShow(story.regions).map(({ id }) => regionById(id)?.name ?? id),
    types: story.types.map((type) => EVENT_TYPE_NAMES[type]),
    reasons: reasons.map(({ subscriptionId, query, terms }) => ({ subscriptionId, query, terms: terms.join(', ') })),
    sightings: sightings(story.evidence),
  };
}

function sightings(evidence: Alert['story']['evidence']): AlertView['sightings'] {
  const words = new Map<string, Set<string>>();
  for (const { speaksFor, text } of evidence) {
    if (!speaksFor.startsWith('region:')) continue;
    const id = speaksFor.slice('region:'.length);
    words.set(id, (words.get(id) ?? new Set()).add(text));
  }
  return [...words].map(([id, seen]) => ({
    region: regionById(id)?.name ?? id,
    seenIn: `“${[...seen].slice(0, 3).join('”, “')}”`,
  }));
}

/** What a digest covers, in one or two sentences. */
export function coverageText(coverage: Coverage, reader: MailReader): readonly string[] {
  const words = alertWords(reader.language);
  const named = coverage.unread.slice(0, MAX_NAMED).map((name) => name.slice(0, MAX_NAME_LENGTH));
  const more = coverage.unread.length - named.length;
  const unread = more > 0 ? [...named, `+ ${more}`] : named;
  return [
    words.covers(timeFor(reader, coverage.from), timeFor(reader, coverage.to), coverage.feeds),
    ...(unread.length > 0 ? [words.unread(unread.join(', '))] : []),
  ];
}

/** A time as the reader's wall clock shows it; in UTC if the zone is unknown to this runtime. */
function timeFor({ timeZone, language }: MailReader, time: string): string {
  const format = (zone: string) =>
    new Intl.DateTimeFormat(alertLocale(language), {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: zone,
    }).format(new Date(time)) + (zone === 'UTC' ? ' UTC' : '');
  try {
    return format(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return format('UTC');
    throw error;
  }
}
