import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aSubscriber } from '../../support/an-alert.ts';
import { aSite } from '../../support/a-site.ts';
import { sampleStories } from '../../support/sample-stories.ts';

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: unknown;
  readonly security?: readonly unknown[];
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json': { readonly schema: Json } } }>
  >;
}
type Json = Readonly<Record<string, unknown>>;
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Json };
}

const query = { query: 'Sudan', delivery: { kind: 'weekly', at: '08:00', weekday: 5 } };

/** What a client would send: by method and path, exactly as the document spells them. */
const requests: Readonly<
  Record<string, { readonly body?: unknown; readonly path?: Readonly<Record<string, string>> }>
> = {
  'post /api/sign-ups': { body: { address: 'eve@example.org', query: 'Karabakh' } },
  'post /api/back-test': { body: { query: 'shelling' } },
  'get /api/stories': {},
  'get /api/stories/{id}': { path: { id: 'story-1' } },
  'get /api/regions': {},
  'get /api/me': {},
  'post /api/me/subscriptions': { body: query },
  'put /api/me/subscriptions/{id}': { path: { id: 'sub-1' }, body: query },
  'post /api/me/subscriptions/{id}/pause': { path: { id: 'sub-1' }, body: { days: 3 } },
  'post /api/me/subscriptions/{id}/resume': { path: { id: 'sub-1' } },
  'get /api/me/export': {},
  'delete /api/me/subscriptions/{id}': { path: { id: 'sub-1' } },
  'delete /api/me': {},
};

async function served() {
  const { site: keyring } = await aSite();
  const subscriberId = keyring.keys.subscriberId('ada@example.org');
  const made = await aSite({ subscribers: [aSubscriber({ subscriberId })], stories: sampleStories });
  const key = made.site.keys.sign('manage', subscriberId);
  const document = (await (await made.app.request('/openapi.json')).json()) as Document;
  const call = async (name: string, { body, path = {} }: (typeof requests)[string], withKey = true) => {
    const [method = '', template = ''] = name.split(' ');
    const url = template.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => path[parameter] ?? 'x');
    return made.app.request(url, {
      method,
      headers: { 'content-type': 'application/json', ...(withKey && { authorization: `Bearer ${key}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  };
  return { ...made, document, call };
}

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
  );

/** The answer's body checked against the schema that the document states for its status. */
function conforms(document: Document, schema: Json, value: unknown): boolean {
  const text = JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
    '#/components/schemas/',
    '#/$defs/',
  );
  return z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;
}

describe('the OpenAPI document', () => {
  it('names every operation there is', async () => {
    const { document } = await served();
    expect(
      operationsOf(document)
        .map(([name]) => name)
        .sort(),
    ).toEqual(Object.keys(requests).sort());
  });

  it('is true: each operation answers as it says', async () => {
    const { document, call } = await served();
    const operations = new Map<string, Operation>(operationsOf(document));
    for (const [name, request] of Object.entries(requests)) {
      const answer = await call(name, request);
      const stated = operations.get(name)?.responses[String(answer.status)];
      expect([name, answer.status, answer.ok, stated !== undefined]).toEqual([name, answer.status, true, true]);
      const schema = stated?.content?.['application/json'].schema;
      if (schema) expect([name, conforms(document, schema, await answer.json())]).toEqual([name, true]);
    }
  });

  it('is true about keys: what asks for one gives 401 without', async () => {
    const { document, call } = await served();
    const guarded = operationsOf(document).filter(([, { security }]) => security);
    expect(guarded).toHaveLength(8);
    for (const [name] of guarded) {
      const answer = await call(name, requests[name] ?? {}, false);
      expect([name, answer.status]).toEqual([name, 401]);
    }
  });

  it.each([
    ['post /api/sign-ups', { body: { address: 'nobody', query: 'Karabakh' } }, 422],
    ['post /api/sign-ups', { body: { address: 7 } }, 422],
    ['post /api/me/subscriptions', { body: { query: '(' } }, 422],
    ['put /api/me/subscriptions/{id}', { path: { id: 'other' }, body: query }, 404],
    ['get /api/stories/{id}', { path: { id: 'none' } }, 404],
  ])('%s %j → %i', async (name, request, status) => {
    const { document, call } = await served();
    const answer = await call(name, request);
    const schema = new Map<string, Operation>(operationsOf(document)).get(name)?.responses[String(status)]?.content?.[
      'application/json'
    ].schema;
    expect(answer.status).toBe(status);
    expect(conforms(document, schema ?? {}, await answer.json())).toBe(true);
  });
});

describe('the back-test', () => {
  it('says where a query went wrong and what to write instead', async () => {
    const { call } = await served();
    const answer = await (await call('post /api/back-test', { body: { query: 'reigon:sudan' } })).json();
    expect(answer).toMatchObject({ problem: { start: 0, suggestion: expect.stringContaining('region:') as string } });
  });
});
