import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { publishCatalogue } from '../../src/actions/publish-catalogue.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

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
  competencies: ['web', 'data', 'apps', 'tape'].map((id) =>
    aCompetency(id, id === 'tape' ? { silver: { people: 1, with: 'B' } } : levels),
  ),
});
const benefits = {
  ...{ language: 1, source: 'https://example.com/benefits' },
  benefits: [
    {
      ...{ id: 'licences', name: 'Licences', unit: { one: 'licence', many: 'licences' } },
      terms: [{ from: '2010-01-01', gives: [{ level: 'gold', core: 10, increment: 2 }] }],
      worth: [{ from: '2010-01-01', amount: 150, currency: 'USD', sample: true }],
    },
  ],
};
const base = '/api/v1/programmes/acme/partners';
const renewals = [{ done: '2019-07-01', for: '2019-07-10' }];
const held = (status: string, level: string) => ({ status, level, from: '2018-07-10', renewals });
const statuses = [held('web', 'gold'), held('data', 'silver'), held('apps', 'silver')];
/** Web goes on at a lower level, data is kept, and apps is let go. */
const choices = [
  { competency: 'web', level: 'gold', renewAt: 'silver' },
  { competency: 'data', level: 'silver', renewAt: 'silver' },
  { competency: 'apps', level: 'silver', renewAt: null },
];

