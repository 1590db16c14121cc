import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostClock } from '../../../infra/local/clock.ts';
import type { DeadLetters } from '../../../infra/local/dead-letters.ts';
import { numbered } from '../../../infra/local/dynamodb/stream-record.ts';
import { deliver } from '../../../infra/local/streams/stream-delivery.ts';
import type { StreamLog, WaitingRecord } from '../../../infra/local/streams/stream-log.ts';
import { FunctionError } from '../../../infra/local/workers/function-error.ts';

/** How a function under test treats a bad record. */
type Manner = 'throws' | 'reports';

interface Delivered {
  /** The records of each call, in order. */
  readonly calls: readonly (readonly number[])[];
  readonly handled: readonly number[];
  readonly dead: readonly number[];
}

async function deliverTo(
  size: number,
  bad: ReadonlySet<number>,
  manner: Manner,
  maximumRetries = 2,
): Promise<Delivered> {
  const batch: WaitingRecord[] = Array.from({ length: size }, (_, seq) => ({
    seq,
    record: numbered({ dynamodb: {} }, seq),
  }));
  const seqOf = (event: DynamoDBStreamEvent) =>
    event.Records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber?.slice(1)));
  const [calls, handled, dead, removed]: number[][][] = [[], [], [], []];
  const invoke = async (event: DynamoDBStreamEvent): Promise<unknown> => {
    await Promise.resolve();
    const seqs = seqOf(event);
    calls?.push(seqs);
    const at = seqs.findIndex((seq) => bad.has(seq));
    handled?.push(at < 0 || manner === 'throws' ? (at < 0 ? seqs : []) : seqs.slice(0, at));
    if (at < 0) return undefined;
    if (manner === 'throws') throw new FunctionError('Error', 'bad');
    return { batchItemFailures: [{ itemIdentifier: event.Records[at]?.dynamodb?.SequenceNumber }] };
  };
  await deliver(batch, {
    functionName: 'f',
    maximumRetries,
    invoke,
    pause: () => Promise.resolve(),
    life: { isStopping: false, isKilled: false },
    clock: HostClock.manual(new Date(0)),
    log: {
      remove: (records: readonly WaitingRecord[], consequences?: () => void) => {
        consequences?.();
        removed?.push(records.map(({ seq }) => seq));
      },
    } as unknown as StreamLog,
    deadLetters: {
      add: (_name: string, _at: Date, _reason: string, event: unknown) =>
        dead?.push(seqOf(event as DynamoDBStreamEvent)),
    } as unknown as DeadLetters,
  });
  expect(removed?.flat()).toEqual(Array.from({ length: size }, (_, seq) => seq));
  return { calls: calls ?? [], handled: handled?.flat() ?? [], dead: dead?.flat() ?? [] };
}

const sizes = fc.integer({ min: 1, max: 40 });
const batches = sizes.chain((size) =>
  fc.record({ size: fc.constant(size), bad: fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 6 }) }),
);

describe('a batch brought to a function', () => {
  it('that throws: every good record is handled once and in order, every bad one is dead', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async ({ size, bad }) => {
        const { handled, dead } = await deliverTo(size, new Set(bad), 'throws');
        const good = Array.from({ length: size }, (_, seq) => seq).filter((seq) => !bad.includes(seq));
        expect(handled).toEqual(good);
        expect(dead).toEqual(bad.toSorted((a, b) => a - b));
      }),
    );
  });

  it('that reports: what comes before the bad record is handled once; the rest dies with it', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async ({ size, bad }) => {
        const first = Math.min(size, ...bad);
        const { handled, dead } = await deliverTo(size, new Set(bad), 'reports');
        expect(handled).toEqual(Array.from({ length: first }, (_, seq) => seq));
        expect(dead).toEqual(Array.from({ length: size - first }, (_, index) => first + index));
      }),
    );
  });

  it('is tried once and then as often as retries are allowed', async () => {
    expect((await deliverTo(1, new Set([0]), 'throws', 5)).calls).toHaveLength(6);
    expect((await deliverTo(1, new Set([0]), 'throws', 0)).calls).toHaveLength(1);
  });

  it('is halved without that costing a retry', async () => {
    const { calls } = await deliverTo(4, new Set([3]), 'throws', 0);
    expect(calls).toEqual([[0, 1, 2, 3], [0, 1], [2, 3], [2], [3]]);
  });
});
