import type { Subscriber } from '../../../shared/domain/subscriber.ts';
import { mailLanguages } from '../../mails/words.ts';
import { Select } from './select.tsx';

/** The path of the page, with the reader's token. */
export interface Based {
  readonly base: string;
}

/** What holds for all mails. */
export function Settings({ subscriber, base }: Based & { readonly subscriber: Subscriber }) {
  return (
    <details class="more">
      <summary>Language, time zone, address</summary>
      <form method="post" action={base} class="stack sheet">
        <div class="row">
          <Select name="language" label="Mails in" options={[...mailLanguages]} value={subscriber.language} />
          <div>
            <label for="timeZone">Time zone</label>
            <input id="timeZone" name="timeZone" type="text" value={subscriber.timeZone} maxlength={64} />
          </div>
        </div>
        <button type="submit" name="action" value="settings">
          Save
        </button>
      </form>
      <MoveForm base={base} />
    </details>
  );
}

function MoveForm({ base }: Based) {
  return (
    <form method="post" action={`${base}/address`} class="stack sheet">
      <div>
        <label for="new-address">New address</label>
        <p class="hint">Both addresses have to agree: first this one, then the new one.</p>
        <input id="new-address" name="address" type="email" autocomplete="email" required maxlength={254} />
      </div>
      <button type="submit">Change my address</button>
    </form>
  );
}

/** A copy of everything, and its end. */
export function Yours({ base }: Based) {
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">Your data</h2>
      <div class="buttons">
        <a class="button plain" href={`${base}/export`}>
          Export as JSON
        </a>
        <a class="button plain" href={`${base}/erase`}>
          Erase everything…
        </a>
      </div>
    </section>
  );
}
