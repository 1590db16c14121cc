import { openTables } from './emulators.ts';
import { HostClock } from './clock.ts';
import { CrashPoints } from './crash-points.ts';
import { startDynamoFront } from './dynamodb/front.ts';
import { tableNames } from './dynamodb/tables.ts';
import { readHostFile } from './host-file.ts';
import { DataFolderInUseError, Journal } from './journal.ts';
import { StreamLog } from './streams/stream-log.ts';
import { streamConsumers } from './streams/stream-triggers.ts';

/** The tables on this machine, for a program besides the host. */
export interface LocalDatabase {
  /** Where a DynamoDB client finds them. */
  readonly endpoint: string;
  /** The name of each table of the schema. */
  readonly tables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Opens the tables of a data folder: through the host that runs on it, or else by itself.
 *
 * What is written while no host runs is in the streams all the same, and wakes functions at the next start.
 */
export async function openLocalDatabase(folder = '.local'): Promise<LocalDatabase> {
  const running = findRunning(folder);
  if (!('db' in running)) return running;
  const clock = HostClock.running(1);
  const streams = new StreamLog(running, streamConsumers);
  const { engine, writer } = await openTables(folder, running, clock, streams);
  const crashPoints = new CrashPoints(() => undefined);
  const front = await startDynamoFront(0, { engine, writer, crashPoints });
  return {
    endpoint: front.url,
    tables: Object.fromEntries(tableNames.map((name) => [name, name])),
    async close() {
      await front.close();
      await engine.close();
      running.close();
    },
  };
}

function findRunning(folder: string): LocalDatabase | Journal {
  try {
    return new Journal(folder);
  } catch (error) {
    const host = error instanceof DataFolderInUseError ? readHostFile(folder) : undefined;
    if (!host) throw error;
    return { endpoint: host.dynamodbEndpoint, tables: host.tables, close: () => Promise.resolve() };
  }
}
