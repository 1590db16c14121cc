import { AddressField } from './address-field.tsx';
import { Notice, Page } from './layout.tsx';

export function AskManagePage({
  stamp,
  address = '',
  isWrong = false,
}: {
  readonly stamp: string;
  readonly address?: string;
  readonly isWrong?: boolean;
}) {
  return (
    <Page title="My alerts" section="/manage">
      <p class="kicker">My alerts</p>
      <h1>There is no password</h1>
      <p class="lede">Every alert carries a link to your page. None at hand? We mail you one.</p>
      <form class="sheet stack" method="post" novalidate>
        <input type="hidden" name="stamp" value={stamp} />
        <AddressField
          address={address}
          problem={isWrong ? 'This is not an email address we can write to.' : undefined}
        />
        <button type="submit">Mail me my link</button>
      </form>
    </Page>
  );
}

export function LinkMailedPage() {
  return (
    <Notice kicker="My alerts" title="Look into your inbox">
      <p class="lede">If this address has alerts, a link to them is on its way.</p>
    </Notice>
  );
}

export function ErasePage() {
  return (
    <Notice kicker="Erase" title="Erase everything about me?">
      <p class="lede">Subscriptions, address and the record of your alerts go at once. There is no way back.</p>
      <form method="post">
        <div class="buttons">
          <button type="submit" class="grave">
            Erase everything now
          </button>
        </div>
      </form>
    </Notice>
  );
}

export function ErasedPage() {
  return (
    <Notice kicker="Done" title="Erased">
      <p class="lede">We know nothing of you any more. Backups forget you within 35 days.</p>
    </Notice>
  );
}
