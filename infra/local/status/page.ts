import type { DeadLetter } from '../dead-letters.ts';
import type { HostLinks } from '../local-host.ts';
import type { SentMail } from '../ses/sent-mail.ts';
import type { Run } from '../workers/functions.ts';
import { escapeHtml, page, table } from './html.ts';
import type { FunctionReport, HostReport } from './report.ts';

const REFRESH_SECONDS = 5;
const RUNS_SHOWN = 25;

/** The status page: what runs, what waits, what went wrong. */
export function statusPage(report: HostReport, links: HostLinks, letters: readonly DeadLetter[]): string {
  const { now, speed, functions, deadLetters, eventsWaiting, mailsToday, runs } = report;
  const pace = speed === 1 ? '' : speed === 0 ? ', standing still' : `, ${speed} times as fast`;
  const headings = ['function', 'woken by', 'last run', 'took', 'failures', 'waiting'];
  const latest = runs.toReversed().slice(0, RUNS_SHOWN);
  return page(
    'conflict-wire: status',
    `<h1>conflict-wire on this machine</h1>
${navigation(links)}
<p>Host time ${escapeHtml(time(now))}${pace}. Mails in the last day: ${mailsToday}. Events waiting: ${eventsWaiting}.
Dead letters: <span class="${deadLetters > 0 ? 'bad' : 'good'}">${deadLetters}</span>.</p>
<h2>Functions</h2>${table(headings, functions.map(functionRow), '')}
<h2>Dead letters</h2>${table(['when', 'function', 'why', 'event'], letters.map(letterRow), 'None: everything was handled.')}
<h2>Latest runs</h2>${table(['when', 'function', 'by', 'took', 'outcome'], latest.map(runRow), 'Nothing ran yet.')}`,
    REFRESH_SECONDS,
  );
}

/** The mails that were sent, each with its raw text. */
export function mailPage(mails: readonly SentMail[], links: HostLinks): string {
  const rows = mails
    .toReversed()
    .map(({ messageId, at, raw }) => [
      escapeHtml(time(at)),
      `<a href="/mail/${messageId}.eml">${escapeHtml(messageId)}</a>`,
      `${Math.ceil(raw.length / 1024)} KB`,
    ]);
  return page(
    'conflict-wire: raw mail',
    `<h1>Raw mail</h1>${navigation(links)}<p>Every mail as SES took it, headers and all.</p>
${table(['sent', 'message', 'size'], rows, 'No mail was sent yet.')}`,
  );
}

function navigation({ siteUrl, inboxUrl, smtpPort, alertsAddress }: HostLinks): string {
  const inbox = inboxUrl === undefined ? '' : `<a href="${inboxUrl}">inbox</a>`;
  return `<nav><a href="${siteUrl}">site</a>${inbox}<a href="/">status</a><a href="/mail">raw mail</a>
<a href="/sample.xml">sample feed</a><span class="quiet">mail to ${escapeHtml(alertsAddress)}: SMTP port ${smtpPort}</span></nav>`;
}

function functionRow({ name, wokenBy, lastRun, failures, waiting }: FunctionReport): readonly string[] {
  return [
    `<strong>${name}</strong>`,
    escapeHtml(wokenBy.join(', ')),
    lastRun ? escapeHtml(time(lastRun.at)) : '<span class="quiet">never</span>',
    lastRun ? `${lastRun.milliseconds} ms` : '',
    failures > 0 ? `<span class="bad">${failures}</span>` : '0',
    String(waiting),
  ];
}

function runRow({ at, functionName, trigger, milliseconds, error }: Run): readonly string[] {
  const outcome =
    error === undefined ? '<span class="good">done</span>' : `<span class="bad">${escapeHtml(error)}</span>`;
  return [escapeHtml(time(at)), functionName, escapeHtml(trigger), `${milliseconds} ms`, outcome];
}

function letterRow({ at, functionName, reason, event }: DeadLetter): readonly string[] {
  const json = JSON.stringify(event, undefined, 2);
  return [
    escapeHtml(at),
    escapeHtml(functionName),
    `<span class="bad">${escapeHtml(reason)}</span>`,
    `<details><summary>show</summary><pre>${escapeHtml(json.slice(0, 20_000))}</pre></details>`,
  ];
}

function time(at: Date): string {
  return at.toISOString().replace('T', ' ').slice(0, 19);
}
