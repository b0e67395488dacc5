import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { listNotices } from '../../src/actions/notices/list-notices.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { workOutStanding } from '../../src/actions/work-out-standing.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { day } from '../../src/domain/time/day.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { withPlainSpaces } from '../../src/wording/no-break.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';
import { reckonerInThread } from '../builders/reckoner-in-thread.ts';

const pack = aPack({
  programme: { evidence: { reference: { title: { en: 'Customer reference', de: 'Kundenreferenz' } } } },
  competencies: [aCompetency('web', { gold: { evidence: 'reference', within: { months: 24 } } })],
});
const base = '/api/v1/programmes/acme/partners';
const reason = 'The customer says that there was no such work.';

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
    for (const role of ['programme-manager', 'account-manager', 'expert', 'auditor'] as const)
      askers[role] = inOffice(office.programme, role);
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    office.clock.today = () => day('2020-06-15');
    code = `p${String(++count).padStart(3, '0')}`;
    const evidence = [{ kind: 'reference', on: '2020-03-02', details: { customer: 'Kundenhaus' } }];
    const tree = { partner: code, name: `Company ${code}`, evidence, claims: ['web/gold'] };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  });

  const request = (method: 'GET' | 'POST', path: string, payload?: object, as = 'expert') =>
    api.inject({
      ...{ method, url: `${base}/${code}${path}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const fine = async (answer: ReturnType<typeof request>) => {
    const { statusCode, body } = await answer;
    expect([statusCode, body]).toEqual([expect.toSatisfy((status) => status < 300), expect.any(String)]);
    return JSON.parse(body);
  };
  const refusalOf = async (answer: ReturnType<typeof request>) => {
    const { statusCode } = await answer;
    return [statusCode, (await answer).json().reason];
  };
  const evidence = async () => (await fine(request('GET', '/evidence'))).statements;
  const only = async () => (await evidence())[0];
  const dispute = (of: string, as = 'expert') => request('POST', '/evidence-disputes', { evidence: of, reason }, as);
  const isDisputed = async (): Promise<string> => (await fine(dispute((await only()).id))).id;
  const settle = (id: string, settled: object, as = 'expert') =>
    request('POST', `/evidence-disputes/${id}/settlement`, { settled: { reason: 'We asked.', ...settled } }, as);
  const answer = (id: string, said = 'Here is the contract.', as = 'administrator') =>
    request('POST', `/evidence-disputes/${id}/answers`, { answer: said }, as);
  const disputes = async (as = 'member') => (await fine(request('GET', '/evidence-disputes', undefined, as))).disputes;
  const verdict = async (query = ''): Promise<string> =>
    (await fine(request('GET', `/standing?claims=web/gold${query}`))).claims[0].alone.verdict;
  const ahead = async (query = '') => {
    const { awards } = await fine(request('GET', `/evidence/${(await only()).id}/disputed${query}`));
    return awards.map(({ effect, after }: { effect: string; after: { verdict: string } }) => [effect, after.verdict]);
  };
  const told = async (language: 'en' | 'de' = 'en') => {
    doneOf(await workOutStanding({ ...office, reckoner: reckonerInThread }, { programme: office.programme, partner }));
    const url = `${base}/${code}/notices`;
    const headers = { authorization: 'Bearer administrator', 'accept-language': language };
    const { notices } = (await api.inject({ url, headers })).json();
    return notices
      .filter(({ cause }: { cause: string }) => cause.startsWith('evidence'))
      .map(({ cause, title }: { cause: string; title: string }) => `${cause}: ${withPlainSpaces(title)}`);
  };
  const work = async () => {
    const url = '/api/v1/programmes/acme/work?kind=evidence-dispute&limit=200';
    const found = (await api.inject({ url, headers: { authorization: 'Bearer expert' } })).json();
    return found.work.filter((one: { partner: string }) => one.partner === code);
  };

  test('what is disputed may count or not; what that does is told before, and upheld it counts as before', async () => {
    expect(await verdict()).toBe('met');
    expect(await ahead()).toEqual([['worse', 'undetermined']]);
    expect(await verdict()).toBe('met');
    const id = await isDisputed();
    expect(await verdict()).toBe('undetermined');
    const { id: disputed, statement } = await only();
    expect(statement).toMatchObject({ kind: 'reference', state: 'disputed', details: { customer: 'Kundenhaus' } });
    expect(await disputes()).toEqual([
      {
        id,
        state: 'open',
        evidence: disputed,
        kind: 'reference',
        on: '2020-03-02',
        disputedOn: '2020-06-15',
        reason,
        answers: [],
      },
    ]);
    expect(await refusalOf(dispute(disputed))).toEqual([409, 'evidence-disputed']);
    expect(await ahead('?upheld=true')).toEqual([['better', 'met']]);
    await fine(settle(id, { outcome: 'upheld' }));
    expect(await verdict()).toBe('met');
    expect(await disputes()).toMatchObject([{ state: 'upheld', settledOn: '2020-06-15', settlement: 'We asked.' }]);
    expect(await refusalOf(settle(id, { outcome: 'upheld' }))).toEqual([409, 'dispute-settled']);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('revoked from a day on it counts until the day before; what never counted is gone, and its dispute tells of it', async () => {
    const id = await isDisputed();
    expect(await ahead('?revoked=2020-06-01')).toEqual([['worse', 'not-met']]);
    const later = await settle(id, { outcome: 'revoked', on: '2020-06-16' });
    expect(later.json().errors).toMatchObject([{ code: 'revoked-still-to-come', pointer: '/settled/on' }]);
    await fine(settle(id, { outcome: 'revoked', on: '2020-06-01' }));
    expect((await only()).statement).toMatchObject({ validThrough: '2020-05-31' });
    expect([await verdict(), await verdict('&on=2020-05-31')]).toEqual(['not-met', 'met']);
    const again = await isDisputed();
    await fine(settle(again, { outcome: 'revoked', on: '2020-03-02' }));
    expect(await evidence()).toEqual([]);
    expect(await disputes()).toMatchObject([{ revokedOn: '2020-03-02' }, { revokedOn: '2020-06-01' }]);
    expect(await verdict('&on=2020-05-31')).toBe('not-met');
  });

  test('the partner is told in its language, answers as often as it likes, and the office reads that', async () => {
    const id = await isDisputed();
    expect(await told('de')).toEqual(['evidence-disputed: Ein Beleg ist bestritten: Kundenreferenz vom 2. März 2020']);
    await fine(answer(id));
    await fine(answer(id, 'And here is the invoice.'));
    expect((await disputes('expert'))[0].answers).toEqual([
      { answer: 'Here is the contract.', answeredOn: '2020-06-15' },
      { answer: 'And here is the invoice.', answeredOn: '2020-06-15' },
    ]);
    await fine(settle(id, { outcome: 'upheld' }));
    expect(await told()).toEqual(['evidence-upheld: Disputed evidence is upheld: Customer reference of 2 March 2020']);
    expect(await refusalOf(answer(id))).toEqual([409, 'dispute-settled']);
    office.clock.today = () => day('2020-07-16');
    expect(await told()).toEqual([]);
  });

  test('a letter that is planned is taken back where it is settled before', async () => {
    const id = await isDisputed();
    await told();
    await fine(settle(id, { outcome: 'revoked', on: '2020-06-01' }));
    expect(await told()).toEqual(['evidence-revoked: Evidence is revoked: Customer reference of 2 March 2020']);
    const tenant = { programme: office.programme, partner };
    const rows = await withTenant(store.db, tenant, (tx) =>
      tx
        .selectFrom('notices')
        .select(['cause', 'state'])
        .where('cause', 'in', ['evidence-disputed', 'evidence-revoked'])
        .orderBy('id')
        .execute(),
    );
    expect(rows.map(({ cause, state }) => `${cause} ${state}`)).toEqual([
      'evidence-disputed withdrawn',
      'evidence-revoked planned',
    ]);
    const administrator = office.as(atPartner(office.programme, partner));
    const { notices } = doneOf(await listNotices(administrator, tenant));
    expect(notices.map(({ content }) => content)).toContainEqual({
      ...{ evidence: 'reference', on: '2020-03-02', revokedOn: '2020-06-01' },
    });
  });

  test('what is open waits in the work of the office, and nothing that is settled or overtaken does', async () => {
    const id = await isDisputed();
    expect(await work()).toMatchObject([
      { id, kind: 'evidence-dispute', item: 'reference', evidence: 'Customer reference', since: '2020-06-15' },
    ]);
    const about = { programme: office.programme, partner, kind: 'evidence' } as const;
    doneOf(await makeStatement(office, { ...about, corrects: (await only()).id }));
    expect(await work()).toEqual([]);
    expect(await disputes()).toMatchObject([{ state: 'overtaken' }]);
    expect(await refusalOf(settle(id, { outcome: 'upheld' }))).toEqual([409, 'dispute-overtaken']);
    expect(await refusalOf(answer(id))).toEqual([409, 'dispute-overtaken']);
  });

  test('the office disputes and settles, the partner alone answers; nobody writes another’s rows', async () => {
    const { id: of } = await only();
    for (const as of ['administrator', 'member', 'auditor']) expect((await dispute(of, as)).statusCode).toBe(403);
    const id = await isDisputed();
    for (const as of ['administrator', 'member', 'auditor'])
      expect((await settle(id, { outcome: 'upheld' }, as)).statusCode).toBe(403);
    for (const as of ['expert', 'member', 'programme-manager'])
      expect((await answer(id, 'No.', as)).statusCode).toBe(403);
    const none = '01900000-0000-7000-8000-000000000000';
    expect((await answer(none)).statusCode).toBe(404);
    expect((await dispute(none)).statusCode).toBe(404);
    expect((await request('GET', `/evidence/${none}/disputed`)).statusCode).toBe(404);
    const tenant = { programme: office.programme, partner };
    const forged = withTenant(store.db, tenant, (tx) =>
      tx.updateTable('disputes').set({ outcome: 'upheld' }).where('id', '=', id).execute(),
    );
    await expect(forged).rejects.toThrow(/permission denied/);
    const foreign = { programme: office.programme, partner: none };
    expect(await withTenant(store.db, foreign, (tx) => tx.selectFrom('disputes').select('id').execute())).toEqual([]);
  });
});
