import { type Region, regions } from '../../../shared/domain/region.ts';
import { RegionMap } from './region-map.tsx';
import { byName } from './regions.tsx';

/** By name, those already chosen on top: the list scrolls. */
function chosenFirst(chosen: readonly string[]): readonly Region[] {
  const sorted = byName(regions);
  return [...sorted.filter(({ id }) => chosen.includes(id)), ...sorted.filter(({ id }) => !chosen.includes(id))];
}

/** A choice of regions, on a map and in a list; the list alone is enough. */
export function RegionPicker({ chosen }: { readonly chosen: readonly string[] }) {
  return (
    <details class="picker" open={chosen.length > 0}>
      <summary>Only from certain regions{chosen.length > 0 ? ` (${chosen.length})` : ''}</summary>
      <RegionMap asLabels />
      <fieldset>
        <legend class="hint">
          None chosen means everywhere. Choosing regions and no words means everything there.
        </legend>
        <ul class="checks">
          {chosenFirst(chosen).map(({ id, name }) => (
            <li>
              <label for={`region-${id}`}>
                <input type="checkbox" id={`region-${id}`} name="regions" value={id} checked={chosen.includes(id)} />
                {name}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
