import type { Region } from '../../../shared/domain/region.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { Page } from './layout.tsx';
import { RegionMap } from './region-map.tsx';
import { StoryWire } from './story-wire.tsx';

interface Regions {
  readonly regions: readonly Region[];
  readonly counts: ReadonlyMap<string, number>;
}

export function RegionsPage({ regions, counts }: Regions) {
  const busiest = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return (
    <Page title="Conflict regions" section="/regions" description="The conflict regions we follow.">
      <p class="kicker">The catalogue</p>
      <h1>{regions.length} regions we follow</h1>
      <RegionMap hot={busiest.map(([id]) => id)} />
      <p class="dateline">Larger pins: where most stories of the last 30 days come from.</p>
      <ul class="catalogue">
        {byName(regions).map(({ id, name }) => (
          <li>
            <a href={`/regions/${id}`}>{name}</a> <span class="dateline">{counts.get(id) ?? ''}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** As a reader looks them up; the catalogue is in the order of ids. */
export function byName(regions: readonly Region[]): readonly Region[] {
  return regions.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

export function RegionPage({ region, stories }: { readonly region: Region; readonly stories: readonly Story[] }) {
  return (
    <Page title={region.name} section="/regions" description={`Latest stories about ${region.name}.`}>
      <p class="kicker">Region</p>
      <h1>{region.name}</h1>
      <p class="lede">{region.countries.map((code) => countryNames.of(code) ?? code).join(', ')}</p>
      <p>
        Also known as {region.names.slice(0, 6).join(', ')}. In a query, write <code>region:{region.id}</code>.
      </p>
      <div class="buttons">
        <a class="button" href={`/?region=${region.id}`}>
          Alert me about this region
        </a>
        <a class="button plain" href={`/regions/${region.id}.atom`}>
          Atom feed
        </a>
      </div>
      <h2>Latest stories</h2>
      {stories.length > 0 ? <StoryWire stories={stories} level="h3" /> : <p>None in the last 30 days.</p>}
    </Page>
  );
}
