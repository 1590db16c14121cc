import { FunctionError } from './function-error.ts';
import { FunctionWorker, type FunctionWorkerSpec } from './function-worker.ts';

/** How many copies of one function run at once on this machine. */
const MAX_WORKERS = 3;

/** The copies of one function: started when needed, used again, replaced when they die. */
export class FunctionPool {
  readonly #spec: FunctionWorkerSpec;
  readonly #idle: FunctionWorker[] = [];
  readonly #workers = new Map<number, FunctionWorker>();
  readonly #waiting: (() => void)[] = [];
  #busy = 0;
  #nextId = 1;
  #isStopped = false;

  constructor(spec: FunctionWorkerSpec) {
    this.#spec = spec;
  }

  /** Handles an event in a copy that is free, waiting for one if all are busy. */
  async invoke(event: unknown): Promise<unknown> {
    await this.#takePlace();
    try {
      const worker = await this.#freeWorker();
      try {
        return await worker.invoke(event);
      } finally {
        this.#putBack(worker);
      }
    } finally {
      this.#leavePlace();
    }
  }

  /** Ends one copy at once. */
  async kill(workerId: number): Promise<void> {
    await this.#workers.get(workerId)?.kill();
  }

  /** Ends all copies at once; no event is handled any more. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all([...this.#workers.values()].map((worker) => worker.kill()));
  }

  async #takePlace(): Promise<void> {
    if (this.#busy < MAX_WORKERS) {
      this.#busy += 1;
      return;
    }
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #leavePlace(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#busy -= 1;
  }

  async #freeWorker(): Promise<FunctionWorker> {
    if (this.#isStopped) throw new FunctionError('Worker.Died', 'the host is stopping');
    const idle = this.#idle.pop();
    if (idle?.isAlive === true) return idle;
    const id = this.#nextId;
    this.#nextId += 1;
    const worker = await FunctionWorker.start(id, this.#spec);
    this.#workers.set(id, worker);
    if (this.#isStopped) await worker.kill();
    return worker;
  }

  #putBack(worker: FunctionWorker): void {
    if (worker.isAlive) this.#idle.push(worker);
    else this.#workers.delete(worker.id);
  }
}
