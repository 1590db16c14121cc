import { createChallenge, extractParams, verifySolution } from 'altcha-lib/v1';
import type { Challenge } from 'altcha-lib/v1/types';
import * as z from 'zod';
import { stableId } from '../shared/runtime/ids.ts';
import type { SubscribingDeps } from './deps.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Sign-ups in an hour. Up to `free` nobody notices us; up to `most` each costs a proof of work; beyond, none. */
export const CAPS = {
  /** From one network, by a form that was read before it was sent. */
  network: { free: 10, most: 40 },
  /** From one network, by a form sent within two seconds or not got from us at all. */
  hasty: { free: 4, most: 40 },
  /** From everywhere. */
  overall: { free: 300, most: 3_000 },
} as const;

/** A form sent sooner than this after we served it was not filled in by hand. */
const HASTY_MS = 2_000;
const FORM_LIFE_MS = DAY_MS;
const CHALLENGE_LIFE_MS = 10 * 60 * 1000;

/** About one second of a phone. */
const HARDNESS = 60_000;

export interface Attempt {
  /** The address block the request came from. */
  readonly network: string;
  readonly stamp: string;
  /** Solution of a challenge, base64 of JSON, or nothing. */
  readonly proof: string;
}

export type Judgement = 'welcome' | 'provesFirst' | 'tooMany';

/** Whether this sign-up may go on, must show work first, or has to wait. Counts it if it goes on. */
export async function judge(attempt: Attempt, deps: SubscribingDeps): Promise<Judgement> {
  const now = deps.clock.now();
  const cap = isHasty(attempt.stamp, deps) ? CAPS.hasty : CAPS.network;
  const network = { what: `net#${stableId('network', attempt.network)}`, windowMs: HOUR_MS };
  const overall = { what: 'overall', windowMs: HOUR_MS };
  const [here, everywhere] = await Promise.all([deps.limits.read(network, now), deps.limits.read(overall, now)]);
  if (here >= cap.most || everywhere >= CAPS.overall.most) return 'tooMany';
  const isFree = here < cap.free && everywhere < CAPS.overall.free;
  if (!isFree && !(await isProven(attempt.proof, deps))) return 'provesFirst';
  await Promise.all([deps.limits.count(network, now), deps.limits.count(overall, now)]);
  return 'welcome';
}

/** A sign of when we served a form. */
export function stampForm({ keys, clock }: SubscribingDeps): string {
  const now = clock.now();
  return keys.sign('form', now.toISOString(), new Date(now.getTime() + FORM_LIFE_MS));
}

/** A puzzle whose answer costs its finder some work and us none. No third party is asked. */
export async function newChallenge(deps: SubscribingDeps, hardness = HARDNESS): Promise<Challenge> {
  const expires = new Date(deps.clock.now().getTime() + CHALLENGE_LIFE_MS);
  return createChallenge({ algorithm: 'SHA-256', hmacKey: challengeKey(deps), maxnumber: hardness, expires });
}

async function isProven(proof: string, deps: SubscribingDeps): Promise<boolean> {
  const solution = readProof(proof);
  if (!solution) return false;
  const now = deps.clock.now();
  const expires = Number(extractParams(solution)['expires']) * 1000;
  // Our clock, not the library's: it may be a test's.
  if (!(expires > now.getTime()) || !(await verifySolution(solution, challengeKey(deps), false))) return false;
  const uses = await deps.limits.count({ what: `proof#${solution.challenge}`, windowMs: DAY_MS }, now);
  return uses === 1;
}

const proofShape = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().regex(/^[0-9a-f]{64}$/),
  number: z.int().min(0).max(HARDNESS),
  salt: z.string().max(200),
  signature: z.string().max(128),
});

/** Base64 of JSON; whatever else it is proves nothing. */
function readProof(proof: string): z.infer<typeof proofShape> | undefined {
  if (!proof || proof.length > 2_000) return undefined;
  try {
    return proofShape.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString())).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isHasty(stamp: string, { keys, clock }: SubscribingDeps): boolean {
  const served = keys.read('form', stamp, clock.now());
  return served === undefined || clock.now().getTime() - Date.parse(served) < HASTY_MS;
}

function challengeKey({ keys }: SubscribingDeps): string {
  return keys.sign('challenge', 'proof of work');
}
