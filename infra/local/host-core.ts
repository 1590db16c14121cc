import { bundlePath } from '../bundle.ts';
import type { FunctionName } from '../pipeline.ts';
import type { HostClock } from './clock.ts';
import { CrashPoints } from './crash-points.ts';
import { DeadLetters } from './dead-letters.ts';
import { EventQueue } from './event-queue.ts';
import { Idle } from './idle.ts';
import { Journal } from './journal.ts';
import { backoff } from './life.ts';
import { StreamLog } from './streams/stream-log.ts';
import { startStreamPumps, streamConsumers } from './streams/stream-triggers.ts';
import { Functions, type Run } from './workers/functions.ts';

export interface HostCoreOptions {
  /** Where everything lies that outlives the process. */
  readonly folder: string;
  readonly clock: HostClock;
  /** The first pause before a retry. */
  readonly firstRetryMs?: number;
  /** Where a function's bundle lies, if not where `npm run bundle` puts it. */
  readonly bundleOf?: (name: FunctionName) => string;
  readonly onRun?: (run: Run) => void;
  readonly onLog?: (name: FunctionName, line: string) => void;
}

/** What brings events to functions, and remembers what they have still to handle. */
export interface HostCore {
  readonly journal: Journal;
  readonly clock: HostClock;
  readonly life: { isStopping: boolean; isKilled: boolean };
  readonly deadLetters: DeadLetters;
  readonly streams: StreamLog;
  readonly functions: Functions;
  readonly events: EventQueue;
  readonly crashPoints: CrashPoints;
  readonly idle: Idle;
  /** The latest runs, oldest first. */
  readonly runs: readonly Run[];
  /** Takes up what an earlier run of the host left waiting, and everything that comes. */
  startDelivery(): void;
}

const MAX_RUNS_KEPT = 200;

/** Opens a data folder; nothing runs until its functions are opened and `startDelivery` is called. */
export function openHostCore(options: HostCoreOptions): HostCore {
  const { folder, clock, firstRetryMs = 200, bundleOf = bundlePath, onRun, onLog = () => undefined } = options;
  const journal = new Journal(folder);
  const life = { isStopping: false, isKilled: false };
  const runs: Run[] = [];
  const functions = new Functions({
    clock,
    bundleOf,
    onLog,
    onRun: (run) => {
      if (runs.push(run) > MAX_RUNS_KEPT) runs.shift();
      onRun?.(run);
      idle.noteChange();
    },
  });
  const invoke = functions.invoke.bind(functions);
  const pause = backoff(firstRetryMs);
  const deadLetters = new DeadLetters(journal);
  const streams = new StreamLog(journal, streamConsumers);
  const events = new EventQueue({ journal, clock, deadLetters, life, pause, invoke });
  const idle = new Idle(() => life.isStopping || (functions.running === 0 && streams.isEmpty && events.depth === 0));
  journal.onCommit(() => {
    idle.noteChange();
  });
  streams.onRecords(() => {
    idle.noteChange();
  });
  const crashPoints = new CrashPoints(({ functionName, workerId }) => void functions.kill(functionName, workerId));
  return {
    journal,
    clock,
    life,
    deadLetters,
    streams,
    functions,
    events,
    crashPoints,
    idle,
    runs,
    startDelivery() {
      startStreamPumps({ invoke, pause, life, log: streams, deadLetters, clock });
      events.wake();
    },
  };
}
