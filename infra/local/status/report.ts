import { type FunctionName, type Trigger, functionNames, pipeline } from '../../pipeline.ts';
import type { HostCore } from '../host-core.ts';
import type { SentMailStore } from '../ses/sent-mail.ts';
import type { Run } from '../workers/functions.ts';

/** How one function is. */
export interface FunctionReport {
  readonly name: FunctionName;
  readonly wokenBy: readonly string[];
  readonly lastRun: Run | undefined;
  /** Among the latest runs. */
  readonly failures: number;
  /** Records of its streams that wait. */
  readonly waiting: number;
}

/** How the whole host is: what the status page shows. */
export interface HostReport {
  readonly now: Date;
  readonly speed: number;
  readonly functions: readonly FunctionReport[];
  readonly eventsWaiting: number;
  readonly deadLetters: number;
  readonly mailsToday: number;
  readonly runs: readonly Run[];
}

export function hostReport(core: HostCore, sentMail: SentMailStore): HostReport {
  const { clock, streams, events, deadLetters, runs } = core;
  const depths = [...streams.depths()];
  const now = clock.now();
  return {
    now,
    speed: clock.speed,
    eventsWaiting: events.depth,
    deadLetters: deadLetters.count,
    mailsToday: sentMail.countSince(new Date(now.getTime() - 24 * 60 * 60 * 1000)),
    runs,
    functions: functionNames.map((name) => {
      const own = runs.filter(({ functionName }) => functionName === name);
      const waiting = depths.filter(([consumer]) => consumer.startsWith(`${name}<`)).map(([, depth]) => depth);
      return {
        name,
        wokenBy: pipeline[name].triggers.map(wakingOf),
        lastRun: own.at(-1),
        failures: own.filter(({ error }) => error !== undefined).length,
        waiting: waiting.reduce((sum, depth) => sum + depth, 0),
      };
    }),
  };
}

function wakingOf(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'schedule':
      return trigger.everyMinutes === 1 ? 'every minute' : `every ${trigger.everyMinutes} minutes`;
    case 'tableStream':
      return `${trigger.table} stream`;
    case 'http':
      return 'requests';
    case 'inboundMail':
      return 'inbound mail';
    case 'mailEvents':
      return 'mail events';
    default:
      return trigger satisfies never;
  }
}