describe.each(engineKinds)('a renewal that is not paid, over %s,', (kind) => {
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
    const files = { 'pack.yaml': JSON.stringify(pack), 'benefits.yaml': JSON.stringify(benefits) };
    doneOf(await publishCatalogue(office, { programme: office.programme, label: 'second', files }));
    for (const role of ['programme-manager', 'account-manager', 'auditor'] as const)
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
    const people = ['ana', 'ben'].map((id) => ({ id, credentials: ['A'] }));
    const tree = { partner: code, name: `Company ${code}`, attributes: { country: 'DE' }, people, statuses };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    const asked = await request('POST', '', { anniversary: '2020-07-10', choices });
    expect([asked.statusCode, asked.body]).toEqual([201, expect.any(String)]);
    renewal = asked.json().id;
    on('2020-07-20');
  });

  const on = (today: string) => {
    office.clock.today = () => day(today);
  };
  const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object, as = 'programme-manager') =>
    api.inject({
      ...{ method, url: `${base}/${code}${path}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const request = (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object, as = 'administrator') =>
    ask(method, `/membership/renewals${path}`, payload, as);
  /** The kinds of what happened to an award, and what waits for a decision about it. */
  const lateLife = async (competency: string) => {
    doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, { programme: office.programme, partner }));
    const { history } = (await ask('GET', `/award-history/${competency}/silver`, undefined, 'administrator')).json();
    const { demotions } = (await ask('GET', '/demotions')).json();
    return { last: history.at(-1)?.kind, pending: demotions.map((one: { competency: string }) => one.competency) };
  };
  const shown = async () => (await request('GET', '')).json().asked[0];
  const reason = 'Nobody paid, and nobody answers.';
  const end = (until = '2020-07-10') =>
    request('POST', `/${renewal}/decisions`, { decision: 'end', until, reason }, 'programme-manager');
  const give = (until: string) =>
    request('POST', `/${renewal}/decisions`, { decision: 'more-time', until, reason }, 'programme-manager');
  const undo = (decision: string) =>
    request('POST', `/${renewal}/decisions/${decision}/withdrawal`, { reason: 'It had come.' }, 'programme-manager');
  const madeBy = async (answer: ReturnType<typeof request>): Promise<string> => {
    const made = await answer;
    expect([made.statusCode, made.body]).toEqual([201, expect.any(String)]);
    return made.json().id;
  };
  const pay = (paid = '2020-07-20') =>
    request('POST', `/${renewal}/payments`, { method: 'bank-transfer', amount: 100000, on: paid }, 'account-manager');
  const whyNot = async (answer: ReturnType<typeof request>): Promise<string> => {
    const refused = await answer;
    expect([refused.statusCode, refused.body]).toEqual([409, expect.any(String)]);
    return refused.json().reason;
  };
  const ends = async (): Promise<readonly string[]> => {
    const { file } = doneOf(await exportPartner(office, { programme: office.programme, partner }));
    const all = JSON.parse(JSON.stringify(file)).statuses as { status: string; to?: string; knownTo?: string }[];
    const now = all.filter(({ knownTo }) => knownTo === undefined);
    return now.map(({ status, to }) => `${status} ${to ?? 'goes on'}`).sort();
  };
  const history = async (competency: string, level: string, as?: string) =>
    (await ask('GET', `/award-history/${competency}/${level}`, undefined, as)).json().history as {
      readonly day: string;
      readonly kind: string;
      readonly text: string;
      readonly details: readonly string[];
    }[];
  const work = async () =>
    (
      await api.inject({
        ...{ method: 'GET', url: '/api/v1/programmes/acme/work' },
        headers: { authorization: 'Bearer programme-manager' },
      })
    )
      .json()
      .work.filter((one: { partner: string }) => one.partner === code);

  test('what the partner let go is not told as about to be taken away, as long as it is not paid', async () => {
    on('2020-06-15');
    const tree = {
      ...{ partner: `${code}-tape`, attributes: { country: 'DE' } },
      people: [{ id: 'ana', credentials: ['A'] }],
      statuses: [held('data', 'silver'), held('tape', 'silver')],
    };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    code = tree.partner;
    askers['administrator'] = atPartner(office.programme, partner);
    const letGo = [choices[1], { competency: 'tape', level: 'silver', renewAt: null }];
    renewal = await madeBy(request('POST', '', { anniversary: '2020-07-10', choices: letGo }));
    on('2020-07-20');
    expect(await lateLife('tape')).toEqual({ last: 'let-go', pending: [] });
    // Once it is taken back, nothing but the requirement speaks for its end.
    on('2020-07-09');
    expect((await request('DELETE', `/${renewal}`)).statusCode).toBeLessThan(300);
    on('2020-07-20');
    expect(await lateLife('tape')).toMatchObject({ pending: ['tape'] });
  });

  test('is foreseen with the awards that end and what goes with them, and nothing changes', async () => {
    const foreseen = (query = '') => request('GET', `/${renewal}/end${query}`, undefined, 'programme-manager');
    const told = (await foreseen()).json();
    expect(told).toMatchObject({
      ...{ earliest: '2020-07-10', latest: '2021-07-20', until: '2020-07-10' },
      awards: [
        { name: 'Gold web', ends: '2020-07-10' },
        { name: 'Silver data', ends: '2020-07-10' },
        { name: 'Silver apps', ends: '2020-07-10' },
      ],
      invoice: (await shown()).invoices[0].number,
      benefitsAtRisk: { losses: [{ benefit: 'licences' }] },
    });
    expect((await foreseen('?until=2020-08-31')).json().awards).toMatchObject([
      { ends: '2020-08-31' },
      { ends: '2020-08-31' },
      { ends: '2020-07-10' },
    ]);
    const refused = (await foreseen('?until=2020-07-09')).json();
    expect(refused.errors).toMatchObject([{ pointer: '/until', code: 'day-not-between' }]);
    expect(await ends()).toEqual(['apps goes on', 'data goes on', 'web goes on']);
    expect(await shown()).toMatchObject({ state: 'overdue', decisions: [] });
  });

  test('is ended with its awards and its invoice, and the history of each award says by whom and why', async () => {
    await madeBy(end());
    expect(await ends()).toEqual(['apps 2020-07-10', 'data 2020-07-10', 'web 2020-07-10']);
    const asked = await shown();
    expect(asked).toMatchObject({
      ...{ state: 'ended', endedOn: '2020-07-20', owed: { minor: 0 } },
      invoices: [{ kind: 'invoice' }, { kind: 'credit-note', credits: asked.invoices[0].number }],
      decisions: [{ decision: 'end', until: '2020-07-10', reason, undoableUntil: '2020-07-20', ended: [{}, {}, {}] }],
    });
    expect(await work()).toEqual([]);
    const told = await history('web', 'gold');
    expect(told.map(({ day: when, kind: what }) => `${when} ${what}`)).toContain('2020-07-11 ended-unpaid');
    expect(told.at(-1)).toMatchObject({ day: '2020-07-20', kind: 'renewal-ended', details: [`Reason: ${reason}`] });
    expect((await request('GET', '')).json().ahead).toEqual([]);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
    const { changes } = (await ask('GET', '/audit', undefined, 'auditor')).json();
    expect(changes[0].action).toBe('end-renewal');
    // What comes now is not for it, and the answer says what is to be done instead.
    const late = await pay();
    expect([late.statusCode, late.json().reason]).toEqual([409, 'renewal-ended']);
    expect(late.json().detail).toContain('reinstate its awards');
    expect(await whyNot(request('DELETE', `/${renewal}`))).toBe('renewal-ended');
    expect(await whyNot(end())).toBe('renewal-ended');
  });

  test('that was ended goes on as before where that is taken back in time, with an invoice of its own, and is paid', async () => {
    const before = await ends();
    const decision = await madeBy(end());
    expect((await undo(decision)).statusCode).toBe(200);
    expect(await ends()).toEqual(before);
    const asked = await shown();
    expect(asked).toMatchObject({
      ...{ state: 'overdue', owed: { minor: 100000 } },
      invoices: [{}, { kind: 'credit-note' }, { kind: 'invoice', dueOn: '2020-07-20', issuedOn: '2020-07-20' }],
      decisions: [{ withdrawn: { on: '2020-07-20', reason: 'It had come.' } }],
    });
    // It waits once, not once for each of its invoices.
    expect(await work()).toMatchObject([{ id: renewal, kind: 'renewal-overdue' }]);
    expect(await whyNot(undo(decision))).toBe('renewal-decision-withdrawn');
    const kinds = (await history('data', 'silver')).map(({ kind: what }) => what);
    expect(kinds.slice(-2)).toEqual(['renewal-ended', 'renewal-goes-on']);
    expect(kinds).not.toContain('ended-unpaid');
    expect((await pay()).statusCode).toBe(201);
    expect(await ends()).toEqual(['apps 2020-07-10', 'data goes on', 'web 2020-07-19', 'web goes on']);
    expect(await shown()).toMatchObject({ state: 'bound', owed: { minor: 0 } });
  });

  test('can be taken back until its awards are not held, and binds from then on', async () => {
    const later = await madeBy(end('2020-08-31'));
    expect(await ends()).toEqual(['apps 2020-07-10', 'data 2020-08-31', 'web 2020-08-31']);
    expect((await shown()).decisions).toMatchObject([{ undoableUntil: '2020-09-01' }]);
    on('2020-09-02');
    expect(await whyNot(undo(later))).toBe('renewal-decision-binds');
    expect((await shown()).decisions[0]).not.toHaveProperty('undoableUntil');
  });

  test('is not taken back as a whole where an award was corrected since', async () => {
    const decision = await madeBy(end());
    const { id } = await withTenant(store.db, { programme: office.programme, partner }, (tx) =>
      tx
        .selectFrom('awards')
        .select('id')
        .where('partner_id', '=', partner)
        .where('status', '=', 'web')
        .where('known_to', '=', '9999-12-31T23:59:59.999Z')
        .executeTakeFirstOrThrow(),
    );
    const about = { programme: office.programme, partner, kind: 'award' as const, corrects: id };
    const body = { status: 'web', level: 'gold', from: '2018-07-10', to: '2020-07-01' };
    doneOf(await makeStatement(office, { ...about, body }));
    expect(await whyNot(undo(decision))).toBe('renewal-decision-overtaken');
    expect(await shown()).toMatchObject({ state: 'ended' });
  });

  test('gets more time, in which it is not overdue, and that is taken back before it tells', async () => {
    on('2020-07-05');
    expect(await whyNot(end())).toBe('renewal-not-overdue');
    const first = await madeBy(give('2020-07-31'));
    expect(await shown()).toMatchObject({
      ...{ state: 'submitted', payUntil: '2020-07-31' },
      decisions: [{ decision: 'more-time', until: '2020-07-31', undoableUntil: '2020-07-11' }],
    });
    on('2020-07-20');
    expect(await shown()).toMatchObject({ state: 'submitted' });
    expect(await work()).toMatchObject([{ kind: 'renewal-unpaid', due: '2020-07-31' }]);
    expect(await whyNot(undo(first))).toBe('renewal-decision-binds');
    const second = await madeBy(give('2020-08-15'));
    expect(await whyNot(undo(first))).toBe('renewal-decision-overtaken');
    expect((await undo(second)).statusCode).toBe(200);
    expect(await shown()).toMatchObject({ payUntil: '2020-07-31' });
    const kinds = (await history('web', 'gold')).map(({ kind: what }) => what);
    expect(kinds.slice(-3)).toEqual(['time-to-pay', 'time-to-pay', 'time-to-pay-withdrawn']);
    on('2020-08-01');
    expect(await work()).toMatchObject([{ kind: 'renewal-overdue', due: '2020-07-31' }]);
    // Its awards were held while it could be paid: they do not end before.
    expect((await end('2020-07-30')).json().errors).toMatchObject([{ pointer: '/until', code: 'day-not-between' }]);
    await madeBy(end('2020-07-31'));
    expect(await ends()).toEqual(['apps 2020-07-10', 'data 2020-07-31', 'web 2020-07-31']);
  });

  test.each(['2020-07-19', '2020-07-10', '2021-07-21'])('does not get more time until %s', async (until) => {
    expect((await give(until)).json().errors).toMatchObject([
      { pointer: '/until', code: 'day-not-between', detail: expect.stringContaining('20\u00a0July 2020') },
    ]);
    expect(await shown()).toMatchObject({ state: 'overdue', decisions: [] });
  });

  test('that is taken back, bound or unknown is decided about by nobody', async () => {
    await pay();
    expect(await whyNot(end())).toBe('renewal-bound');
    expect(await whyNot(give('2020-08-01'))).toBe('renewal-bound');
    renewal = anId();
    expect((await end()).statusCode).toBe(404);
  });

  test('is decided about by those who decide about awards, and its partner reads why', async () => {
    for (const as of ['administrator', 'auditor']) {
      const body = { decision: 'end', until: '2020-07-10', reason };
      const answer = await request('POST', `/${renewal}/decisions`, body, as);
      expect([as, answer.statusCode]).toEqual([as, 403]);
    }
    await madeBy(end());
    expect((await history('web', 'gold', 'administrator')).at(-1)?.details).toEqual([`Reason: ${reason}`]);
  });
});
