import type { FunctionName } from '../../pipeline.ts';
import { type Wakes, wakes } from '../triggers.ts';
import { type StreamConsumer, type StreamLog, SHARDS } from './stream-log.ts';
import type { StreamDeliveryDeps } from './stream-delivery.ts';
import { StreamPump } from './stream-pump.ts';

function consumerName({ name, trigger }: Wakes['tableStream'][number]): string {
  return `${name}<${trigger.table}`;
}

/** Every function that a table's stream wakes. */
export const streamConsumers: readonly StreamConsumer[] = wakes.tableStream.map((wake) => ({
  consumer: consumerName(wake),
  table: wake.trigger.table,
}));

export interface StreamPumpsDeps extends Omit<StreamDeliveryDeps, 'functionName' | 'maximumRetries' | 'invoke'> {
  readonly log: StreamLog;
  readonly invoke: (name: FunctionName, trigger: string, event: unknown) => Promise<unknown>;
}

/** Starts moving every stream to its functions, from where an earlier run of the host had come to. */
export function startStreamPumps({ invoke, ...deps }: StreamPumpsDeps): void {
  for (const wake of wakes.tableStream) {
    const { table, batchSize, maximumRetries } = wake.trigger;
    const shared = { ...deps, functionName: wake.name, consumer: consumerName(wake), batchSize, maximumRetries };
    for (let shard = 0; shard < SHARDS; shard += 1) {
      const deliverTo = (event: unknown): Promise<unknown> => invoke(wake.name, `${table} stream`, event);
      new StreamPump({ ...shared, shard, invoke: deliverTo }).wake();
    }
  }
}
