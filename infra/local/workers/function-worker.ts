import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { type Interface, createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ClockFace } from '../clock.ts';
import { accessKeyOf } from '../crash-points.ts';
import { FunctionError } from './function-error.ts';
import type { WorkerAnswer, WorkerTask } from './messages.ts';

export interface FunctionWorkerSpec {
  readonly functionName: string;
  readonly bundle: string;
  readonly env: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly clock: ClockFace;
  readonly onLog: (line: string) => void;
}

/** How long a function may take to load. Lambda allows ten seconds; a busy laptop may need longer. */
const LOAD_TIMEOUT_MS = 60_000;

/** One copy of a function, in a thread. Handles one event at a time; dies with the first that it does not survive. */
export class FunctionWorker {
  readonly id: number;
  readonly #spec: FunctionWorkerSpec;
  readonly #thread: Worker;
  readonly #logs: readonly Interface[];
  #settle: ((answer: WorkerAnswer | FunctionError) => void) | undefined;
  #death: FunctionError | undefined;

  private constructor(id: number, spec: FunctionWorkerSpec) {
    this.id = id;
    this.#spec = spec;
    this.#thread = new Worker(new URL('worker.ts', import.meta.url), {
      workerData: { bundle: pathToFileURL(spec.bundle).href, clock: spec.clock },
      env: { ...spec.env, AWS_ACCESS_KEY_ID: accessKeyOf(spec.functionName, id) },
      resourceLimits: { maxOldGenerationSizeMb: spec.memoryMb },
      execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
      stdout: true,
      stderr: true,
    });
    this.#logs = [this.#thread.stdout, this.#thread.stderr].map((stream) =>
      createInterface(stream).on('line', spec.onLog),
    );
    this.#thread.on('message', (answer: WorkerAnswer) => this.#settle?.(answer));
    this.#thread.on('error', (error) => {
      this.#die(new FunctionError(nameOf(error), error instanceof Error ? error.message : String(error)));
    });
    this.#thread.on('exit', () => {
      this.#die(new FunctionError('Worker.Died', 'the function ended before it answered'));
    });
  }

  /** Loads the function; what it throws while loading is its error. */
  static async start(id: number, spec: FunctionWorkerSpec): Promise<FunctionWorker> {
    const worker = new FunctionWorker(id, spec);
    await worker.#within(LOAD_TIMEOUT_MS, () => undefined);
    return worker;
  }

  get isAlive(): boolean {
    return this.#death === undefined;
  }

  /** Handles an event: what the function returned, or a `FunctionError`. */
  async invoke(event: unknown): Promise<unknown> {
    const { functionName, memoryMb, timeoutSeconds } = this.#spec;
    const deadline = Date.now() + timeoutSeconds * 1000;
    const task: WorkerTask = { requestId: randomUUID(), event, functionName, memoryMb, deadline };
    const answer = await this.#within(timeoutSeconds * 1000, () => {
      this.#thread.postMessage(task);
    });
    if (answer.kind === 'returned') return JSON.parse(answer.json) as unknown;
    if (answer.kind === 'ready') throw new FunctionError('Worker.Died', 'the function answered out of turn');
    this.#spec.onLog(answer.stack);
    throw new FunctionError(answer.name, answer.message);
  }

  /** Ends the thread once all it logged has arrived. */
  async end(): Promise<void> {
    const ended = Promise.all(this.#logs.map((log) => once(log, 'close')));
    await this.kill();
    await ended;
  }

  /** Ends the thread at once, whatever it is doing. */
  async kill(): Promise<void> {
    this.#die(new FunctionError('Worker.Died', 'the function was ended'));
    await this.#thread.terminate();
  }

  async #within(milliseconds: number, begin: () => void): Promise<WorkerAnswer> {
    if (this.#death) throw this.#death;
    const { promise, resolve } = Promise.withResolvers<WorkerAnswer | FunctionError>();
    this.#settle = resolve;
    const timer = setTimeout(() => {
      this.#die(new FunctionError('Worker.TimedOut', `no answer within ${milliseconds / 1000} s`));
      void this.#thread.terminate();
    }, milliseconds);
    begin();
    const answer = await promise;
    clearTimeout(timer);
    this.#settle = undefined;
    if (answer instanceof FunctionError) throw answer;
    return answer;
  }

  #die(error: FunctionError): void {
    this.#death ??= error;
    this.#settle?.(this.#death);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
