import type { DeadLetters } from './dead-letters.ts';
import type { HostClock } from './clock.ts';
import type { Journal } from './journal.ts';
import type { HostLife } from './life.ts';
import { FunctionError } from './workers/function-error.ts';
import type { FunctionName } from '../pipeline.ts';

/** How often Lambda tries an asynchronous event again. */
const MAXIMUM_RETRIES = 2;

export interface EventQueueDeps {
  readonly journal: Journal;
  readonly clock: HostClock;
  readonly deadLetters: DeadLetters;
  readonly invoke: (name: FunctionName, trigger: string, event: unknown) => Promise<unknown>;
  readonly pause: (attempt: number) => Promise<void>;
  readonly life: HostLife;
}

interface QueuedEvent {
  readonly id: number;
  readonly name: FunctionName;
  readonly trigger: string;
  readonly event: unknown;
}

/** Events that need no answer (mail events, inbound mail): on disk until a function has handled them. */
export class EventQueue {
  readonly #deps: EventQueueDeps;
  readonly #underWay = new Set<number>();

  constructor(deps: EventQueueDeps) {
    this.#deps = deps;
  }

  /** Notes an event for each function. Durable once it returns; `wake` then delivers. */
  add(names: readonly FunctionName[], trigger: string, event: unknown): void {
    const insert = this.#deps.journal.db.prepare('INSERT INTO events (function, trigger, body) VALUES (?, ?, ?)');
    for (const name of names) insert.run(name, trigger, JSON.stringify(event));
  }

  /** Delivers what waits and is not yet under way. */
  wake(): void {
    if (this.#deps.life.isStopping) return;
    const rows = this.#deps.journal.db.prepare('SELECT * FROM events ORDER BY id LIMIT 100').all();
    for (const row of rows) {
      const id = Number(row['id']);
      if (this.#underWay.has(id)) continue;
      this.#underWay.add(id);
      const name = String(row['function']) as FunctionName;
      void this.#deliver({
        id,
        name,
        trigger: String(row['trigger']),
        event: JSON.parse(String(row['body'])) as unknown,
      });
    }
  }

  get depth(): number {
    return Number(this.#deps.journal.db.prepare('SELECT COUNT(*) AS n FROM events').get()?.['n']);
  }

  async #deliver(queued: QueuedEvent): Promise<void> {
    for (let attempt = 1; !this.#deps.life.isStopping; attempt += 1) {
      const error = await this.#attempt(queued);
      if (this.#deps.life.isKilled) return;
      if (error === undefined || attempt > MAXIMUM_RETRIES) {
        this.#finish(queued, error);
        return;
      }
      await this.#deps.pause(attempt);
    }
  }

  async #attempt({ name, trigger, event }: QueuedEvent): Promise<FunctionError | undefined> {
    try {
      await this.#deps.invoke(name, trigger, event);
      return undefined;
    } catch (error) {
      if (error instanceof FunctionError) return error;
      throw error;
    }
  }

  #finish({ id, name, event }: QueuedEvent, error: FunctionError | undefined): void {
    const { journal, deadLetters, clock } = this.#deps;
    journal.transaction(() => {
      if (error) deadLetters.add(name, clock.now(), `${error.kind}: ${error.message}`, event);
      journal.db.prepare('DELETE FROM events WHERE id = ?').run(id);
    });
    this.#underWay.delete(id);
    this.wake();
  }
}
