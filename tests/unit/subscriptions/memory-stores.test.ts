import { describeLimitStore } from '../../support/limit-store.contract.ts';
import { MemoryLimitStore } from '../../support/memory-limit-store.ts';
import { MemoryRequestStore } from '../../support/memory-request-store.ts';
import { describeRequestStore } from '../../support/request-store.contract.ts';

describeLimitStore('memory', async () => Promise.resolve({ store: new MemoryLimitStore(), name: 'x' }));
describeRequestStore('memory', async () => Promise.resolve({ store: new MemoryRequestStore(), name: 'x' }));
