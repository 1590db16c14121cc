import { mailHtml, mailStyle } from '../../shared/adapters/mail/layout.tsx';
import type { PendingRequest } from '../../shared/domain/request.ts';
import type { OutgoingMail } from '../../shared/adapters/ses/mailer.ts';
import { wordsIn } from './words.ts';

/**
 * Asks the owner of an address whether they asked for this.
 *
 * It says nothing that the asker wrote: a confirmation mail must not carry a stranger's words to a third person.
 */
export function confirmationMail(
  request: PendingRequest,
  token: string,
  siteUrl: string,
  language: string,
): OutgoingMail {
  const words = wordsIn(language);
  const { subject, lead, button } = words.confirm[request.wish.kind];
  const confirmUrl = `${siteUrl}/confirm/${token}`;
  const notMeUrl = `${siteUrl}/not-me/${token}`;
  return {
    to: request.address,
    subject,
    text: [lead, confirmUrl, words.expires, `${words.notMe}\n${notMeUrl}`, '-- \nconflict-wire', siteUrl].join('\n\n'),
    html: mailHtml({
      language,
      title: subject,
      preheader: lead,
      children: (
        <>
          <h1 style={mailStyle.heading}>{subject}</h1>
          <p style={mailStyle.text}>{lead}</p>
          <p style="margin:0 0 20px">
            <a class="cw-button" href={confirmUrl} style={mailStyle.button}>
              {button}
            </a>
          </p>
          <p style={mailStyle.small}>{words.expires}</p>
        </>
      ),
      footer: (
        <p style={mailStyle.small}>
          {words.notMe}{' '}
          <a href={notMeUrl} style={mailStyle.link}>
            {words.notMeLink}
          </a>
        </p>
      ),
    }),
    headers: { 'Auto-Submitted': 'auto-generated' },
    tags: { kind: 'confirmation' },
  };
}
