/** Longest address SMTP can carry (RFC 5321 §4.5.3.1.3, as corrected by erratum 1690). */
export const MAX_ADDRESS_LENGTH = 254;

const LOCAL = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * The address as we compare it: Unicode-composed and lower case throughout.
 *
 * RFC 5321 lets a mail server tell `Ada@` from `ada@`; in practice none does, and two sign-ups would be one person.
 */
export function normaliseAddress(address: string): string {
  return address.trim().normalize('NFC').toLowerCase();
}

/** Whether mail can be sent to this: one plain mailbox at a public-looking domain, no name, no comment, no quotes. */
export function isAddress(text: string): boolean {
  const address = text.trim();
  if (address.length > MAX_ADDRESS_LENGTH) return false;
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  const labels = address.slice(at + 1).split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && !/^\p{N}+$/u.test(labels.at(-1) ?? '');
}
