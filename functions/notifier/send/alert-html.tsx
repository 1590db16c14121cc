import type { FC } from 'hono/jsx';
import { renderToString } from 'hono/jsx/dom/server';
import type { Alert } from '../../shared/domain/alert.ts';
import type { Segment } from '../../shared/domain/marking.ts';
import type { AlertLinks } from './alert-mail.tsx';
import { type AlertView, viewAlert } from './alert-view.ts';

/** Mail programs know no stylesheet but what stands in the head, and some not even that: the basics are inline. */
const styles = `.soft a { color: inherit; }
@media (prefers-color-scheme: dark) {
  .page { background: #14171a !important; color: #e8e6e1 !important; }
  .card { background: #1d2126 !important; border-color: #343a41 !important; } .why { border-color: #343a41 !important; }
  .ink, .ink a { color: #f2efe9 !important; } .soft, .soft a { color: #a9b0b8 !important; }
  mark { background: #5c4a12 !important; color: #fff3cd !important; }
  .tag { background: #2b3138 !important; color: #d5dae0 !important; } .go { background: #e4572e !important; }
}`;

const sans = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const serif = "font-family:Georgia,'Times New Roman',serif";

/** The HTML part. Everything from feeds and readers is escaped by the renderer. */
export function alertHtml(alerts: readonly Alert[], links: AlertLinks, timeZone: string): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{alerts[0]?.story.title}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body class="page" style={`margin:0;padding:24px 12px;background:#f4f1ea;color:#1c1f22;${sans}`}>
        <div style="max-width:600px;margin:0 auto">
          <p class="soft" style="margin:0 0 12px;font-size:13px;letter-spacing:.04em;color:#6a665e">
            conflict-wire{alerts.length > 1 ? ` · ${alerts.length} stories` : ''}
          </p>
          {alerts.map((alert) => (
            <Story view={viewAlert(alert, timeZone)} links={links} />
          ))}
          <p class="soft" style="margin:16px 0 0;font-size:13px;line-height:1.6;color:#6a665e">
            You confirmed this subscription yourself. <a href={links.manage}>Change, pause or add</a> ·{' '}
            <a href={links.leaveAll}>Stop all alerts</a>
          </p>
        </div>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}

const Story: FC<{ view: AlertView; links: AlertLinks }> = ({ view, links }) => (
  <div
    class="card"
    style="margin:0 0 14px;padding:22px;background:#fffdf8;border:1px solid #ddd6c8;border-top:3px solid #b3361b;border-radius:4px"
  >
    <p style="margin:0 0 10px">
      {[...view.regions, ...view.types].map((tag) => (
        <span
          class="tag"
          style="display:inline-block;margin:0 6px 4px 0;padding:2px 8px;border-radius:3px;background:#ece6da;color:#4a463f;font-size:12px"
        >
          {tag}
        </span>
      ))}
    </p>
    <h1 class="ink" style={`margin:0 0 6px;font-size:22px;line-height:1.28;color:#1c1f22;${serif}`}>
      {view.link ? (
        <a href={view.link} style="color:#1c1f22;text-decoration:none">
          <Marked segments={view.title} />
        </a>
      ) : (
        <Marked segments={view.title} />
      )}
    </h1>
    <p class="soft" style="margin:0 0 12px;font-size:13px;color:#6a665e">
      {view.source} · {view.published} · severity {view.severity} of 5
    </p>
    <p class="ink" style="margin:0 0 16px;font-size:15px;line-height:1.55">
      <Marked segments={view.summary} />
    </p>
    {view.link ? (
      <p style="margin:0 0 18px">
        <a
          class="go"
          href={view.link}
          style="display:inline-block;padding:9px 16px;border-radius:3px;background:#b3361b;color:#ffffff;font-size:14px;text-decoration:none"
        >
          Read at {view.source}
        </a>
      </p>
    ) : null}
    <Why view={view} links={links} />
  </div>
);

const Why: FC<{ view: AlertView; links: AlertLinks }> = ({ view, links }) => (
  <div
    class="soft why"
    style="padding-top:12px;border-top:1px solid #ddd6c8;font-size:13px;line-height:1.6;color:#6a665e"
  >
    {view.reasons.map(({ query, terms, subscriptionId }) => (
      <p style="margin:0">
        Your subscription <b>{query}</b> matched <b>{terms}</b>. <a href={links.leave(subscriptionId)}>Stop this one</a>
      </p>
    ))}
    {view.sightings.map((sighting) => (
      <p style="margin:0">We saw {sighting}.</p>
    ))}
  </div>
);

const Marked: FC<{ segments: readonly Segment[] }> = ({ segments }) => (
  <>
    {segments.map(({ text, isMarked }) =>
      isMarked ? <mark style="background:#fbe7a1;color:inherit;padding:0 1px">{text}</mark> : text,
    )}
  </>
);
