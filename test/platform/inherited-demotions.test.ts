import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decideDemotion } from '../../src/actions/demotions/decide-demotion.ts';
import { listPartnerDemotions } from '../../src/actions/demotions/list-demotions.ts';
import { settleDemotion } from '../../src/actions/demotions/settle-demotion.ts';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

// An award that came from an earlier competency, was recorded by nobody, and has lapsed.

const lifecycle = {
  enforcement: 'atRenewal',
  term: { months: 12 },
  window: { opens: { days: -60 }, closes: { days: 30 } },
  grace: { days: 10 },
};
const gold = { all: [{ people: 1, with: 'A' }, { evidence: 'audit' }] };
const succeeds = [{ competency: 'web', from: '2019-06-01', how: 'renamed' }];
const pack = aPack({
  competencies: [aCompetency('web', { gold }, { lifecycle }), aCompetency('apps', { gold }, { lifecycle, succeeds })],
});
/** Renewed in 2019 as web; the renewal of 10 February 2020, as apps, could be done until 11 March, and grace ended on the 21st. */
const tree = {
  people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2010-01-01' }] }],
  statuses: [{ status: 'web', level: 'gold', from: '2018-02-10', renewals: [{ done: '2019-02-15' }] }],
  evidence: [{ kind: 'audit', on: '2019-02-15', validThrough: '2019-11-30', outcome: 'passed' }],
  claims: ['apps/gold'],
};

