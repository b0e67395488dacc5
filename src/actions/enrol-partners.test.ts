import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '../../test/builders/a-context.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, doneOf, inOffice } from '../../test/builders/an-office.ts';
import { instant } from '../domain/time/instant.ts';
import { demoNetwork } from '../main/demo/network.ts';
import { shippedPackFiles } from '../main/demo/shipped-pack-files.ts';
import { addProgramme } from '../store/catalogue/programmes.ts';
import { partnerRows } from '../store/membership/partner-rows.ts';
import type { Store } from '../store/store.ts';
import { withTenant } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { enrolPartners } from './enrol-partners.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';
import { publishCatalogue } from './publish-catalogue.ts';
import { verifyAudit } from './verify-audit.ts';

describe.each(engineKinds)('%s: partners that are enrolled together', (kind) => {
  let store: Store;
  let context: Context;
  const programme = anId();
  const partners = demoNetwork().slice(0, 12);

  beforeAll(async () => {
    store = await aStore(kind);
    context = aContext(store, inOffice(programme));
    await addProgramme(store.db, { id: programme, code: 'mpn', now: context.clock.now() });
    doneOf(await publishCatalogue(context, { programme, label: 'shipped', files: shippedPackFiles('mpn') }));
  });
  afterAll(() => store.close());

  /** Everything that is kept about a partner but for ids: whose a row is, is told by name, and the order by what it says. */
  const kept = async (partner: string) => {
    const rows = await withTenant(store.db, { programme, partner }, (tx) => partnerRows(tx, partner));
    const names = new Map<unknown, string>([
      ...(rows?.people ?? []).map(({ id, code }) => [id, code] as const),
      ...(rows?.awards ?? []).map(({ id, status }) => [id, status] as const),
    ]);
    const told = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((one) => JSON.stringify(told(one))).sort();
      if (typeof value !== 'object' || value === null) return names.get(value) ?? value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, inner]) =>
          ['id', 'partner_id'].includes(key) ? [] : [[key, told(inner)]],
        ),
      );
    };
    return told(rows);
  };

  test('are kept and recorded as if each had been imported by itself', async () => {
    const trees = partners.map(({ tree }) => tree);
    const one = trees.map((tree) => ({ ...tree, partner: `alone-${tree['partner']}`, name: tree['name'] }));
    const alone: string[] = [];
    for (const tree of one) alone.push(doneOf(await importPartner(context, { programme, tree })).partner);
    const together = doneOf(await enrolPartners(context, { programme, partners: trees.map((tree) => ({ tree })) }));
    for (const [index, partner] of together.entries()) {
      const code = trees[index]?.['partner'];
      const imported = JSON.stringify(await kept(alone[index] as string)).replaceAll(`alone-${code}`, String(code));
      expect(JSON.stringify(await kept(partner))).toEqual(imported);
      const entriesOf = async (id: string) =>
        doneOf(await listAudit(context, { chain: { kind: 'partner', programme, partner: id } })).entries.map(
          ({ number, at, by, action, touched }) => ({
            number,
            at,
            by,
            action,
            touched: touched.map((one) => one.kind),
          }),
        );
      expect(await entriesOf(partner)).toEqual(await entriesOf(alone[index] as string));
    }
    const verified = doneOf(await verifyAudit(context, { programme }));
    expect(verified).toMatchObject({ flaws: [], entries: 25 });
  });

  test('are known from their own moment where one is given', async () => {
    const tree = { ...partners[0]?.tree, partner: 'since-then' };
    const since = instant('2014-03-01T00:00:00Z');
    const [id] = doneOf(await enrolPartners(context, { programme, partners: [{ tree, since }] }));
    const rows = await withTenant(store.db, { programme, partner: id as string }, (tx) =>
      partnerRows(tx, id as string),
    );
    expect(rows?.memberships.map((row) => row.known_from)).toEqual([since]);
  });

  test('are refused as a whole where one is there already, or one is wrong', async () => {
    const fresh = { ...partners[1]?.tree, partner: 'fresh' };
    const again = await enrolPartners(context, { programme, partners: [{ tree: fresh }, { tree: partners[0]?.tree }] });
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'conflict', code: 'exists-already' } });
    const wrong = await enrolPartners(context, {
      programme,
      partners: [{ tree: fresh }, { tree: { partner: 'wrong', peeple: [] } }],
    });
    expect(wrong).toMatchObject({ ok: false, refusal: { kind: 'invalid' } });
    expect(doneOf(await enrolPartners(context, { programme, partners: [{ tree: fresh }] }))).toHaveLength(1);
  });
});
