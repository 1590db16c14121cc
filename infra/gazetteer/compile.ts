import { EdgeTableBuilder, type Edges } from '../../functions/classifier/gazetteer/edge-table.ts';
import {
  type Bearing,
  type GazetteerData,
  type GazetteerHead,
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

type Slot = Node | undefined;

/** As many as the index of a sense can tell apart. */
const MOST_DISTINCT = 2 ** 16;

/** Turns names into the form that the classifier reads. The same names give the same numbers, in whatever order they come. */
export function compileGazetteer(names: readonly BookedName[], profiles: readonly RegionProfile[]): GazetteerData {
  const head = headOf(names, profiles);
  const { edges, filter, nodes } = tableOf(trieOf(names));
  return { ...head, edges, filter, ...nameColumns(nodes), ...senseColumns(nodes, head) };
}

function headOf(names: readonly BookedName[], profiles: readonly RegionProfile[]): GazetteerHead {
  return {
    regions: distinct(names, ({ region }) => region),
    between: profiles.flatMap(({ id, between = [] }) => between.map((pair) => [...pair, id])),
    calm: profiles.filter((profile) => profile.calm).map(({ id }) => id),
    whole: bearing(profiles, (profile) => profile.whole),
    parties: bearing(profiles, (profile) => profile.parties),
    countries: distinct(names, ({ country }) => country),
    actors: distinct(names, ({ actor }) => actor),
  };
}

/** The table of a trie's edges, and the node that each edge leads to; `undefined` where there is no edge of that number. */
function tableOf(root: Node): Edges & { readonly nodes: readonly Slot[] } {
  const table = new EdgeTableBuilder(sizeOf(root));
  const nodes: Slot[] = Array.from({ length: table.slots }, () => undefined);
  for (let level = [{ node: root, number: 0 }]; level.length > 0;)
    level = level.flatMap(({ node: parent, number }) =>
      childrenOf(parent).map((node) => {
        const edge = table.add(number, ...hashWord(node.word));
        if (nodes[edge])
          throw new Error(`“${node.word}” cannot be told from “${nodes[edge].word}”: change NODE_FACTOR.`);
        nodes[edge] = node;
        if (node.name) table.markName(edge);
        return { node, number: edge + 1 };
      }),
    );
  return { edges: table.edges, filter: table.filter, nodes };
}

function sizeOf({ children }: Node): number {
  return [...children.values()].reduce((sum, child) => sum + 1 + sizeOf(child), 0);
}

/** In an order that does not depend on that of the names. */
function childrenOf({ children }: Node): readonly Node[] {
  return [...children.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

function sensesOf(node: Slot): readonly Sense[] {
  return node?.name?.senses ?? [];
}

function nameColumns(nodes: readonly Slot[]) {
  const firstSense = new Uint32Array(nodes.length + 1);
  for (const [edge, node] of nodes.entries()) firstSense[edge + 1] = firstSense[edge]! + sensesOf(node).length;
  return { firstSense, spelling: Uint8Array.from(nodes, (node) => node?.name?.spelling ?? 0) };
}

function senseColumns(nodes: readonly Slot[], { countries, regions, actors }: GazetteerHead) {
  const known = new Map<string, number>();
  const distinct: (readonly [kind: number, country: number, region: number, actor: number, size: number])[] = [];
  const sense = nodes.flatMap(sensesOf).map(({ kind, country, region, actor, population = 0 }) => {
    const values = [
      SENSE_KINDS.indexOf(kind),
      indexIn(countries, country),
      indexIn(regions, region),
      indexIn(actors, actor),
      Math.round(10 * Math.log10(population + 1)),
    ] as const;
    const key = values.join(' ');
    const index = known.get(key) ?? distinct.push(values) - 1;
    known.set(key, index);
    return index;
  });
  if (distinct.length > MOST_DISTINCT) throw new Error(`Only ${MOST_DISTINCT} different senses fit the compiled form.`);
  const column = (at: 0 | 1 | 2 | 3 | 4) => Uint8Array.from(distinct, (values) => values[at]);
  return {
    sense: Uint16Array.from(sense),
    kind: column(0),
    country: column(1),
    region: column(2),
    actor: column(3),
    size: column(4),
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
