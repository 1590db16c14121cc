import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { DeadLetters } from '../dead-letters.ts';
import type { HostClock } from '../clock.ts';
import type { HostLife } from '../life.ts';
import { FunctionError } from '../workers/function-error.ts';
import type { StreamLog, WaitingRecord } from './stream-log.ts';

export interface StreamDeliveryDeps {
  readonly functionName: string;
  readonly maximumRetries: number;
  readonly invoke: (event: DynamoDBStreamEvent) => Promise<unknown>;
  readonly pause: (attempt: number) => Promise<void>;
  readonly life: HostLife;
  readonly log: StreamLog;
  readonly deadLetters: DeadLetters;
  readonly clock: HostClock;
}

type Outcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly from: number; readonly reason: string };

/**
 * Brings one batch to a function the way Lambda's event source mapping does, with bisecting and partial responses on.
 *
 * A function error halves the batch, which costs no retry; a reported record cuts the batch before it. A batch that uses
 * up its retries goes to the dead letters whole, and the stream goes on.
 */
export async function deliver(batch: readonly WaitingRecord[], deps: StreamDeliveryDeps): Promise<void> {
  let rest = batch;
  let attempt = 0;
  while (rest.length > 0 && !deps.life.isStopping) {
    const outcome = await attemptBatch(rest, deps);
    if (deps.life.isKilled) return;
    if (outcome.kind === 'done') {
      deps.log.remove(rest);
      return;
    }
    if (outcome.from < 0 && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      await deliver(rest.slice(0, middle), deps);
      await deliver(rest.slice(middle), deps);
      return;
    }
    if (outcome.from > 0) {
      deps.log.remove(rest.slice(0, outcome.from));
      rest = rest.slice(outcome.from);
      attempt = 0;
    }
    attempt += 1;
    if (attempt > deps.maximumRetries) {
      giveUp(rest, outcome.reason, deps);
      return;
    }
    await deps.pause(attempt);
  }
}

/** `from` is where the function says the batch failed; -1 when it failed as a whole. */
async function attemptBatch(batch: readonly WaitingRecord[], { invoke }: StreamDeliveryDeps): Promise<Outcome> {
  let answer: unknown;
  try {
    answer = await invoke({ Records: batch.map(({ record }) => record) });
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return { kind: 'failed', from: -1, reason: `${error.kind}: ${error.message}` };
  }
  const failures = reportedFailures(answer);
  if (failures.length === 0) return { kind: 'done' };
  const numbers: readonly unknown[] = batch.map(({ record }) => record.dynamodb?.SequenceNumber);
  const positions = failures.map((failure) => numbers.indexOf(failure));
  return { kind: 'failed', from: Math.min(...positions), reason: 'reported as failed by the function' };
}

function reportedFailures(answer: unknown): readonly unknown[] {
  const failures = (answer as { batchItemFailures?: unknown } | null | undefined)?.batchItemFailures;
  if (!Array.isArray(failures)) return [];
  return failures.map((failure) => (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier);
}

function giveUp(batch: readonly WaitingRecord[], reason: string, deps: StreamDeliveryDeps): void {
  deps.log.remove(batch, () => {
    const event = { Records: batch.map(({ record }) => record) };
    deps.deadLetters.add(deps.functionName, deps.clock.now(), reason, event);
  });
}
