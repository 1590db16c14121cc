import type { Child } from 'hono/jsx';
import { assets } from '../assets/assets.ts';

export interface PageLayout {
  readonly title: string;
  readonly description?: string;
  /** Path of the section this page belongs to. */
  readonly section?: string;
  readonly children: Child;
}

const SECTIONS = [
  ['/stories', 'Stories'],
  ['/regions', 'Regions'],
  ['/query-guide', 'Query guide'],
  ['/manage', 'My alerts'],
] as const;

/** The frame of every page. Everything put in is escaped; nothing is loaded from anywhere else. */
export function Page({ title, description, section, children }: PageLayout) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description && <meta name="description" content={description} />}
        <title>
          {title === 'conflict-wire' ? 'conflict-wire: conflict news, by mail, once' : `${title} · conflict-wire`}
        </title>
        <link rel="stylesheet" href={assets.style.path} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title="Latest stories" href="/stories.atom" />
        <script src={assets.script.path} defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <div class="frame">
          <Masthead section={section} />
          <main id="content" tabindex={-1}>
            {children}
          </main>
          <footer class="foot">
            <a href="/about">About and privacy</a>
            <a href="/status">Are the feeds well?</a>
            <a href="/stories.atom">Atom feed</a>
            <a href="/openapi.json">API</a>
            <span>Free software. No account, no tracking, no third parties.</span>
          </footer>
        </div>
      </body>
    </html>
  );
}

function Masthead({ section }: { readonly section: string | undefined }) {
  return (
    <header class="masthead">
      <a class="brand" href="/">
        conflict
        <i aria-hidden="true"></i>
        wire
      </a>
      <nav aria-label="Sections">
        {SECTIONS.map(([path, name]) => (
          <a href={path} aria-current={path === section ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** A short page that says one thing. */
export function Notice({
  title,
  kicker,
  children,
}: {
  readonly title: string;
  readonly kicker: string;
  readonly children: Child;
}) {
  return (
    <Page title={title}>
      <p class="kicker">{kicker}</p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
