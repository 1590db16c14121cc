import type { Clock } from './clock.ts';

/**
 * A reading that many visitors share: asked once, then good for a while.
 *
 * Visitors at once wait for the same reading. One that failed is not remembered.
 */
export function remember<T>(read: () => Promise<T>, forMs: number, clock: Clock): () => Promise<T> {
  let known: { readonly value: Promise<T>; readonly until: number } | undefined;
  return async () => {
    const now = clock.now().getTime();
    if (!known || known.until <= now) {
      const value = read();
      const reading = { value, until: now + forMs };
      known = reading;
      value.catch(() => {
        if (known === reading) known = undefined;
      });
    }
    return known.value;
  };
}