describe.each(engineKinds)('an inherited award on %s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let code: string;
  let count = 0;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    api = await anApi(office, { manager: inOffice(office.programme) });
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    code = `p${++count}`;
    ({ partner } = doneOf(
      await importPartner(office, { programme: office.programme, tree: { partner: code, ...tree } }),
    ));
  });

  const at = () => ({ programme: office.programme, partner });
  const workedOut = async () => doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, at()));
  const listed = async () => doneOf(await listPartnerDemotions(office, at())).items;
  const pending = async () => {
    await workedOut();
    const open = (await listed()).filter(({ state }) => state === 'open');
    expect(open).toMatchObject([{ competency: 'apps', level: 'gold', since: '2020-03-22' }]);
    return open[0]?.id ?? '';
  };
  const demote = async (id: string) =>
    doneOf(await decideDemotion(office, { ...at(), id, decided: { decision: 'demote', reason: 'No audit came.' } }));
  const held = async (query: Readonly<Record<string, string>> = {}) => {
    const url = `/api/v1/programmes/acme/partners/${code}/standing`;
    const answer = await api.inject({ url, query, headers: { authorization: 'Bearer manager' } });
    const { held: one } = answer.json().claims[0];
    return [one.held, one.because];
  };
  const awards = () =>
    withTenant(store.db, at(), (tx) =>
      tx
        .selectFrom('awards')
        .select(['id', 'status', 'level', 'valid_from', 'valid_to'])
        .where('partner_id', '=', partner)
        .where('known_to', '=', endOfTime)
        .orderBy('valid_from')
        .execute(),
    );
  /** What is told of days before it lapsed and after. */
  const days = ['2019-06-01', '2019-12-31', '2020-02-10', '2020-03-21', '2020-03-22', '2020-06-15'];
  const told = async (knownAt?: string, asked: readonly string[] = days) => {
    const answers = [];
    for (const on of asked) answers.push((await held({ on, ...(knownAt && { knownAt }) }))[0]);
    return answers;
  };
  const toldOf2021 = () => told(undefined, ['2019-06-01', '2020-02-10', '2020-06-15', '2021-03-22', '2021-06-15']);

  test('ends where somebody decides so, on the last day on which it was held; what it came from stays as it was recorded', async () => {
    const id = await pending();
    expect(await told()).toEqual([true, true, true, true, false, false]);
    await demote(id);
    await workedOut();
    expect(await held()).toEqual([false, 'ended']);
    expect(await listed()).toMatchObject([{ id, state: 'decided', decided: { decision: 'demote' } }]);
    expect(await awards()).toMatchObject([
      { status: 'web', level: 'gold', valid_from: '2018-02-10', valid_to: null },
      { status: 'apps', level: 'gold', valid_from: '2019-06-01', valid_to: '2020-03-21' },
    ]);
    expect(doneOf(await verifyAudit(office, at()))).toMatchObject({ flaws: [] });
  });

  test('was held before it ended as it was before, and what was known before the decision is told as it was known', async () => {
    const id = await pending();
    const before = office.clock.now();
    await demote(id);
    expect(await told()).toEqual([true, true, true, true, false, false]);
    expect(await told(before)).toEqual([true, true, true, true, false, false]);
    expect(await held({ knownAt: before })).toEqual([false, 'lapsed']);
  });

  test('ends in the file of the partner as well, and is not inherited again by whoever reads it', async () => {
    await demote(await pending());
    const { file: written } = doneOf(await exportPartner(office, at()));
    expect(written.statuses).toMatchObject([{ status: 'web' }, { status: 'apps', to: '2020-03-21' }]);
    code = `p${++count}`;
    ({ partner } = doneOf(
      await importPartner(office, { programme: office.programme, tree: { ...written, partner: code } }),
    ));
    expect(await held()).toEqual([false, 'ended']);
    await workedOut();
    expect(await listed()).toEqual([]);
  });

  test('is recorded with its renewals, so that a day is told after its end as it was told before', async () => {
    office.clock.today = () => day('2021-06-15');
    const renewedCode = `p${++count}`;
    // Renewed twice, the second time as apps though it was written down where the first one is; only that keeps it in 2020.
    const renewals = [
      { done: '2019-02-15', for: '2019-02-10' },
      { done: '2020-02-12', for: '2020-02-10' },
    ];
    const renewed = { ...tree, partner: renewedCode, statuses: [{ ...tree.statuses[0], renewals }] };
    ({ partner } = doneOf(await importPartner(office, { programme: office.programme, tree: renewed })));
    code = renewedCode;
    await workedOut();
    const [open] = await listed();
    expect(open).toMatchObject({ competency: 'apps', level: 'gold', since: '2021-03-23' });
    const before = await toldOf2021();
    expect(before).toEqual([true, true, true, true, false]);
    await demote(open?.id ?? '');
    await workedOut();
    expect(await toldOf2021()).toEqual(before);
    const { file: written } = doneOf(await exportPartner(office, at()));
    expect(written.statuses?.[1]).toMatchObject({ status: 'apps', to: '2021-03-22', renewals });
    code = `p${++count}`;
    ({ partner } = doneOf(
      await importPartner(office, { programme: office.programme, tree: { ...written, partner: code } }),
    ));
    expect(await toldOf2021()).toEqual(before);
    expect(doneOf(await verifyAudit(office, at()))).toMatchObject({ flaws: [] });
  });

  test('is inherited again, and waits for a decision again, when its end is withdrawn', async () => {
    await demote(await pending());
    const [, recorded] = await awards();
    doneOf(await makeStatement(office, { ...at(), kind: 'award', body: undefined, corrects: recorded?.id ?? '' }));
    expect(await held()).toEqual([false, 'lapsed']);
    await pending();
  });

  test('is kept by an extension as one that was recorded, and lapses again after it', async () => {
    const id = await pending();
    const decided = { decision: 'keep', until: day('2020-08-31'), by: 'Partner office', reason: 'A flood.' } as const;
    doneOf(await decideDemotion(office, { ...at(), id, decided }));
    expect(await held()).toEqual([true, 'exception']);
    expect(await awards()).toHaveLength(1);
    office.clock.today = () => day('2020-09-01');
    await workedOut();
    expect((await listed()).filter(({ state }) => state === 'open')).toMatchObject([
      { competency: 'apps', since: '2020-09-01' },
    ]);
  });

  test('ends at once where the programme says so, and once, however many work it out', async () => {
    doneOf(await settleDemotion(office, { programme: office.programme, demotion: 'automatic' }));
    try {
      await Promise.all([workedOut(), workedOut()]);
      await workedOut();
      expect(await listed()).toMatchObject([{ competency: 'apps', state: 'decided', since: '2020-03-22' }]);
      expect(await held()).toEqual([false, 'ended']);
      expect(await awards()).toHaveLength(2);
    } finally {
      doneOf(await settleDemotion(office, { programme: office.programme, demotion: 'pending' }));
    }
  });
});
