import * as z from 'zod/mini';
import { logger } from '../shared/runtime/logger.ts';
import { keepCatalogue, type CatalogueDeps } from './keep-catalogue.ts';
import { poll, type PollDeps } from './poll.ts';

/** A run stops asking early enough for the last answers to come in and be stored. */
const STOP_BEFORE_MS = 40_000;

const shardEvent = z.object({ shard: z.number().check(z.gte(0)), of: z.number().check(z.gte(1)) });

interface Remaining {
  getRemainingTimeInMillis(): number;
}

/** Woken by the schedule, with `{ shard, of }` where several pollers share the feeds. */
export function createHandler(deps: PollDeps & CatalogueDeps) {
  return async (event: unknown, context: Remaining): Promise<void> => {
    const share = shardEvent.safeParse(event);
    const shard = share.success ? { index: share.data.shard, count: share.data.of } : { index: 0, count: 1 };
    await keepCatalogue(deps);
    const report = await poll(shard, deps, () => context.getRemainingTimeInMillis() < STOP_BEFORE_MS);
    if (!report) {
      logger.info('another poller is at work');
      return;
    }
    if (Object.values(report).some((count) => count > 0)) logger.info('polled feeds', { ...report });
    if (report.broken > 0) throw new Error(`${report.broken} feeds could not be stored`);
  };
}
