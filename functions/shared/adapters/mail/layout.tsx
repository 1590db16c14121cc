import type { Child } from 'hono/jsx';
import { renderToString } from 'hono/jsx/dom/server';

const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,Georgia,'Noto Serif',serif";
const SANS = "-apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif";

/** Colours and faces of every mail; mail clients want them inline. */
export const mailStyle = {
  heading: `margin:0 0 12px;font:600 22px/1.3 ${SERIF};color:#1b1d22`,
  text: `margin:0 0 16px;font:16px/1.55 ${SANS};color:#2a2d33`,
  small: `margin:0 0 8px;font:13px/1.5 ${SANS};color:#5b5e66`,
  link: 'color:#9a3412',
  button: `display:inline-block;padding:12px 22px;border-radius:4px;background:#9a3412;color:#ffffff;font:600 16px/1.2 ${SANS};text-decoration:none`,
  mark: 'background:#f7e3a1;color:#1b1d22;padding:0 2px',
} as const;

/** Lets clients that know dark mode use it; the others keep the light colours. */
const DARK = `@media (prefers-color-scheme:dark){.cw-page{background:#14171c!important}.cw-card{background:#1c2027!important;border-color:#343a44!important}
.cw-card h1,.cw-card h2,.cw-card p,.cw-card td,.cw-card li{color:#e9e5dc!important}.cw-card a:not(.cw-button){color:#f2a07d!important}.cw-card mark{background:#5b4a12!important;color:#fff1bf!important}}`;

export interface MailLayout {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** What an inbox shows after the subject. */
  readonly preheader: string;
  readonly children: Child;
  /** Why this mail came and how to make it stop. */
  readonly footer: Child;
}

/** The frame of every HTML mail: one column, no image, nothing loaded from anywhere. Everything put in is escaped. */
export function mailHtml({ language, title, preheader, children, footer }: MailLayout): string {
  const page = (
    <html lang={language} dir="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: DARK }} />
      </head>
      <body class="cw-page" style="margin:0;padding:0;background:#f4f0e7">
        <div style="display:none;max-height:0;overflow:hidden">{preheader}</div>
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
          <tr>
            <td align="center" style="padding:24px 12px">
              <Card footer={footer}>{children}</Card>
            </td>
          </tr>
        </table>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}

function Card({ children, footer }: { readonly children: Child; readonly footer: Child }) {
  return (
    <table
      class="cw-card"
      role="presentation"
      width="600"
      cellpadding="0"
      cellspacing="0"
      style="width:100%;max-width:600px;background:#fffdf8;border:1px solid #ddd5c3;border-top:4px solid #9a3412"
    >
      <tr>
        <td style="padding:28px 28px 12px">{children}</td>
      </tr>
      <tr>
        <td style="padding:4px 28px 24px">{footer}</td>
      </tr>
    </table>
  );
}
