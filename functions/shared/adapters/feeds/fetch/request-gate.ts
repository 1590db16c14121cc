import { setTimeout as sleep } from 'node:timers/promises';

/** Time that only moves forward, and waiting in it; tests bring their own. */
export interface Waiter {
  /** Milliseconds since some moment. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export const systemWaiter: Waiter = {
  now: () => performance.now(),
  wait: async (milliseconds) => sleep(milliseconds),
};

export interface GateLimits {
  readonly requestsAtOnce: number;
  readonly requestsAtOncePerHost: number;
  readonly millisecondsBetweenStartsPerHost: number;
}

/** What publishers get: at most two requests at once and one a second to a host. */
export const POLITE: GateLimits = {
  requestsAtOnce: 256,
  requestsAtOncePerHost: 2,
  millisecondsBetweenStartsPerHost: 1_000,
};

/** The gate closed before the request's turn came: nothing was sent. */
export class GateClosedError extends Error {}

interface Host {
  /** Requests of this host under way or next in turn. */
  active: number;
  nextStart: number;
  /** A request has started that may still be connecting. */
  isSending: boolean;
  readonly waiting: (() => void)[];
  readonly waitingForSend: (() => void)[];
}

/** Hosts remembered before those at rest are forgotten. */
const MANY_HOSTS = 20_000;

/** Lets requests through at a pace that no host minds, in the order in which they came. */
export class RequestGate {
  readonly #limits: GateLimits;
  readonly #waiter: Waiter;
  readonly #hosts = new Map<string, Host>();
  readonly #waiting: (() => void)[] = [];
  #active = 0;

  constructor(limits: GateLimits = POLITE, waiter: Waiter = systemWaiter) {
    this.#limits = limits;
    this.#waiter = waiter;
  }

  /** Runs the request when its host's turn and a free place have come, unless `isClosed` by then. */
  async run<T>(hostname: string, request: () => Promise<T>, isClosed: () => boolean = () => false): Promise<T> {
    const host = await this.#enterHost(hostname);
    try {
      await this.#enterInTime(host, isClosed);
      try {
        return await request();
      } finally {
        // It may have failed before anything was sent.
        endSending(host);
        this.#leave();
      }
    } finally {
      host.active -= 1;
      host.waiting.shift()?.();
    }
  }

  /**
   * The request to the host goes out now. The next one keeps its distance from this moment, and does not start before it:
   * two that connect slowly would otherwise arrive together.
   */
  noteSent(hostname: string): void {
    const host = this.#hosts.get(hostname);
    if (!host) return;
    host.nextStart = this.#waiter.now() + this.#limits.millisecondsBetweenStartsPerHost;
    endSending(host);
  }

  async #enterHost(hostname: string): Promise<Host> {
    if (this.#hosts.size > MANY_HOSTS) this.#forgetHostsAtRest();
    const host = this.#hosts.get(hostname) ?? newHost();
    this.#hosts.set(hostname, host);
    while (host.active >= this.#limits.requestsAtOncePerHost)
      await new Promise<void>((resolve) => host.waiting.push(resolve));
    host.active += 1;
    return host;
  }

  /** A place among all requests, at a moment at which the host may be asked again. */
  async #enterInTime(host: Host, isClosed: () => boolean): Promise<void> {
    for (;;) {
      if (isClosed()) throw new GateClosedError('the gate closed');
      if (host.isSending) {
        await new Promise<void>((resolve) => host.waitingForSend.push(resolve));
        continue;
      }
      const early = host.nextStart - this.#waiter.now();
      if (early > 0) await this.#waiter.wait(early);
      await this.#enter();
      // While this one waited for a place, another request to the host may have started.
      const now = this.#waiter.now();
      if (now >= host.nextStart && !host.isSending && !isClosed()) {
        host.isSending = true;
        host.nextStart = now + this.#limits.millisecondsBetweenStartsPerHost;
        return;
      }
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    while (this.#active >= this.#limits.requestsAtOnce)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#active += 1;
  }

  #leave(): void {
    this.#active -= 1;
    this.#waiting.shift()?.();
  }

  #forgetHostsAtRest(): void {
    const now = this.#waiter.now();
    for (const [hostname, host] of this.#hosts)
      if (host.active === 0 && host.waiting.length === 0 && host.nextStart <= now) this.#hosts.delete(hostname);
  }
}

function newHost(): Host {
  return { active: 0, nextStart: -Infinity, isSending: false, waiting: [], waitingForSend: [] };
}

function endSending(host: Host): void {
  host.isSending = false;
  for (const goOn of host.waitingForSend.splice(0)) goOn();
}
