import type { IncomingMessage } from 'node:http';

/** The access key a worker signs with: it tells an emulator which worker calls. */
export function accessKeyOf(functionName: string, workerId: number): string {
  return `local.${functionName}.${workerId}`;
}

/** A worker, as its calls show it. */
export interface Caller {
  readonly functionName: string;
  readonly workerId: number;
}

/** Who sent a signed request, if a worker did. */
export function callerOf(request: IncomingMessage): Caller | undefined {
  const match = /Credential=local\.([\w-]+)\.(\d+)\//.exec(request.headers.authorization ?? '');
  return match?.[1] === undefined ? undefined : { functionName: match[1], workerId: Number(match[2]) };
}

interface CrashPoint {
  readonly functionName: string;
  readonly action: string;
  left: number;
}

/** Where tests let a function die: after a call of its was done, before it hears so. */
export class CrashPoints {
  readonly #points: CrashPoint[] = [];
  readonly #kill: (caller: Caller) => void;

  constructor(kill: (caller: Caller) => void) {
    this.#kill = kill;
  }

  /** The function's `count`-th next call of this action will be its last. */
  arm(functionName: string, action: string, count: number): void {
    this.#points.push({ functionName, action, left: count });
  }

  /** Whether the caller is dead now, and must get no answer. */
  strike(caller: Caller | undefined, action: string): boolean {
    const point = this.#points.find((one) => one.functionName === caller?.functionName && one.action === action);
    if (!point || !caller) return false;
    point.left -= 1;
    if (point.left > 0) return false;
    this.#points.splice(this.#points.indexOf(point), 1);
    this.#kill(caller);
    return true;
  }

  /** How many are armed and have not struck. */
  get armed(): number {
    return this.#points.length;
  }
}
