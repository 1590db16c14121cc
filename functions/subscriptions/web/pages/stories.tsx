import { regionById } from '../../../shared/domain/region.ts';
import { EVENT_TYPE_NAMES, type Evidence, type Story } from '../../../shared/domain/story.ts';
import { Page } from './layout.tsx';
import { Dateline, Marked, StoryWire, Tags } from './story-wire.tsx';

export function StoriesPage({ stories, isFull }: { readonly stories: readonly Story[]; readonly isFull: boolean }) {
  const last = stories.at(-1);
  return (
    <Page title="Latest stories" section="/stories" description="The latest stories about the world’s conflicts.">
      <p class="kicker">On the wire</p>
      <h1>Latest stories</h1>
      <p class="lede">
        Marked: the words that told us what a story is about. The fuller the knot, the graver the event.
      </p>
      {stories.length > 0 ? <StoryWire stories={stories} /> : <p>Nothing yet. The first feeds are being read.</p>}
      {isFull && last && (
        <p>
          <a href={`/stories?before=${encodeURIComponent(last.publishedAt)}`}>Older stories</a>
        </p>
      )}
    </Page>
  );
}

/** One story, with what we made of it and why. */
export function StoryPage({ story }: { readonly story: Story }) {
  const isWeb = /^https?:\/\//i.test(story.link);
  return (
    <Page title={story.title} section="/stories">
      <Dateline story={story} />
      <h1 class="headline" lang={story.language} dir="auto">
        <Marked story={story} field="title" />
      </h1>
      {story.summary && (
        <p class="quote" lang={story.language} dir="auto">
          <Marked story={story} field="summary" />
        </p>
      )}
      <Tags story={story} />
      {isWeb && (
        <p>
          <br />
          <a class="button" href={story.link} rel="noopener noreferrer nofollow">
            Read it at {story.feedTitle || new URL(story.link).hostname}
          </a>
        </p>
      )}
      <Why story={story} />
    </Page>
  );
}

function Why({ story }: { readonly story: Story }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">Why we think so</h2>
      <p>
        We are {Math.round(story.score * 100)} % sure that this is about a conflict, and put it at severity{' '}
        {story.severity} of 5.
      </p>
      {story.evidence.length > 0 && (
        <div class="table" tabindex={0} role="region" aria-label="Evidence">
          <table>
            <thead>
              <tr>
                <th scope="col">Words</th>
                <th scope="col">Where</th>
                <th scope="col">Speak for</th>
              </tr>
            </thead>
            <tbody>
              {story.evidence.map((evidence) => (
                <tr>
                  <td>
                    <mark>{evidence.text}</mark>
                  </td>
                  <td>{evidence.field === 'title' ? 'headline' : 'summary'}</td>
                  <td>{spokenFor(evidence)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function spokenFor({ speaksFor }: Evidence): string {
  const [kind = '', value = ''] = speaksFor.split(':');
  if (kind === 'region') return regionById(value)?.name ?? value;
  if (kind === 'type') return EVENT_TYPE_NAMES[value as keyof typeof EVENT_TYPE_NAMES] ?? value;
  if (kind === 'relevant') return 'being about a conflict';
  if (kind === 'irrelevant') return 'not being about a conflict';
  return value ? `${kind} ${value}` : kind;
}
