import { escapeUTF8 } from 'entities';

/** An attribute with a space before it; nothing when it has no value. */
export function attribute(name: string, value: string): string {
  return value ? ` ${name}="${escapeUTF8(withoutControls(value.trim()))}"` : '';
}

// oxlint-disable-next-line no-control-regex -- what XML does not allow
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that XML allows. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** HTML's elements by their own names, whatever prefix they came with. */
export function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
