import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/pipeline.ts';
import { aTemplate, resources } from './synthesise.ts';
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

  it('has every matcher read every story, each for its own share of the subscribers', () => {
    const template = aTemplate({ matchShards: '2' });
    const shares = resources(template, 'AWS::Lambda::Function').flatMap(([, { Environment }]) => {
      const share = (Environment as { Variables?: Record<string, unknown> } | undefined)?.Variables?.['MATCH_SHARD'];
      return share === undefined ? [] : [share];
    });
    expect(shares).toEqual(['1/2', '2/2']);
    expect(wakesOfTemplate(template).filter((wake) => wake.includes('stream of stories'))).toHaveLength(2);
  });

  it('gives every shard of the poller its own schedule', () => {
    const wakes = wakesOfTemplate(aTemplate({ pollerShards: 3 }));
    expect(wakes).toEqual(wakesOfPipeline(3));
    expect(wakes.filter((wake) => wake.startsWith('poller'))).toHaveLength(3);
  });
});
