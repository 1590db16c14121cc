import type { RequestStore } from '../../functions/shared/adapters/dynamodb/request-store.ts';
import type { PendingRequest } from '../../functions/shared/domain/request.ts';

/** Requests in memory; obeys the same contract as DynamoDB's. */
export class MemoryRequestStore implements RequestStore {
  readonly #requests = new Map<string, PendingRequest>();

  async put(request: PendingRequest): Promise<void> {
    this.#requests.set(request.requestId, request);
    await Promise.resolve();
  }

  async read(requestId: string, now: Date): Promise<PendingRequest | undefined> {
    const request = this.#requests.get(requestId);
    return Promise.resolve(request && isOpen(request, now) ? request : undefined);
  }

  async remove(requestId: string): Promise<void> {
    this.#requests.delete(requestId);
    await Promise.resolve();
  }

  async ofSubscriber(subscriberId: string, now: Date): Promise<readonly PendingRequest[]> {
    const own = [...this.#requests.values()].filter((request) => request.subscriberId === subscriberId);
    const open = own.filter((request) => isOpen(request, now));
    return Promise.resolve(open.sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1)).slice(0, 100));
  }
}

function isOpen(request: PendingRequest, now: Date): boolean {
  return request.expiresAt > now.toISOString();
}
