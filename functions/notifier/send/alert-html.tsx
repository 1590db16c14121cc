import type { FC } from 'hono/jsx';
import { mailHtml, mailStyle } from '../../shared/adapters/mail/layout.tsx';
import type { Alert } from '../../shared/domain/alert.ts';
import type { Segment } from '../../shared/domain/marking.ts';
import { type AlertLinks, type AlertSurroundings, type AlertView, coverageText, viewAlert } from './alert-view.ts';
import { type AlertWords, alertWords } from './alert-words.ts';

const tag =
  'display:inline-block;margin:0 6px 4px 0;padding:2px 8px;border:1px solid #c9bfa9;border-radius:10px;font-size:12px';

/** The HTML part. Everything from feeds and readers is escaped by the renderer. */
export function alertHtml(
  alerts: readonly [Alert, ...Alert[]],
  { links, reader, coverage }: AlertSurroundings,
): string {
  const words = alertWords(reader.language);
  const views = alerts.map((alert) => viewAlert(alert, reader));
  return mailHtml({
    language: reader.language,
    title: alerts[0].story.title,
    preheader: alerts[0].story.summary.slice(0, 140),
    children: views.map((view, at) => <Story view={view} links={links} words={words} isFirst={at === 0} />),
    footer: (
      <>
        {coverage ? <p style={mailStyle.small}>{coverageText(coverage, reader).join(' ')}</p> : null}
        <p style={mailStyle.small}>
          {words.confirmed}{' '}
          <a href={links.manage} style={mailStyle.link}>
            {words.change}
          </a>{' '}
          ·{' '}
          <a href={links.leaveAll} style={mailStyle.link}>
            {words.stopAll}
          </a>
        </p>
      </>
    ),
  });
}

const Story: FC<{ view: AlertView; links: AlertLinks; words: AlertWords; isFirst: boolean }> = ({
  view,
  links,
  words,
  isFirst,
}) => (
  <div style={isFirst ? '' : 'margin-top:28px;padding-top:24px;border-top:1px solid #8a8577'}>
    <p style={mailStyle.small}>
      {[...view.regions, ...view.types].map((name) => (
        <span style={tag}>{name}</span>
      ))}
    </p>
    <h1 style={mailStyle.heading}>
      <Marked segments={view.title} />
    </h1>
    <p style={mailStyle.small}>
      {view.source} · {view.published} · {words.severity(view.severity)}
    </p>
    <p style={mailStyle.text}>
      <Marked segments={view.summary} />
    </p>
    {view.link ? (
      <p style="margin:0 0 20px">
        <a class="cw-button" href={view.link} style={mailStyle.button}>
          {words.readAt(view.source)}
        </a>
      </p>
    ) : null}
    {view.reasons.map(({ query, terms, subscriptionId }) => (
      <p style={mailStyle.small}>
        {words.subscription} <b>{query}</b> {words.matched} <b>{terms}</b>.{' '}
        <a href={links.leave(subscriptionId)} style={mailStyle.link}>
          {words.stopThis}
        </a>
      </p>
    ))}
    {view.sightings.map(({ region, seenIn }) => (
      <p style={mailStyle.small}>{words.saw(region, seenIn)}.</p>
    ))}
  </div>
);

const Marked: FC<{ segments: readonly Segment[] }> = ({ segments }) => (
  <>{segments.map(({ text, isMarked }) => (isMarked ? <mark style={mailStyle.mark}>{text}</mark> : text))}</>
);
