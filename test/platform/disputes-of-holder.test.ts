import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../../src/actions/add-person.ts';
import { erasePerson } from '../../src/actions/erase-person.ts';
import { importPartner } from '../../src/actions/import-partner.ts';
import { makeStatement } from '../../src/actions/make-statement.ts';
import { verifyAudit } from '../../src/actions/verify-audit.ts';
import { holdCredential } from '../../src/actions/wallets/hold-credential.ts';
import { linkWallet } from '../../src/actions/wallets/link-wallet.ts';
import type { Api } from '../../src/api/api-parts.ts';
import { addUser } from '../../src/store/sign-in/users.ts';
import type { Store } from '../../src/store/store.ts';
import { atPartner as asPartner, withTenant, withWallet } from '../../src/store/tenant.ts';
import { aCompetency, aPack } from '../builders/a-programme.ts';
import { aStore, engineKinds } from '../builders/a-store.ts';
import { anApi } from '../builders/an-api.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../builders/an-office.ts';

const pack = aPack({ competencies: [aCompetency('web', { gold: { people: 1, with: 'A' } })] });

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let api: Api;
  let partner: string;
  let member: string;
  let code: string;
  let link: string;
  let count = 0;
  const askers: Record<string, ReturnType<typeof inOffice>> = {};

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    askers['manager'] = inOffice(office.programme);
    api = await anApi(office, askers);
  });
  afterAll(async () => {
    await api.close();
    await office.stop();
    await store.close();
  });
  const somebody = async (email: string) => {
    const id = anId();
    await addUser(store.db, { id, email, name: 'Ana', language: 'en', now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [id]);
    return { kind: 'user' as const, id, roles: [{ kind: 'person' as const, person: id }] };
  };
  beforeEach(async () => {
    code = `p${String(++count).padStart(3, '0')}`;
    const { programme } = office;
    partner = doneOf(
      await importPartner(office, { programme, tree: { partner: code, name: code, people: [], claims: ['web/gold'] } }),
    ).partner;
    const email = `ana-${count}@example.org`;
    member = doneOf(await addPerson(office, { programme, partner, body: { code: 'ana', name: 'Ana', email } })).person;
    const employed = { type: 'employee', from: '2019-01-01' };
    doneOf(await makeStatement(office, { programme, partner, kind: 'affiliation', person: 'ana', body: employed }));
    const body = { item: 'A', earned: '2019-01-01' };
    doneOf(await makeStatement(office, { programme, partner, kind: 'credential', person: 'ana', body }));
    const ana = await somebody(email);
    askers['ana'] = ana as never;
    askers['stranger'] = (await somebody(`bo-${count}@example.org`)) as never;
    askers['member'] = atPartner(programme, partner, 'partner-member');
    link = doneOf(await linkWallet(office.as(ana), { programme: 'acme', partner: code })).id;
  });

  const request = (method: 'GET' | 'POST', url: string, as: string, payload?: object) =>
    api.inject({
      ...{ method, url: `/api/v1${url}`, headers: { authorization: `Bearer ${as}` } },
      ...(payload && { payload }),
    });
  const fine = async (answer: ReturnType<typeof request>) => {
    const { statusCode, body } = await answer;
    expect([statusCode, body]).toEqual([expect.toSatisfy((status) => status < 300), expect.any(String)]);
    return JSON.parse(body);
  };
  const at = () => `/programmes/acme/partners/${code}`;
  const recorded = async (as = 'ana') => (await fine(request('GET', '/me/wallet/recorded', as))).partners;
  const credential = async () => (await recorded())[0].credentials[0].id;
  const verdict = async () =>
    (await fine(request('GET', `${at()}/standing?claims=web/gold`, 'manager'))).claims[0].alone.verdict;
  const dispute = async (as = 'ana', objection = 'not-mine', of?: string) =>
    request('POST', `/me/wallet/links/${link}/disputes`, as, {
      ...{ credential: of ?? (await credential()), objection, reason: 'I never took this exam.' },
    });
  const answer = (id: string, as = 'ana', said = 'The number is mine: I changed my name.') =>
    request('POST', `/me/wallet/links/${link}/disputes/${id}/answers`, as, { answer: said });
  const byOffice = async () =>
    (
      await fine(
        request('POST', `${at()}/people/ana/disputes`, 'manager', {
          credential: await credential(),
          reason: 'A doubt.',
        }),
      )
    ).id;
  const settle = (id: string) =>
    fine(
      request('POST', `${at()}/people/ana/disputes/${id}/settlement`, 'manager', {
        settled: { outcome: 'upheld', reason: 'We asked.' },
      }),
    );

  test('the holder sees what is in doubt and why, answers it as often as they like, and the office reads that', async () => {
    const id = await byOffice();
    expect(await recorded()).toMatchObject([
      {
        ...{ link, programme: 'acme', partner: code, person: 'ana' },
        credentials: [{ item: 'A', disputed: true, own: false }],
        disputes: [{ id, state: 'open', reason: 'A doubt.', answers: [] }],
      },
    ]);
    await fine(answer(id));
    await fine(answer(id, 'ana', 'Here is the certificate: 4711.'));
    const told = await fine(request('GET', `${at()}/people/ana/disputes`, 'member'));
    expect(told.disputes[0].answers.map((one: { answer: string }) => one.answer)).toEqual([
      'The number is mine: I changed my name.',
      'Here is the certificate: 4711.',
    ]);
    await settle(id);
    expect((await answer(id)).statusCode).toBe(409);
    expect(doneOf(await verifyAudit(office, { programme: office.programme })).flaws).toEqual([]);
  });

  test('the holder disputes what is not theirs; it may count or not until the office has settled it', async () => {
    expect(await verdict()).toBe('met');
    const { id } = await fine(dispute());
    expect(await verdict()).toBe('undetermined');
    expect((await recorded())[0].disputes).toMatchObject([
      { id, state: 'open', objection: 'not-mine', reason: 'I never took this exam.' },
    ]);
    const again = await dispute();
    expect([again.statusCode, again.json().reason]).toEqual([409, 'credential-disputed']);
    const told = await fine(request('GET', `${at()}/people/ana/disputes`, 'manager'));
    expect(told.disputes).toMatchObject([{ id, objection: 'not-mine' }]);
    const work = async () =>
      (await fine(request('GET', '/programmes/acme/work?kind=credential-dispute', 'manager'))).work.filter(
        (one: { partner: string }) => one.partner === code,
      );
    expect(await work()).toMatchObject([{ id, person: 'ana', item: 'A', due: '2020-06-15' }]);
    await settle(id);
    expect(await work()).toEqual([]);
    expect(await verdict()).toBe('met');
  });

  test('what comes from the holder’s own wallet is corrected there', async () => {
    doneOf(await holdCredential(office.as(askers['ana'] as never), { programme: 'acme', item: 'B' }));
    const own = (await recorded())[0].credentials.find((one: { own: boolean }) => one.own);
    const refused = await dispute('ana', 'wrong', own.id);
    expect([refused.statusCode, refused.json().reason]).toEqual([409, 'credential-in-own-wallet']);
  });

  test('nobody else sees it there, answers it or disputes it by that link, and a partner writes nothing in their name', async () => {
    const id = await byOffice();
    expect(await recorded('stranger')).toEqual([]);
    expect((await answer(id, 'stranger')).statusCode).toBe(404);
    expect((await dispute('stranger')).statusCode).toBe(404);
    const tenant = { programme: office.programme, partner };
    const row = { dispute_id: id, answer: 'forged', answered_at: office.clock.now(), answered_on: '2020-06-15' };
    const values = { ...row, id: anId(), programme_id: office.programme, partner_id: partner };
    const forged = withTenant(store.db, tenant, (tx) => tx.insertInto('dispute_answers').values(values).execute());
    await expect(forged).rejects.toThrow(/permission denied/);
    await fine(answer(id));
    const foreign = { programme: office.programme, partner: crypto.randomUUID() };
    const seen = await withTenant(store.db, foreign, (tx) => tx.selectFrom('dispute_answers').select('id').execute());
    expect(seen).toEqual([]);
    // A wallet that stands at another partner writes nothing there either.
    const elsewhere = withWallet(store.db, anId(), async (tx) => {
      await asPartner(tx, foreign);
      await tx
        .insertInto('dispute_answers')
        .values({ ...values, id: anId() })
        .execute();
    });
    await expect(elsewhere).rejects.toThrow(/row-level security/);
  });

  test('an erasure takes out what the holder answered, and an export has it', async () => {
    const id = await byOffice();
    await fine(answer(id));
    const exported = await fine(request('GET', `${at()}/people/ana/data`, 'manager'));
    expect(exported.disputes).toMatchObject([{ answers: [{ answer: 'The number is mine: I changed my name.' }] }]);
    const tenant = { programme: office.programme, partner };
    doneOf(await erasePerson(office, { ...tenant, person: member }));
    const left = await withTenant(store.db, tenant, (tx) =>
      tx.selectFrom('dispute_answers').select('answer').execute(),
    );
    expect(left).toEqual([{ answer: null }]);
    expect(JSON.stringify(await fine(request('GET', `${at()}/audit`, 'manager')))).not.toContain('changed my name');
  });
});
