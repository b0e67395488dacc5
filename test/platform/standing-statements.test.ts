import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { actorOfKey } from '../../src/actions/actor-of.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { createKey } from '../../src/actions/keys/create-key.ts';
import { refused } from '../../src/actions/refusal.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { addRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, type Office } from '../builders/an-office.ts';

// Counted instead of timed: how often a question that is asked all day goes to the database and back. The key, its
// holder's roles, the programme, the partner's code and the standing, the last two under row level security.

const mostJourneys = 9;

describe.runIf(engineKinds.includes('postgres' as never))('postgres', () => {
  let store: Store;
  let office: Office;
  let api: Api;
  let secret: string;
  beforeAll(async () => {
    store = await aStore('postgres');
    office = await anOffice(store, aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) }));
    const { programme } = office;
    const tree = { partner: 'own', claims: ['web/gold'], people: [{ id: 'a', credentials: ['A'] }] };
    const { partner } = doneOf(await importPartner(office, { programme, tree }));
    const holder = atPartner(programme, partner);
    const { id: user } = holder as { readonly id: string };
    const now = office.clock.now();
    await addUser(store.db, { id: user, email: 'own@example.org', name: 'Own', language: 'en', now });
    const role = { id: anId(), programme, partner, user, role: 'partner-administrator', from: now };
    await store.db.transaction().execute((tx) => addRole(tx, { ...role, grantedBy: null, invitation: null }));
    const wanted = { name: 'A key', scopes: ['read' as const], roles: [...holder.roles], days: 1 };
    secret = doneOf(await createKey(office.as(holder), wanted)).secret;
    api = await anApi(
      office,
      {},
      {
        signIn: {
          actorOf: (headers) => actorOfKey(store, (headers.get('authorization') ?? '').slice(7), office.clock.now()),
          handle: async () => new Response(),
          signUpInvited: async () => refused({ kind: 'not-allowed' }),
        },
      },
    );
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });

  const ask = (headers: Readonly<Record<string, string>> = {}) =>
    api.inject({
      url: '/api/v1/programmes/acme/partners/own/standing',
      headers: { authorization: `Bearer ${secret}`, ...headers },
    });

  test(`a remembered standing takes at most ${mostJourneys} journeys to the database, with a key or an answer that is known`, async () => {
    const first = await ask();
    expect([first.statusCode, first.body]).toEqual([200, expect.stringContaining('"web"')]);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    try {
      expect((await ask()).body).toBe(first.body);
      const statements = sent.mock.calls.map(([text]) => String(text));
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(mostJourneys);
      // It is the row level security that is kept, and nothing is written.
      expect(statements.filter((text) => text.startsWith('begin; set local role assay_'))).toHaveLength(2);
      expect(statements.filter((text) => /^(insert|update|delete)/.test(text))).toEqual([]);
      sent.mockClear();
      expect((await ask({ 'if-none-match': String(first.headers['etag']) })).statusCode).toBe(304);
      expect(sent.mock.calls.length).toBeLessThanOrEqual(mostJourneys);
    } finally {
      sent.mockRestore();
    }
  });
});
