import { describe, expect, it } from 'vitest';
import { aTemplate } from './synthesise.ts';
import { wakesOfPipeline, wakesOfTemplate } from './wakes.ts';

describe('who is woken by what', () => {
  it('agrees between the template and infra/pipeline.ts', () => {
    expect(wakesOfTemplate(aTemplate())).toEqual(wakesOfPipeline());
  });

  it('gives every shard of the poller its own schedule', () => {
    const wakes = wakesOfTemplate(aTemplate({ pollerShards: 3 }));
    expect(wakes).toEqual(wakesOfPipeline(3));
    expect(wakes.filter((wake) => wake.startsWith('poller'))).toHaveLength(3);
  });
});
