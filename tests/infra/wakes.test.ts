import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/pipeline.ts';
import { aTemplate } from './synthesise.ts';
import { wakesOfLocalHost, wakesOfPipeline, wakesOfTemplate } from './wakes.ts';

describe('who is woken by what', () => {
  it('agrees between the template and infra/pipeline.ts', () => {
    expect(wakesOfTemplate(aTemplate())).toEqual(wakesOfPipeline());
  });

  it('agrees between the template and the local host', () => {
    expect(wakesOfTemplate(aTemplate())).toEqual(wakesOfLocalHost());
    expect(wakesOfTemplate(aTemplate({ pollerShards: 3 }))).toEqual(wakesOfLocalHost(3));
  });

  it('is at least one thing for each function of the pipeline', () => {
    for (const name of functionNames) {
      expect(wakesOfTemplate(aTemplate()).filter((wake) => wake.startsWith(`${name} ←`))).not.toEqual([]);
    }
  });

  it('gives every shard of the poller its own schedule', () => {
    const wakes = wakesOfTemplate(aTemplate({ pollerShards: 3 }));
    expect(wakes).toEqual(wakesOfPipeline(3));
    expect(wakes.filter((wake) => wake.startsWith('poller'))).toHaveLength(3);
  });
});
