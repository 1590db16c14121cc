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

export interface SchedulesDeps {
  readonly clock: HostClock;
  readonly run: (schedule: Schedule, at: Date) => Promise<void>;
  /** What the host itself does each hour. */
  readonly everyHour: () => Promise<unknown>;
}

/** Runs what is due on each minute of the host's clock. A run still under way when the next is due is not doubled. */
export class Schedules {
  readonly #deps: SchedulesDeps;
  readonly #underWay = new Set<Schedule>();
  #timer: NodeJS.Timeout | undefined;
  #minute: number;
  #isStopped = false;

  constructor(deps: SchedulesDeps) {
    this.#deps = deps;
    this.#minute = minuteOf(deps.clock.now());
  }

  /** Follows a running clock, from now on. */
  start(): void {
    const untilNextMinute = MINUTE_MS - (this.#deps.clock.now().getTime() % MINUTE_MS);
    this.#timer = setTimeout(
      () => {
        void this.#tickUnlessStopped();
        this.start();
      },
      Math.max(10, untilNextMinute / this.#deps.clock.speed + 1),
    );
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** Runs what became due since the last time, each schedule once. */
  async tick(): Promise<void> {
    const [before, minute] = [this.#minute, minuteOf(this.#deps.clock.now())];
    const isDue = (everyMinutes: number): boolean =>
      Math.floor(minute / everyMinutes) > Math.floor(before / everyMinutes);
    this.#minute = minute;
    await this.runAll(wakes.schedule.filter(({ trigger }) => isDue(trigger.everyMinutes)));
    if (isDue(60)) await this.#deps.everyHour();
  }

  /** Runs these now, whatever the time is. */
  async runAll(schedules: readonly Schedule[] = wakes.schedule): Promise<void> {
    await Promise.all(
      schedules.map(async (schedule) => {
        if (this.#underWay.has(schedule)) return;
        this.#underWay.add(schedule);
        try {
          await this.#deps.run(schedule, this.#deps.clock.now());
        } finally {
          this.#underWay.delete(schedule);
        }
      }),
    );
  }

  async #tickUnlessStopped(): Promise<void> {
    try {
      await this.tick();
    } catch (error) {
      if (!this.#isStopped) throw error;
    }
  }
}

function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / MINUTE_MS);
}
