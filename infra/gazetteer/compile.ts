import { deflateRawSync } from 'node:zlib';
import { slotBits, slotOf } from '../../functions/classifier/gazetteer/edge-table.ts';
import {
  type Bearing,
  COLUMNS,
  type GazetteerFile,
  NONE,
  SENSE_KINDS,
} from '../../functions/classifier/gazetteer/format.ts';
import { hashWord } from '../../functions/classifier/word-hash.ts';
import type { RegionProfile } from '../../functions/shared/domain/region-profile.ts';
import type { BookedName, Sense } from './name-book.ts';

interface Node {
  readonly word: string;
  readonly children: Map<string, Node>;
  name?: BookedName | undefined;
}

/** Turns names into the form that `loadGazetteer` reads. The same names give the same bytes, in whatever order they come. */
export function compileGazetteer(names: readonly BookedName[], profiles: readonly RegionProfile[]): GazetteerFile {
  const regions = distinct(names, ({ region }) => region);
  const countries = distinct(names, ({ country }) => country);
  const actors = distinct(names, ({ actor }) => actor);
  const root = trieOf(names);
  const edges = edgesOf(root, sizeOf(root));
  const senses = edges.flatMap(({ node }) => node.name?.senses ?? []);
  const words = edges.map(({ node }) => hashWord(node.word));
  const values: Record<(typeof COLUMNS)[number][0], readonly number[]> = {
    parent: edges.map(({ parent }) => parent),
    hash: words.map(([hash]) => hash),
    check: words.map(([, check]) => check),
    senseCount: edges.map(({ node }) => node.name?.senses.length ?? 0),
    spelling: edges.map(({ node }) => node.name?.spelling ?? 0),
    kind: senses.map(({ kind }) => SENSE_KINDS.indexOf(kind)),
    country: senses.map(({ country }) => indexIn(countries, country)),
    region: senses.map(({ region }) => indexIn(regions, region)),
    actor: senses.map(({ actor }) => indexIn(actors, actor)),
    size: senses.map(({ population = 0 }) => Math.round(10 * Math.log10(population + 1))),
  };
  const data = Buffer.concat(COLUMNS.map(([name, Column]) => Buffer.from(Column.from(values[name]).buffer)));
  const whole = bearing(profiles, (profile) => profile.whole);
  const parties = bearing(profiles, (profile) => profile.parties);
  return {
    regions,
    between: profiles.flatMap(({ id, between = [] }) => between.map((pair) => [...pair, id])),
    calm: profiles.filter((profile) => profile.calm).map(({ id }) => id),
    whole,
    parties,
    countries,
    actors,
    edges: edges.length,
    senses: senses.length,
    data: deflateRawSync(data, { level: 9 }).toString('base64'),
  };
}

function trieOf(names: readonly BookedName[]): Node {
  const root: Node = { word: '', children: new Map() };
  for (const name of names) {
    let node = root;
    for (const word of name.words) {
      const next = node.children.get(word) ?? { word, children: new Map() };
      node.children.set(word, next);
      node = next;
    }
    node.name = name;
  }
  return root;
}

/**
 * Level by level, so that a parent's number is known before its children's; in a level in the order of the table they will be
 * looked up in, so that loading sweeps over memory once.
 */
function edgesOf(root: Node, total: number): readonly { readonly node: Node; readonly parent: number }[] {
  const mask = 2 ** slotBits(total) - 1;
  const edges: { node: Node; parent: number }[] = [];
  let level = [{ node: root, id: 0 }];
  while (level.length > 0) {
    const children = level
      .flatMap(({ node, id }) => [...node.children.values()].map((child) => ({ node: child, parent: id })))
      .map(({ node, parent }) => ({ node, parent, slot: slotOf(parent, hashWord(node.word)[0]) & mask }))
      .sort((a, b) => a.slot - b.slot || (a.node.word < b.node.word ? -1 : 1));
    level = children.map(({ node }, index) => ({ node, id: edges.length + index + 1 }));
    for (const { node, parent } of children) edges.push({ node, parent });
  }
  return edges;
}

function sizeOf(node: Node): number {
  return [...node.children.values()].reduce((sum, child) => sum + 1 + sizeOf(child), 0);
}

function distinct(names: readonly BookedName[], of: (sense: Sense) => string | undefined): readonly string[] {
  const found = new Set(names.flatMap(({ senses }) => senses.map(of)));
  if (found.size > NONE) throw new Error(`Only ${NONE} of a kind fit the compiled form, not ${found.size}.`);
  return [...found].filter((value) => value !== undefined).sort();
}

function indexIn(values: readonly string[], value: string | undefined): number {
  return value === undefined ? NONE : values.indexOf(value);
}

function bearing(profiles: readonly RegionProfile[], of: (profile: RegionProfile) => readonly string[]): Bearing {
  const countries = [...new Set(profiles.flatMap(of))].sort();
  return Object.fromEntries(
    countries.map((country) => [
      country,
      profiles.filter((profile) => of(profile).includes(country)).map(({ id }) => id),
    ]),
  );
}
