/** Shared with every worker: `[0]` host time at the origin, in ms since 1970. Read and written atomically. */
export type ClockMemory = BigInt64Array<SharedArrayBuffer>;

/** What a worker needs to tell the host's time: host = origin + (real - realOrigin) × speed. */
export interface ClockFace {
  readonly memory: ClockMemory;
  readonly realOrigin: number;
  /** Host seconds a real second; 0 for a clock that only moves when told to. */
  readonly speed: number;
}

/** The time on this clock. Uses the machine's clock, so call it with the real `Date.now`. */
export function readClock(face: ClockFace, realNow: number): number {
  return Number(Atomics.load(face.memory, 0)) + Math.floor((realNow - face.realOrigin) * face.speed);
}

/** The host's clock: real, faster, or moved by hand. Function code follows it without knowing. */
export class HostClock {
  readonly face: ClockFace;

  private constructor(origin: number, speed: number) {
    const memory = new BigInt64Array(new SharedArrayBuffer(8));
    memory[0] = BigInt(origin);
    this.face = { memory, realOrigin: Date.now(), speed };
  }

  /** Runs `speed` times as fast as the machine's, from now or from where an earlier run of the host had come to. */
  static running(speed: number, notBefore = 0): HostClock {
    return new HostClock(Math.max(Date.now(), notBefore), speed);
  }

  /** Stands still until `moveBy`. */
  static manual(start: Date): HostClock {
    return new HostClock(start.getTime(), 0);
  }

  get isManual(): boolean {
    return this.face.speed === 0;
  }

  get speed(): number {
    return this.face.speed;
  }

  now(): Date {
    return new Date(readClock(this.face, Date.now()));
  }

  moveBy(milliseconds: number): void {
    Atomics.add(this.face.memory, 0, BigInt(milliseconds));
  }
}
