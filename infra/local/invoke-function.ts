import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type FunctionName, pipeline } from '../pipeline.ts';
import { HostClock } from './clock.ts';
import { type Endpoints, INBOUND_BUCKET, REGION, type Settings, functionEnvironment } from './environment.ts';
import { startLocalHost } from './host.ts';
import { readHostFile } from './host-file.ts';
import { DataFolderInUseError } from './journal.ts';
import { FunctionError } from './workers/function-error.ts';
import { FunctionWorker } from './workers/function-worker.ts';

export interface InvokeOptions {
  readonly name: FunctionName;
  readonly event: unknown;
  readonly folder: string;
  readonly bundle: string;
  /** The raw message that an inbound event is about. */
  readonly raw?: Buffer | undefined;
  readonly onLog: (line: string) => void;
}

export type InvokeOutcome =
  { readonly kind: 'returned'; readonly value: unknown } | { readonly kind: 'failed'; readonly error: FunctionError };

/** Runs a function's bundle once, on the data of a host that runs or, if none does, of the folder itself. */
export async function invokeFunction(options: InvokeOptions): Promise<InvokeOutcome> {
  try {
    const host = await startLocalHost({ folder: options.folder, clock: HostClock.running(1), isAtRest: true });
    try {
      return await run(options, host.settings, host.links.endpoints);
    } finally {
      await host.stop();
    }
  } catch (error) {
    const running = error instanceof DataFolderInUseError ? readHostFile(options.folder) : undefined;
    if (!running) throw error;
    return run(options, running.settings as Settings, running.endpoints);
  }
}

async function run(options: InvokeOptions, settings: Settings, endpoints: Endpoints): Promise<InvokeOutcome> {
  const { name, event, bundle, raw, onLog } = options;
  const env = functionEnvironment(name, settings, endpoints);
  if (raw) await putInBucket(endpoints.s3, messageIdOf(event), raw);
  const { memoryMb, timeoutSeconds } = pipeline[name];
  const clock = HostClock.running(1).face;
  let worker: FunctionWorker | undefined;
  try {
    worker = await FunctionWorker.start(0, { functionName: name, bundle, env, memoryMb, timeoutSeconds, clock, onLog });
    return { kind: 'returned', value: await worker.invoke(event) };
  } catch (error) {
    if (error instanceof FunctionError) return { kind: 'failed', error };
    throw error;
  } finally {
    await worker?.end();
  }
}

function messageIdOf(event: unknown): string {
  const { Records } = event as { Records?: { ses?: { mail?: { messageId?: string } } }[] };
  return Records?.[0]?.ses?.mail?.messageId ?? 'none';
}

async function putInBucket(endpoint: string, Key: string, raw: Buffer): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const s3 = new S3Client({ endpoint, region: REGION, credentials, requestChecksumCalculation: 'WHEN_REQUIRED' });
  await s3.send(new PutObjectCommand({ Bucket: INBOUND_BUCKET, Key, Body: raw }));
}
