import type { Alert } from '../../shared/domain/alert.ts';
import type { Segment } from '../../shared/domain/marking.ts';
import { type AlertLinks, viewAlert } from './alert-view.ts';

/** The plain-text part: the same facts in the same order as the HTML part. Matched words stand between asterisks. */
export function alertText(alerts: readonly Alert[], links: AlertLinks, timeZone: string): string {
  const stories = alerts.map((alert) => storyText(alert, links, timeZone));
  return [
    stories.join(`\n\n${'-'.repeat(40)}\n\n`),
    '',
    '-- ',
    'conflict-wire: you confirmed this subscription yourself.',
    `Change, pause or add: ${links.manage}`,
    `Stop all alerts: ${links.leaveAll}`,
    '',
  ].join('\n');
}

function storyText(alert: Alert, links: AlertLinks, timeZone: string): string {
  const view = viewAlert(alert, timeZone);
  const about = [...view.regions, ...view.types].join(' · ');
  return [
    plain(view.title),
    [view.source, view.published, about].filter((part) => part !== '').join(' | '),
    '',
    plain(view.summary),
    ...(view.link ? ['', `Read it: ${view.link}`] : []),
    '',
    'Why you get this:',
    ...view.reasons.flatMap(({ query, terms, subscriptionId }) => [
      `  your subscription ${query} matched ${terms}`,
      `  stop this one: ${links.leave(subscriptionId)}`,
    ]),
    ...view.sightings.map((sighting) => `  we saw ${sighting}`),
  ].join('\n');
}

function plain(segments: readonly Segment[]): string {
  return segments.map(({ text, isMarked }) => (isMarked ? `*${text}*` : text)).join('');
}
