import { join } from 'node:path';
import type { HostClock } from './clock.ts';
import type { CrashPoints } from './crash-points.ts';
import { Doors } from './doors.ts';
import { type DynamodbLocal, DynamoEngine } from './dynamodb/engine.ts';
import { startDynamoFront } from './dynamodb/front.ts';
import { type ItemWriter, TableWriter } from './dynamodb/table-writer.ts';
import { createTables } from './dynamodb/tables.ts';
import { WriteLog } from './dynamodb/write-log.ts';
import type { Endpoints } from './environment.ts';
import type { EventQueue } from './event-queue.ts';
import { startBucketFront } from './inbound/bucket.ts';
import { InboundMail } from './inbound/inbound-mail.ts';
import type { Journal } from './journal.ts';
import { startSecretsFront } from './secrets.ts';
import { startSesFront } from './ses/front.ts';
import { OutboundMail } from './ses/outbound-mail.ts';
import { type SentMail, SentMailStore } from './ses/sent-mail.ts';
import { StreamFollower } from './streams/stream-follower.ts';
import type { StreamLog } from './streams/stream-log.ts';

export interface EmulatorDeps {
  readonly folder: string;
  readonly journal: Journal;
  readonly clock: HostClock;
  readonly streams: StreamLog;
  readonly events: EventQueue;
  readonly crashPoints: CrashPoints;
  readonly dynamodbPort: number;
  readonly dynamodbLocal: DynamodbLocal | undefined;
  readonly onSent: (mail: SentMail) => Promise<void>;
}

/** The services behind the functions, all on this machine. */
export interface Emulators {
  readonly endpoints: Endpoints;
  readonly engine: DynamoEngine;
  readonly writer: ItemWriter;
  readonly outboundMail: OutboundMail;
  readonly sentMail: SentMailStore;
  readonly inboundMail: InboundMail;
  close(): Promise<void>;
}

/** Starts every service; what an earlier run of the host left unfinished is finished first. */
export async function startEmulators(deps: EmulatorDeps): Promise<Emulators> {
  const { folder, journal, clock, streams, events, crashPoints, dynamodbPort, dynamodbLocal, onSent } = deps;
  const tables = await (dynamodbLocal
    ? followTables(dynamodbLocal, journal, streams)
    : openTables(folder, journal, clock, streams));
  const { engine, writer } = tables;
  const sentMail = new SentMailStore(journal, folder);
  const outboundMail = new OutboundMail({ journal, clock, store: sentMail, events, onSent });
  const inboundMail = new InboundMail(journal, clock, events);
  const doors = new Doors();
  try {
    const dynamodb = doors.add(await startDynamoFront(dynamodbPort, { engine, writer, crashPoints }));
    const ses = doors.add(await startSesFront(0, { mail: outboundMail, crashPoints }));
    const secretsManager = doors.add(await startSecretsFront(0, journal));
    const s3 = doors.add(await startBucketFront(0, inboundMail));
    return {
      endpoints: { dynamodb: dynamodb.url, ses: ses.url, secretsManager: secretsManager.url, s3: s3.url },
      engine,
      writer,
      outboundMail,
      sentMail,
      inboundMail,
      close: () => closeAll(doors, tables),
    };
  } catch (error) {
    await closeAll(doors, tables);
    throw error;
  }
}

interface OpenTables {
  readonly engine: DynamoEngine;
  readonly writer: ItemWriter;
  close(): Promise<void>;
}

/** Opens the items of a data folder, with whatever an earlier run left unfinished done. */
export async function openTables(
  folder: string,
  journal: Journal,
  clock: HostClock,
  streams: StreamLog,
): Promise<OpenTables> {
  const engine = await DynamoEngine.open(join(folder, 'data'));
  await createTables(engine);
  const writer = new TableWriter({ engine, log: new WriteLog(journal), streams, clock });
  await writer.recover();
  return { engine, writer, close: () => engine.close() };
}

/** Opens the items in a DynamoDB Local, whose own streams wake the functions. */
async function followTables(local: DynamodbLocal, journal: Journal, streams: StreamLog): Promise<OpenTables> {
  const engine = DynamoEngine.connect(local);
  await createTables(engine, { hasStreams: true });
  const followed = await StreamFollower.start({ engine, journal, log: streams });
  const close = async (): Promise<void> => {
    await followed.stop();
    await engine.close();
  };
  return { engine, writer: followed, close };
}

async function closeAll(doors: Doors, tables: OpenTables): Promise<void> {
  await doors.close();
  await tables.close();
}
