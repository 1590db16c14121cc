import { EVENT_TYPE_NAMES, EVENT_TYPES } from '../../../shared/domain/story.ts';
import { guide, type GuideSection } from './guide-content.ts';
import { Page } from './layout.tsx';

export function GuidePage() {
  return (
    <Page title="Query guide" section="/query-guide" description="Everything you can write in a query.">
      <p class="kicker">Query guide</p>
      <h1>Say what you want to hear of</h1>
      <p class="lede">Start with one word. The preview on the front page shows what it would have brought.</p>
      {guide.map((section) => (
        <Section {...section} />
      ))}
      <h2>Kinds of event</h2>
      <ul class="tags">
        {EVENT_TYPES.map((type) => (
          <li>
            <a href={`/?q=${encodeURIComponent(`type:${type}`)}`}>
              {EVENT_TYPE_NAMES[type]}: <code>type:{type}</code>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Section({ title, text, examples }: GuideSection) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="table" tabindex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">Write</th>
              <th scope="col">Means</th>
            </tr>
          </thead>
          <tbody>
            {examples.map(({ query, means }) => (
              <tr>
                <th scope="row">
                  <a class="query" href={`/?q=${encodeURIComponent(query)}`}>
                    {query}
                  </a>
                </th>
                <td>{means}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
