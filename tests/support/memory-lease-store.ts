import type { Lease, LeaseStore } from '../../functions/shared/adapters/dynamodb/lease-store.ts';

export class MemoryLeaseStore implements LeaseStore {
  readonly #leases = new Map<string, { readonly owner: string; readonly until: Date }>();

  async hold({ name, owner }: Lease, now: Date, until: Date): Promise<boolean> {
    const held = this.#leases.get(name);
    if (held && held.owner !== owner && held.until > now) return Promise.resolve(false);
    this.#leases.set(name, { owner, until });
    return Promise.resolve(true);
  }

  async release({ name, owner }: Lease): Promise<void> {
    if (this.#leases.get(name)?.owner === owner) this.#leases.delete(name);
    return Promise.resolve();
  }
}
