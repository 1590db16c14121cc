import type { Evidence, Story } from '../../functions/shared/domain/story.ts';
import { aStory } from './a-story.ts';

type Told = Partial<Story> & {
  readonly title: string;
  readonly marks?: readonly (readonly [text: string, speaksFor: string])[];
};

/** A morning on the wire, as the pages would show it. Invented. */
export const sampleStories: readonly Story[] = [
  told({
    title: 'Shelling reported along the Lachin corridor, two soldiers killed',
    feedTitle: 'Caucasus Observer',
    regions: [{ id: 'nagorno-karabakh', score: 0.95, central: true }],
    types: ['strike', 'fighting'],
    severity: 4,
    marks: [
      ['Shelling', 'type:strike'],
      ['Lachin', 'region:nagorno-karabakh'],
      ['killed', 'type:fighting'],
    ],
  }),
  told({
    title: 'Drones hit power stations around Kyiv overnight',
    feedTitle: 'Example Wire',
    regions: [{ id: 'ukraine', score: 0.99, central: true }],
    countries: ['UA'],
    types: ['strike', 'civilians'],
    severity: 5,
    marks: [
      ['Drones hit', 'type:strike'],
      ['Kyiv', 'region:ukraine'],
    ],
  }),
  told({
    title: 'Envoys meet in Doha to revive talks on Gaza',
    feedTitle: 'The Daily Example',
    regions: [{ id: 'gaza', score: 0.9, central: true }],
    countries: ['PS'],
    types: ['diplomacy', 'peace'],
    severity: 2,
    marks: [
      ['talks', 'type:peace'],
      ['Gaza', 'region:gaza'],
    ],
  }),
  told({
    title: 'مقتل مدنيين في قصف على الخرطوم',
    feedTitle: 'صحيفة المثال',
    language: 'ar',
    regions: [{ id: 'sudan', score: 0.9, central: true }],
    countries: ['SD'],
    types: ['civilians'],
    severity: 4,
    marks: [['الخرطوم', 'region:sudan']],
  }),
  told({
    title: 'Aid convoys turned back at the border with Afghanistan',
    feedTitle: 'Relief Example',
    regions: [{ id: 'afghanistan', score: 0.8, central: true }],
    countries: ['AF'],
    types: ['humanitarian'],
    severity: 3,
    marks: [
      ['Aid convoys', 'type:humanitarian'],
      ['Afghanistan', 'region:afghanistan'],
    ],
  }),
].map((story, index) => {
  const publishedAt = new Date(Date.UTC(2026, 0, 1, 11, 50 - index * 37)).toISOString();
  return aStory({ ...story, storyId: `story-${index + 1}`, clusterId: `cluster.${index + 1}`, publishedAt });
});

function told({ marks = [], ...story }: Told): Story {
  const evidence = marks.map(([text, speaksFor]): Evidence => {
    const start = story.title.indexOf(text);
    return { field: 'title', start, end: start + text.length, text, speaksFor };
  });
  return aStory({ summary: '', ...story, evidence });
}
