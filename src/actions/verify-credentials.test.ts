import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, atPartner, doneOf, inOffice, type Office } from '../../test/builders/an-office.ts';
import { reckonerInThread } from '../../test/builders/reckoner-in-thread.ts';
import { endOfTime } from '../domain/time/instant.ts';
import { addUser } from '../store/sign-in/users.ts';
import type { Store } from '../store/store.ts';
import { type Tenant, withTenant } from '../store/tenant.ts';
import { addPerson } from './add-person.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';
import { makeStatement } from './make-statement.ts';
import { standingOfPartner } from './standing-of-partner.ts';
import { verifyAudit } from './verify-audit.ts';
import { verifyCredentials } from './verify-credentials.ts';
import { correctCredential } from './wallets/correct-credential.ts';
import { holdCredential } from './wallets/hold-credential.ts';
import { linkWallet } from './wallets/link-wallet.ts';
import { readWallet } from './wallets/read-wallet.ts';
import { unlinkWallet } from './wallets/unlink-wallet.ts';

const pack = aPack({
  competency: aCompetency('web', { gold: { people: 1, with: 'A', verification: 'verified' } }),
});

describe.each(engineKinds)('credentials that are claimed, over %s', (kind) => {
  let store: Store;
  let office: Office;
  let number = 0;
  let partner: Tenant;

  const aPartner = async (): Promise<Tenant> => {
    const tree = { partner: `partner-${number++}`, people: [{ id: 'ann', name: 'Ann' }], claims: ['web/gold'] };
    const { programme } = office;
    return { programme, partner: doneOf(await importPartner(office, { programme, tree })).partner };
  };
  const claim = async (item: string, by = office.as(atPartner(partner.programme, partner.partner))) => {
    const made = await makeStatement(by, { ...partner, kind: 'credential', person: 'ann', body: { item } });
    return doneOf(made).id as string;
  };
  const verify = (credentials: readonly string[], verification: 'documented' | 'verified' = 'verified', by = office) =>
    verifyCredentials(by, {
      ...partner,
      asked: { credentials: [...credentials], verification, source: 'Transcript 7' },
    });
  const open = () =>
    withTenant(store.db, partner, (tx) =>
      tx
        .selectFrom('credentials')
        .select(['id', 'item', 'verification', 'source', 'wallet_credential_id', 'corrects', 'state'])
        .where('partner_id', '=', partner.partner)
        .where('known_to', '=', endOfTime)
        .orderBy('item')
        .execute(),
    );
  const verdict = async () => {
    const told = doneOf(
      await standingOfPartner({ ...office, reckoner: reckonerInThread }, { ...partner, language: 'en' }),
    );
    const { claims } = JSON.parse(String(told.answer)) as {
      claims: readonly { together: string; alone: { sentences: unknown } }[];
    };
    return { together: claims[0]?.together, sentences: JSON.stringify(claims[0]?.alone.sentences) };
  };

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
  });
  beforeEach(async () => {
    partner = await aPartner();
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  test('do not count where a clause asks for more, which its reasons say, and count once the office has verified them', async () => {
    const id = await claim('A');
    expect(await open()).toMatchObject([{ id, verification: 'claimed' }]);
    const before = await verdict();
    expect(before.together).toBe('not-met');
    expect(before.sentences).toContain('not proved well enough to count (what is asked: at least verified): Ann');
    expect(doneOf(await verify([id]))).toMatchObject({ verified: 1 });
    expect(await open()).toMatchObject([{ item: 'A', verification: 'verified', source: 'Transcript 7', corrects: id }]);
    expect((await verdict()).together).toBe('met');
    const chain = { kind: 'partner', ...partner } as const;
    expect(doneOf(await listAudit(office, { chain })).entries[0]?.action).toBe('verify-credentials');
    expect(doneOf(await verifyAudit(office, chain))).toMatchObject({ flaws: [] });
  });

  test('are verified together or not at all', async () => {
    const ids = [await claim('A'), await claim('B')];
    expect(await verify([...ids, anId()])).toMatchObject({
      refusal: { problems: [{ code: 'unknown-credential', path: ['credentials', 2] }] },
    });
    expect((await open()).map(({ verification }) => verification)).toEqual(['claimed', 'claimed']);
    expect(doneOf(await verify(ids, 'documented')).verified).toBe(2);
    expect((await open()).map(({ verification }) => verification)).toEqual(['documented', 'documented']);
    const now = (await open()).map(({ id }) => id);
    expect(await verify(now, 'documented')).toMatchObject({ refusal: { problems: [{ code: 'proved-already' }, {}] } });
    expect(doneOf(await verify(now)).verified).toBe(2);
    expect(await verify(ids)).toMatchObject({ refusal: { problems: [{ code: 'unknown-credential' }, {}] } });
  });

  test('are verified by the office alone, and of another partner there are none', async () => {
    const id = await claim('A');
    const refusedTo = async (actor: Parameters<Office['as']>[0]) => {
      const result = await verify([id], 'verified', office.as(actor) as Office);
      return result.ok ? undefined : result.refusal.kind;
    };
    expect(await refusedTo(atPartner(partner.programme, partner.partner))).toBe('not-allowed');
    expect(await refusedTo(inOffice(partner.programme, 'auditor'))).toBe('not-allowed');
    expect(await refusedTo(atPartner(partner.programme, anId()))).toBe('not-found');
    expect(await refusedTo(inOffice(anId()))).toBe('not-found');
    partner = await aPartner();
    expect(await verify([id])).toMatchObject({ refusal: { problems: [{ code: 'unknown-credential' }] } });
  });

  test('stay copies of a wallet, which its person corrects to a claim again and takes along', async () => {
    const email = `ann-${number}@example.org`;
    const user = anId();
    await addUser(store.db, { id: user, email, name: 'Ann', language: 'en', now: office.clock.now() });
    await store.engine.run('update users set email_verified = true where id = $1', [user]);
    const ann = office.as({ kind: 'user', id: user, roles: [{ kind: 'person', person: user }] });
    doneOf(await addPerson(office, { ...partner, body: { code: 'own', name: 'Ann', email } }));
    const { id: held } = doneOf(await holdCredential(ann, { programme: 'acme', item: 'A' }));
    const { id: link } = doneOf(await linkWallet(ann, { programme: 'acme', partner: `partner-${number - 1}` }));
    doneOf(await verify((await open()).map(({ id }) => id)));
    expect(await open()).toMatchObject([{ verification: 'verified', wallet_credential_id: held }]);
    expect(doneOf(await readWallet(ann)).credentials).toMatchObject([{ verification: 'claimed' }]);
    doneOf(await correctCredential(ann, held, { item: 'A', earned: '2019-05-02' }));
    expect(await open()).toMatchObject([{ verification: 'claimed', source: null }]);
    doneOf(await verify((await open()).map(({ id }) => id)));
    doneOf(await unlinkWallet(ann, link));
    expect(await open()).toEqual([]);
  });
});
