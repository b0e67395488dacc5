import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aProgrammeAtRest, type ProgrammeAtRest } from '../../../test/builders/a-programme-at-rest.ts';
import { aStore, engineKinds } from '../../../test/builders/a-store.ts';
import type { AuditAction } from '../../domain/audit/audit-action.ts';
import type { Chain } from '../../domain/audit/chain.ts';
import { ChainCheck } from '../../domain/audit/chain-check.ts';
import { instant } from '../../domain/time/instant.ts';
import type { Store } from '../store.ts';
import { type Tx, withOffice, withTenant } from '../tenant.ts';
import { readChainPage } from './read-chain.ts';
import { type Change, recordChange } from './record-change.ts';

const someone = '0199c0de-0000-7000-8000-0000000000aa';
const at = instant('2026-11-26T08:00:00.123Z');
const by = { kind: 'user', id: someone } as const;

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let there: ProgrammeAtRest;
  let chain: Chain & { kind: 'partner' };
  beforeAll(async () => {
    store = await aStore(kind);
    there = await aProgrammeAtRest(store, 2);
    chain = { kind: 'partner', programme: there.programme, partner: there.partners[0] as string };
  });
  afterAll(() => store.close());

  const change = (more: Partial<Change> = {}): Change => ({
    chain,
    at,
    by,
    action: 'rename-partner',
    touched: [
      { kind: 'partner', id: chain.partner, content: { before: { name: 'Contoso' }, after: { name: 'Fabrikam' } } },
    ],
    reason: { code: 'requested', text: 'Ms Schröder asked for it\u0000\ud800' },
    ...more,
  });
  const inPartner = <Result>(work: (tx: Tx) => Promise<Result>) => withTenant(store.db, chain, work);
  const pageOf = (one: Chain) => withOffice(store.db, one.programme, (tx) => readChainPage(tx, one, undefined, 1_000));

  test('what comes back is what was recorded, with the texts beside it', async () => {
    const [first, second] = await inPartner(async (tx) => [
      await recordChange(tx, change()),
      await recordChange(tx, change({ by: { kind: 'system', id: null }, reason: undefined, touched: [] })),
    ]);
    const { entries, contents, head } = await pageOf(chain);
    expect(entries).toEqual([first, second]);
    expect(entries.map(({ number }) => number)).toEqual([1, 2]);
    expect(head).toEqual({ number: 2, hash: second?.hash });
    expect([...contents.values()].map(({ text }) => JSON.parse(text))).toEqual(
      expect.arrayContaining([
        { before: { name: 'Contoso' }, after: { name: 'Fabrikam' } },
        'Ms Schröder asked for it\u0000\ud800',
      ]),
    );
    expect(JSON.stringify(entries)).not.toMatch(/Contoso|Fabrikam|Schröder/);
  });

  test('a change that is rolled back leaves no entry and no gap', async () => {
    const before = (await pageOf(chain)).head;
    const dropped = inPartner(async (tx) => {
      await recordChange(tx, change());
      throw new Error('rolled back');
    });
    await expect(dropped).rejects.toThrow('rolled back');
    expect((await pageOf(chain)).head).toEqual(before);
  });

  test('changes of one chain at the same time follow each other, also where the chain begins with them', async () => {
    const other: Chain = { kind: 'partner', programme: there.programme, partner: there.partners[1] as string };
    const writes = Array.from({ length: 24 }, (_, place) =>
      place % 2 === 0
        ? withTenant(store.db, other, (tx) => recordChange(tx, change({ chain: other })))
        : withOffice(store.db, there.programme, (tx) => recordChange(tx, change({ chain: other }))),
    );
    await Promise.all(writes);
    const { entries, contents, head } = await pageOf(other);
    expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, place) => place + 1));
    const check = new ChainCheck({ chain: other });
    check.read(entries, contents);
    expect(check.finish(head)).toEqual([]);
  });

  test('the chain of the programme is for its office alone', async () => {
    const own: Chain = { kind: 'programme', programme: there.programme };
    await withOffice(store.db, there.programme, (tx) => recordChange(tx, change({ chain: own })));
    expect((await pageOf(own)).entries).toHaveLength(1);
    await expect(inPartner((tx) => recordChange(tx, change({ chain: own })))).rejects.toMatchObject({ code: '42501' });
    await expect(inPartner((tx) => readChainPage(tx, own, undefined, 10))).rejects.toMatchObject({ code: '42501' });
  });

  test('a partner neither reads nor writes the chain of another', async () => {
    const other: Chain = { kind: 'partner', programme: there.programme, partner: there.partners[1] as string };
    expect((await inPartner((tx) => readChainPage(tx, other, undefined, 10))).entries).toEqual([]);
    await expect(inPartner((tx) => recordChange(tx, change({ chain: other })))).rejects.toMatchObject({
      code: '42501',
    });
  });

  test.each([
    ['audit_entries', `update audit_entries set action = 'nothing'`],
    ['audit_entries', 'delete from audit_entries'],
    ['audit_contents', `update audit_contents set content = 'nothing'`],
    ['audit_heads', 'delete from audit_heads'],
    ['programme_audit_entries', `update programme_audit_entries set action = 'nothing'`],
    ['programme_audit_entries', 'delete from programme_audit_entries'],
    ['programme_audit_heads', 'delete from programme_audit_heads'],
    ['audit_entries', 'truncate audit_entries cascade'],
  ])('no role may touch what is recorded in %s: %s', async (_, statement) => {
    const run = (tx: Tx) => sql.raw(statement).execute(tx);
    await expect(inPartner(run)).rejects.toMatchObject({ code: '42501' });
    await expect(withOffice(store.db, there.programme, run)).rejects.toMatchObject({ code: '42501' });
  });

  test('what could be a name is refused where only ids and codes belong', async () => {
    const refusedWith = (more: Partial<Change>) => inPartner((tx) => recordChange(tx, change(more)));
    await expect(refusedWith({ touched: [{ kind: 'person', id: 'anna.schmidt' }] })).rejects.toThrow('"anna.schmidt"');
    await expect(refusedWith({ reason: { code: 'Anna asked' } })).rejects.toThrow('"Anna asked"');
    await expect(refusedWith({ action: 'rename Anna' as AuditAction })).rejects.toThrow('"rename Anna"');
  });
});
