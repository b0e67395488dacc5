import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice } from '../../src/store/tenant.ts';
import { aCompetency, aPack, type WrittenTree } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

const lifecycle = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  grace: { days: 10 },
};
const gold = {
  all: [
    { id: 'people', people: 1, with: 'A' },
    { id: 'audited', evidence: 'audit' },
  ],
};
const pack = aPack({ competencies: ['web', 'data'].map((id) => aCompetency(id, { gold }, { lifecycle })) });
const base = '/api/v1/programmes/acme';
/** Its renewal of 1 March 2020 could be done until the 31st, and the grace was over after 10 April. */
const web = { status: 'web', level: 'gold', from: '2019-03-01' };

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let code: string;
  let count = 0;
  const askers: Record<string, ReturnType<typeof inOffice>> = {};

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const manager = inOffice(office.programme);
    askers['manager'] = manager;
    if (manager.kind !== 'user') throw new Error('A user is wanted.');
    const { id } = manager;
    await addUser(store.db, {
      id,
      name: 'Kim Ruiz',
      email: 'kim@acme.example',
      language: 'en',
      now: office.clock.now(),
    });
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    ({ partner, code } = await enrolled({ statuses: [web] }));
  });

  const enrolled = async (more: WrittenTree) => {
    const name = `p${String(++count).padStart(3, '0')}`;
    const people = [{ id: 'ana', credentials: [{ item: 'A', earned: '2010-01-01' }] }];
    const tree = { partner: name, name: `Company ${name}`, people, ...more };
    const made = doneOf(await importPartner(office, { programme: office.programme, tree }));
    askers['administrator'] = atPartner(office.programme, made.partner);
    askers['member'] = atPartner(office.programme, made.partner, 'partner-member');
    return { partner: made.partner, code: name };
  };
  const at = () => ({ programme: office.programme, partner });
  const workedOut = async () => doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, at()));
  const ask = (path: string, as = 'manager', query: Readonly<Record<string, string>> = {}) =>
    api.inject({ url: `${base}/partners/${code}${path}`, query, headers: { authorization: `Bearer ${as}` } });
  const send = (path: string, payload: object, as = 'manager') =>
    api.inject({
      ...{ method: 'POST', url: `${base}/partners/${code}${path}`, payload },
      headers: { authorization: `Bearer ${as}` },
    });
  const history = async (as = 'manager', query: Readonly<Record<string, string>> = {}) =>
    (await ask('/award-history/web/gold', as, query)).json().history as {
      readonly day: string;
      readonly kind: string;
      readonly held: boolean;
      readonly details: readonly string[];
    }[];
  const shortly = async (as?: string) => (await history(as)).map(({ day: on, kind: what }) => `${on} ${what}`);
  const pending = async () => {
    await workedOut();
    const [one] = (await ask('/demotions', 'manager', { state: 'open' })).json().demotions as { id: string }[];
    if (!one) throw new Error('A pending demotion is wanted.');
    return one.id;
  };

  test('the history of an award tells what lapsed and what waits for a decision', async () => {
    await pending();
    expect(await shortly()).toEqual([
      '2019-03-01 enrolled',
      '2020-04-01 grace',
      '2020-04-11 lapsed',
      '2020-06-15 demotion-pending',
    ]);
    expect((await history()).map(({ held }) => held)).toEqual([true, true, false, false]);
    expect((await history('manager', { on: '2020-04-05' })).map(({ kind: what }) => what)).toEqual([
      'enrolled',
      'grace',
    ]);
  });

  test('it tells who kept it until when and why, to whoever may know', async () => {
    const keep = { decision: 'keep', until: '2020-08-31', by: 'Partner office', reason: 'The auditor was ill.' };
    expect((await send(`/demotions/${await pending()}/decision`, keep)).statusCode).toBe(200);
    expect(await shortly()).toEqual([
      '2019-03-01 enrolled',
      '2020-04-01 exception',
      '2020-04-01 grace',
      '2020-04-11 kept-by-exception',
      '2020-06-15 demotion-pending',
      '2020-06-15 kept-until',
    ]);
    const told = async (as: string) => (await history(as)).at(-1)?.details;
    expect(await told('manager')).toEqual(['Decided by Kim Ruiz.', 'Reason: The auditor was ill.']);
    expect(await told('administrator')).toEqual(['Reason: The auditor was ill.']);
    expect(await told('member')).toEqual([]);
  });

  test('what was ended by a decision lapsed on its day, and the decision follows', async () => {
    const demote = { decision: 'demote', reason: 'No audit came.' };
    const id = await pending();
    office.clock.today = () => day('2020-07-01');
    expect((await send(`/demotions/${id}/decision`, demote)).statusCode).toBe(200);
    expect((await shortly()).slice(2)).toEqual([
      '2020-04-11 lapsed',
      '2020-06-15 demotion-pending',
      '2020-07-01 demoted',
    ]);
    const { awards } = (await ask('/award-history')).json();
    expect(awards).toMatchObject([
      { claim: { competency: 'web', level: 'gold' }, held: { held: false, because: 'ended' }, since: '2020-04-11' },
    ]);
  });

  describe('An award that was lost', () => {
    const again = { from: '2020-06-01', anniversary: 'kept', reason: 'The audit was misplaced by us.' };
    const claim = { competency: 'web', level: 'gold' };
    const reinstate = (more: object = {}, as = 'manager') =>
      send('/reinstatements', { ...claim, ...again, ...more }, as);
    const held = async () => (await ask('/award-history/web/gold')).json().held as { held: boolean; because: string };
    const listed = async () => (await ask('/award-history/web/gold/reinstatements')).json().reinstatements;
    const foreseen = (query: Readonly<Record<string, string>>, as?: string) =>
      ask('/award-history/web/gold/reinstatement', as, query);
    const records = () =>
      withOffice(store.db, office.programme, (tx) =>
        tx
          .selectFrom('awards')
          .select(['valid_from', 'valid_to', 'anniversary'])
          .where('partner_id', '=', partner)
          .where('known_to', '=', '9999-12-31T23:59:59.999Z')
          .orderBy('valid_from')
          .execute(),
      );

    test('is held again from a day on, with the anniversary that it had; nothing is left to decide', async () => {
      await pending();
      expect((await foreseen({ from: '2020-06-01', anniversary: 'kept' })).json()).toEqual({
        ...{ lostFrom: '2020-04-11', anniversary: '2021-03-01', endsLapsed: true },
      });
      expect((await reinstate()).statusCode).toBe(201);
      expect(await records()).toEqual([
        { valid_from: '2019-03-01', valid_to: '2020-04-10', anniversary: null },
        { valid_from: '2020-06-01', valid_to: null, anniversary: '2021-03-01' },
      ]);
      expect(await held()).toMatchObject({ held: true, because: 'within-term' });
      await workedOut();
      expect((await ask('/demotions', 'manager', { state: 'open' })).json().demotions).toEqual([]);
      expect((await shortly()).slice(2)).toEqual([
        '2020-04-11 lapsed',
        '2020-06-01 reinstated',
        '2020-06-15 demotion-pending',
        '2020-06-15 demotion-withdrawn',
        '2020-06-15 reinstatement',
      ]);
      expect((await history()).at(-1)?.details).toEqual([
        'Decided by Kim Ruiz.',
        'Reason: The audit was misplaced by us.',
      ]);
      expect(await listed()).toMatchObject([{ from: '2020-06-01', anniversary: 'kept', undoableUntil: '2020-06-15' }]);
      const [change] = (await ask('/audit')).json().changes;
      expect(change).toMatchObject({ action: 'reinstate-award', by: { kind: 'user' } });
    });

    test('begins a new term where that is wanted', async () => {
      expect((await reinstate({ anniversary: 'new' })).statusCode).toBe(201);
      expect((await records()).at(-1)).toEqual({ valid_from: '2020-06-01', valid_to: null, anniversary: '2021-06-01' });
    });

    test('is as before where that is taken back on its first day, and pending again', async () => {
      const before = await records();
      const { id } = (await reinstate()).json();
      const back = { reason: 'It was the wrong partner.' };
      expect((await send(`/reinstatements/${id}/withdrawal`, back)).statusCode).toBe(200);
      expect(await records()).toEqual(before);
      const [change] = (await ask('/audit')).json().changes;
      expect(change).toMatchObject({ action: 'withdraw-reinstatement', by: { kind: 'user' } });
      expect(await held()).toMatchObject({ held: false, because: 'lapsed' });
      await pending();
      expect(await listed()).toMatchObject([{ withdrawn: { on: '2020-06-15', reason: 'It was the wrong partner.' } }]);
      const twice = await send(`/reinstatements/${id}/withdrawal`, back);
      expect([twice.statusCode, twice.json().reason]).toEqual([409, 'reinstatement-withdrawn']);
    });

    test('and whose reinstatement lies behind is not taken back any more; one that lies ahead still is', async () => {
      const { id } = (await reinstate()).json();
      office.clock.today = () => day('2020-06-16');
      const late = await send(`/reinstatements/${id}/withdrawal`, { reason: 'Too late.' });
      expect([late.statusCode, late.json().reason]).toEqual([409, 'reinstatement-binds']);
      expect(late.json().detail).toMatch(/until 15\u00a0June 2020/);

      ({ partner, code } = await enrolled({ statuses: [web] }));
      const ahead = (await reinstate({ from: '2020-07-01' })).json();
      expect(await held()).toMatchObject({ held: false });
      office.clock.today = () => day('2020-07-01');
      expect(await held()).toMatchObject({ held: true });
      expect((await send(`/reinstatements/${ahead.id}/withdrawal`, { reason: 'In time.' })).statusCode).toBe(200);
    });

    test('is not reinstated where it is held, was held then, was never given, or by who may not', async () => {
      const codeOf = async (more: object, as?: string) => {
        const { code: what, reason } = (await reinstate(more, as)).json();
        return reason ?? what;
      };
      expect(await codeOf({ from: '2020-04-10' })).toBe('award-held-then');
      expect(await codeOf({ competency: 'data' })).toBe('award-never-given');
      expect(await codeOf({ from: '2022-01-01' })).toBe('invalid');
      expect(await codeOf({}, 'administrator')).toBe('not-allowed');
      expect((await foreseen({ from: '2020-06-01', anniversary: 'kept' }, 'administrator')).statusCode).toBe(403);
      expect((await reinstate()).statusCode).toBe(201);
      expect(await codeOf({})).toBe('award-held');
      expect(await records()).toHaveLength(2);
    });
  });

  test('a level that the rules do not offer and that was never given is not found', async () => {
    expect((await ask('/award-history/web/silver')).statusCode).toBe(404);
    expect((await ask('/award-history/nothing/gold')).statusCode).toBe(404);
    expect((await ask('/award-history/data/gold')).json()).toMatchObject({
      held: { held: false, because: 'never-awarded' },
      history: [],
    });
  });
});
