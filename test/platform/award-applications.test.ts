import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settleApplying } from '../../src/actions/applications/settle-applying.ts';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack, type WrittenTree } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const agreements = [{ id: 'terms-1', title: 'Terms', text: 'We agree.' }];
const pack = aPack({
  programme: {
    counting: { rules: [{ levels: ['gold'], awardsPerPerson: 1 }] },
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -60 }, closes: { days: 0 } } },
    membership: { from: '2020-01-01', agreements, fees: [{ level: 'silver', amount: 500, currency: 'EUR' }] },
  },
  competencies: ['web', 'data'].map((id) => aCompetency(id, levels)),
});
const base = '/api/v1/programmes/acme';
const silver = { status: 'web', level: 'silver', from: '2019-09-01' };
const gold = { competency: 'web', level: 'gold', agreement: 'terms-1' };

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
    await addUser(store.db, {
      ...{ id: manager.id, name: 'Kim Ruiz', email: 'kim@acme.example', language: 'en' },
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
    await settled('at-once');
    await company();
  });

  const settled = async (applying: 'at-once' | 'office') =>
    doneOf(await settleApplying(office, { programme: office.programme, applying }));
  const company = async (more: WrittenTree = { statuses: [silver] }) => {
    code = `p${String(++count).padStart(3, '0')}`;
    const people = ['ana', 'ben'].map((id) => ({ id, name: id, credentials: [{ item: 'A', earned: '2010-01-01' }] }));
    const tree = { partner: code, name: `Company ${code}`, people, ...more };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  };
  const at = () => ({ programme: office.programme, partner });
  const get = async (path: string, as = 'administrator', query: Readonly<Record<string, string>> = {}) =>
    (
      await api.inject({
        ...{ url: `${base}/partners/${code}${path}`, query },
        headers: { authorization: `Bearer ${as}` },
      })
    ).json();
  const send = (path: string, payload: object, as: string, method: 'POST' | 'DELETE' = 'POST') =>
    api.inject({
      ...{ method, url: `${base}/partners/${code}${path}` },
      ...(method === 'POST' && { payload }),
      headers: { authorization: `Bearer ${as}` },
    });
  const apply = (asked: object = gold, as = 'administrator') => send('/award-applications', asked, as);
  const applied = async (asked: object = gold): Promise<string> => {
    const answer = await apply(asked);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return answer.json().id;
  };
  const decide = (id: string, decided: object, as = 'manager') =>
    send(`/award-applications/${id}/decision`, decided, as);
  const undo = (id: string) => send(`/award-applications/${id}/withdrawal`, { reason: 'An error' }, 'manager');
  const states = async () =>
    ((await get('/award-applications')).applications as { state: string }[]).map(({ state }) => state);
  const history = async (level: string, as = 'manager') =>
    ((await get(`/award-history/web/${level}`, as)).history as { day: string; kind: string; details: string[] }[]).map(
      ({ day: on, kind: what, details }) => [on, what, ...details].join(' | '),
    );
  const told = async () =>
    ((await get('/notices')).notices as { cause: string; title: string }[])
      .filter(({ cause }) => cause.startsWith('application-'))
      .map(({ cause, title }) => `${cause}: ${title}`);
  const work = async () =>
    (
      (
        await api.inject({
          ...{ url: `${base}/work`, query: { kind: 'award-application' } },
          headers: { authorization: 'Bearer manager' },
        })
      ).json().work as { partner: string; award: string; since: string }[]
    ).filter((one) => one.partner === code);
  const claimed = async () => doneOf(await exportPartner(office, at())).file.claims;
  test('what it would do is told before, and nothing changes by that', async () => {
    expect(await get('/award-history/web/gold/application')).toMatchObject({
      name: 'Gold web',
      does: {
        ...{ from: '2020-06-15', renewal: '2020-09-01', applying: 'at-once', hasFees: true, losing: [] },
        goesUpFrom: [{ competency: 'web', level: 'silver', name: 'Silver web' }],
        agreement: { id: 'terms-1', text: 'We agree.' },
      },
    });
    expect(await history('silver')).toEqual(['2019-09-01 | enrolled']);
  });

  test('where it is given at once, the lower level goes on as it, and both histories tell so', async () => {
    await applied();
    expect(await history('gold')).toEqual([
      '2020-06-15 | enrolled',
      '2020-06-15 | granted | Decided by the programme’s own policy.',
    ]);
    expect(await history('silver')).toEqual(['2019-09-01 | enrolled', '2020-06-15 | went-on-at']);
    expect((await get('/award-history/web/gold')).terms.renewal).toMatchObject({ anniversary: '2020-09-01' });
    expect(await states()).toEqual(['granted']);
    // Nobody is told what their own click did.
    expect(await told()).toEqual([]);
  });

  test('what the partner claims has it in the place of the lower level, and it stands in the standing at once', async () => {
    await company({ statuses: [silver], claims: ['data/silver', 'web/silver'] });
    const id = await applied();
    expect(await claimed()).toEqual(['data/silver', 'web/gold']);
    expect((await undo(id)).statusCode).toBe(200);
    expect(await claimed()).toEqual(['data/silver', 'web/gold', 'web/silver']);
  });

  test.each([
    ['the agreement is not agreed to', { competency: 'web', level: 'gold' }, 422],
    ['there is no such competency', { competency: 'wbe', level: 'gold' }, 422],
    ['it is held', { ...gold, level: 'silver' }, 409],
  ])('is refused where %s', async (_, asked, status) => {
    expect((await apply(asked)).statusCode).toBe(status);
    expect(await states()).toEqual([]);
  });

  test('is refused where the people are counted for what is held, and says for what', async () => {
    await company({ statuses: [{ status: 'data', level: 'gold', from: '2019-09-01' }] });
    const answer = await apply();
    expect(answer.statusCode).toBe(409);
    expect(answer.json().detail).toMatch(/^The requirement is met, but with people who are counted for data Gold\./);
  });

  test('is refused where the renewal of the lower level waits for its payment', async () => {
    office.clock.today = () => day('2020-07-20');
    const renewing = {
      ...{ anniversary: '2020-09-01', agreement: 'terms-1' },
      choices: [{ competency: 'web', level: 'silver', renewAt: 'silver' }],
    };
    expect((await send('/membership/renewals', renewing, 'administrator')).statusCode).toBe(201);
    expect((await apply()).json().detail).toMatch(/waits for its payment/);
  });

  describe('Where the office decides', () => {
    beforeEach(async () => {
      await settled('office');
    });

    test('it waits in the work of the office, once for a competency, until its partner takes it back', async () => {
      const id = await applied();
      expect(await history('gold')).toEqual([]);
      expect(await work()).toMatchObject([{ award: 'Gold web', since: '2020-06-15' }]);
      expect((await apply()).json().detail).toMatch(/^The partner has applied for this competency already/);
      const back = () => send(`/award-applications/${id}`, {}, 'administrator', 'DELETE');
      expect((await back()).statusCode).toBe(200);
      expect(await states()).toEqual(['taken-back']);
      expect(await work()).toEqual([]);
      expect((await back()).statusCode).toBe(409);
      expect((await decide(id, { decision: 'granted' })).statusCode).toBe(409);
      await applied();
      expect(await states()).toEqual(['waiting', 'taken-back']);
    });

    test('granted, it begins on the day of the decision, and who decided is in its history', async () => {
      const id = await applied();
      office.clock.today = () => day('2020-06-20');
      expect((await decide(id, { decision: 'granted', reason: 'Well done' })).statusCode).toBe(200);
      expect(await history('gold')).toEqual([
        '2020-06-20 | enrolled',
        '2020-06-20 | granted | Decided by Kim Ruiz. | Reason: Well done',
      ]);
      expect((await history('gold', 'administrator')).at(-1)).toBe('2020-06-20 | granted | Reason: Well done');
      expect(await told()).toEqual(['application-granted: You have Gold web']);
      expect((await decide(id, { decision: 'refused', reason: 'No' })).statusCode).toBe(409);
    });

    test('who met the requirement when it was applied for need not meet it when it is decided', async () => {
      await company({
        statuses: [silver],
        people: ['ana', 'ben'].map((id) => ({
          ...{ id, credentials: [{ item: 'A', earned: '2010-01-01' }] },
          affiliation: [{ from: '2018-01-01', to: '2020-06-16' }],
        })),
      });
      const id = await applied();
      office.clock.today = () => day('2020-06-20');
      expect(await get('/award-history/web/gold/application', 'manager', { id })).toMatchObject({
        does: { from: '2020-06-20' },
      });
      expect((await get('/award-history/web/gold/application', 'manager')).notPossible).toEqual({
        ...{ reason: 'application-not-met', text: expect.stringMatching(/is not met/) },
      });
      expect((await decide(id, { decision: 'granted' })).statusCode).toBe(200);
    });

    test('refused, the partner hears of it with the reason on the page, and may apply again', async () => {
      const id = await applied();
      expect((await decide(id, { decision: 'refused' })).statusCode).toBe(422);
      expect((await decide(id, { decision: 'refused', reason: 'Fraud' }, 'administrator')).statusCode).toBe(403);
      expect((await decide(id, { decision: 'refused', reason: 'The exams of Ben are in doubt' })).statusCode).toBe(200);
      expect(await told()).toEqual(['application-refused: The application for Gold web is refused']);
      expect((await get('/award-applications')).applications).toMatchObject([
        { state: 'refused', decided: { atOnce: false, reason: 'The exams of Ben are in doubt' } },
      ]);
      expect(await history('gold')).toEqual([]);
      await applied();
    });
  });

  test('it is taken back on its first day, and the lower level goes on as before; on the next day it binds', async () => {
    const id = await applied();
    expect((await get('/award-applications')).applications).toMatchObject([{ undoableUntil: '2020-06-15' }]);
    expect((await undo(id)).statusCode).toBe(200);
    expect(await history('silver')).toEqual(['2019-09-01 | enrolled']);
    expect(await states()).toEqual(['undone']);
    expect(await told()).toEqual(['application-undone: It was taken back that you have Gold web']);
    expect((await undo(id)).json().detail).toMatch(/^It was taken back already/);
    const again = await applied();
    office.clock.today = () => day('2020-06-16');
    expect((await undo(again)).json().detail).toMatch(/^This award binds/);
  });

  test('members read nothing of it, and what was done is in the audit, once for each thing', async () => {
    const id = await applied();
    expect((await undo(id)).statusCode).toBe(200);
    expect((await apply(gold, 'member')).statusCode).toBe(403);
    expect((await apply(gold, 'manager')).statusCode).toBe(403);
    const { changes } = await get('/audit');
    expect((changes as { action: string }[]).map(({ action }) => action).slice(0, 2)).toEqual([
      'withdraw-granted-award',
      'apply-for-award',
    ]);
    expect(doneOf(await verifyAudit(office, { programme: office.programme }))).toMatchObject({ flaws: [] });
  });
});
