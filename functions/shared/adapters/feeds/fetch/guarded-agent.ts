import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as systemLookup, Resolver } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { Agent, buildConnector, DecoratorHandler, type Dispatcher } from 'undici';
import { isPublicAddress } from './address-guard.ts';
import { FetchError } from './fetch-error.ts';

/** Finds the addresses of a host. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

export interface AgentOptions {
  /** `host:port` pairs that need not be on the public Internet. */
  readonly allowedPrivateHosts: readonly string[];
  readonly resolveHost?: ResolveHost;
  readonly connectTimeoutMs?: number;
  /** Told at the moment a request goes out, which may be long after it was asked for: connecting takes time. */
  readonly onSend?: (hostname: string) => void;
}

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * An HTTP client that connects to the public Internet only.
 *
 * The check is made on the very addresses that are then connected to, so a name that resolves differently a moment later
 * (DNS rebinding) gains nothing. It holds for each connection, and so for each redirect.
 */
export function guardedAgent(options: AgentOptions): Dispatcher {
  const allowed = new Set(options.allowedPrivateHosts);
  const timeout = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  // With `autoSelectFamily` sockets ask for all addresses at once, which is what our look-up gives.
  const lookup = publicLookup(options.resolveHost ?? resolveHost);
  const guarded = buildConnector({ timeout, autoSelectFamily: true, lookup });
  const open = buildConnector({ timeout });
  const agent = new Agent({
    // Feeds of one host are asked a second or more apart and rarely in one run: idle sockets only cost memory.
    keepAliveTimeout: 1_500,
    keepAliveMaxTimeout: 5_000,
    connect: (target, callback) => {
      const port = target.port || (target.protocol === 'https:' ? '443' : '80');
      const host = target.hostname.replace(/^\[|\]$/g, '');
      if (allowed.has(`${host}:${port}`)) return open(target, callback);
      if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(notPublic(host), null);
      return guarded(target, callback);
    },
  });
  return agent.compose((dispatch) => (request, handler) => {
    const { hostname } = new URL(request.origin ?? '');
    return dispatch(
      request,
      telling(handler, () => options.onSend?.(hostname)),
    );
  });
}

/** A handler that also tells when its request is written to the socket. */
function telling(handler: Dispatcher.DispatchHandler, onSend: () => void): Dispatcher.DispatchHandler {
  const decorated: Dispatcher.DispatchHandler = new DecoratorHandler(handler);
  const start = decorated.onRequestStart?.bind(decorated);
  decorated.onRequestStart = (...args) => {
    onSend();
    start?.(...args);
  };
  return decorated;
}

/** A look-up in the form sockets want, that finds public addresses only. */
function publicLookup(resolve: ResolveHost): LookupFunction {
  const lookup = async (hostname: string, _options: LookupOptions): Promise<LookupAddress[]> => {
    const addresses = await resolve(hostname).catch(() => []);
    const wanted = addresses.filter(isPublicAddress).map((address) => ({ address, family: isIP(address) }));
    if (wanted.length > 0) return wanted;
    throw addresses.length > 0 ? notPublic(hostname) : unknownHost(hostname);
  };
  return callbackify(lookup);
}

const resolver = new Resolver({ timeout: 3_000, tries: 2 });

/**
 * Asks the name servers directly: the system's own look-up runs on four threads, where a few dead names would hold up
 * every other feed. It is asked only where no name server can be (`ECONNREFUSED`), as behind some VPNs.
 */
export const resolveHost: ResolveHost = async (hostname) => {
  const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  const isUnasked = answers.every((answer) => answer.status === 'rejected' && isRefused(answer.reason));
  if (!isUnasked) return found;
  return (await systemLookup(hostname, { all: true })).map(({ address }) => address);
};

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}

function notPublic(host: string): FetchError {
  return new FetchError('address', `${host} is not on the public Internet`);
}

function unknownHost(host: string): FetchError {
  return new FetchError('dns', `no address found for ${host}`);
}
