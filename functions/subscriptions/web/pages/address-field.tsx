/** Where a reader types their address, with what is wrong with it if anything is. */
export function AddressField({
  address,
  problem,
}: {
  readonly address: string;
  readonly problem?: string | undefined;
}) {
  return (
    <div>
      <label for="address">Your email address</label>
      <input
        id="address"
        name="address"
        type="email"
        autocomplete="email"
        required
        maxlength={254}
        value={address}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'address-error' : undefined}
      />
      <Problem id="address-error" text={problem} />
    </div>
  );
}

/** What is wrong with a field; nothing if nothing is. */
export function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text ? (
    <p class="error" id={id} role="alert">
      {text}
    </p>
  ) : null;
}
