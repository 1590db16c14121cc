import type { Story } from '../../../shared/domain/story.ts';
import { Page } from './layout.tsx';
import { RegionMap } from './region-map.tsx';
import { SignupForm } from './signup-form.tsx';
import { StoryWire } from './story-wire.tsx';

/** Where everybody starts: what this is, the form, and what is on the wire right now. */
export function HomePage({ form, stories }: { readonly form: SignupForm; readonly stories: readonly Story[] }) {
  const hot = [...new Set(stories.flatMap(({ regions }) => regions.map(({ id }) => id)))];
  return (
    <Page
      title="conflict-wire"
      description="Conflict news alerts by mail, within minutes, once per event, with the reason why."
    >
      <div class="split">
        <div>
          <p class="kicker">Conflict news alerts</p>
          <h1>Hear of it within minutes. Once.</h1>
          <p class="lede">
            We read the world’s news feeds without a pause and mail you when a story about a conflict matches your
            words. However many papers carry it, you get one mail, and it says why it came.
          </p>
          <RegionMap hot={hot} />
          <p class="dateline">Each dot: a place where people live. Each pin: a conflict region we follow.</p>
        </div>
        <SignupForm {...form} />
      </div>
      {stories.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest">On the wire now</h2>
          <StoryWire stories={stories} level="h3" />
          <p>
            <a href="/stories">All stories</a>
          </p>
        </section>
      )}
    </Page>
  );
}
