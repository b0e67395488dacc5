import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../../../test/builders/an-office.ts';
import { reckonerInThread } from '../../../test/builders/reckoner-in-thread.ts';
import { addRole, closeRole } from '../../store/sign-in/role-assignments.ts';
import { addUser } from '../../store/sign-in/users.ts';
import type { Store } from '../../store/store.ts';
import { nobody } from '../actor.ts';
import { actorOfUser } from '../actor-of.ts';
import { importPartner } from '../import-partner.ts';
import { listAudit } from '../list-audit.ts';
import { holdCredential } from '../wallets/hold-credential.ts';
import { createFeed } from './create-feed.ts';
import { listFeeds } from './list-feeds.ts';
import { readFeed } from './read-feed.ts';
import { revokeFeed } from './revoke-feed.ts';

const pack = aPack({
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { name: 'Web' }),
  programme: {
    lifecycle: {
      enforcement: 'atRenewal',
      term: { months: 12 },
      window: { opens: { days: -90 }, closes: { days: 31 } },
    },
  },
});

describe.each(engineKinds)('%s: a calendar feed', (kind) => {
  let store: Store;
  let office: Office;
  let partner: string;
  const user = anId();
  const role = anId();

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const tree = {
      ...{ partner: 'one', name: 'One GmbH', claims: ['web/gold'] },
      statuses: [{ status: 'web', level: 'gold', from: '2019-08-01' }],
      people: [{ id: 'a', credentials: [{ item: 'A', earned: '2019-01-01' }] }],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    const now = office.clock.now();
    await addUser(store.db, { id: user, name: 'Ana', email: 'ana@one.example', language: 'de', now });
    const assigned = { id: role, programme: office.programme, partner, user, role: 'partner-administrator' };
    await store.db
      .transaction()
      .execute((tx) => addRole(tx, { ...assigned, from: now, grantedBy: null, invitation: null }));
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const own = async () => office.as(await actorOfUser(store, user, office.clock.now()));
  const reading = (secret: string) => readFeed({ ...office, actor: nobody, reckoner: reckonerInThread }, secret);
  const about = () => ({ programme: office.programme, partner });
  const gone = { ok: false, refusal: { kind: 'not-found', what: 'calendar' } };

  test('of a partner tells its days to whoever has the address, in the language of who made it', async () => {
    const { id, secret } = doneOf(await createFeed(await own(), { language: 'de', about: about() }));
    const read = doneOf(await reading(secret));
    expect(read.kind === 'partner' && read.file).toContain('SUMMARY:Verlängerung: Web');
    expect(doneOf(await listFeeds(await own()))).toMatchObject([
      { id, language: 'de', about: { programme: 'acme', partner: 'one' }, lastReadAt: expect.any(String) },
    ]);
    expect(await reading(`${secret}x`)).toMatchObject(gone);

    // Revoked it leaves the address; by nobody else.
    expect(await revokeFeed(office.as(atPartner(office.programme, partner)), id)).toMatchObject(gone);
    doneOf(await revokeFeed(await own(), id));
    expect(await reading(secret)).toMatchObject(gone);
    expect(await revokeFeed(await own(), id)).toMatchObject(gone);
    expect(doneOf(await listFeeds(await own()))).toEqual([]);
    const audit = doneOf(await listAudit(office, { chain: { kind: 'partner', ...about() }, limit: 10 }));
    expect(JSON.stringify(audit)).toMatch(
      /make-calendar-feed[\s\S]*revoke-calendar-feed|revoke-calendar-feed[\s\S]*make-calendar-feed/,
    );
    expect(JSON.stringify(audit)).not.toContain(secret);
  });

  test('of one’s own credentials tells when they end', async () => {
    const context = await own();
    doneOf(await holdCredential(context, { programme: 'acme', item: 'A', validThrough: '2021-02-28' }));
    const { secret } = doneOf(await createFeed(context, { language: 'en' }));
    expect(doneOf(await reading(secret))).toMatchObject({
      ...{ kind: 'own', language: 'en' },
      credentials: [{ item: 'A', valid_through: '2021-02-28', programme: 'acme' }],
    });
  });

  test('is made of a partner by those who read it, by no key, and tells nothing once they no longer work there', async () => {
    expect(await createFeed(office.as(inOffice(anId())), { language: 'en', about: about() })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    const { roles } = atPartner(office.programme, partner);
    const key = office.as({ kind: 'key', id: anId(), roles, scopes: ['read', 'write'] });
    expect(await createFeed(key, { language: 'en', about: about() })).toMatchObject({
      refusal: { kind: 'not-allowed' },
    });
    const { secret } = doneOf(await createFeed(await own(), { language: 'en', about: about() }));
    expect(doneOf(await reading(secret)).kind).toBe('partner');
    await store.db.transaction().execute((tx) => closeRole(tx, role, office.clock.now()));
    expect(await reading(secret)).toMatchObject(gone);
  });
});
