import { describeAlertStore } from '../../support/alert-store.contract.ts';
import { MemoryAlertStore } from '../../support/memory-alert-store.ts';
import { MemorySubscriberStore } from '../../support/memory-subscriber-store.ts';
import { describeSubscriberStore } from '../../support/subscriber-store.contract.ts';

describeAlertStore('in memory', async () => Promise.resolve(new MemoryAlertStore()));
describeSubscriberStore('in memory', async () => Promise.resolve(new MemorySubscriberStore()));
