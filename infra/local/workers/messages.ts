import type { ClockFace } from '../clock.ts';

/** What a worker is born with. */
export interface WorkerBirth {
  /** File URL of the bundle. */
  readonly bundle: string;
  readonly clock: ClockFace;
}

/** An event for a worker. */
export interface WorkerTask {
  readonly requestId: string;
  readonly event: unknown;
  readonly functionName: string;
  readonly memoryMb: number;
  /** In real time, as the machine's clock shows it. */
  readonly deadline: number;
}

/** What became of it. Values cross as JSON, as they do on Lambda. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'returned'; readonly requestId: string; readonly json: string }
  | {
      readonly kind: 'failed';
      readonly requestId: string;
      readonly name: string;
      readonly message: string;
      readonly stack: string;
    };
