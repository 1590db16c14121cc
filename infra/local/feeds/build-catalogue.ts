import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseOpml } from './opml.ts';

const opmlPath = fileURLToPath(new URL('../../../functions/poller/catalogue.opml', import.meta.url));

/** Where the poller's code has the catalogue: the OPML file as data, because a bundle holds code only. */
export const cataloguePath = fileURLToPath(new URL('../../../functions/poller/catalogue.ts', import.meta.url));

/** The catalogue as code, made from the OPML file; its version is a hash of what it says. */
export async function catalogueCode(): Promise<string> {
  const feeds = parseOpml(readFileSync(opmlPath, 'utf8'));
  const version = createHash('sha256').update(JSON.stringify(feeds)).digest('hex').slice(0, 16);
  const code = [
    '// Made from catalogue.opml by `npm run feeds:catalogue`: change that file, not this one.',
    "import type { Catalogue } from './keep-catalogue.ts';",
    '',
    '/** The built-in feeds: well-known ones that carry conflict news, across the world’s conflict regions. */',
    `export const catalogue: Catalogue = ${JSON.stringify({ version, feeds })};`,
  ].join('\n');
  return format(code, { ...(await resolveConfig(cataloguePath)), filepath: cataloguePath });
}

if (import.meta.main) writeFileSync(cataloguePath, await catalogueCode());
