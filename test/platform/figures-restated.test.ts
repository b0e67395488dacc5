import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const sales = { metric: 'sales', window: { from: '2020-01-01', to: '2020-06-30' }, aggregate: 'sum' };
const pack = aPack({
  competencies: [aCompetency('web', { gold: { amount: sales, atLeast: 60 } })],
  programme: { metrics: { sales: {}, seats: {} } },
});
const base = '/api/v1/programmes/acme/partners';

interface Listed {
  readonly statement: { readonly metric: string; readonly month?: string; readonly value: number };
}

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
    office.clock.today = () => day('2020-07-31');
    askers['manager'] = inOffice(office.programme);
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    code = `p${String(++count).padStart(3, '0')}`;
    const metrics = {
      sales: [
        { month: '2020-01', value: 20 },
        { month: '2020-02', value: 20 },
        { month: '2020-03', value: 20 },
        { month: '2020-07', value: 7 },
      ],
      seats: [{ month: '2020-01', value: 5 }],
    };
    const tree = { partner: code, name: code, people: [], metrics, claims: ['web/gold'] };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  });

  const send = (path: string, payload: object, as = 'administrator', headers = {}) =>
    api.inject({
      ...{ method: 'POST', url: `${base}/${code}${path}`, payload },
      headers: { authorization: `Bearer ${as}`, ...headers },
    });
  const read = async (path: string) =>
    (await api.inject({ url: `${base}/${code}${path}`, headers: { authorization: 'Bearer manager' } })).json();
  const months = async (query = ''): Promise<readonly string[]> =>
    ((await read(`/measurements${query}`)).statements as readonly Listed[])
      .map(({ statement: { metric, month, value } }) => `${metric} ${month} ${value}`)
      .sort();
  const listOf = (values: Readonly<Record<string, unknown>>, changes: object = {}) => ({
    ...{ metrics: ['sales'], from: '2020-01-01', through: '2020-06-30', isComplete: true },
    figures: Object.entries(values).map(([month, value]) => ({ metric: 'sales', month, value })),
    ...changes,
  });
  const restate = (list: object, as?: string, headers = {}) =>
    send('/measurements/restatement', { ...list, reason: 'The auditors found it.' }, as, headers);
  const verdict = async (): Promise<string> =>
    (await read('/standing?claims=web/gold&on=2020-06-30')).claims[0].alone.verdict;

  const lower = { '2020-01': 20, '2020-02': 15, '2020-04': 5 };

  test('what a list says otherwise is told with what it does to the awards, and nothing is changed by asking', async () => {
    const asked = await send('/measurements/restatement/foreseen', listOf(lower));
    expect(asked.statusCode).toBe(200);
    const { revision, compared, impact } = asked.json();
    expect(compared).toMatchObject({
      unchanged: 1,
      corrected: [{ before: [{ figure: { month: '2020-02', value: 20 } }], after: { month: '2020-02', value: 15 } }],
      added: [{ metric: 'sales', month: '2020-04', value: 5 }],
      missing: [{ figure: { month: '2020-03', value: 20 } }],
    });
    expect(impact.awards.map(({ effect }: { effect: string }) => effect)).toEqual(['worse']);
    expect(await verdict()).toBe('met');
    const again = await send('/measurements/restatement/foreseen', listOf(lower), 'member');
    expect(again.json().revision).toBe(revision);
  });

  test('it is taken over as a whole, with its reason in one entry of the audit and what was said before in the history', async () => {
    const { revision } = (await send('/measurements/restatement/foreseen', listOf(lower))).json();
    const answer = await restate(listOf(lower), 'administrator', { 'if-match': `"r${revision}"` });
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { unchanged: 1, corrected: 1, added: 1, withdrawn: 1, revision: revision + 1 },
    ]);
    const outside = ['sales 2020-07 7', 'seats 2020-01 5'];
    expect(await months()).toEqual(['sales 2020-01 20', 'sales 2020-02 15', 'sales 2020-04 5', ...outside]);
    expect(await verdict()).toBe('not-met');
    expect(await months('?history=true')).toContain('sales 2020-02 20');
    expect(await months('?history=true')).toContain('sales 2020-03 20');
    const { changes } = await read('/audit');
    const entries = changes.filter(({ action }: { action: string }) => action === 'restate-figures');
    expect(entries).toMatchObject([{ reason: { text: { value: 'The auditors found it.' } } }]);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('taken over again it changes nothing, and a list that is not complete withdraws nothing', async () => {
    const first = (await restate(listOf(lower, { isComplete: false }))).json();
    expect(first).toMatchObject({ corrected: 1, added: 1, withdrawn: 0 });
    expect(await months()).toContain('sales 2020-03 20');
    const again = (await restate(listOf(lower, { isComplete: false }))).json();
    expect(again).toEqual({ unchanged: 3, corrected: 0, added: 0, withdrawn: 0, revision: first.revision });
  });

  test('where somebody wrote about the partner meanwhile, it is refused and nothing is written', async () => {
    const { revision } = (await send('/measurements/restatement/foreseen', listOf(lower))).json();
    await send('/measurements', { metric: 'seats', month: '2020-02', value: 6 });
    const refused = await restate(listOf(lower), 'administrator', { 'if-match': `"r${revision}"` });
    expect(refused.statusCode).toBe(412);
    expect(await months()).toContain('sales 2020-02 20');
  });

  test('a list with faults is refused with all of them at once, and none of it is taken over', async () => {
    const figures = [
      { metric: 'sales', month: '2020-02', value: 1 },
      { metric: 'sales', month: '2020-07', value: 1 },
      { metric: 'sales', month: '2020-02', value: 2 },
      { metric: 'sales', value: 2 },
    ];
    for (const path of ['/measurements/restatement/foreseen', '/measurements/restatement']) {
      const faulty = await send(path, {
        ...listOf({}, { figures }),
        ...(path.endsWith('restatement') && { reason: 'x' }),
      });
      expect([
        faulty.statusCode,
        ...faulty.json().errors.map((one: { code: string; pointer: string }) => [one.code, one.pointer]),
      ]).toEqual([
        422,
        ['figure-twice', '/figures/0/month'],
        ['figure-outside-period', '/figures/1/month'],
        ['figure-twice', '/figures/2/month'],
        ['figure-without-time', '/figures/3/month'],
      ]);
    }
    expect(await months()).toContain('sales 2020-02 20');
    const unknown = await restate(
      listOf({}, { metrics: ['sale'], figures: [{ metric: 'sale', month: '2020-01', value: 1 }] }),
    );
    expect(unknown.json().errors).toMatchObject([{ code: 'unknown-metric', pointer: '/metrics/0' }]);
  });

  test('a figure of a month that has not begun is refused at its line, as nobody has measured it', async () => {
    const ahead = await restate(listOf({ '2020-07': 1, '2020-08': 2 }, { through: '2020-12-31' }));
    expect([ahead.statusCode, ahead.json().errors]).toMatchObject([
      422,
      [{ pointer: '/figures/1/month', code: 'month-to-come', detail: expect.stringContaining('31\u00a0July 2020') }],
    ]);
  });

  test('the list as it was before takes it back as a whole', async () => {
    const before = await months();
    await restate(listOf(lower));
    await restate(listOf({ '2020-01': 20, '2020-02': 20, '2020-03': 20 }));
    expect(await months()).toEqual(before);
    expect(await verdict()).toBe('met');
  });

  test('a member of the partner sees what it would do, and changes nothing', async () => {
    const refused = await restate(listOf(lower), 'member');
    expect(refused.statusCode).toBe(403);
  });
});
