import type { Story } from '../../functions/shared/domain/story.ts';

/** A story; a test names only what it is about. */
export function aStory(more: Partial<Story> = {}): Story {
  return {
    storyId: 'story-1',
    clusterId: 'headline.1',
    feedId: 'feed-1',
    feedTitle: 'Example World',
    title: 'Shelling in Lachin, two soldiers killed',
    summary: 'The defence ministry reports shelling along the Lachin corridor.',
    link: 'https://news.example.org/lachin',
    publishedAt: '2026-01-01T00:00:00.000Z',
    classifiedAt: '2026-01-01T00:01:00.000Z',
    score: 0.97,
    regions: [{ id: 'nagorno-karabakh', score: 0.9, central: true }],
    countries: ['AZ'],
    types: ['strike'],
    severity: 4,
    actors: [],
    evidence: [{ field: 'title', start: 0, end: 8, text: 'Shelling', speaksFor: 'type:strike' }],
    ...more,
  };
}
