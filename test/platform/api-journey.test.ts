import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKey } from '../../src/actions/keys/create-key.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { invitationLetter } from '../../src/actions/roles/invitation-letter.ts';
import { inviteToOffice } from '../../src/actions/roles/invite-to-office.ts';
import { allOperations } from '../../src/api/all-operations.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { examples } from '../../src/api/document/examples.ts';
import { signInCalls } from '../../src/api/document/sign-in-paths.ts';
import { withoutExample } from '../../src/api/document/without-example.ts';
import { places } from '../../src/api/places.ts';
import { addProgramme } from '../../src/store/catalogue/programmes.ts';
import { addRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import { aSignIn, type SignInTried } from '../builders/a-sign-in.ts';
import { engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, doneOf, inOffice } from '../builders/an-office.ts';

const folder = `${import.meta.dirname}/../../catalogue/mpn`;
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const partners = '/api/v1/programmes/mpn/partners';
const operations = allOperations({
  signIn: {} as never,
  welcome: {} as never,
  sealer: {} as never,
  secret: '',
  version: '0.0.0',
});

describe.each(engineKinds)('a program with a key, over %s', (kind) => {
  let tried: SignInTried;
  let api: Api;
  let address: string;
  let key: string;
  const manager = anId();
  const programme = anId();

  beforeAll(async () => {
    tried = await aSignIn(kind);
    const { store, signIn } = tried;
    const now = tried.clock.now();
    await addProgramme(store.db, { id: programme, code: 'mpn', now });
    await addUser(store.db, { id: manager, name: 'Petra', email: 'petra@vendor.example', language: 'de', now });
    const role = { id: anId(), programme, partner: null, user: manager, role: 'programme-manager', from: now };
    await store.db.transaction().execute((tx) => addRole(tx, { ...role, grantedBy: null, invitation: null }));
    const actor = { ...inOffice(programme), id: manager } as ReturnType<typeof inOffice>;
    doneOf(await publishCatalogue(tried.context(actor), { programme, label: 'October 2017', files }));
    const roles = [{ kind: 'office' as const, role: 'programme-manager' as const, programme }];
    const wanted = { name: 'Import', scopes: ['read' as const, 'write' as const], roles, days: 30 };
    key = doneOf(await createKey(tried.context(actor), wanted)).secret;
    api = await anApi(tried, {}, { signIn });
    address = await api.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await api.close();
    await tried.close();
  });

  /** What a browser sends in which a programme manager has signed in: in place of the key. */
  const aManagerSignedIn = async (): Promise<Record<string, string>> => {
    const email = 'kim@vendor.example';
    const password = 'correct horse battery';
    const context = tried.context({ ...inOffice(programme), id: manager } as ReturnType<typeof inOffice>);
    const invited = { programme, role: 'programme-manager' as const, email, language: 'en' as const };
    const { id } = doneOf(await inviteToOffice(context, invited));
    const { token = '' } = (await invitationLetter(context, id)) ?? {};
    doneOf(await tried.signIn.signUpInvited({ token, name: 'Kim', password }, 'here'));
    const browser = tried.browser();
    expect((await browser.post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
    // A page with an empty field for the key sends it so.
    return { ...Object.fromEntries(browser.headers), authorization: 'Bearer ', origin: address };
  };

  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text.startsWith('{') ? JSON.parse(text) : text,
    };
  };

  test('enrols a partner, adds credentials, and is told where it stands and why', async () => {
    const people = [1, 2, 3, 4].map((n) => ({ id: `p${n}`, affiliation: 'employee' }));
    const enrolled = await ask('POST', partners, { partner: 'acme', name: 'Acme', people, claims: ['devops/gold'] });
    expect([enrolled.status, enrolled.headers.get('etag')]).toEqual([201, '"r1"']);
    const added = await ask('POST', `${partners}/acme/people/p1/credentials`, { item: '70-532', earned: '2017-01-10' });
    expect(added).toMatchObject({ status: 201, body: { revision: 2 } });
    const standing = await ask('GET', `${partners}/acme/standing`, undefined, { 'accept-language': 'de' });
    expect(standing).toMatchObject({ status: 200, body: { kind: 'assessment', day: '2017-11-15' } });
    expect(standing.headers.get('content-language')).toBe('de');
    const [claim] = standing.body.claims;
    expect(claim).toMatchObject({ claim: { competency: 'devops', level: 'gold' }, together: 'not-met' });
    expect(claim.alone.ways[0].text).toMatch(/Nachweise/);
    const forecast = await ask('GET', `${partners}/acme/forecast`);
    expect(forecast).toMatchObject({ status: 200, body: { kind: 'forecast', until: '2019-11-15' } });
    const etag = standing.headers.get('etag') ?? '';
    const again = await ask('GET', `${partners}/acme/standing`, undefined, {
      'accept-language': 'de',
      'if-none-match': etag,
    });
    expect([again.status, again.text]).toEqual([304, '']);
    const english = await ask('GET', `${partners}/acme/standing`, undefined, { 'if-none-match': etag });
    expect(english.status).toBe(200);
  });

  test('is told everything that is wrong, with a pointer, in its language', async () => {
    const wrong = { partner: 'bad', people: [{ id: 'a', affiliation: 'friend' }], claims: ['devopps/gold'] };
    const refused = await ask('POST', partners, wrong, { 'accept-language': 'de' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid', status: 422 } });
    expect(refused.body.errors.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/people/0/affiliation',
      '/claims/0',
    ]);
    expect(refused.body.errors[1].detail).toMatch(/Ist „devops“ gemeint/);
    const day = await ask('GET', `${partners}/acme/standing?on=2017-02-30&colour=red`);
    expect(day.body.errors.map((one: { pointer: string }) => one.pointer).sort()).toEqual(['?colour', '?on']);
  });

  test('changes a file only with the ETag of the state it read', async () => {
    await ask('POST', partners, { partner: 'etag' });
    const read = await ask('GET', `${partners}/etag/file`);
    const tag = { 'if-match': read.headers.get('etag') ?? '' };
    const file = { ...read.body, name: 'New name' };
    expect((await ask('PUT', `${partners}/etag/file`, file)).status).toBe(428);
    expect(await ask('PUT', `${partners}/etag/file`, file, tag)).toMatchObject({ status: 200, body: { revision: 2 } });
    expect((await ask('PUT', `${partners}/etag/file`, { ...file, name: 'Lost' }, tag)).status).toBe(412);
    expect(
      (await ask('PUT', `${partners}/etag/file`, { ...file, partner: 'acme' }, { 'if-match': '"r2"' })).status,
    ).toBe(422);
  });

  test('does a request once that it sends again, and refuses the key for another', async () => {
    const once = { 'idempotency-key': 'import-17' };
    const body = { partner: 'once', people: [{ id: 'a' }] };
    const both = await Promise.all([ask('POST', partners, body, once), ask('POST', partners, body, once)]);
    const third = await ask('POST', partners, { people: [{ id: 'a' }], partner: 'once' }, once);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect([both[1]?.body, third.body]).toEqual([both[0]?.body, both[0]?.body]);
    expect(await ask('POST', partners, { partner: 'other' }, once)).toMatchObject({
      status: 422,
      body: { code: 'key-used-differently' },
    });
    expect((await ask('POST', partners, body)).status).toBe(409);
    const path = `${partners}/once/people/a/credentials`;
    for (const _ of [1, 2, 3]) await ask('POST', path, { item: '70-532' }, { 'idempotency-key': 'one-credential' });
    expect((await ask('GET', `${partners}/once/credentials`)).body.statements).toHaveLength(1);
    tried.clock.forward(25 * 60 * 60 * 1_000);
    expect((await ask('POST', partners, body, once)).status).toBe(409);
  });

  test('reads a list page by page, each partner once', async () => {
    for (const n of [1, 2, 3, 4, 5]) await ask('POST', partners, { partner: `page-${n}` });
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page = await ask('GET', `${partners}?limit=2&text=page-${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.partners.map((one: { partner: string }) => one.partner));
      cursor = page.body.next;
    }
    expect(seen).toEqual(['page-1', 'page-2', 'page-3', 'page-4', 'page-5']);
  });

  test('every call of signing in that the reference tells of is there', async () => {
    const there = await Promise.all(
      Object.entries(signInCalls).map(async ([path, { method, body }]) => {
        const response = await fetch(`${address}/api/auth${path}`, {
          method,
          headers: { origin: address, ...(body && { 'content-type': 'application/json' }) },
          ...(body && { body: JSON.stringify(body) }),
        });
        return [path, [404, 405].includes(response.status)];
      }),
    );
    expect(there).toEqual(Object.keys(signInCalls).map((path) => [path, false]));
    expect((await fetch(`${address}/api/auth/no-such-call`)).status).toBe(404);
  });

  test('history is asked as known at a moment and valid on a day, page by page', async () => {
    const path = `${partners}/known`;
    await ask('POST', partners, { partner: 'known', people: [{ id: 'kim' }] });
    const wrong = await ask('POST', `${path}/people/kim/credentials`, { item: '70-532', earned: '2017-05-01' });
    const between = tried.clock.now();
    const right = await ask('PUT', `${path}/people/kim/credentials/${wrong.body.id}`, {
      item: '70-532',
      earned: '2017-07-01',
    });
    const history = async (query: string) =>
      (await ask('GET', `${path}/history?kind=credential&${query}`)).body.statements.map(
        (one: { id: string }) => one.id,
      );
    expect(await history('')).toEqual([wrong.body.id, right.body.id]);
    expect(await history('validOn=2017-06-01')).toEqual([wrong.body.id]);
    expect(await history(`validOn=2017-06-01&knownAt=${between}`)).toEqual([wrong.body.id]);
    expect(await history(`validOn=2017-08-01&knownAt=${tried.clock.now()}`)).toEqual([right.body.id]);
    const first = await ask('GET', `${path}/history?kind=credential&limit=1`);
    expect(await history(`limit=1&cursor=${first.body.next}`)).toEqual([right.body.id]);
  });

  test('why something was changed is kept with the change, and of an award with the award', async () => {
    const path = `${partners}/why`;
    await ask('POST', partners, { partner: 'why' });
    const reason = 'Geprüft am 3. März';
    const award = { status: 'cloud-platform', level: 'silver', from: '2017-03-03' };
    const made = await ask('POST', `${path}/awards`, award, { 'assay-reason': encodeURIComponent(reason) });
    expect(made.status).toBe(201);
    const [change] = (await ask('GET', `${path}/audit`)).body.changes;
    expect(change).toMatchObject({ action: 'add-award', reason: { text: { kind: 'kept' } } });
    expect(JSON.stringify(change.reason)).toContain(reason);
  });

  test('every example of the reference page runs, and its answer has the form that the page shows', async () => {
    // Whom the demo has, and the examples name.
    await ask('POST', partners, { partner: 'albabrava-soluciones' });
    const signedIn = await aManagerSignedIn();
    const refused: string[] = [];
    const ofAnotherForm: string[] = [];
    const ids = new Map<string, string>();
    for (const [id, example] of Object.entries(examples)) {
      const operation = operations.find((one) => one.id === id);
      if (!operation) throw new Error(`There is an example for ${id}, and no such operation.`);
      const path = `${places[operation.place].address}${operation.path}`.replace(/:(\w+)/g, (_, name) => {
        const value = example.params?.[name] ?? '';
        return typeof value === 'string' ? value : (ids.get(value.idOf) ?? '');
      });
      const query = example.query ? `?${new URLSearchParams(example.query)}` : '';
      const read = example.ifMatch && (await ask('GET', path)).headers.get('etag');
      const headers = { ...(example.signedIn && signedIn), ...(read && { 'if-match': read }) };
      const answer = await ask(operation.method, `${path}${query}`, example.body, headers);
      const [first] = Object.values(answer.body).find(Array.isArray) ?? [];
      const made = answer.body.id ?? first?.id;
      if (typeof made === 'string') ids.set(id, made);
      if (answer.status >= 300) refused.push(`${id}: ${answer.status} ${answer.text.slice(0, 300)}`);
      else if (typeof answer.body === 'object') {
        const issues = operation.answer?.safeParse(answer.body).error?.issues ?? [];
        ofAnotherForm.push(...issues.map(({ path, message }) => `${id}: ${path.join('/')}: ${message}`));
      }
    }
    expect(refused).toEqual([]);
    expect(ofAnotherForm).toEqual([]);
  });

  test('every operation that is sent a body has an example, or there is a reason why not', () => {
    const sent = operations.filter(({ body }) => body !== undefined).map(({ id }) => id);
    expect(sent.filter((id) => examples[id]?.body === undefined)).toEqual(Object.keys(withoutExample));
  });
});

test('who asks too often waits; another page cannot act with a cookie', async () => {
  const asker = { kind: 'user' as const, id: anId(), roles: [] };
  const { clock } = { clock: { today: () => '2017-11-15', now: () => '2026-01-01T00:00:00.000Z' } };
  const api = await anApi({ clock } as never, { me: asker }, { requestsPerMinute: 3 });
  const ask = (method: 'GET' | 'DELETE', headers: Record<string, string>) =>
    api.inject({ method, url: method === 'GET' ? '/api/v1/me' : `/api/v1/keys/${anId()}`, headers });
  const foreign = await ask('DELETE', { cookie: 'asker=me', origin: 'https://evil.example' });
  expect(foreign.statusCode).toBe(403);
  for (const _ of [1, 2]) await ask('GET', { authorization: 'Bearer me' });
  const late = await ask('GET', { authorization: 'Bearer me' });
  expect([late.statusCode, Number(late.headers['retry-after']) > 0]).toEqual([429, true]);
  await api.close();
});

test('people behind one address do not wait for each other; strangers there do, and so does the address as a whole', async () => {
  const people = ['ann', 'bo', 'cy', 'di', 'ed', 'flo'];
  const askers = Object.fromEntries(people.map((name) => [name, { kind: 'user' as const, id: anId(), roles: [] }]));
  const clock = { today: () => '2017-11-15', now: () => '2026-01-01T00:00:00.000Z' };
  const api = await anApi({ clock } as never, askers, { requestsPerMinute: 3 });
  const asked = async (url: string, name?: string): Promise<number> =>
    (await api.inject({ url, headers: name === undefined ? {} : { authorization: `Bearer ${name}` } })).statusCode;
  for (const name of people) for (const _ of [1, 2, 3]) expect([200, 404]).toContain(await asked('/api/v1/me', name));
  expect(await asked('/api/v1/me', 'ann')).toBe(429);
  // A key that opens nothing is a stranger's, and tried three times a minute.
  for (const word of ['wrong', 'wrung', 'wrang']) expect(await asked('/api/v1/me', word)).toBe(401);
  expect(await asked('/api/v1/me')).toBe(429);
  for (const _ of Array(7)) await asked('/api/v1/me');
  expect(await asked('/api/v1/me', 'flo')).toBe(429);
  // Nothing but the API is counted.
  for (const url of ['/', '/health/live', '/assets/start.js']) expect(await asked(url)).not.toBe(429);
  await api.close();
});
