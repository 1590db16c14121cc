import { mailLanguages } from '../../mails/words.ts';
import { MAX_QUERY_LENGTH } from '../../query-reading.ts';
import type { Preview } from '../../back-test.ts';
import type { SignupFields, SignupProblems } from '../signup-fields.ts';
import { AddressField, Problem } from './address-field.tsx';
import { DeliveryFields } from './delivery-fields.tsx';
import { PreviewResult } from './preview.tsx';
import { RegionPicker } from './region-picker.tsx';
import { Select } from './select.tsx';

export interface SignupForm {
  readonly fields: SignupFields;
  readonly problems: SignupProblems;
  /** When the form was served, signed. */
  readonly stamp: string;
  readonly preview?: Preview | undefined;
  /** The reader has seen a warning about the query; the next press means it. */
  readonly isWarned?: boolean;
}

/** The one form a reader has to fill in. It works without a script. */
export function SignupForm({ fields, problems, stamp, preview, isWarned = false }: SignupForm) {
  return (
    <form class="sheet stack" method="post" action="/subscribe" data-preview novalidate id="sign-up">
      <input type="hidden" name="stamp" value={stamp} />
      {isWarned && <input type="hidden" name="accept" value={fields.query} />}
      <AddressField address={fields.address} problem={problems.address} />
      <Query fields={fields} problem={problems.query} />
      <div id="preview" aria-live="polite">
        {preview && <PreviewResult preview={preview} query={fields.query} />}
      </div>
      <RegionPicker chosen={fields.regions} />
      <DeliveryChoice fields={fields} problem={problems.delivery} />
      <div class="trap" aria-hidden="true">
        <label for="website">Leave this empty</label>
        <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
      </div>
      <div class="buttons">
        <button type="submit">{isWarned ? 'Subscribe anyway' : 'Subscribe'}</button>
        <button type="submit" class="plain" formaction="/preview">
          Preview the last 30 days
        </button>
      </div>
      <p class="hint">We mail you one link to confirm. Until you press it, nothing is kept for longer than 48 hours.</p>
    </form>
  );
}

interface Field {
  readonly fields: SignupFields;
  readonly problem?: string | undefined;
}

function Query({ fields, problem }: Field) {
  return (
    <div>
      <label for="query">Tell me about</label>
      <p class="hint" id="query-hint">
        Words, <code>"phrases"</code>, <code>AND</code> <code>OR</code> <code>NOT</code>.{' '}
        <a href="/query-guide">Everything you can write</a>
      </p>
      <textarea
        id="query"
        name="query"
        rows={2}
        maxlength={MAX_QUERY_LENGTH}
        placeholder={'Karabakh OR "Lachin corridor"'}
        spellcheck={false}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'query-error query-hint' : 'query-hint'}
      >
        {fields.query}
      </textarea>
      <Problem id="query-error" text={problem} />
    </div>
  );
}

function DeliveryChoice({ fields, problem }: Field) {
  return (
    <div>
      <DeliveryFields delivery={{ kind: fields.delivery, at: fields.at, weekday: fields.weekday }}>
        <Select name="language" label="Mails in" options={[...mailLanguages]} value={fields.language} />
        <div class="when-timed">
          <label for="timeZone">Time zone</label>
          <input id="timeZone" name="timeZone" type="text" maxlength={64} placeholder="UTC" value={fields.timeZone} />
        </div>
      </DeliveryFields>
      <Problem id="delivery-error" text={problem} />
    </div>
  );
}
