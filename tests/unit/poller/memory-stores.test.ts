import { describeFeedStore } from '../../support/feed-store.contract.ts';
import { MemoryEntryStore } from '../../support/memory-entry-store.ts';
import { MemoryFeedStore } from '../../support/memory-feed-store.ts';
import { MemoryLeaseStore } from '../../support/memory-lease-store.ts';
import { MemorySeenStore } from '../../support/memory-seen-store.ts';
import { describeEntryStore, describeLeaseStore, describeSeenStore } from '../../support/poller-stores.contract.ts';

describeFeedStore('in memory', async () => Promise.resolve(new MemoryFeedStore()));
describeEntryStore('in memory', async () => Promise.resolve(new MemoryEntryStore()));
describeSeenStore('in memory', async () => Promise.resolve(new MemorySeenStore()));
describeLeaseStore('in memory', async () => Promise.resolve(new MemoryLeaseStore()));
