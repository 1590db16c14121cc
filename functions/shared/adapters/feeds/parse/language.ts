import type { Elements } from './read-elements.ts';

/** RFC 5646 §4.4.1: enough for any tag in use. */
const MAX_LANGUAGE_LENGTH = 35;

/** BCP 47 in lower case, from an element or from `xml:lang`. */
export function languageOf(elements: Elements): string | undefined {
  const language = elements.firstText('language', 'dc:language') || elements.own('xml:lang');
  return language.length <= MAX_LANGUAGE_LENGTH && /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i.test(language)
    ? language.replaceAll('_', '-').toLowerCase()
    : undefined;
}
