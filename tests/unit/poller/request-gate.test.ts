import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GateClosedError, POLITE, RequestGate } from '../../../functions/shared/adapters/feeds/fetch/request-gate.ts';
import { TestWaiter } from '../../support/test-waiter.ts';

interface Request {
  readonly host: string;
  readonly start: number;
  readonly end: number;
}

async function sendAll(plan: readonly (readonly [host: string, lasts: number])[], limits = POLITE): Promise<Request[]> {
  const waiter = new TestWaiter();
  const gate = new RequestGate(limits, waiter);
  const requests: Request[] = [];
  await Promise.all(
    plan.map(async ([host, lasts]) =>
      gate.run(host, async () => {
        const start = waiter.now();
        gate.noteSent(host);
        await waiter.wait(lasts);
        requests.push({ host, start, end: waiter.now() });
      }),
    ),
  );
  return requests.sort((a, b) => a.start - b.start);
}

const atOnce = (requests: readonly Request[], { start }: Request) =>
  requests.filter((other) => other.start <= start && start < other.end).length;

describe('RequestGate', () => {
  it('starts one request a second to a host, and others to other hosts at once', async () => {
    const requests = await sendAll([
      ['a', 10],
      ['a', 10],
      ['a', 10],
      ['b', 10],
    ]);
    expect(requests.map(({ host, start }) => `${host} ${start}`).sort()).toEqual(['a 0', 'a 1000', 'a 2000', 'b 0']);
  });

  it('has at most two requests to a slow host under way', async () => {
    const requests = await sendAll([
      ['a', 5_000],
      ['a', 5_000],
      ['a', 5_000],
    ]);
    expect(requests.map(({ start }) => start)).toEqual([0, 1_000, 5_000]);
  });

  it.each([
    ['a while', 700],
    ['longer than the distance', 5_000],
  ])('counts from the moment a request goes out, if connecting took %s', async (_, connecting) => {
    const waiter = new TestWaiter();
    const gate = new RequestGate(POLITE, waiter);
    const sent: number[] = [];
    const send = async () =>
      gate.run('a', async () => {
        await waiter.wait(connecting);
        sent.push(waiter.now());
        gate.noteSent('a');
        await waiter.wait(10_000);
      });
    await Promise.all([send(), send()]);
    expect(sent).toEqual([connecting, connecting + 1_000 + connecting]);
  });

  it('goes on after a request that never went out', async () => {
    const gate = new RequestGate(POLITE, new TestWaiter());
    const failing = gate.run('a', async () => Promise.reject(new Error('no connection')));
    const next = gate.run('a', async () => Promise.resolve('sent'));
    await expect(failing).rejects.toThrow('no connection');
    expect(await next).toBe('sent');
  });

  it('keeps every limit for any load', async () => {
    const limits = { ...POLITE, requestsAtOnce: 3 };
    const request = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 4_000 }));
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 15 }), async (plan) => {
        const requests = await sendAll(plan, limits);
        expect(requests).toHaveLength(plan.length);
        for (const one of requests) {
          expect(atOnce(requests, one)).toBeLessThanOrEqual(3);
          const same = requests.filter(({ host }) => host === one.host);
          expect(atOnce(same, one)).toBeLessThanOrEqual(2);
          const [, next] = same.filter(({ start }) => start >= one.start);
          if (next) expect(next.start - one.start).toBeGreaterThanOrEqual(1_000);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('lets nobody in once it is closed, and the failed do not keep their place', async () => {
    const waiter = new TestWaiter();
    const gate = new RequestGate(POLITE, waiter);
    const send = async () =>
      gate.run(
        'a',
        async () => Promise.resolve(waiter.now()),
        () => waiter.now() >= 1_500,
      );
    const results = await Promise.allSettled([send(), send(), send()]);
    expect(results).toMatchObject([{ value: 0 }, { value: 1_000 }, { reason: expect.any(GateClosedError) as unknown }]);
    await expect(gate.run('a', async () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await expect(gate.run('a', async () => Promise.resolve('next'))).resolves.toBe('next');
  });
});
