/** Parameters that say where a reader came from, never what the page is. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|mc_[ce]id|pk_.*|mtm_.*|hsa_.*|fbclid|gclid|dclid|yclid|msclkid|twclid|igshid|_ga|_gl|cmp|cmpid|icid|ito|ocid|smid|smtyp|ref|ref_src|referrer|rss|source|feed|feedtype|feedname|partner|campaign|xtor|wt_.*|spm|output|traffic_source|dm_i|maca|srnd)$/i;

const DEFAULT_PAGE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;

/**
 * What stays of a link when its owner moves to https, adds or drops `www.`, or counts clicks: two links with the same rest
 * are the same page. `undefined` if it is no web address or only a site's front page, which names no entry.
 */
export function canonicalLink(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const host = url.hostname.replace(/^(?:www|m|amp)\./, '');
  const path = safelyDecoded(url.pathname).replace(DEFAULT_PAGE, '/').replace(/\/+$/, '');
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  // `#!` is how pages of the script age named themselves.
  const fragment = url.hash.startsWith('#!') ? url.hash : '';
  if (path === '' && query === '' && fragment === '') return undefined;
  return `${host}${path}?${query}${fragment}`;
}

function safelyDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray `%` is no encoding: the path stands for itself.
    return path;
  }
}
