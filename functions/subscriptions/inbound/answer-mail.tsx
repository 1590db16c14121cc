import { mailHtml, mailStyle } from '../../shared/adapters/mail/layout.tsx';
import type { OutgoingMail } from '../../shared/adapters/ses/mailer.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import { deliveryInWords } from '../web/pages/delivery.ts';

/** What we say to a command. */
export type Answer =
  | { readonly kind: 'list' | 'full'; readonly subscriber: Subscriber; readonly manage: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'help' | 'nobody' | 'unreadable'; readonly siteUrl: string };

const COMMANDS = [
  'subscribe Karabakh OR "Lachin corridor"',
  'list',
  'digest daily 07:00 (or hourly, weekly friday 07:00, off)',
  'pause 3 days',
  'resume',
  'unsubscribe (or unsubscribe 2, by the number in the list)',
];

interface Said {
  readonly subject: string;
  readonly lines: readonly string[];
  readonly link?: { readonly url: string; readonly label: string };
}

function say(answer: Answer): Said {
  switch (answer.kind) {
    case 'list':
      return {
        subject: 'Your conflict alerts',
        lines: ['This is what you are told about now.', ...inNumbers(answer.subscriber)],
        link: { url: answer.manage, label: 'Change them on your page' },
      };
    case 'full':
      return {
        subject: 'You have all the subscriptions you may',
        lines: ['Twenty is the limit. Nothing was added.', ...inNumbers(answer.subscriber)],
        link: { url: answer.manage, label: 'Remove or merge some' },
      };
    case 'left':
      return {
        subject: 'Your alerts have ended',
        lines: ['You get no more alerts. Write "subscribe" and your words to begin again.'],
      };
    case 'nobody':
      return {
        subject: 'There are no alerts for this address',
        lines: ['Nothing is sent to it. To begin, write one of these in the subject:', ...COMMANDS],
        link: { url: answer.siteUrl, label: 'Or sign up on the web' },
      };
    case 'unreadable':
      return {
        subject: 'We could not read your query',
        lines: [
          'Nothing was changed. Words, "phrases", AND, OR and NOT in capitals, and parentheses in pairs will do.',
        ],
        link: { url: `${answer.siteUrl}/query-guide`, label: 'Everything you can write' },
      };
    case 'help':
      return {
        subject: 'What you can write to us',
        lines: ['Write one of these in the subject or the first line:', ...COMMANDS],
        link: { url: answer.siteUrl, label: 'All of it works on the web, too' },
      };
    default:
      return answer satisfies never;
  }
}

/** The mail that answers a command. It says that a program wrote it (RFC 3834), so that no program answers it. */
export function answerMail(to: string, answer: Answer, inReplyTo: string | undefined): OutgoingMail {
  const { subject, lines, link } = say(answer);
  return {
    to,
    subject,
    text: [...lines, ...(link ? [`${link.label}: ${link.url}`] : [])].join('\n\n'),
    html: mailHtml({
      language: 'en',
      title: subject,
      preheader: lines[0] ?? subject,
      children: (
        <>
          <h1 style={mailStyle.heading}>{subject}</h1>
          {lines.map((line) => (
            <p style={mailStyle.text}>{line}</p>
          ))}
        </>
      ),
      footer: (
        <p style={mailStyle.small}>
          {link && (
            <a href={link.url} style={mailStyle.link}>
              {link.label}
            </a>
          )}
        </p>
      ),
    }),
    headers: { 'Auto-Submitted': 'auto-replied', ...threadOf(inReplyTo) },
    tags: { kind: 'answer' },
  };
}

function inNumbers({ subscriptions, timeZone }: Subscriber): readonly string[] {
  return subscriptions.map(({ query, delivery, pausedUntil }, index) => {
    const pause = pausedUntil === undefined ? '' : `, paused until ${pausedUntil.slice(0, 10)}`;
    return `${index + 1}. ${query} (${deliveryInWords(delivery, timeZone)}${pause})`;
  });
}

/** Only an id that looks like one: it comes from outside. */
function threadOf(messageId: string | undefined): Readonly<Record<string, string>> {
  return messageId !== undefined && /^<[\w.+=-]{1,128}@[\w.-]{1,128}>$/.test(messageId)
    ? { 'In-Reply-To': messageId, References: messageId }
    : {};
}
