import { assets } from '../assets/assets.ts';
import type { SignupFields } from '../signup-fields.ts';
import { Notice } from './layout.tsx';

/** The one answer to every sign-up. */
export function CheckInboxPage() {
  return (
    <Notice kicker="One step left" title="Look into your inbox">
      <p class="lede">
        We have mailed you a link, if we may write to that address. Press it within 48 hours and your alerts begin.
      </p>
      <p>
        Nothing there after five minutes? Look among the spam, check the address for typing errors and{' '}
        <a href="/">sign up again</a>. An address gets at most five such mails a day.
      </p>
    </Notice>
  );
}

export function NotFoundPage() {
  return (
    <Notice kicker="404" title="There is nothing on this line">
      <p>
        The address may be mistyped or old. <a href="/">Start at the front page</a> or see the{' '}
        <a href="/stories">latest stories</a>.
      </p>
    </Notice>
  );
}

export function BadRequestPage() {
  return (
    <Notice kicker="400" title="We could not read that">
      <p>
        Something was missing or garbled on the way. <a href="/">Please start again.</a>
      </p>
    </Notice>
  );
}

export function SorryPage() {
  return (
    <Notice kicker="500" title="Something broke on our side">
      <p>It has been noted. Nothing of yours is lost; please try again in a minute.</p>
    </Notice>
  );
}

export function TooLargePage() {
  return (
    <Notice kicker="Too large" title="That was more than a form can hold">
      <p>
        <a href="/">Please start again.</a>
      </p>
    </Notice>
  );
}

export function TooManyPage({ mailAddress }: { readonly mailAddress: string }) {
  return (
    <Notice kicker="429" title="Too many sign-ups from here">
      <p>
        Your network has sent many sign-ups in the last hour. Try again in an hour, or sign up by mail: write{' '}
        <code>subscribe</code> and your words in the subject of a mail to{' '}
        <a href={`mailto:${mailAddress}?subject=subscribe%20`}>{mailAddress}</a>.
      </p>
    </Notice>
  );
}

interface Proof {
  readonly fields: SignupFields & { readonly stamp: string; readonly accept: string };
  readonly challenge: object;
  readonly mailAddress: string;
}

/** Asks for a second of the reader's processor instead of pictures of traffic lights. */
export function ProofPage({ fields, challenge, mailAddress }: Proof) {
  const { regions, ...single } = fields;
  return (
    <Notice kicker="One moment" title="Your device does a short sum">
      <p class="lede">
        Many sign-ups came from your network, so yours has to show that it is meant. Your browser works for a moment;
        nobody else is asked.
      </p>
      <form
        method="post"
        action="/subscribe"
        data-challenge={JSON.stringify(challenge)}
        data-solver={assets.solver.path}
      >
        {Object.entries(single).map(([name, value]) => (
          <input type="hidden" name={name} value={String(value)} />
        ))}
        {regions.map((region) => (
          <input type="hidden" name="regions" value={region} />
        ))}
        <input type="hidden" name="proof" value="" />
        <p data-ready role="status">
          If nothing happens, your browser runs no scripts here. Then sign up by mail: write <code>subscribe</code> and
          your words in the subject of a mail to{' '}
          <a href={`mailto:${mailAddress}?subject=subscribe%20`}>{mailAddress}</a>.
        </p>
      </form>
    </Notice>
  );
}
