import { MemoryStoryStore } from '../../support/memory-story-store.ts';
import { describeStoryStore } from '../../support/story-store.contract.ts';

describeStoryStore('memory', async () => Promise.resolve(new MemoryStoryStore()));
