import { openFeeds } from './feeds/open-feeds.ts';
import { runFeeds } from './feeds/run.ts';
import { UsageError } from './usage-error.ts';

// `npm run feeds -- …`: the operator's hand on the feeds. Bad input ends with status 2, a bad verdict with 1.
try {
  process.exitCode = await runFeeds(process.argv.slice(2), {
    openFeeds,
    print: (text) => process.stdout.write(`${text}\n`),
    progress: process.stderr,
    clock: { now: () => new Date() },
  });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
