import { MAX_SUBSCRIPTIONS, type Subscriber } from '../../../shared/domain/subscriber.ts';
import { DeliveryFields } from './delivery-fields.tsx';
import { Page } from './layout.tsx';
import { type Based, Settings, Yours } from './manage-settings.tsx';
import { Select } from './select.tsx';
import { SubscriptionForm } from './subscription-form.tsx';

const DONE: Readonly<Record<string, string>> = {
  add: 'Added.',
  save: 'Saved.',
  pause: 'Paused.',
  resume: 'Running again.',
  remove: 'Removed.',
  settings: 'Saved.',
  address: 'We have mailed a link to your present address. Press it, then the one that comes to the new address.',
};

interface Manage {
  readonly subscriber: Subscriber;
  readonly now: Date;
  /** Path of the page, with the reader's token. */
  readonly base: string;
  readonly done?: string | undefined;
  readonly trouble?: { readonly problem: string; readonly fields: Readonly<Record<string, unknown>> };
}

/** Everything a reader can do with their alerts. */
export function ManagePage({ subscriber, now, base, done, trouble }: Manage) {
  const { subscriptions, address } = subscriber;
  const message = done === undefined ? undefined : DONE[done];
  const hasRoom = subscriptions.length < MAX_SUBSCRIPTIONS;
  return (
    <Page title="My alerts" section="/manage">
      <p class="kicker">My alerts</p>
      <h1>What you hear of</h1>
      <p class="lede">Alerts go to {address}.</p>
      {message && (
        <div class="note" role="status">
          <p>{message}</p>
        </div>
      )}
      {trouble && (
        <div class="note bad" role="alert">
          <p>{trouble.problem}</p>
          {typeof trouble.fields['query'] === 'string' && <p class="query">{trouble.fields['query']}</p>}
        </div>
      )}
      {subscriptions.length === 0 && <p>You have no subscription. Nothing is sent to you.</p>}
      {subscriptions.map((subscription, index) => (
        <SubscriptionForm
          subscription={subscription}
          number={index + 1}
          subscriber={subscriber}
          now={now}
          base={base}
        />
      ))}
      {subscriptions.length > 1 && <PauseAll base={base} />}
      {hasRoom && <AddForm base={base} />}
      <Settings subscriber={subscriber} base={base} />
      <Yours base={base} />
    </Page>
  );
}

function PauseAll({ base }: Based) {
  return (
    <form method="post" action={base} class="row">
      <Select
        id="pause-days"
        name="days"
        label="Pause everything for"
        value="7"
        options={[
          ['1', 'a day'],
          ['3', 'three days'],
          ['7', 'a week'],
          ['30', 'a month'],
        ]}
      />
      <div class="buttons">
        <button type="submit" name="action" value="pause" class="plain">
          Pause all
        </button>
        <button type="submit" name="action" value="resume" class="plain">
          Resume all
        </button>
      </div>
    </form>
  );
}

function AddForm({ base }: Based) {
  return (
    <details class="more">
      <summary>Add a subscription</summary>
      <form method="post" action={base} class="stack sheet">
        <div>
          <label for="query-new">Tell me also about</label>
          <textarea id="query-new" name="query" rows={2} maxlength={500} spellcheck={false}></textarea>
        </div>
        <DeliveryFields delivery={{ kind: 'instant' }} suffix="-new" />
        <button type="submit" name="action" value="add">
          Add
        </button>
      </form>
    </details>
  );
}
