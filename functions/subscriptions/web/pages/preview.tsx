import { markSpans } from '../../../shared/domain/marking.ts';
import type { Preview, Sample } from '../../back-test.ts';

/** One sentence on how many alerts there would have been. */
export function headlineOf({ alerts, days }: { readonly alerts: number; readonly days: number }): string {
  const period = days === 1 ? 'The last day' : `The last ${days} days`;
  if (alerts === 0) return `${period} would have brought no alert.`;
  return `${period} would have brought ${alerts === 1 ? 'one alert' : `${alerts} alerts`}.`;
}

/** What the back-test found, for readers without scripts; with scripts the same appears while they type. */
export function PreviewResult({ preview, query }: { readonly preview: Preview; readonly query: string }) {
  if (preview.kind === 'problem')
    return (
      <div class="preview">
        <p class="error">{preview.problem.message}</p>
        {preview.problem.suggestion !== undefined && (
          <p class="hint">
            Try <code>{corrected(query, preview.problem)}</code>
          </p>
        )}
      </div>
    );
  return (
    <div class="preview">
      <p class="count">{headlineOf(preview)}</p>
      {preview.advice.map((advice) => (
        <p class="note">{advice}</p>
      ))}
      {preview.samples.length > 0 && (
        <ol>
          {preview.samples.map((sample) => (
            <SampleItem sample={sample} />
          ))}
        </ol>
      )}
    </div>
  );
}

function SampleItem({ sample: { story, found } }: { readonly sample: Sample }) {
  return (
    <li>
      {markSpans(story.title, found.title).map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}
      <div class="dateline">
        {story.publishedAt.slice(0, 10)} · matched {found.terms.join(', ')}
      </div>
    </li>
  );
}

function corrected(query: string, { at, suggestion = '' }: Extract<Preview, { kind: 'problem' }>['problem']): string {
  return query.slice(0, at.start) + suggestion + query.slice(at.end);
}
