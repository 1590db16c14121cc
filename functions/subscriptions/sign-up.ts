import { logger } from '../shared/runtime/logger.ts';
import { type Attempt, judge, type Judgement } from './abuse.ts';
import type { SiteDeps } from './deps.ts';
import { requestConfirmation } from './request-confirmation.ts';
import type { Delivery } from '../shared/domain/subscriber.ts';

/** A sign-up that makes sense. */
export interface Signup {
  readonly address: string;
  readonly query: string;
  readonly delivery: Delivery;
  readonly language: string;
  readonly timeZone: string;
}

/** How long every accepted sign-up takes at least, so that its speed does not tell whether a mail went out. */
const EVEN_MS = 700;

/**
 * Takes a sign-up and asks the owner of the address.
 *
 * The answer depends on where the request came from and never on the address: new, known, suppressed and blocked
 * addresses get the same, after about the same time.
 */
export async function signUp(signup: Signup, attempt: Attempt, deps: SiteDeps): Promise<Judgement> {
  const judgement = await judge(attempt, deps);
  if (judgement !== 'welcome') return judgement;
  await Promise.all([ask(signup, deps), deps.pause(EVEN_MS)]);
  return 'welcome';
}

async function ask({ address, language, ...wish }: Signup, deps: SiteDeps): Promise<void> {
  const outcome = await requestConfirmation(address, { kind: 'subscribe', language, ...wish }, deps, language);
  logger.info('took a sign-up', { outcome });
}
