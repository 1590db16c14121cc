import { mailHtml, mailStyle } from '../../shared/adapters/mail/layout.tsx';
import type { OutgoingMail } from '../../shared/adapters/ses/mailer.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';

const SUBJECT = 'Your link to your conflict alerts';
const LEAD =
  'With this link you change, pause, move, export or erase your alerts. It works for 90 days; keep it to yourself.';
const NOT_ME = 'You did not ask for it? Then somebody typed your address. They see nothing without this mail.';

/** The link to the manage page, for a reader who has no alert at hand. */
export function manageLinkMail({ address }: Pick<Subscriber, 'address'>, url: string): OutgoingMail {
  return {
    to: address,
    subject: SUBJECT,
    text: [LEAD, url, NOT_ME].join('\n\n'),
    html: mailHtml({
      language: 'en',
      title: SUBJECT,
      preheader: LEAD,
      children: (
        <>
          <h1 style={mailStyle.heading}>{SUBJECT}</h1>
          <p style={mailStyle.text}>{LEAD}</p>
          <p style="margin:0 0 20px">
            <a class="cw-button" href={url} style={mailStyle.button}>
              Manage my alerts
            </a>
          </p>
        </>
      ),
      footer: <p style={mailStyle.small}>{NOT_ME}</p>,
    }),
    tags: { kind: 'manage-link' },
  };
}
