import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { erasePerson } from '../../src/actions/erase-person.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import type { Api } from '../../src/api/api-parts.ts';
import type { Store } from '../../src/store/store.ts';
import { withTenant } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const pack = aPack({ competencies: [aCompetency('web', { gold: { people: 1, with: 'A' } })] });
const base = '/api/v1/programmes/acme/partners';

interface Listed {
  readonly id: string;
  readonly statement: { readonly item: string; readonly state?: string; readonly validThrough?: string };
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
    askers['manager'] = inOffice(office.programme);
    askers['expert'] = inOffice(office.programme, 'expert');
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  beforeEach(async () => {
    code = `p${String(++count).padStart(3, '0')}`;
    const credentials = [{ item: 'A', earned: '2019-01-01' }];
    const tree = { partner: code, name: code, people: [{ id: 'ana', name: 'Ana', credentials }], claims: ['web/gold'] };
    partner = doneOf(await importPartner(office, { programme: office.programme, tree })).partner;
    askers['administrator'] = atPartner(office.programme, partner);
    askers['member'] = atPartner(office.programme, partner, 'partner-member');
  });

  const request = (method: 'GET' | 'POST', path: string, payload?: object, as = 'manager') =>
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
  const credentials = async (): Promise<readonly Listed[]> =>
    (await fine(request('GET', '/credentials?person=ana'))).statements;
  const only = async (): Promise<Listed> => {
    const [first] = await credentials();
    if (!first) throw new Error('There is a credential.');
    return first;
  };
  const reason = 'The number is that of somebody else.';
  const dispute = (credential: string, as = 'manager') =>
    request('POST', '/people/ana/disputes', { credential, reason }, as);
  const settle = (id: string, settled: object, as = 'manager') =>
    request('POST', `/people/ana/disputes/${id}/settlement`, { settled: { reason: 'We asked.', ...settled } }, as);
  const disputes = async (as = 'member') =>
    (await fine(request('GET', '/people/ana/disputes', undefined, as))).disputes;
  const verdict = async (): Promise<string> => {
    const { claims } = await fine(request('GET', '/standing?claims=web/gold'));
    return claims[0].alone.verdict;
  };
  const ahead = async (query = ''): Promise<readonly unknown[]> => {
    const { awards } = await fine(request('GET', `/people/ana/credentials/${(await only()).id}/disputed${query}`));
    return awards.map(({ effect, after }: { effect: string; after: { verdict: string } }) => [effect, after.verdict]);
  };
  const isDisputed = async (): Promise<string> => {
    const { id } = await fine(dispute((await only()).id));
    return id;
  };

  test('what is disputed may count or not, and says so with its reason; upheld, it counts as before', async () => {
    expect(await verdict()).toBe('met');
    expect(await ahead()).toEqual([['worse', 'undetermined']]);
    expect(await verdict()).toBe('met');
    const id = await isDisputed();
    expect(await verdict()).toBe('undetermined');
    expect((await only()).statement).toMatchObject({ item: 'A', state: 'disputed' });
    expect(await disputes()).toMatchObject([{ id, state: 'open', item: 'A', disputedOn: '2020-06-15', reason }]);
    expect(await refusalOf(dispute((await only()).id))).toEqual([409, 'credential-disputed']);
    expect(await ahead('?upheld=true')).toEqual([['better', 'met']]);
    await fine(settle(id, { outcome: 'upheld' }));
    expect(await verdict()).toBe('met');
    expect(await disputes()).toMatchObject([{ state: 'upheld', settledOn: '2020-06-15', settlement: 'We asked.' }]);
    expect(await refusalOf(settle(id, { outcome: 'upheld' }))).toEqual([409, 'dispute-settled']);
    await isDisputed();
    expect((await disputes()).map(({ state }: { state: string }) => state)).toEqual(['open', 'upheld']);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('revoked from a day on it counts until the day before, and the revocation stays with day and reason', async () => {
    const id = await isDisputed();
    expect(await ahead('?revoked=2020-06-01')).toEqual([['worse', 'not-met']]);
    const later = await settle(id, { outcome: 'revoked', on: '2020-06-16' });
    expect(later.json().errors).toMatchObject([{ code: 'revoked-still-to-come', pointer: '/settled/on' }]);
    await fine(settle(id, { outcome: 'revoked', on: '2020-06-01' }));
    expect((await only()).statement).toMatchObject({ item: 'A', validThrough: '2020-05-31' });
    expect((await only()).statement.state ?? 'confirmed').toBe('confirmed');
    expect(await verdict()).toBe('not-met');
    const before = await fine(request('GET', '/standing?claims=web/gold&on=2020-05-31'));
    expect(before.claims[0].alone.verdict).toBe('met');
    expect(await disputes()).toMatchObject([
      { state: 'revoked', revokedOn: '2020-06-01', reason, settlement: 'We asked.', settledOn: '2020-06-15' },
    ]);
  });

  test('what never counted is gone when it is revoked, and its dispute still tells of it', async () => {
    const id = await isDisputed();
    await fine(settle(id, { outcome: 'revoked', on: '2019-01-01' }));
    expect(await credentials()).toEqual([]);
    expect(await verdict()).toBe('not-met');
    expect(await disputes()).toMatchObject([{ state: 'revoked', item: 'A', revokedOn: '2019-01-01' }]);
  });

  test('where the statement was withdrawn meanwhile, nothing is left to settle', async () => {
    const id = await isDisputed();
    const about = { programme: office.programme, partner, kind: 'credential', person: 'ana' } as const;
    doneOf(await makeStatement(office, { ...about, corrects: (await only()).id }));
    expect(await disputes()).toMatchObject([{ state: 'overtaken' }]);
    expect(await refusalOf(settle(id, { outcome: 'upheld' }))).toEqual([409, 'dispute-overtaken']);
  });

  test('only the office that verifies disputes and settles; a partner reads, and writes nothing of it', async () => {
    const { id: credential } = await only();
    for (const as of ['administrator', 'member', 'expert'])
      expect((await dispute(credential, as)).statusCode).toBe(403);
    const id = await isDisputed();
    for (const as of ['administrator', 'member', 'expert'])
      expect((await settle(id, { outcome: 'upheld' }, as)).statusCode).toBe(403);
    const tenant = { programme: office.programme, partner };
    const forged = withTenant(store.db, tenant, (tx) =>
      tx.updateTable('disputes').set({ outcome: 'upheld' }).where('id', '=', id).execute(),
    );
    await expect(forged).rejects.toThrow(/permission denied/);
    const foreign = { programme: office.programme, partner: crypto.randomUUID() };
    const seen = await withTenant(store.db, foreign, (tx) => tx.selectFrom('disputes').select('id').execute());
    expect(seen).toEqual([]);
  });

  test('an erasure takes out what was written about somebody, and leaves that it was in doubt', async () => {
    await isDisputed();
    const exported = await fine(request('GET', '/people/ana/data'));
    expect(exported.disputes).toMatchObject([{ item: 'A', reason }]);
    const tenant = { programme: office.programme, partner };
    const person = await withTenant(store.db, tenant, (tx) =>
      tx.selectFrom('people').select('id').where('code', '=', 'ana').executeTakeFirstOrThrow(),
    );
    doneOf(await erasePerson(office, { ...tenant, person: person.id }));
    const left = await withTenant(store.db, tenant, (tx) =>
      tx.selectFrom('disputes').select(['item', 'reason']).execute(),
    );
    expect(left).toEqual([{ item: 'A', reason: null }]);
    expect(JSON.stringify(await fine(request('GET', '/audit')))).not.toContain(reason);
  });
});
