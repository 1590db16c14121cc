import type { AlertStore, Claim } from '../../functions/shared/adapters/dynamodb/alert-store.ts';
import type { Alert, AlertKey } from '../../functions/shared/domain/alert.ts';

interface StoredAlert extends Alert {
  readonly mailId?: string;
  readonly leaseUntil?: string;
}

export class MemoryAlertStore implements AlertStore {
  readonly #alerts = new Map<string, StoredAlert>();

  constructor(alerts: readonly Alert[] = []) {
    for (const alert of alerts) this.#alerts.set(id(alert), alert);
  }

  /** How an alert stands, for a test to look at. */
  statusOf(key: AlertKey): Alert['status'] | undefined {
    return this.#alerts.get(id(key))?.status;
  }

  async putIfNew(alert: Alert): Promise<boolean> {
    if (this.#alerts.has(id(alert))) return Promise.resolve(false);
    this.#alerts.set(id(alert), alert);
    return Promise.resolve(true);
  }

  async *due(now: string): AsyncIterable<Alert> {
    yield* await Promise.resolve(this.#open().filter(({ dueAt }) => dueAt <= now));
  }

  async dueTogether(subscriberId: string, dueAt: string): Promise<readonly Alert[]> {
    return Promise.resolve(
      this.#open().filter((alert) => alert.subscriberId === subscriberId && alert.dueAt === dueAt),
    );
  }

  async claim(key: AlertKey, { mailId, now, leaseUntil }: Claim): Promise<boolean> {
    return this.#change(
      key,
      (alert) => alert.status === 'pending' || (alert.status === 'sending' && (alert.leaseUntil ?? '') <= now),
      { status: 'sending', mailId, leaseUntil },
    );
  }

  async markSent(key: AlertKey, mailId: string): Promise<boolean> {
    return this.#change(key, isClaimedFor(mailId), { status: 'sent' });
  }

  async release(key: AlertKey, mailId: string): Promise<boolean> {
    return this.#change(key, isClaimedFor(mailId), { status: 'pending' });
  }

  async drop(key: AlertKey): Promise<boolean> {
    return this.#change(key, isOpen, { status: 'dropped' });
  }

  #open(): StoredAlert[] {
    const order = ({ dueAt, subscriberId, clusterId }: Alert) => `${dueAt}#${subscriberId}#${clusterId}`;
    return [...this.#alerts.values()].filter(isOpen).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  async #change(key: AlertKey, holds: (alert: StoredAlert) => boolean, change: Partial<StoredAlert>): Promise<boolean> {
    const alert = this.#alerts.get(id(key));
    if (!alert || !holds(alert)) return Promise.resolve(false);
    this.#alerts.set(id(key), { ...alert, ...change });
    return Promise.resolve(true);
  }
}

const id = ({ subscriberId, clusterId }: AlertKey) => `${subscriberId}#${clusterId}`;
const isOpen = ({ status }: StoredAlert) => status === 'pending' || status === 'sending';
const isClaimedFor = (mailId: string) => (alert: StoredAlert) => alert.status === 'sending' && alert.mailId === mailId;
