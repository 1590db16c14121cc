import { regionById } from '../../../shared/domain/region.ts';
import { markSpans } from '../../../shared/domain/marking.ts';
import { EVENT_TYPE_NAMES, type Story, regionsToShow } from '../../../shared/domain/story.ts';

/** Stories on the wire, newest first; the fuller the knot, the graver the event. */
export function StoryWire({
  stories,
  level = 'h2',
}: {
  readonly stories: readonly Story[];
  readonly level?: 'h2' | 'h3';
}) {
  return (
    <ol class="wire">
      {stories.map((story) => (
        <li class={`s${story.severity}`}>
          <Dateline story={story} />
          {level === 'h2' ? (
            <h2>
              <Headline story={story} />
            </h2>
          ) : (
            <h3>
              <Headline story={story} />
            </h3>
          )}
          <Tags story={story} />
        </li>
      ))}
    </ol>
  );
}

function Headline({ story }: { readonly story: Story }) {
  return (
    <a href={`/stories/${encodeURIComponent(story.storyId)}`} lang={story.language} dir="auto">
      <Marked story={story} field="title" />
    </a>
  );
}

/** When and by whom. */
export function Dateline({ story }: { readonly story: Story }) {
  const when = story.publishedAt.slice(0, 16).replace('T', ' ');
  return (
    <p class="dateline">
      <time datetime={story.publishedAt}>{when} UTC</time> · {story.feedTitle} · severity {story.severity} of 5
    </p>
  );
}

/** A field of the story with the words marked that told us what it is about. */
export function Marked({ story, field }: { readonly story: Story; readonly field: 'title' | 'summary' }) {
  const spans = story.evidence.filter((evidence) => evidence.field === field && evidence.speaksFor !== 'irrelevant');
  return <>{markSpans(story[field], spans).map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</>;
}

/** Regions as links, types as words. */
export function Tags({ story }: { readonly story: Story }) {
  return (
    <ul class="tags" aria-label="Regions and kinds of event">
      {regionsToShow(story.regions).map(({ id }) => (
        <li>
          <a href={`/regions/${id}`}>{regionById(id)?.name ?? id}</a>
        </li>
      ))}
      {story.types.map((type) => (
        <li>
          <span>{EVENT_TYPE_NAMES[type]}</span>
        </li>
      ))}
    </ul>
  );
}
