import type { Alert } from '../../shared/domain/alert.ts';
import type { Segment } from '../../shared/domain/marking.ts';
import { type AlertLinks, type AlertSurroundings, coverageText, type MailReader, viewAlert } from './alert-view.ts';
import { type AlertWords, alertWords } from './alert-words.ts';

/** The plain-text part: the same facts in the same order as the HTML part. Matched words stand between asterisks. */
export function alertText(alerts: readonly Alert[], { links, reader, coverage }: AlertSurroundings): string {
  const words = alertWords(reader.language);
  const stories = alerts.map((alert) => storyText(alert, links, reader, words));
  return [
    stories.join(`\n\n${'-'.repeat(40)}\n\n`),
    '',
    '-- ',
    ...(coverage ? coverageText(coverage, reader) : []),
    `conflict-wire: ${inSentence(words.confirmed)}`,
    `${words.change}: ${links.manage}`,
    `${words.stopAll}: ${links.leaveAll}`,
    '',
  ].join('\n');
}

function storyText(alert: Alert, links: AlertLinks, reader: MailReader, words: AlertWords): string {
  const view = viewAlert(alert, reader);
  const about = [...view.regions, ...view.types].join(' · ');
  return [
    plain(view.title),
    [view.source, view.published, about].filter((part) => part !== '').join(' | '),
    '',
    plain(view.summary),
    ...(view.link ? ['', `${words.read}: ${view.link}`] : []),
    '',
    `${words.why}:`,
    ...view.reasons.flatMap(({ query, terms, subscriptionId }) => [
      `  ${inSentence(words.subscription)} ${query} ${words.matched} ${terms}`,
      `  ${inSentence(words.stopThis)}: ${links.leave(subscriptionId)}`,
    ]),
    ...view.sightings.map(({ region, seenIn }) => `  ${inSentence(words.saw(region, seenIn))}`),
  ].join('\n');
}

function inSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function plain(segments: readonly Segment[]): string {
  return segments.map(({ text, isMarked }) => (isMarked ? `*${text}*` : text)).join('');
}
