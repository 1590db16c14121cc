import { Parser } from 'htmlparser2';

/** A form as a browser would send it if nobody touched it. */
export interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The forms of a page, in order. */
export function formsIn(page: string): readonly Form[] {
  const forms: { action: string; fields: Record<string, string> }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'form') forms.push({ action: attributes['action'] ?? '', fields: {} });
      const fields = forms.at(-1)?.fields;
      if (!fields || attributes['name'] === undefined || name !== 'input') return;
      const isChoice = attributes['type'] === 'radio' || attributes['type'] === 'checkbox';
      if (!isChoice || 'checked' in attributes) fields[attributes['name']] = attributes['value'] ?? '';
    },
  });
  parser.end(page);
  return forms;
}
