// One function in a thread of its own: loads the bundle that would be deployed and feeds it one event after another.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { ACCOUNT, REGION } from '../environment.ts';
import { installHostDate } from './host-date.ts';
import type { WorkerAnswer, WorkerBirth, WorkerTask } from './messages.ts';

type Handler = (event: unknown, context: object) => unknown;

const { bundle, clock } = workerData as WorkerBirth;
const realNow = Date.now.bind(Date);
installHostDate(clock);

function contextOf({ functionName, memoryMb, requestId, deadline }: WorkerTask): object {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${functionName}`,
    memoryLimitInMB: String(memoryMb),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - realNow()),
  };
}

async function run(handler: Handler, task: WorkerTask): Promise<WorkerAnswer> {
  const { requestId } = task;
  try {
    const value = await handler(task.event, contextOf(task));
    return { kind: 'returned', requestId, json: JSON.stringify(value) ?? 'null' };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { kind: 'failed', requestId, name: error.name, message: error.message, stack: error.stack ?? '' };
  }
}

async function serve(port: MessagePort, handler: Handler, task: WorkerTask): Promise<void> {
  port.postMessage(await run(handler, task));
}

const { handler } = (await import(bundle)) as { handler: Handler };
if (parentPort) {
  const port = parentPort;
  port.on('message', (task: WorkerTask) => void serve(port, handler, task));
  port.postMessage({ kind: 'ready' } satisfies WorkerAnswer);
}
