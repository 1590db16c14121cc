import { regions } from '../../../shared/domain/region.ts';

/**
 * The world with a pin for each region, placed by the stylesheet.
 *
 * It only repeats what the list beside it offers, so readers who cannot see or point miss nothing.
 */
export function RegionMap({
  asLabels = false,
  hot = [],
}: {
  readonly asLabels?: boolean;
  readonly hot?: readonly string[];
}) {
  return (
    <div class="map" aria-hidden="true">
      <div class="land"></div>
      {regions.map(({ id, name }) => {
        const style = `pin pin-${id}${hot.includes(id) ? ' hot' : ''}`;
        return asLabels ? (
          <label class={style} for={`region-${id}`} title={name}></label>
        ) : (
          <a class={style} href={`/regions/${id}`} title={name} tabindex={-1}></a>
        );
      })}
    </div>
  );
}
