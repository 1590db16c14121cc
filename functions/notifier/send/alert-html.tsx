import type { FC } from 'hono/jsx';
import { mailHtml, mailStyle } from '../../shared/adapters/mail/layout.tsx';
import type { Alert } from '../../shared/domain/alert.ts';
import type { Segment } from '../../shared/domain/marking.ts';
import { type AlertLinks, type AlertView, viewAlert } from './alert-view.ts';

const tag =
  'display:inline-block;margin:0 6px 4px 0;padding:2px 8px;border:1px solid #c9bfa9;border-radius:10px;font-size:12px';

/** The HTML part. Everything from feeds and readers is escaped by the renderer. */
export function alertHtml(alerts: readonly [Alert, ...Alert[]], links: AlertLinks, timeZone: string): string {
  const views = alerts.map((alert) => viewAlert(alert, timeZone));
  return mailHtml({
    language: 'en',
    title: alerts[0].story.title,
    preheader: alerts[0].story.summary.slice(0, 140),
    children: views.map((view, at) => <Story view={view} links={links} isFirst={at === 0} />),
    footer: (
      <p style={mailStyle.small}>
        You confirmed this subscription yourself.{' '}
        <a href={links.manage} style={mailStyle.link}>
          Change, pause or add
        </a>{' '}
        ·{' '}
        <a href={links.leaveAll} style={mailStyle.link}>
          Stop all alerts
        </a>
      </p>
    ),
  });
}

const Story: FC<{ view: AlertView; links: AlertLinks; isFirst: boolean }> = ({ view, links, isFirst }) => (
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
      {view.source} · {view.published} · severity {view.severity} of 5
    </p>
    <p style={mailStyle.text}>
      <Marked segments={view.summary} />
    </p>
    {view.link ? (
      <p style="margin:0 0 20px">
        <a class="cw-button" href={view.link} style={mailStyle.button}>
          Read at {view.source}
        </a>
      </p>
    ) : null}
    {view.reasons.map(({ query, terms, subscriptionId }) => (
      <p style={mailStyle.small}>
        Your subscription <b>{query}</b> matched <b>{terms}</b>.{' '}
        <a href={links.leave(subscriptionId)} style={mailStyle.link}>
          Stop this one
        </a>
      </p>
    ))}
    {view.sightings.map((sighting) => (
      <p style={mailStyle.small}>We saw {sighting}.</p>
    ))}
  </div>
);

const Marked: FC<{ segments: readonly Segment[] }> = ({ segments }) => (
  <>{segments.map(({ text, isMarked }) => (isMarked ? <mark style={mailStyle.mark}>{text}</mark> : text))}</>
);
