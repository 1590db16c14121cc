import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { Story } from '../../../functions/shared/domain/story.ts';

/** A story about Karabakh; a test names only what it is about. */
export function aStory(overrides: Partial<Story> = {}): Story {
  return {
    storyId: 'e-1',
    clusterId: 'c-1',
    feedId: 'example-news',
    feedTitle: 'Example World News',
    title: 'Putin and Erdogan discuss a joint approach to a Karabakh solution',
    summary: 'The two presidents spoke by telephone about the Lachin corridor.',
    link: 'https://www.news.example/karabakh',
    language: 'en',
    publishedAt: '2026-01-01T10:00:00.000Z',
    classifiedAt: '2026-01-01T10:01:00.000Z',
    score: 0.9,
    regions: [{ id: 'nagorno-karabakh', score: 0.9, central: true }],
    countries: ['AZ'],
    types: ['diplomacy'],
    severity: 2,
    actors: [],
    evidence: [],
    ...overrides,
  };
}

/** The record with which the stories' stream tells of a story. */
export function recordOf(
  story: Story,
  eventName: 'INSERT' | 'MODIFY' | 'REMOVE' = 'INSERT',
  sequenceNumber = '1',
): DynamoDBRecord {
  const image = marshall(story, { removeUndefinedValues: true }) as Record<string, AttributeValue>;
  return { eventName, dynamodb: { SequenceNumber: sequenceNumber, NewImage: image } };
}
