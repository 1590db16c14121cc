import type { Subscriber, Subscription } from '../../../shared/domain/subscriber.ts';
import { DeliveryFields } from './delivery-fields.tsx';
import { deliveryInWords } from './delivery.ts';

interface One {
  readonly subscription: Subscription;
  readonly number: number;
  readonly subscriber: Subscriber;
  readonly now: Date;
  readonly base: string;
}

/** One subscription: change, pause, resume, remove. */
export function SubscriptionForm({ subscription, number, subscriber: { timeZone }, now, base }: One) {
  const { subscriptionId, query, delivery, pausedUntil } = subscription;
  const isPaused = pausedUntil !== undefined && pausedUntil > now.toISOString();
  const field = `query-${number}`;
  return (
    <section class="subscription" aria-labelledby={`subscription-${number}`}>
      <h2 id={`subscription-${number}`}>Subscription {number}</h2>
      <p class="dateline">
        {isPaused
          ? `paused until ${pausedUntil.slice(0, 16).replace('T', ' ')} UTC`
          : deliveryInWords(delivery, timeZone)}
      </p>
      <form method="post" action={base} class="stack">
        <input type="hidden" name="subscriptionId" value={subscriptionId} />
        <div>
          <label for={field}>Query of subscription {number}</label>
          <textarea id={field} name="query" rows={2} maxlength={500} spellcheck={false}>
            {query}
          </textarea>
        </div>
        <DeliveryFields delivery={delivery} suffix={`-${number}`} />
        <div class="buttons">
          <button type="submit" name="action" value="save">
            Save
          </button>
          {isPaused ? (
            <button type="submit" name="action" value="resume" class="plain">
              Resume now
            </button>
          ) : (
            <button type="submit" name="action" value="pause" class="plain">
              Pause for a week
            </button>
          )}
          <button type="submit" name="action" value="remove" class="grave">
            Remove
          </button>
        </div>
      </form>
    </section>
  );
}
