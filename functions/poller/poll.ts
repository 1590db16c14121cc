import type { PollerShard } from '../shared/adapters/dynamodb/feed-store.ts';
import type { Lease, LeaseStore } from '../shared/adapters/dynamodb/lease-store.ts';
import { GateClosedError } from '../shared/adapters/feeds/fetch/request-gate.ts';
import type { Feed } from '../shared/domain/feed.ts';
import { logger } from '../shared/runtime/logger.ts';
import { pollFeed, type PollFeedDeps } from './poll-feed.ts';

export interface PollDeps extends PollFeedDeps {
  readonly leases: LeaseStore;
  /** Names this run among others. */
  readonly newRunId: () => string;
}

/** What a run did. */
export interface PollReport {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly gone: number;
  /** Given up as failing or gone in this run: somebody should look at them. */
  readonly lost: number;
  /** Left to the next run, because time was up. */
  readonly left: number;
  /** Could not be stored. */
  readonly broken: number;
  readonly newEntries: number;
  readonly bytes: number;
}

/** Most feeds taken into memory at once; with this many due, the run takes the rest afterwards. */
const MAX_DUE = 12_000;
/** Long enough that a slow answer does not lose it, short enough that a crash holds the feeds up for a minute only. */
const LEASE_MS = 60_000;

/**
 * Polls every due feed of the shard, until none is due or time is up. One feed never stops the others.
 *
 * Only one run polls a shard at a time, so that hosts are asked by one gate; `undefined` says that another is at work,
 * which will see what is due before it ends. Correctness does not rest on that: two runs over one feed announce nothing twice.
 */
export async function poll(
  shard: PollerShard,
  deps: PollDeps,
  isTimeUp: () => boolean = () => false,
): Promise<PollReport | undefined> {
  const run = new PollRun({ name: `poller-${shard.index}-of-${shard.count}`, owner: deps.newRunId() }, deps, isTimeUp);
  if (!(await run.holdLease())) return undefined;
  try {
    const done = new Set<string>();
    for (;;) {
      // The index may still show a feed as it was before this run polled it.
      const due = (await deps.feeds.due(shard, deps.clock.now(), MAX_DUE)).filter((feed) => !done.has(versionOf(feed)));
      if (due.length === 0 || run.isOver()) return run.report;
      for (const feed of due) done.add(versionOf(feed));
      await Promise.all(busiestHostsFirst(due).map(async (feed) => run.pollOne(feed)));
    }
  } finally {
    await run.releaseLease();
  }
}

/** A host's feeds are asked one after the other, so a host with many begins early or ends the run late. */
function busiestHostsFirst(feeds: readonly Feed[]): readonly Feed[] {
  const hostOf = new Map(feeds.map((feed) => [feed, new URL(feed.url).hostname]));
  const loads = new Map<string, number>();
  for (const host of hostOf.values()) loads.set(host, (loads.get(host) ?? 0) + 1);
  const load = (feed: Feed) => loads.get(hostOf.get(feed) ?? '') ?? 0;
  return feeds.toSorted((a, b) => load(b) - load(a));
}

function versionOf({ feedId, nextPollAt }: Feed): string {
  return `${feedId} ${nextPollAt}`;
}

type Counts = { -readonly [Name in keyof PollReport]: number };

class PollRun {
  readonly report: Counts = {
    read: 0,
    unchanged: 0,
    failed: 0,
    gone: 0,
    lost: 0,
    left: 0,
    broken: 0,
    newEntries: 0,
    bytes: 0,
  };
  readonly #lease: Lease;
  readonly #deps: PollDeps;
  readonly #isTimeUp: () => boolean;
  #heldUntil = 0;
  #isLeaseLost = false;

  constructor(lease: Lease, deps: PollDeps, isTimeUp: () => boolean) {
    this.#lease = lease;
    this.#deps = deps;
    this.#isTimeUp = isTimeUp;
  }

  isOver(): boolean {
    return this.#isLeaseLost || this.#isTimeUp();
  }

  async pollOne(feed: Feed): Promise<void> {
    try {
      const outcome = await pollFeed(feed, this.#deps, () => this.isOver());
      this.report[outcome.kind] += 1;
      this.report.newEntries += outcome.newEntries;
      this.report.bytes += outcome.bytes;
      if (outcome.isLost) {
        this.report.lost += 1;
        logger.warn('lost a feed', { feedId: feed.feedId });
      }
      await this.#keepLease();
    } catch (error) {
      if (error instanceof GateClosedError) {
        this.report.left += 1;
        return;
      }
      this.report.broken += 1;
      logger.error('could not store a feed', { feedId: feed.feedId, error: error as Error });
    }
  }

  async holdLease(): Promise<boolean> {
    const now = this.#deps.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const before = this.#heldUntil;
    this.#heldUntil = until.getTime();
    const isHeld = await this.#deps.leases.hold(this.#lease, now, until);
    if (!isHeld) this.#heldUntil = before;
    return isHeld;
  }

  async releaseLease(): Promise<void> {
    await this.#deps.leases.release(this.#lease);
  }

  async #keepLease(): Promise<void> {
    if (this.#heldUntil - this.#deps.clock.now().getTime() > LEASE_MS / 2) return;
    if (!(await this.holdLease())) this.#isLeaseLost = true;
  }
}
