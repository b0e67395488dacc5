import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { settleDemotion } from '../../src/actions/demotions/settle-demotion.ts';
import { erasePerson } from '../../src/actions/erase-person.ts';
import { exportPartner } from '../../src/actions/export-partner.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withOffice, withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack, type WrittenTree } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
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
const pack = aPack({
  competencies: ['web', 'data'].map((id) => aCompetency(id, { gold }, { lifecycle })),
});
const base = '/api/v1/programmes/acme';
const people = [{ id: 'ana', name: 'Ana Zwiebel', credentials: [{ item: 'A', earned: '2010-01-01' }] }];
/** Its renewal of 1 March 2020 could be done until the 31st, and the grace was over after 10 April. */
const web = { status: 'web', level: 'gold', from: '2019-03-01' };
const audit = { kind: 'audit', on: '2020-03-15', outcome: 'passed' };

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
    askers['manager'] = inOffice(office.programme);
    askers['auditor'] = inOffice(office.programme, 'auditor');
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
    const tree = { partner: name, name: `Company ${name}`, people, ...more };
    const made = doneOf(await importPartner(office, { programme: office.programme, tree }));
    askers['administrator'] = atPartner(office.programme, made.partner);
    askers['member'] = atPartner(office.programme, made.partner, 'partner-member');
    return { partner: made.partner, code: name };
  };
  const at = () => ({ programme: office.programme, partner });
  const context = () => ({ ...office, reckoner: reckonerInThread });
  const workedOut = async () => doneOf(await workOutStanding(context(), at()));
  const ask = (path: string, as = 'manager', query: Readonly<Record<string, string>> = {}, headers: object = {}) =>
    api.inject({ url: `${base}${path}`, query, headers: { authorization: `Bearer ${as}`, ...headers } });
  const listed = async (as = 'manager', query = {}) =>
    (await ask(`/partners/${code}/demotions`, as, query)).json().demotions as Record<string, unknown>[];
  const decide = (id: unknown, payload: object, as = 'manager', headers: object = {}) =>
    api.inject({
      method: 'POST',
      url: `${base}/partners/${code}/demotions/${id}/decision`,
      payload,
      headers: { authorization: `Bearer ${as}`, ...headers },
    });
  const held = async () => {
    const { claims } = (await ask(`/partners/${code}/standing`)).json();
    const [one] = claims.filter(({ claim }: { claim: { competency: string } }) => claim.competency === 'web');
    return { held: one.held.held, because: one.held.because };
  };
  const pending = async () => {
    await workedOut();
    const [one] = await listed('manager', { state: 'open' });
    if (!one) throw new Error('A pending demotion is wanted.');
    return String(one['id']);
  };
  const state = (what: Parameters<typeof makeStatement>[1]['kind'], body: unknown, more: object = {}) =>
    makeStatement(office, { ...at(), kind: what, body, ...more }).then(doneOf);
  const changes = async () =>
    (await ask(`/partners/${code}/audit`)).json().changes as { action: string; by: object; reason: object }[];
  const demote = { decision: 'demote', reason: 'No audit came.' };
  const keep = { decision: 'keep', until: '2020-08-31', by: 'Partner office', reason: 'The auditor was ill.' };

  test('what has lapsed is noticed with the standing, with reason and day, and the standing alone decides nothing', async () => {
    expect(await held()).toEqual({ held: false, because: 'lapsed' });
    expect(await listed()).toEqual([
      {
        id: expect.any(String),
        ...{ partner: code, name: `Company ${code}`, competency: 'web', level: 'gold' },
        since: '2020-04-11',
        reasons: [
          {
            kind: 'renewal-missed',
            anniversary: '2020-03-01',
            until: '2020-03-31',
            text: expect.stringMatching(
              /^The renewal of 1.March 2020 was not done; it could be done until 31.March 2020\.$/,
            ),
          },
          {
            kind: 'clause',
            version: '1',
            clause: 'audited',
            verdict: 'not-met',
            text: 'Not met, of the text 1: audit.',
          },
        ],
        noticedAt: expect.any(String),
        noticedOn: '2020-06-15',
        state: 'open',
      },
    ]);
    expect((await changes())[0]).toMatchObject({ action: 'notice-demotions', by: { kind: 'system' } });
    const rows = await withOffice(store.db, office.programme, (tx) =>
      tx.selectFrom('awards').select('valid_to').where('partner_id', '=', partner).execute(),
    );
    expect(rows).toEqual([{ valid_to: null }]);
  });

  test('it is noticed once, however often and by how many at a time it is worked out', async () => {
    await Promise.all([workedOut(), workedOut(), workedOut()]);
    await state('claims', ['data/gold']);
    await Promise.all([workedOut(), ask(`/partners/${code}/standing`)]);
    office.clock.today = () => day('2020-06-16');
    await workedOut();
    expect(await listed()).toHaveLength(1);
    expect((await changes()).filter(({ action }) => action === 'notice-demotions')).toHaveLength(1);
  });

  test('the database itself takes no second one that is open for an award, and none that is decided by halves', async () => {
    await pending();
    const insert = (more: object) =>
      withOffice(store.db, office.programme, (tx) =>
        tx
          .insertInto('demotions')
          .values({
            ...{ programme_id: office.programme, partner_id: partner, id: anId(), competency: 'web', level: 'gold' },
            ...{ since: '2020-01-01', reasons: '[]', noticed_at: office.clock.now(), noticed_on: '2020-06-15' },
            ...{ state: 'open' as const, ...more },
          })
          .execute(),
      );
    await expect(insert({})).rejects.toMatchObject({ code: '23505' });
    const closed = { state: 'decided', closed_at: office.clock.now(), closed_on: '2020-06-15' };
    await expect(insert(closed)).rejects.toMatchObject({ code: '23514' });
    await expect(insert({ ...closed, decision: 'demote', decided_by_kind: 'user' })).rejects.toMatchObject({
      code: '23514',
    });
  });

  test('a partner writes none of it itself, whatever is asked of the database', async () => {
    const id = await pending();
    const change = withTenant(store.db, at(), (tx) =>
      tx.updateTable('demotions').set({ state: 'withdrawn' }).where('id', '=', id).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });

  test('what is mended before anybody decides is withdrawn, and what lapses again is another one', async () => {
    const first = await pending();
    const { id } = await state('evidence', audit);
    await workedOut();
    expect(await listed()).toMatchObject([{ id: first, state: 'withdrawn', withdrawnAt: expect.any(String) }]);
    await state('evidence', undefined, { corrects: id });
    await workedOut();
    expect((await listed()).map((one) => one['state'])).toEqual(['withdrawn', 'open']);
  });

  test('by an exception or a corrected award it is withdrawn as well, and by another day of lapse made anew', async () => {
    await pending();
    const { id } = await state('exception', {
      ...{ kind: 'extension', competency: 'web', from: '2020-04-01', to: '2020-06-14', by: 'us', reason: 'A flood' },
    });
    await workedOut();
    expect((await listed('manager', { state: 'open' }))[0]).toMatchObject({ since: '2020-06-15' });
    await state('exception', undefined, { corrects: id });
    await workedOut();
    const [award] = await withOffice(store.db, office.programme, (tx) =>
      tx.selectFrom('awards').select('id').where('partner_id', '=', partner).execute(),
    );
    await state('award', { ...web, to: '2020-02-28' }, { corrects: award?.id });
    await workedOut();
    expect((await listed()).map((one) => one['state'])).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  });

  test('who decides to demote ends the award on the last day on which it was held, with reason and name', async () => {
    const id = await pending();
    const { headers } = await ask(`/partners/${code}/standing`);
    expect(headers['etag']).toEqual(expect.any(String));
    const answer = await decide(id, demote);
    expect([answer.statusCode, answer.json()]).toEqual([200, { id, revision: 2 }]);
    await workedOut();
    expect(await held()).toEqual({ held: false, because: 'ended' });
    const by = { kind: 'user', id: (askers['manager'] as { id: string }).id };
    expect(await listed()).toMatchObject([
      { state: 'decided', decided: { decision: 'demote', at: expect.any(String), by, reason: 'No audit came.' } },
    ]);
    const rows = await withOffice(store.db, office.programme, (tx) =>
      tx
        .selectFrom('awards')
        .select(['valid_to', 'decided_by', 'reason'])
        .where('partner_id', '=', partner)
        .orderBy('known_from', 'desc')
        .execute(),
    );
    expect(rows[0]).toEqual({ valid_to: '2020-04-10', decided_by: by.id, reason: 'No audit came.' });
    expect((await changes())[0]).toMatchObject({ action: 'demote', by, reason: { text: { value: 'No audit came.' } } });
    // It is a fact of the partner from now on, and goes where facts go.
    const file = doneOf(await exportPartner(office, at()));
    expect(JSON.stringify(file)).toContain('"to":"2020-04-10"');
  });

  test('nothing is decided twice, nor what is mended and was not worked out yet; each is told in a sentence of its own', async () => {
    const id = await pending();
    const again = { 'idempotency-key': anId() };
    const answers = [await decide(id, demote, 'manager', again), await decide(id, demote, 'manager', again)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const twice = await decide(id, keep, 'manager', { 'accept-language': 'de' });
    expect([twice.statusCode, twice.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'demotion-decided', title: 'Es ist schon entschieden' }),
    ]);
    expect((await decide(anId(), demote)).statusCode).toBe(404);

    ({ partner, code } = await enrolled({ statuses: [web] }));
    const other = await pending();
    await state('evidence', audit);
    const late = await decide(other, demote);
    expect([late.statusCode, late.json().code]).toEqual([409, 'demotion-withdrawn']);
    await workedOut();
    expect((await decide(other, demote)).json().code).toBe('demotion-withdrawn');
  });

  test('of two who decide at the same time one does', async () => {
    const id = await pending();
    const answers = await Promise.all([decide(id, demote), decide(id, keep)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const ifMatch = await decide(id, demote, 'manager', { 'if-match': '"r1"' });
    expect(ifMatch.statusCode).toBe(412);
  });

  test('what is kept is held until the day, and lapses again after it', async () => {
    const id = await pending();
    expect((await decide(id, keep)).statusCode).toBe(200);
    await workedOut();
    expect(await held()).toEqual({ held: true, because: 'exception' });
    expect(await listed()).toMatchObject([
      { id, state: 'decided', decided: { decision: 'keep', until: '2020-08-31', reason: keep.reason } },
    ]);
    const file = JSON.stringify(doneOf(await exportPartner(office, at())));
    expect(file).toContain('"to":"2020-08-31"');
    expect(file).toContain(keep.reason);
    office.clock.today = () => day('2020-08-31');
    await workedOut();
    expect(await listed('manager', { state: 'open' })).toEqual([]);
    office.clock.today = () => day('2020-09-01');
    await workedOut();
    expect(await listed('manager', { state: 'open' })).toMatchObject([{ since: '2020-09-01' }]);
  });

  test('what is kept can still be renewed in the time that was given', async () => {
    await decide(await pending(), keep);
    await state('evidence', { ...audit, on: '2020-06-10' });
    expect(await held()).toEqual({ held: true, because: 'within-term' });
  });

  test('what is kept is kept until today or later, and a reason is given', async () => {
    const id = await pending();
    const pointers = async (body: object) =>
      (await decide(id, body)).json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(await pointers({ ...keep, until: '2020-06-14' })).toEqual(['/until']);
    expect(await pointers({ ...keep, reason: ' ' })).toEqual(['/reason']);
    expect(await pointers({ decision: 'demote', reason: '' })).toEqual(['/reason']);
    expect((await decide(id, { ...keep, until: '2020-06-15' })).statusCode).toBe(200);
  });

  test('where the programme says so it is ended at once, told as decided by nobody, and what was pending stays', async () => {
    const before = { partner, code };
    await pending();
    doneOf(await settleDemotion(office, { programme: office.programme, demotion: 'automatic' }));
    try {
      await state('claims', ['web/gold']);
      await workedOut();
      expect(await listed()).toMatchObject([{ state: 'open' }]);
      ({ partner, code } = await enrolled({ statuses: [web, { ...web, status: 'data' }] }));
      await Promise.all([workedOut(), workedOut()]);
      expect(await listed()).toMatchObject(
        ['data', 'web'].map(() => ({
          state: 'decided',
          decided: {
            decision: 'demote',
            by: { kind: 'system', id: null },
            reason: 'The programme ends at once what has lapsed.',
          },
        })),
      );
      expect(await held()).toEqual({ held: false, because: 'ended' });
      expect((await changes())[0]).toMatchObject({
        action: 'demote-automatically',
        by: { kind: 'system' },
        reason: { code: 'lapsed-automatic' },
      });
      await workedOut();
      expect(await listed()).toHaveLength(2);
    } finally {
      doneOf(await settleDemotion(office, { programme: office.programme, demotion: 'pending' }));
    }
    ({ partner, code } = before);
    expect(await listed()).toMatchObject([{ state: 'open' }]);
  });

  test('the administrators of a partner read what is pending for it, its members and other partners do not', async () => {
    const id = await pending();
    const [administrator, member] = ['administrator', 'member'].map((one) => askers[one]);
    expect(await listed('administrator')).toMatchObject([{ id }]);
    expect((await ask(`/partners/${code}/demotions`, 'member')).statusCode).toBe(403);
    expect((await decide(id, demote, 'administrator')).statusCode).toBe(403);
    expect((await decide(id, demote, 'auditor')).statusCode).toBe(403);
    const { code: other } = await enrolled({});
    for (const [name, actor] of Object.entries({ administrator, member })) {
      askers[name] = actor as never;
      expect((await ask(`/partners/${other}/demotions`, name)).statusCode).toBe(404);
      expect((await ask('/demotions', name)).statusCode).toBe(403);
    }
    // An id of another partner is none of this one.
    code = other;
    expect((await decide(id, demote)).statusCode).toBe(404);
  });

  test('the office reads those of all partners, what lapsed first before, page by page, and of a state, competency or country', async () => {
    ({ partner, code } = await enrolled({
      ...{ statuses: [{ ...web, status: 'data', from: '2019-02-01' }], attributes: { country: 'DE' } },
    }));
    await workedOut();
    const page = async (query: Readonly<Record<string, string>>) => (await ask('/demotions', 'auditor', query)).json();
    const all = (await page({ limit: '200' })).demotions as { id: string; since: string }[];
    expect(all.map(({ since }) => since)).toEqual(all.map(({ since }) => since).sort());
    expect(all.length).toBeGreaterThan(5);
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined; ) {
      const part = await page({ limit: '3', ...(next !== '' && { cursor: next }) });
      seen.push(...part.demotions.map(({ id }: { id: string }) => id));
      next = part.next;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    const mine = { competency: 'data', country: 'DE' };
    expect((await page({ ...mine, state: 'open' })).demotions).toMatchObject([{ partner: code }]);
    expect((await page({ ...mine, state: 'decided' })).demotions).toEqual([]);
    expect((await page({ country: 'XX' })).demotions).toEqual([]);
    expect((await page({ cursor: 'bm9uc2Vuc2U' })).demotions).toEqual([]);
  });

  test('an erased person is named in no reason, and the audit still verifies', async () => {
    const id = await pending();
    doneOf(await makeStatement(office, { ...at(), kind: 'claims', body: ['web/gold'] }));
    expect((await decide(id, { ...demote, reason: 'Ana Zwiebel has left.' })).statusCode).toBe(200);
    const [{ id: person } = { id: '' }] = await withTenant(store.db, at(), (tx) =>
      tx.selectFrom('people').select('id').where('partner_id', '=', partner).execute(),
    );
    doneOf(await erasePerson(office, { ...at(), person }));
    const rows = await withTenant(store.db, at(), (tx) => tx.selectFrom('demotions').selectAll().execute());
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/zwiebel/i);
    expect(rows[0]?.reason_text).toMatch(/has left\.$/);
    expect(doneOf(await verifyAudit(office, at()))).toMatchObject({ flaws: [] });
  });
});
