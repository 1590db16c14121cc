import { Page } from './layout.tsx';

/** What we do, and what we know of whom. */
export function AboutPage({ mailAddress }: { readonly mailAddress: string }) {
  return (
    <Page title="About and privacy">
      <p class="kicker">About</p>
      <h1>What happens between a feed and your inbox</h1>
      <p class="lede">
        We ask news feeds for what is new, politely and around the clock. A story stays if it is about a conflict
        region; the words that say so are kept and shown. Copies of one story are one event. If your words match, you
        are told once.
      </p>
      <p>
        A machine does this, and it errs. It reads what papers publish and does not know whether it is true. Do not
        stake anybody’s safety on an alert, nor on its absence.
      </p>
      <h2 id="privacy">Privacy</h2>
      <p>We keep as little as alerts need, and give it to nobody.</p>
      <div class="table" tabindex={0} role="region" aria-label="What we keep">
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Why</th>
              <th scope="col">How long</th>
            </tr>
          </thead>
          <tbody>
            <Kept what="Sign-up not yet confirmed" why="To start it when you confirm" until="48 hours" />
            <Kept
              what="Address, queries, delivery, time zone"
              why="To send what you asked for"
              until="Until you erase it"
            />
            <Kept what="Alerts you got" why="So that nothing comes twice" until="60 days" />
            <Kept what="A hash of your network’s address" why="To stop floods of sign-ups" until="An hour or two" />
            <Kept
              what="That an address bounced or complained"
              why="So that nobody can have us write to it"
              until="Until the operator lifts it"
            />
          </tbody>
        </table>
      </div>
      <p>
        Mails carry no tracking pixel and links go straight to the paper. Pages set no cookie and load nothing from
        anywhere else. <a href="/manage">Your page</a> exports and erases everything at once.
      </p>
      <h2 id="mail">By mail</h2>
      <p>
        Write to <a href={`mailto:${mailAddress}`}>{mailAddress}</a>:{' '}
        <code>subscribe Karabakh OR "Lachin corridor"</code>, <code>list</code>, <code>pause 3 days</code>,{' '}
        <code>resume</code>, <code>digest daily 07:00</code>, <code>unsubscribe</code> or <code>help</code>, in the
        subject or the first line.
      </p>
      <h2>Thanks</h2>
      <p>The dots of the map are the towns of GeoNames (CC BY 4.0).</p>
    </Page>
  );
}

function Kept({ what, why, until }: { readonly what: string; readonly why: string; readonly until: string }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{why}</td>
      <td>{until}</td>
    </tr>
  );
}
