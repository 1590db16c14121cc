import { type StreamDeliveryDeps, deliver } from './stream-delivery.ts';

export interface StreamPumpDeps extends StreamDeliveryDeps {
  readonly consumer: string;
  readonly shard: number;
  readonly batchSize: number;
}

/** Moves one shard of a stream to its function: one batch at a time, in order. */
export class StreamPump {
  readonly #deps: StreamPumpDeps;
  #isRunning = false;
  #again = false;

  constructor(deps: StreamPumpDeps) {
    this.#deps = deps;
    deps.log.onRecords(() => {
      this.wake();
    });
  }

  /** Looks for records, now or as soon as the batch under way is done. */
  wake(): void {
    this.#again = true;
    if (!this.#isRunning) void this.#run();
  }

  async #run(): Promise<void> {
    const { log, consumer, shard, batchSize, life } = this.#deps;
    this.#isRunning = true;
    while (this.#again && !life.isStopping) {
      this.#again = false;
      for (;;) {
        const batch = life.isStopping ? [] : log.next(consumer, shard, batchSize);
        if (batch.length === 0) break;
        await deliver(batch, this.#deps);
      }
    }
    this.#isRunning = false;
  }
}
