import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../../../test/builders/an-office.ts';
import { reckonerInThread } from '../../../test/builders/reckoner-in-thread.ts';
import { type Day, day } from '../../domain/time/day.ts';
import { addRole, closeRole } from '../../store/sign-in/role-assignments.ts';
import { addUser } from '../../store/sign-in/users.ts';
import type { Store } from '../../store/store.ts';
import { withTenant } from '../../store/tenant.ts';
import { listDemotions } from '../demotions/list-demotions.ts';
import { enrolPartners } from '../enrol-partners.ts';
import { importPartner } from '../import-partner.ts';
import { listAudit } from '../list-audit.ts';
import { listPartners } from '../list-partners.ts';
import { networkNumbers } from '../network-numbers.ts';
import { networkStanding } from '../network-standing.ts';
import { showPartner } from '../show-partner.ts';
import { workOutStanding } from '../work-out-standing.ts';
import { listAccountManagers } from './list-account-managers.ts';
import { nameAccountManager, withdrawAccountManager } from './name-account-manager.ts';

const gold = { people: 1, with: 'A' };
const pack = aPack({ competency: aCompetency('web', { gold }, { lifecycle: { enforcement: 'continuous' } }) });

describe.each(engineKinds)('%s: who looks after a partner', (kind) => {
  let store: Store;
  let office: Office;
  let ada: string;
  let bo: string;
  let partner: string;
  let count = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    ada = await anAccountManager('Ada');
    bo = await anAccountManager('Bo');
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    partner = await enrolled(`p${++count}`);
  });

  const aUser = async (name: string) => {
    const id = anId();
    const email = `${name.toLowerCase()}-${id.slice(-6)}@vendor.example`;
    await addUser(store.db, { id, name, email, language: 'en', now: office.clock.now() });
    return id;
  };
  const inRole = async (user: string, role: string) => {
    const held = { id: anId(), programme: office.programme, partner: null, user, role, from: office.clock.now() };
    await store.db.transaction().execute((tx) => addRole(tx, { ...held, grantedBy: null, invitation: null }));
    return held.id;
  };
  const anAccountManager = async (name: string) => {
    const id = await aUser(name);
    await inRole(id, 'account-manager');
    return id;
  };
  const enrolled = async (code: string) => {
    const statuses = [{ status: 'web', level: 'gold', from: '2019-01-01' }];
    const tree = { partner: code, claims: ['web/gold'], statuses };
    return doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
  };
  const at = () => ({ programme: office.programme, partner });
  const named = async (from: string, user?: string, reason?: string) =>
    doneOf(
      await nameAccountManager(office, {
        ...at(),
        named: { from: from as Day, ...(user && { user }) },
        ...(reason && { reason: { text: reason } }),
      }),
    ).id;
  const listed = async () =>
    doneOf(await listAccountManagers(office, at())).map(({ from, until, accountManager }) => [
      from,
      until,
      accountManager?.name ?? null,
    ]);
  const on = async (today: string) => {
    office.clock.today = () => day(today);
    const found = doneOf(await showPartner(office, at())).accountManager?.name ?? null;
    office.clock.today = () => day('2020-06-15');
    return found;
  };

  test('is one person at a time, each until the day of the next, whatever the order in which they were named', async () => {
    await named('2020-03-01', bo);
    await named('2019-01-01', ada);
    await named('2020-09-01');
    expect(await listed()).toEqual([
      ['2019-01-01', '2020-03-01', 'Ada'],
      ['2020-03-01', '2020-09-01', 'Bo'],
      ['2020-09-01', null, null],
    ]);
    const days = ['2018-12-31', '2019-01-01', '2020-02-29', '2020-03-01', '2020-08-31', '2020-09-01'];
    const told: (string | null)[] = [];
    for (const one of days) told.push(await on(one));
    expect(told).toEqual([null, 'Ada', 'Ada', 'Bo', 'Bo', null]);
  });

  test('who is named for a day again corrects it, and what was withdrawn is over: all of it is kept, with the reason', async () => {
    const first = await named('2020-01-01', ada, 'New in the north');
    const second = await named('2020-01-01', bo);
    expect(await listed()).toEqual([['2020-01-01', null, 'Bo']]);
    doneOf(await withdrawAccountManager(office, { ...at(), id: second }));
    expect(await listed()).toEqual([]);
    const rows = await withTenant(store.db, at(), (tx) =>
      tx.selectFrom('account_managers').select(['id', 'user_id', 'corrects']).orderBy('id').execute(),
    );
    expect(rows.sort((a, b) => Number(a.id === second) - Number(b.id === second))).toEqual([
      { id: first, user_id: ada, corrects: null },
      { id: second, user_id: bo, corrects: first },
    ]);
    const { entries } = doneOf(await listAudit(office, { chain: { kind: 'partner', ...at() } }));
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'withdraw-account-manager',
      'correct-account-manager',
      'assign-account-manager',
    ]);
    expect(entries[2]?.reason.text).toEqual({ kind: 'kept', value: 'New in the north' });
    expect(await withdrawAccountManager(office, { ...at(), id: second })).toMatchObject({
      refusal: { kind: 'not-found', what: 'account manager' },
    });
  });

  test('nobody is named who is not an account manager in this office now', async () => {
    const left = await aUser('Left');
    const role = await inRole(left, 'account-manager');
    await store.db.transaction().execute((tx) => closeRole(tx, role, office.clock.now()));
    const expert = await aUser('Expert');
    await inRole(expert, 'expert');
    for (const user of [left, expert, anId()])
      expect(await nameAccountManager(office, { ...at(), named: { user, from: day('2020-01-01') } })).toMatchObject({
        refusal: { kind: 'invalid', problems: [{ code: 'not-an-account-manager', path: ['user'] }] },
      });
    const partners = [
      { tree: { partner: 'together' }, accountManagers: [{ user: expert, from: day('2020-01-01') }] },
    ] as const;
    const { programme } = office;
    expect(await enrolPartners(office, { programme, partners })).toMatchObject({ refusal: { kind: 'invalid' } });
    const enrolling = office.as(inOffice(programme, 'account-manager'));
    expect(await enrolPartners(enrolling, { programme, partners })).toMatchObject({ refusal: { kind: 'not-allowed' } });
  });

  test('who has left the office is not whom a partner is told to ask, though it stays in the history', async () => {
    const leaver = await aUser('Leaver');
    const role = await inRole(leaver, 'account-manager');
    await named('2020-01-01', leaver);
    expect(await on('2020-06-15')).toBe('Leaver');
    await store.db.transaction().execute((tx) => closeRole(tx, role, office.clock.now()));
    expect(await on('2020-06-15')).toBe(null);
    expect(await listed()).toEqual([['2020-01-01', null, 'Leaver']]);
  });

  test('the partner reads its own account managers and no others, and writes none', async () => {
    await named('2020-01-01', ada);
    const other = await enrolled(`p${++count}`);
    const own = office.as(atPartner(office.programme, partner, 'partner-member'));
    expect(doneOf(await listAccountManagers(own, at()))).toMatchObject([{ accountManager: { name: 'Ada' } }]);
    expect(doneOf(await showPartner(own, at())).accountManager?.email).toMatch(/^ada-/);
    expect(await listAccountManagers(own, { ...at(), partner: other })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    const seen = await withTenant(store.db, { ...at(), partner: other }, (tx) =>
      tx.selectFrom('account_managers').select('id').where('partner_id', '=', partner).execute(),
    );
    expect(seen).toEqual([]);
    const change = withTenant(store.db, at(), (tx) =>
      tx.updateTable('account_managers').set({ known_to: office.clock.now() }).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });

  test('the network, its numbers, demotions and the list of partners are asked by who looks after whom', async () => {
    const context = { ...office, reckoner: reckonerInThread };
    const { programme } = office;
    await named('2020-01-01', ada);
    const after = new Map([[ada, partner]]);
    partner = await enrolled(`p${++count}`);
    await named('2020-01-01', bo);
    after.set(bo, partner);
    partner = await enrolled(`p${++count}`);
    for (const one of [...after.values(), partner]) doneOf(await workOutStanding(context, { programme, partner: one }));

    for (const [user, whose] of [...after, [null, partner] as const]) {
      const found = doneOf(await networkStanding(office, { programme, accountManager: user })).rows;
      expect(found.every((row) => (row.accountManager?.user ?? null) === user)).toBe(true);
      expect(found.map((row) => row.partner)).toContain(whose);
      const { items } = doneOf(await listDemotions(office, { programme, accountManager: user }));
      expect(items.map(({ accountManager }) => accountManager?.user ?? null)).toEqual(items.map(() => user));
      expect(items.length).toBe(found.length);
      const partners = doneOf(await listPartners(office, { programme, accountManager: user, limit: 100 })).items;
      expect(partners.every(({ accountManager }) => (accountManager?.user ?? null) === user)).toBe(true);
      expect(partners.map((one) => one.partner)).toContain(whose);
    }
    const { accountManagers } = doneOf(await networkNumbers(office, { programme }));
    expect(accountManagers.map(({ accountManager }) => accountManager?.name ?? null).sort()).toEqual(
      ['Ada', 'Bo', null].sort(),
    );
    expect(accountManagers.reduce((sum, { awards }) => sum + awards, 0)).toBe(
      doneOf(await networkStanding(office, { programme })).totals.awards,
    );
  });
});
