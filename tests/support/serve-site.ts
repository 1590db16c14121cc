import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { aSite } from './a-site.ts';

type Made = Awaited<ReturnType<typeof aSite>>;

/** The site on a free port of this machine, for a real browser. */
export async function serveSite(
  wanted: Parameters<typeof aSite>[0] = {},
): Promise<Made & { readonly url: string; stop(): Promise<void> }> {
  const made = await aSite(wanted);
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = serve({ fetch: made.app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) => {
    resolve(port);
  });
  const port = await promise;
  return {
    ...made,
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const closed = Promise.withResolvers<void>();
      server.close(() => {
        closed.resolve();
      });
      await closed.promise;
    },
  };
}
