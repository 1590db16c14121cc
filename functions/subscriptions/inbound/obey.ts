import { manageUrl } from '../../shared/adapters/secrets/link-urls.ts';
import type { InboundCommand } from '../../shared/domain/inbound-command.ts';
import type { Subscriber } from '../../shared/domain/subscriber.ts';
import type { SubscribingDeps } from '../deps.ts';
import { unsubscribe } from '../leave.ts';
import { edit } from '../manage.ts';
import { readQuery } from '../query-reading.ts';
import { requestConfirmation } from '../request-confirmation.ts';
import type { Answer } from './answer-mail.tsx';

/**
 * Does what a command says and tells what to answer; `undefined` when another mail already answers it.
 *
 * The answer never repeats what the sender wrote, only what we hold.
 */
export async function obey(
  address: string,
  command: InboundCommand,
  deps: SubscribingDeps,
): Promise<Answer | undefined> {
  const subscriberId = deps.keys.subscriberId(address);
  const subscriber = await deps.subscribers.find(subscriberId);
  const isReader = subscriber !== undefined && subscriber.subscriptions.length > 0;
  if (command.kind === 'help') return { kind: 'help', siteUrl: deps.siteUrl };
  if (command.kind === 'subscribe') return subscribe(address, command.query, isReader ? subscriber : undefined, deps);
  if (!isReader) return { kind: 'nobody', siteUrl: deps.siteUrl };
  const manage = manageUrl(deps, subscriberId, deps.clock.now());
  const { subscriptions } = subscriber;
  switch (command.kind) {
    case 'list':
      return { kind: 'list', subscriber, manage };
    case 'unsubscribe': {
      const { number } = command;
      const subscriptionId = number === undefined ? undefined : subscriptions[number - 1]?.subscriptionId;
      if (number !== undefined && subscriptionId === undefined) return { kind: 'list', subscriber, manage };
      const left = await unsubscribe({ subscriberId, subscriptionId }, deps);
      return left && left.subscriptions.length > 0 ? { kind: 'list', subscriber: left, manage } : { kind: 'left' };
    }
    case 'pause':
    case 'resume':
    case 'deliver': {
      const changed = await edit(subscriberId, command, deps);
      return typeof changed === 'object' ? { kind: 'list', subscriber: changed, manage } : undefined;
    }
    default:
      return command satisfies never;
  }
}

/** Who has confirmed this address before gets the subscription at once; anybody else the usual link. */
async function subscribe(
  address: string,
  query: string,
  reader: Subscriber | undefined,
  deps: SubscribingDeps,
): Promise<Answer | undefined> {
  if (!readQuery(query).ok) return { kind: 'unreadable', siteUrl: deps.siteUrl };
  const delivery = { kind: 'instant' } as const;
  if (!reader) {
    await requestConfirmation(address, { kind: 'subscribe', query, delivery, language: 'en', timeZone: 'UTC' }, deps);
    return undefined;
  }
  const changed = await edit(reader.subscriberId, { kind: 'add', query, delivery }, deps);
  const manage = manageUrl(deps, reader.subscriberId, deps.clock.now());
  return {
    kind: changed === 'full' ? 'full' : 'list',
    subscriber: typeof changed === 'object' ? changed : reader,
    manage,
  };
}
