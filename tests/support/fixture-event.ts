import { existsSync, readFileSync } from 'node:fs';

/** A sample event of tests/fixtures/events, with the raw message it is about if there is one. */
export function fixtureEvent(name: string): { readonly event: unknown; readonly raw: Buffer | undefined } {
  const at = (extension: string) => new URL(`../fixtures/events/${name}.${extension}`, import.meta.url);
  return {
    event: JSON.parse(readFileSync(at('json'), 'utf8')) as unknown,
    raw: existsSync(at('eml')) ? readFileSync(at('eml')) : undefined,
  };
}
