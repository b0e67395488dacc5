import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const levels = { silver: { people: 1, with: 'A' }, gold: { people: 2, with: 'A' } };
const pack = aPack({
  programme: {
    lifecycle: { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
    membership: {
      from: '2020-01-01',
      fees: ['gold', 'silver'].map((level) => ({ level, amount: 1000, currency: 'EUR', where: { country: ['DE'] } })),
      payTo: { name: 'Acme Ltd', address: '1 Main Street', account: 'IE00 1234' },
    },
  },
  competencies: ['web', 'data', 'apps'].map((id) => aCompetency(id, levels)),
});
const renewals = [{ done: '2019-07-01', for: '2019-07-10' }];
const held = (status: string, level: string) => ({ status, level, from: '2018-07-10', renewals });
/** Web goes on at a lower level, data is kept, and apps is let go. */
const choices = [
  { competency: 'web', level: 'gold', renewAt: 'silver' },
  { competency: 'data', level: 'silver', renewAt: 'silver' },
  { competency: 'apps', level: 'silver', renewAt: null },
];
const reason = 'It was the transfer of another partner.';

describe.each(engineKinds)('a payment that was recorded wrongly, over %s,', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let code: string;
  let renewal: string;
  let count = 0;
  const askers: Record<string, ReturnType<typeof inOffice>> = {};

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    for (const role of ['programme-manager', 'account-manager', 'expert'] as const)
      askers[role] = inOffice(office.programme, role);
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    on('2020-06-15');
    code = `p${String(++count).padStart(3, '0')}`;
    const tree = {
      ...{ partner: code, name: `Company ${code}`, attributes: { country: 'DE' } },
      people: ['ana', 'ben'].map((id) => ({ id, credentials: ['A'] })),
      ...{ statuses: [held('web', 'gold'), held('data', 'silver'), held('apps', 'silver')] },
      claims: ['web/gold', 'data/silver'],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    const asked = await ask('POST', '', { anniversary: '2020-07-10', choices }, 'administrator');
    expect([asked.statusCode, asked.body]).toEqual([201, expect.any(String)]);
    renewal = asked.json().id;
  });

  const on = (today: string) => {
    office.clock.today = () => day(today);
  };
  const inject = (method: 'GET' | 'POST' | 'DELETE', path: string, payload: object | undefined, as: string) =>
    api.inject({
      ...{ method, url: `/api/v1/programmes/acme/partners/${code}${path}` },
      ...{ headers: { authorization: `Bearer ${as}` }, ...(payload && { payload }) },
    });
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object, as = 'account-manager') =>
    inject(method, `/membership/renewals${path}`, payload, as);
  const shown = async () => (await ask('GET', '')).json().asked[0];
  const pay = async (paid: string) => {
    const body = { method: 'bank-transfer', amount: 100_000, on: paid, reference: 'Invoice' };
    const answer = await ask('POST', `/${renewal}/payments`, body);
    expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
    return (await shown()).payments.at(-1).id as string;
  };
  const undo = (payment: string, as?: string) =>
    ask('POST', `/${renewal}/payments/${payment}/withdrawal`, { reason }, as);
  const file = async () => {
    const { file: found } = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    const { statuses, claims } = JSON.parse(JSON.stringify(found)) as {
      statuses: { status: string; level: string; to?: string; knownTo?: string; renewals: { knownTo?: string }[] }[];
      claims: unknown;
    };
    const isKnown = (one: { readonly knownTo?: string }) => one.knownTo === undefined;
    const now = statuses.filter(isKnown).map(({ status, level, to = 'goes on', renewals: list = [] }) => {
      return `${status} ${level} ${to} ${list.filter(isKnown).length}`;
    });
    return { statuses: now.sort(), claims };
  };
  const kindsOf = async (competency: string, level: string) =>
    (await inject('GET', `/award-history/${competency}/${level}`, undefined, 'account-manager')).json()
      .history as readonly { readonly kind: string; readonly details: readonly string[] }[];

  test('is taken back: the awards, the claims, the invoice and the histories are as before, and it is paid anew', async () => {
    const before = await file();
    on('2020-06-20');
    const payment = await pay('2020-06-18');
    expect(await shown()).toMatchObject({ state: 'bound', owed: { minor: 0 }, payments: [{ isUndoable: true }] });
    expect((await file()).claims).toEqual(['web/gold', 'web/silver', 'data/silver']);
    on('2020-06-25');
    const answer = await undo(payment);
    expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
    expect(await file()).toEqual(before);
    const asked = await shown();
    expect(asked).toMatchObject({
      ...{ state: 'submitted', owed: { minor: 100_000 }, invoices: [{ kind: 'invoice', dueOn: '2020-07-10' }] },
      payments: [{ on: '2020-06-18', isUndoable: false, withdrawn: { on: '2020-06-25', reason } }],
    });
    expect(asked).not.toHaveProperty('boundOn');
    const told = await kindsOf('data', 'silver');
    expect(told.map(({ kind: what }) => what).slice(-1)).toEqual(['payment-withdrawn']);
    expect(told.at(-1)?.details).toContain(`Reason: ${reason}`);
    expect(told.filter(({ kind: what }) => what === 'renewed')).toHaveLength(1);
    expect((await kindsOf('apps', 'silver')).map(({ kind: what }) => what)).not.toContain('renewed-without');
    const again = await undo(payment);
    expect([again.statusCode, again.json().reason]).toEqual([409, 'payment-withdrawn']);
    await pay('2020-06-24');
    expect(await shown()).toMatchObject({ state: 'bound', owed: { minor: 0 } });
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
    const { changes } = (await inject('GET', '/audit', undefined, 'programme-manager')).json();
    expect(changes.map(({ action }: { action: string }) => action)).toContain('withdraw-payment');
  });

  test('stands where an award that it renewed was corrected since', async () => {
    const payment = await pay('2020-06-15');
    const { id } = await withTenant(store.db, { programme: office.programme, partner }, (tx) =>
      tx
        .selectFrom('awards')
        .select('id')
        .where('partner_id', '=', partner)
        .where('status', '=', 'web')
        .where('level', '=', 'silver')
        .where('known_to', '=', '9999-12-31T23:59:59.999Z')
        .executeTakeFirstOrThrow(),
    );
    const about = { programme: office.programme, partner, kind: 'award' as const, corrects: id };
    doneOf(await makeStatement(office, { ...about, body: { status: 'web', level: 'silver', from: '2020-06-17' } }));
    expect((await shown()).payments).toMatchObject([{ isUndoable: false }]);
    const answer = await undo(payment);
    expect([answer.statusCode, answer.json().reason]).toEqual([409, 'payment-overtaken']);
    expect(await shown()).toMatchObject({ state: 'bound' });
  });

  test('stands where the next renewal was asked for since', async () => {
    const payment = await pay('2020-06-15');
    on('2021-06-15');
    const next = ['web', 'data'].map((competency) => ({ competency, level: 'silver', renewAt: 'silver' }));
    const asked = await ask('POST', '', { anniversary: '2021-07-10', choices: next }, 'administrator');
    expect([asked.statusCode, asked.body]).toEqual([201, expect.any(String)]);
    expect((await undo(payment)).json().reason).toBe('payment-overtaken');
    await ask('DELETE', `/${asked.json().id}`, undefined, 'administrator');
    expect((await undo(payment)).statusCode).toBe(200);
  });

  test('is taken back by those who record payments, with a reason, and only where it is', async () => {
    const payment = await pay('2020-06-15');
    for (const as of ['administrator', 'expert']) expect([as, (await undo(payment, as)).statusCode]).toEqual([as, 403]);
    const unsaid = await ask('POST', `/${renewal}/payments/${payment}/withdrawal`, { reason: ' ' });
    expect([unsaid.statusCode, unsaid.json().errors[0].pointer]).toEqual([422, '/reason']);
    expect((await undo(anId())).statusCode).toBe(404);
    expect(await shown()).toMatchObject({ state: 'bound' });
  });
});
