import type { connect } from './connect.ts';

export function createHandler(deps: ReturnType<typeof connect>) {
  return async (event: unknown): Promise<void> => {
    await Promise.resolve({ deps, event });
  };
}
