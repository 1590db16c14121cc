// A host with recording functions in a process of its own: prints where its tables are, ends when its input does.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { HostClock } from '../../../infra/local/clock.ts';
import { startLocalHost } from '../../../infra/local/host.ts';

const recorder = fileURLToPath(new URL('functions/recorder.mjs', import.meta.url));
const folder = process.argv[2] ?? '';
const host = await startLocalHost({
  folder,
  clock: HostClock.manual(new Date('2026-03-01T12:00:00.000Z')),
  bundleOf: () => recorder,
  variables: { TEST_FOLDER: folder },
  firstRetryMs: 1,
});
console.log(host.links.dynamodbEndpoint);
process.stdin.resume();
await once(process.stdin, 'end');
await host.idle();
await host.stop();
process.exit(0);
