/** How far the host's life has come. */
export interface HostLife {
  /** No new work is begun; what is under way may end. */
  readonly isStopping: boolean;
  /** Nothing may be written any more, as if the process were gone. */
  readonly isKilled: boolean;
}

/** Waits longer after each failed attempt, as the service that stands behind it does, but never for long. */
export function backoff(firstMs: number, longestMs = 10_000): (attempt: number) => Promise<void> {
  return (attempt) =>
    new Promise((resolve) => {
      setTimeout(resolve, Math.min(firstMs * 2 ** (attempt - 1), longestMs)).unref();
    });
}
