import type { HostClock } from '../clock.ts';
import { type FunctionName, functionNames, pipeline } from '../../pipeline.ts';
import { FunctionPool } from './function-pool.ts';

/** One invocation, as the status page and the terminal show it. */
export interface Run {
  readonly functionName: string;
  readonly trigger: string;
  readonly at: Date;
  readonly milliseconds: number;
  readonly error?: string;
}

export interface FunctionsOptions {
  readonly clock: HostClock;
  readonly bundleOf: (name: FunctionName) => string;
  readonly onLog: (name: FunctionName, line: string) => void;
  readonly onRun: (run: Run) => void;
}

export type EnvironmentOf = (name: FunctionName) => Readonly<Record<string, string>>;

/** Every function of the pipeline. What is invoked before `open` waits for it. */
export class Functions {
  readonly #pools = Promise.withResolvers<ReadonlyMap<FunctionName, FunctionPool>>();
  readonly #options: FunctionsOptions;
  #running = 0;

  constructor(options: FunctionsOptions) {
    this.#options = options;
  }

  /** Lets the functions run, now that what their variables point to is there. */
  open(environmentOf: EnvironmentOf): void {
    this.#pools.resolve(new Map(functionNames.map((name) => [name, poolOf(name, environmentOf(name), this.#options)])));
  }

  /** How many invocations are under way. */
  get running(): number {
    return this.#running;
  }

  /** Invokes a function; its failure is a `FunctionError`. */
  async invoke(name: FunctionName, trigger: string, event: unknown): Promise<unknown> {
    const { clock, onRun } = this.#options;
    const started = performance.now();
    const at = clock.now();
    this.#running += 1;
    let error: string | undefined;
    try {
      return await (await this.#pools.promise).get(name)?.invoke(event);
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
      throw thrown;
    } finally {
      this.#running -= 1;
      const milliseconds = Math.round(performance.now() - started);
      onRun({ functionName: name, trigger, at, milliseconds, ...(error !== undefined && { error }) });
    }
  }

  async kill(name: string, workerId: number): Promise<void> {
    await (await this.#pools.promise).get(name as FunctionName)?.kill(workerId);
  }

  /** Resolves when no function runs any more, or after the time given. */
  async drain(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (this.#running > 0 && performance.now() < end) {
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  }

  /** Ends every function at once. */
  async stop(): Promise<void> {
    this.#pools.resolve(new Map());
    const pools = await this.#pools.promise;
    await Promise.all([...pools.values()].map((pool) => pool.stop()));
  }
}

function poolOf(
  name: FunctionName,
  env: Readonly<Record<string, string>>,
  { clock, bundleOf, onLog }: FunctionsOptions,
): FunctionPool {
  const { memoryMb, timeoutSeconds } = pipeline[name];
  return new FunctionPool({
    functionName: name,
    bundle: bundleOf(name),
    env,
    memoryMb,
    timeoutSeconds,
    clock: clock.face,
    onLog: (line) => {
      onLog(name, line);
    },
  });
}
