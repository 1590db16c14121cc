import type { PendingRequest } from '../../../shared/domain/request.ts';
import type { Subscriber } from '../../../shared/domain/subscriber.ts';
import { deliveryInWords } from './delivery.ts';
import { Notice } from './layout.tsx';

export function ConfirmPage({ request: { address, wish } }: { readonly request: PendingRequest }) {
  const title = wish.kind === 'subscribe' ? 'Start these alerts?' : 'Change the address?';
  return (
    <Notice kicker="Confirm" title={title}>
      <dl class="facts">
        <dt>To</dt>
        <dd>{wish.kind === 'moveAway' ? wish.newAddress : address}</dd>
        {wish.kind === 'subscribe' && (
          <>
            <dt>About</dt>
            <dd class="query">{wish.query}</dd>
            <dt>When</dt>
            <dd>{deliveryInWords(wish.delivery, wish.timeZone)}</dd>
          </>
        )}
      </dl>
      <form method="post">
        <button type="submit">{wish.kind === 'subscribe' ? 'Yes, start my alerts' : 'Yes, change it'}</button>
      </form>
    </Notice>
  );
}

export function SubscribedPage({ subscriber, manage }: { readonly subscriber: Subscriber; readonly manage: string }) {
  const count = subscriber.subscriptions.length;
  return (
    <Notice kicker="Done" title="You are on the wire">
      <p class="lede">
        Alerts go to {subscriber.address}. {count > 1 ? `You now have ${count} subscriptions.` : ''}
      </p>
      <p>The first comes with the next story that matches. Every mail has a link to change, pause or stop.</p>
      <div class="buttons">
        <a class="button plain" href={manage}>
          Manage my alerts
        </a>
        <a class="button plain" href="/stories">
          See the latest stories
        </a>
      </div>
    </Notice>
  );
}

export function AskedNewAddressPage() {
  return (
    <Notice kicker="Half done" title="Now look into the new inbox">
      <p class="lede">We have mailed a link to the new address. Until it is pressed, everything stays as it is.</p>
    </Notice>
  );
}

export function FullPage() {
  return (
    <Notice kicker="Full" title="This address has all the subscriptions it may">
      <p>
        Twenty is the limit. <a href="/manage">Remove or merge some</a>, then sign up again.
      </p>
    </Notice>
  );
}

export function StaleLinkPage() {
  return (
    <Notice kicker="404" title="This link does not work any more">
      <p>
        It was used already, withdrawn, or is older than it may be. If you have confirmed before, all is well. Otherwise{' '}
        <a href="/">sign up again</a> or <a href="/manage">ask for a new link to your alerts</a>.
      </p>
    </Notice>
  );
}

export function NotMePage() {
  return (
    <Notice kicker="Not you?" title="Tell us that this was not you">
      <p class="lede">We forget the request at once and send this address no such mail for 30 days.</p>
      <form method="post">
        <button type="submit">This was not me</button>
      </form>
    </Notice>
  );
}

export function RejectedPage() {
  return (
    <Notice kicker="Done" title="Forgotten">
      <p class="lede">Sorry for the bother. For 30 days nobody can have us ask you again.</p>
    </Notice>
  );
}

export function LeavePage({ query }: { readonly query: string | undefined }) {
  return (
    <Notice kicker="Unsubscribe" title={query ? 'Stop these alerts?' : 'Stop all alerts?'}>
      {query ? <p class="query">{query}</p> : <p class="lede">No alert will be sent to this address any more.</p>}
      <form method="post">
        <input type="hidden" name="List-Unsubscribe" value="One-Click" />
        <div class="buttons">
          <button type="submit">{query ? 'Stop these alerts' : 'Stop all alerts'}</button>
          <a class="button plain" href="/manage">
            Pause or change them instead
          </a>
        </div>
      </form>
    </Notice>
  );
}

export function LeftPage({ remaining }: { readonly remaining: number }) {
  return (
    <Notice kicker="Done" title="Stopped">
      {remaining > 0 ? (
        <p class="lede">
          Your other {remaining === 1 ? 'subscription goes' : `${remaining} subscriptions go`} on.{' '}
          <a href="/manage">See them</a>
        </p>
      ) : (
        <p class="lede">You get no more alerts. A mail that was already on its way may still arrive.</p>
      )}
      <p>
        Changed your mind? <a href="/">Sign up again</a> at any time.
      </p>
    </Notice>
  );
}
