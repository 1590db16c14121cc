import { describe, expect, it } from 'vitest';
import { regionProfiles } from '../../../functions/shared/domain/regions/index.ts';
import { regionById, regions } from '../../../functions/shared/domain/region.ts';

const ids = regions.map((region) => region.id);
const evaluated =
  `nagorno-karabakh ukraine gaza lebanon syria south-sudan sudan sahel nigeria somalia ethiopia eritrea drc car
   mozambique cameroon libya egypt-sinai yemen iraq iran afghanistan pakistan kashmir india-insurgency myanmar philippines
   thailand-cambodia south-thailand korea taiwan-scs turkey-kurds north-caucasus georgia kosovo-serbia colombia
   mexico-drug-war haiti venezuela ecuador burundi chad uganda kenya sri-lanka western-sahara`.split(/\s+/u);

describe('the catalogue of regions', () => {
  it('has at least sixty regions, each once, in the order of their ids', () => {
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toEqual(expect.arrayContaining(evaluated));
  });

  it('has a profile for every region and a region for every profile', () => {
    expect(regionProfiles.map((profile) => profile.id)).toEqual(ids);
  });

  it('says where each region is', () => {
    for (const { at } of regions) {
      expect(Math.abs(at[0])).toBeLessThanOrEqual(90);
      expect(Math.abs(at[1])).toBeLessThanOrEqual(180);
    }
  });

  it('lists neighbours that exist and agree', () => {
    for (const { id, neighbours } of regionProfiles) {
      for (const neighbour of neighbours) {
        expect(regionById(neighbour)).toBeDefined();
        expect(regionProfiles.find((other) => other.id === neighbour)?.neighbours).toContain(id);
      }
    }
  });

  it('gives every profile names, a beginning and a source', () => {
    for (const profile of regionProfiles) {
      expect(profile.names.length, profile.id).toBeGreaterThan(0);
      expect(profile.since).toBeGreaterThan(1900);
      expect(profile.source).toMatch(/^https:\/\//u);
    }
  });
});
