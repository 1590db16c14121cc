import type { MatchedSpan } from './alert.ts';

/** A piece of text, marked or not. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in pieces, those inside a span marked. Overlapping spans melt together; spans beyond the text are cut. */
export function markSpans(text: string, spans: readonly Pick<MatchedSpan, 'start' | 'end'>[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) segments.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return segments;
}

/** At most `length` characters around the first span, cut at spaces where possible, with `…` where text is missing. */
export function excerpt(
  text: string,
  spans: readonly Pick<MatchedSpan, 'start' | 'end'>[],
  length: number,
): readonly Segment[] {
  if (text.length <= length) return markSpans(text, spans);
  const first = Math.min(...spans.map(({ start }) => start), text.length);
  const wanted = first === text.length || first < length * 0.7 ? 0 : first - Math.floor(length / 3);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const lastSpace = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length ? text.length : lastSpace > start ? lastSpace : start + length;
  const inside = spans.map((span) => ({ start: Math.max(span.start - start, 0), end: span.end - start }));
  const segments = markSpans(
    text.slice(start, end),
    inside.filter((span) => span.end > 0),
  );
  const ellipsis = { text: '…', isMarked: false };
  return [...(start > 0 ? [ellipsis] : []), ...segments, ...(end < text.length ? [ellipsis] : [])];
}
