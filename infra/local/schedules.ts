import { randomUUID } from 'node:crypto';
import type { EventBridgeEvent } from 'aws-lambda';
import { ACCOUNT, REGION, type Settings } from './environment.ts';
import type { HostClock } from './clock.ts';
import { type Wakes, wakes } from './triggers.ts';

const MINUTE_MS = 60_000;

/** A function and the clock that wakes it. */
export type Schedule = Wakes['schedule'][number];

/** The events of one tick. */
export function scheduledEvents({ trigger: { shards } }: Schedule, settings: Settings, at: Date): readonly object[] {
  if (shards === undefined) return [scheduledEvent(at)];
  const of = Number(settings[shards]);
  return Array.from({ length: of }, (_, shard) => ({ shard, of }));
}

function scheduledEvent(at: Date): EventBridgeEvent<'Scheduled Event', Record<string, never>> {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: ACCOUNT,
    time: `${at.toISOString().slice(0, 19)}Z`,
    region: REGION,
    resources: [],
    detail: {},
  };
}

/** Runs what is due on each minute of the host's clock. A run still under way when the next is due is not doubled. */
export class Schedules {
  readonly #clock: HostClock;
  readonly #run: (schedule: Schedule, at: Date) => Promise<void>;
  readonly #underWay = new Set<Schedule>();
  readonly #schedules = wakes.schedule;
  #timer: NodeJS.Timeout | undefined;
  #minute: number;

  constructor(clock: HostClock, run: (schedule: Schedule, at: Date) => Promise<void>) {
    this.#clock = clock;
    this.#run = run;
    this.#minute = minuteOf(clock.now());
  }

  /** Follows a running clock, from now on. */
  start(): void {
    const untilNextMinute = MINUTE_MS - (this.#clock.now().getTime() % MINUTE_MS);
    this.#timer = setTimeout(
      () => {
        void this.tick();
        this.start();
      },
      Math.max(10, untilNextMinute / this.#clock.speed + 1),
    );
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Runs what became due since the last time, each schedule once. */
  async tick(): Promise<void> {
    const minute = minuteOf(this.#clock.now());
    const due = this.#schedules.filter(
      ({ trigger: { everyMinutes } }) => Math.floor(minute / everyMinutes) > Math.floor(this.#minute / everyMinutes),
    );
    this.#minute = minute;
    await this.runAll(due);
  }

  /** Runs these now, whatever the time is. */
  async runAll(schedules: readonly Schedule[] = this.#schedules): Promise<void> {
    await Promise.all(
      schedules.map(async (schedule) => {
        if (this.#underWay.has(schedule)) return;
        this.#underWay.add(schedule);
        try {
          await this.#run(schedule, this.#clock.now());
        } finally {
          this.#underWay.delete(schedule);
        }
      }),
    );
  }
}

function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / MINUTE_MS);
}
