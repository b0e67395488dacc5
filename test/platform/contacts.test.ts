import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, PartnerRole } from '../../src/actions/actor.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { createKey } from '../../src/actions/keys/create-key.ts';
import { receiversOf } from '../../src/actions/letters/receivers.ts';
import { settleRenewing } from '../../src/actions/renewals/settle-renewing.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import type { RenewalPolicy } from '../../src/domain/membership/who-may-renew.ts';
import { day } from '../../src/domain/time/day.ts';
import type { NoticeRow } from '../../src/store/notices/notices.ts';
import { addRole, closeRole } from '../../src/store/sign-in/role-assignments.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const pack = aPack({
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: {
      from: '2020-01-01',
      fees: [{ level: 'gold', amount: 1000, currency: 'EUR', where: { country: ['DE'] } }],
    },
  },
  competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
});
const renewals = [{ done: '2019-07-01', for: '2019-07-10' }];
const base = '/api/v1/programmes/acme/partners';

describe.each(engineKinds)('%s: whom one asks at a partner', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let code: string;
  let count = 0;
  /** Those who work for the partner, by the words that they ask with, and the roles that they hold. */
  const users: Record<string, string> = {};
  const roles: Record<string, string> = {};
  const askers: Record<string, Actor> = {};

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    askers['programme-manager'] = inOffice(office.programme);
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    on('2020-06-15');
    await settled('renewal-contact');
    code = `p${String(++count).padStart(3, '0')}`;
    const tree = {
      ...{ partner: code, name: `Company ${code}`, attributes: { country: 'DE' } },
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [{ status: 'web', level: 'gold', from: '2018-07-10', renewals }],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    await works('ada', 'partner-administrator');
    await works('bo', 'partner-administrator');
    await works('cy', 'partner-administrator');
    await works('mo', 'partner-member');
    await works('pia', 'programme-manager');
  });

  const on = (today: string) => {
    office.clock.today = () => day(today);
  };
  const settled = async (renewing: RenewalPolicy) => {
    doneOf(await settleRenewing(office, { programme: office.programme, renewing }));
  };
  const works = async (who: string, role: PartnerRole | 'programme-manager') => {
    const { programme } = office;
    const isOfOffice = role === 'programme-manager';
    const user = anId();
    const email = `${who}-${code}@partner.example`;
    await addUser(store.db, { id: user, name: `${who} of ${code}`, email, language: 'en', now: office.clock.now() });
    users[who] = user;
    roles[who] = anId();
    const at = { programme, partner: isOfOffice ? null : partner };
    const held = { ...at, id: roles[who], user, role, from: office.clock.now() };
    await store.db.transaction().execute((tx) => addRole(tx, { ...held, grantedBy: null, invitation: null }));
    const own = isOfOffice
      ? ({ kind: 'office', role, programme } as const)
      : ({ kind: 'partner', role, programme, partner } as const);
    askers[who] = { kind: 'user', id: user, roles: [own] };
  };
  const leaves = (who: string) =>
    store.db.transaction().execute((tx) => closeRole(tx, roles[who] ?? '', office.clock.now()));

  const request = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, as: string, payload?: object) =>
    api.inject({
      ...{ method, url: `${base}/${code}${path}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const name = (who: string, days: object, more: object = {}) =>
    request('POST', '/contacts', 'ada', {
      ...{ purpose: 'renewal', part: 'contact', user: users[who] ?? who, ...days, ...more },
    });
  const named = async (...said: Parameters<typeof name>): Promise<string> => {
    const answer = await name(...said);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json().id;
  };
  const deputy = { part: 'deputy' };
  const renew = (as: string) =>
    request('POST', '/membership/renewals', as, {
      anniversary: '2020-07-10',
      choices: [{ competency: 'web', level: 'gold', renewAt: 'gold' }],
    });
  const whyNot = async (answer: ReturnType<typeof request>) => {
    const { statusCode, json } = await answer;
    return [statusCode, json().detail];
  };
  const notYou = (...names: readonly string[]) => [
    409,
    `In this programme a partner’s contact for renewals renews, and whoever stands in. Today that is: ${names.map((one) => `${one} of ${code}`).join(', ')}. Ask them to, or name another contact or a deputy under Contacts first.`,
  ];
  const contacts = async (as = 'mo') => (await request('GET', '/contacts', as)).json();
  const today = async (purpose = 'renewal') => {
    const found = (await contacts()).today.find((one: { purpose: string }) => one.purpose === purpose);
    return {
      ...found,
      contact: found.contact?.name,
      last: found.last?.name,
      deputies: found.deputies.map((one: { name: string }) => one.name),
    };
  };
  const renewers = async () => (await request('GET', '/membership/renewals', 'bo')).json().renewers;

  test('the contact renews, and the deputy for two weeks; the other administrator is told who does', async () => {
    await named('ada', { from: '2020-01-01' });
    await named('bo', { from: '2020-06-10', to: '2020-06-23' }, deputy);
    expect(await today()).toMatchObject({ contact: `ada of ${code}`, deputies: [`bo of ${code}`] });
    expect(await renewers()).toMatchObject({ kind: 'named', people: [{ user: users['ada'] }, { user: users['bo'] }] });
    expect(await whyNot(renew('cy'))).toEqual(notYou('ada', 'bo'));

    on('2020-06-24');
    expect(await whyNot(renew('bo'))).toEqual(notYou('ada'));
    on('2020-06-23');
    const asked = await renew('bo');
    expect(asked.statusCode).toBe(201);
    const { id } = asked.json();
    expect(await whyNot(request('DELETE', `/membership/renewals/${id}`, 'cy'))).toEqual(notYou('ada', 'bo'));
    expect((await request('DELETE', `/membership/renewals/${id}`, 'ada')).statusCode).toBe(200);
  });

  test('every administrator renews where the programme has it so, whoever is the contact', async () => {
    await named('ada', { from: '2020-01-01' });
    await settled('every-administrator');
    expect(await renewers()).toMatchObject({ kind: 'every-administrator', because: 'policy' });
    expect((await renew('cy')).statusCode).toBe(201);
  });

  test('every administrator renews where nobody is named, or whoever was works here no more', async () => {
    expect(await renewers()).toMatchObject({ kind: 'every-administrator', because: 'nobody-named' });
    await named('ada', { from: '2020-01-01' });
    expect((await renew('cy')).statusCode).toBe(409);
    await leaves('ada');
    expect(await today()).toMatchObject({ vacant: 'left', last: `ada of ${code}`, contact: undefined });
    expect(await renewers()).toMatchObject({
      ...{ kind: 'every-administrator', because: 'nobody-named' },
      people: [{ name: `bo of ${code}` }, { name: `cy of ${code}` }],
    });
    expect((await renew('cy')).statusCode).toBe(201);
  });

  test('a key renews as the person whose key it is', async () => {
    await named('ada', { from: '2020-01-01' });
    for (const [who, expected] of [
      ['cy', 409],
      ['ada', 201],
    ] as const) {
      const actor = askers[who] as Extract<Actor, { kind: 'user' }>;
      const made = { name: 'A key', scopes: ['read', 'write'] as const, roles: [...actor.roles], days: 1 };
      const { id } = doneOf(await createKey(office.as(actor), { ...made, scopes: [...made.scopes] }));
      askers['key'] = { kind: 'key', id, roles: actor.roles, scopes: ['read', 'write'] };
      expect([who, (await renew('key')).statusCode]).toEqual([who, expected]);
    }
  });

  test('one contact goes on until the next one, and each purpose has its own', async () => {
    await named('ada', { from: '2020-01-01' });
    await named('bo', { from: '2020-06-15' });
    await named('mo', { from: '2020-01-01' }, { purpose: 'learning' });
    expect(await today()).toMatchObject({ contact: `bo of ${code}` });
    expect(await today('learning')).toMatchObject({ contact: `mo of ${code}` });
    expect(await today('programme')).toMatchObject({ vacant: 'never-named', deputies: [] });
    // Whoever was named for the same day is corrected.
    await named('cy', { from: '2020-06-15' });
    const { named: all } = await contacts();
    expect(all.map(({ name: who, from }: { name: string; from: string }) => [who, from])).toEqual([
      [`ada of ${code}`, '2020-01-01'],
      [`mo of ${code}`, '2020-01-01'],
      [`cy of ${code}`, '2020-06-15'],
    ]);
  });

  test('gets other days, is taken back, and all of it is on record', async () => {
    const first = await named('ada', { from: '2020-01-01' });
    const second = await named('bo', { from: '2020-06-01' });
    const answer = await request('PUT', `/contacts/${second}`, 'ada', { from: '2020-06-01', to: '2020-06-10' });
    expect(answer.statusCode).toBe(200);
    expect(await today()).toMatchObject({ vacant: 'ended', last: `bo of ${code}` });
    expect((await request('DELETE', `/contacts/${answer.json().id}`, 'ada')).statusCode).toBe(200);
    expect(await today()).toMatchObject({ contact: `ada of ${code}` });
    // What was said before is ended, and is there no more to change.
    expect((await request('DELETE', `/contacts/${second}`, 'ada')).statusCode).toBe(404);
    expect((await request('PUT', `/contacts/${first}`, 'mo', { from: '2020-01-01' })).statusCode).toBe(403);
    const { changes } = (await request('GET', '/audit', 'ada')).json();
    expect(changes.map(({ action }: { action: string }) => action).slice(0, 4)).toEqual([
      'withdraw-contact',
      'correct-contact',
      'name-contact',
      'name-contact',
    ]);
    // The chain keeps ids; beside them stand the names of its own people, and for the office of everybody.
    expect(changes.slice(0, 4).map(({ by }: { by: { name?: string } }) => by.name)).toEqual(
      ['ada', 'ada', 'ada', 'ada'].map((who) => `${who} of ${code}`),
    );
    // Of the office a partner reads that it was the office; the office reads who.
    expect((await request('PATCH', '', 'pia', { name: 'Renamed' })).statusCode).toBe(200);
    const latest = async (who: string) => (await request('GET', '/audit', who)).json().changes[0];
    expect(await latest('ada')).toMatchObject({ action: 'rename-partner', by: { isOfOffice: true } });
    expect((await latest('ada')).by).not.toHaveProperty('name');
    expect((await latest('pia')).by).toMatchObject({ name: `pia of ${code}` });
    expect((await latest('pia')).by).not.toHaveProperty('isOfOffice');
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('refuses who does not work here as it has to, days in reverse, and what is there already', async () => {
    const codesOf = async (answer: ReturnType<typeof request>) => {
      const { errors } = (await answer).json();
      return errors.map((one: { code: string; pointer: string }) => `${one.pointer} ${one.code}`);
    };
    expect(await codesOf(name('mo', { from: '2020-01-01' }))).toEqual(['/user contact-no-administrator']);
    expect((await name('mo', { from: '2020-01-01' })).json().errors[0].detail).toContain(`mo of ${code}`);
    expect(await codesOf(name(anId(), { from: '2020-01-01', to: '2019-01-01' }, { purpose: 'programme' }))).toEqual([
      '/user contact-works-elsewhere',
      '/to reversed-days',
    ]);
    await named('bo', { from: '2020-01-01', to: '2020-01-31' }, deputy);
    expect((await name('bo', { from: '2020-01-31' }, deputy)).statusCode).toBe(409);
    const next = await named('bo', { from: '2020-02-01' }, deputy);
    expect((await request('PUT', `/contacts/${next}`, 'ada', { from: '2020-01-20' })).statusCode).toBe(409);
  });

  test('letters about renewals go to the contact and to whoever stands in, all others to every administrator', async () => {
    const row = (cause: string) => ({ role: 'partner-administrator', cause, content: null }) as unknown as NoticeRow;
    const tenant = () => ({ programme: office.programme, partner });
    const hear = async (cause: string) =>
      (await receiversOf(office, tenant(), []))
        .mustHear(row(cause))
        .map(({ user }) => user.name.slice(0, 2))
        .sort();
    expect(await hear('renewal-open')).toEqual(['ad', 'bo', 'cy']);
    await named('cy', { from: '2020-01-01' });
    await named('bo', { from: '2020-06-10', to: '2020-06-23' }, deputy);
    expect(await hear('renewal-open')).toEqual(['bo', 'cy']);
    expect(await hear('at-risk')).toEqual(['bo', 'cy']);
    expect(await hear('demotion-pending')).toEqual(['ad', 'bo', 'cy']);
    expect(await hear('person-left')).toEqual(['ad', 'bo', 'cy']);
    on('2020-06-24');
    expect(await hear('renewal-open')).toEqual(['cy']);
    await leaves('cy');
    expect(await hear('renewal-open')).toEqual(['ad', 'bo']);
  });

  test('hands out for what a person is a contact, and ends that when the person is erased', async () => {
    await named('ada', { from: '2020-01-01' });
    await named('ada', { from: '2020-09-01' }, { purpose: 'billing' });
    await withOffice(store.db, office.programme, (tx) =>
      tx.updateTable('people').set({ wallet_id: users['ada'] }).where('partner_id', '=', partner).execute(),
    );
    const exported = (await request('GET', '/people/ana/data', 'bo')).json();
    expect(exported.contacts).toMatchObject([
      { purpose: 'renewal', part: 'contact', validFrom: '2020-01-01' },
      { purpose: 'billing', part: 'contact', validFrom: '2020-09-01' },
    ]);
    expect((await request('DELETE', '/people/ana/data', 'bo')).statusCode).toBe(200);
    expect((await contacts()).named).toMatchObject([{ purpose: 'renewal', from: '2020-01-01', to: '2020-06-15' }]);
    on('2020-06-16');
    expect(await today()).toMatchObject({ vacant: 'ended' });
  });
});
