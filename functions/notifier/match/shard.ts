import { type EnvReader, InvalidVariableError } from '../../shared/runtime/env.ts';

/** The share of all subscribers that one match function looks after: `index` of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `1/1` (everybody), or `2/4` (the second quarter). */
export const shard: EnvReader<Shard> = (value) => {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(value)?.map(Number) ?? [];
  if (!index || !of || index > of) throw new InvalidVariableError(`must be like "1/4", was "${value}"`);
  return { index, of };
};

/** Whether the subscriber belongs to the shard. Every subscriber belongs to exactly one of the shards of a number. */
export function isInShard(subscriberId: string, { index, of }: Shard): boolean {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < subscriberId.length; at++) hash = Math.imul(hash ^ subscriberId.charCodeAt(at), 0x01_00_01_93);
  return (((hash ^ (hash >>> 15)) >>> 0) % of) + 1 === index;
}
