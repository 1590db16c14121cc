import type { AlertHistory } from '../../functions/shared/adapters/dynamodb/alert-history.ts';
import type { Alert } from '../../functions/shared/domain/alert.ts';

export class MemoryAlertHistory implements AlertHistory {
  #alerts: readonly Alert[];

  constructor(alerts: readonly Alert[] = []) {
    this.#alerts = alerts;
  }

  async *of(subscriberId: string): AsyncIterable<Alert> {
    yield* await Promise.resolve(this.#alerts.filter((alert) => alert.subscriberId === subscriberId));
  }

  async erase(subscriberId: string): Promise<void> {
    this.#alerts = this.#alerts.filter((alert) => alert.subscriberId !== subscriberId);
    await Promise.resolve();
  }
}
