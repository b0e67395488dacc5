import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPartner } from '../../test/builders/a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, atPartner, doneOf, inOffice, type Office } from '../../test/builders/an-office.ts';
import { partnerFile, partnerFileOfNow } from '../../test/builders/arbitrary-partner-files.ts';
import { certifications, clause, items, programmeAsking } from '../../test/builders/arbitrary-rules.ts';
import type { Programme } from '../domain/catalogue/programme.ts';
import type { Facts } from '../domain/membership/facts.ts';
import { evaluate } from '../domain/standing/evaluate.ts';
import { day } from '../domain/time/day.ts';
import { endOfTime, type Instant } from '../domain/time/instant.ts';
import { loadFacts } from '../store/membership/load-facts.ts';
import type { Store } from '../store/store.ts';
import { withTenant } from '../store/tenant.ts';
import { exportPartner } from './export-partner.ts';
import { importPartner } from './import-partner.ts';

const pack = aPack({
  exams: items,
  certifications,
  competency: aCompetency('web', { gold: { people: 1, with: 'A' }, silver: { people: 1, with: 'B' } }),
});
const read = readPack(pack);
const programme = (read.ok ? read.value : undefined) as Programme;

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let made = 0;
  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    // Later than every figure of the files that are made up: nobody has measured what is still to come.
    office.clock.today = () => day('2023-01-01');
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const asFile = (tree: WrittenTree, code = `p${++made}`): WrittenTree => ({ partner: code, ...tree });
  const imported = async (tree: WrittenTree, context = office.as(office.actor)) =>
    doneOf(await importPartner(context, { programme: office.programme, tree }));
  const exported = async (partner: string, more: { at?: Instant; withHistory?: boolean } = {}) =>
    doneOf(await exportPartner(office, { programme: office.programme, partner, ...more })).file as WrittenTree;
  const loaded = (partner: string, by: Programme = programme) =>
    withTenant(store.db, { programme: office.programme, partner }, async (tx) => {
      const found = await loadFacts(tx, partner, by);
      if (!found) throw new Error('The partner is not there.');
      return found;
    });
  const standingJobs = async (partner: string) => {
    const { rows } = await sql<{ jobs: number }>`
      select count(*) as jobs from queue.job where name = 'standing' and data->>'partner' = ${partner}`.execute(
      store.db,
    );
    return rows[0]?.jobs;
  };

  test('what is imported is loaded as the same facts, with all that was known when', async () => {
    await fc.assert(
      fc.asyncProperty(partnerFile, async (tree) => {
        const file = asFile(tree);
        const { partner } = await imported(file);
        const { facts } = await loaded(partner);
        expect(sinceKept(facts)).toEqual(sinceKept(aPartner(programme, file)));
        expect(sinceKept(aPartner(programme, await exported(partner, { withHistory: true })))).toEqual(
          sinceKept(facts),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('importing the same file again, or what was exported, writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(partnerFile, async (tree) => {
        const file = asFile(tree);
        const { partner, revision } = await imported(file);
        expect(revision).toBe(1);
        const same = { partner, revision: 1, isChanged: false };
        expect(await imported(file)).toEqual(same);
        expect(await imported(await exported(partner))).toEqual(same);
        expect(await imported(await exported(partner, { withHistory: true }))).toEqual(same);
      }),
      { numRuns: 25 },
    );
  });

  test('after one file has followed another each is what was known at its time', async () => {
    await fc.assert(
      fc.asyncProperty(partnerFileOfNow, partnerFileOfNow, async (first, second) => {
        const code = `p${++made}`;
        const { partner } = await imported(asFile(first, code));
        const between = office.clock.now();
        const { isChanged, revision } = await imported(asFile(second, code));
        const then = aPartner(programme, await exported(partner, { at: between }));
        expect(dated(then)).toEqual(dated(aPartner(programme, asFile(first, code))));
        const now = aPartner(programme, await exported(partner));
        expect(dated(now)).toEqual(dated(aPartner(programme, asFile(second, code))));
        expect(revision).toBe(isChanged ? 2 : 1);
      }),
      { numRuns: 30 },
    );
  });

  test('stored facts are judged as the file is', async () => {
    await fc.assert(
      fc.asyncProperty(partnerFile, clause, async (tree, asked) => {
        const rules = programmeAsking(asked);
        fc.pre(rules !== undefined);
        const file = asFile(tree);
        const { partner } = await imported(file);
        const judged = (facts: Facts) =>
          evaluate({
            programme: rules as Programme,
            facts,
            competency: 'web',
            level: 'gold',
            day: day('2020-06-15'),
            knownAt: endOfTime,
          });
        const { facts } = await loaded(partner, rules);
        expect(judged(facts)).toEqual(judged(aPartner(programme, file)));
      }),
      { numRuns: 40 },
    );
  });

  test('facts that were stored stay readable under rules that know none of their names', async () => {
    const other = readPack(
      aPack({
        exams: { Z: {} },
        competency: aCompetency('other', { gold: { people: 1, with: 'Z' } }),
        programme: { attributes: {}, metrics: {}, records: {}, evidence: {}, statuses: {}, affiliations: ['member'] },
      }),
    );
    if (!other.ok) throw new Error(JSON.stringify(other.problems));
    await fc.assert(
      fc.asyncProperty(partnerFile, async (tree) => {
        const { partner } = await imported(asFile(tree));
        const { facts } = await loaded(partner, other.value);
        expect(
          evaluate({
            programme: other.value,
            facts,
            competency: 'other',
            level: 'gold',
            day: day('2020-06-15'),
            knownAt: endOfTime,
          }).verdict,
        ).toBe('not-met');
      }),
      { numRuns: 10 },
    );
  });

  test('how people learn is kept with the partner', async () => {
    const learning = {
      currency: 'EUR',
      rates: { junior: 42.5 },
      otherwiseRate: 85,
      pace: 1,
      people: { a: { role: 'junior', pace: 2 } },
      vouchers: [{ id: 'days', count: 2, items: ['A'] }],
    };
    const { partner } = await imported(asFile({ people: [{ id: 'a', name: 'Ada' }], learning }));
    expect((await exported(partner))['learning']).toEqual(learning);
    const { learning: terms } = await loaded(partner);
    expect(terms?.rates.get('junior')).toBe(4250);
    expect(terms?.people.get('a')?.pace).toBe(2);
  });

  test('a change sends one job for the standing, and no change sends none', async () => {
    const file = asFile({ people: [{ id: 'a', credentials: ['A'] }] });
    const { partner } = await imported(file);
    expect(await standingJobs(partner)).toBe(1);
    await imported(file);
    await imported({ ...file, people: [{ id: 'a', credentials: ['B'] }] });
    expect(await standingJobs(partner)).toBe(1);
  });

  test('a file is refused whole, with every problem of facts and learning', async () => {
    const tree = asFile({ metrics: { slaes: 3 }, people: [{ id: 'a' }, { id: 'a' }], learning: { currency: 'EUR' } });
    const result = await importPartner(office, { programme: office.programme, tree });
    expect(result).toMatchObject({ ok: false, refusal: { kind: 'invalid' } });
    const problems = !result.ok && result.refusal.kind === 'invalid' ? result.refusal.problems : [];
    expect(problems.map(({ code, path }) => [code, path.join('/')])).toEqual([
      ['duplicate-id', 'people/1/id'],
      ['unknown-metric', 'metrics/slaes'],
      ['missing-key', 'learning'],
      ['missing-key', 'learning'],
    ]);
  });

  test('a write that was decided on an older state is refused', async () => {
    const file = asFile({ people: [{ id: 'a' }] });
    const { partner } = await imported(file);
    const stale = { programme: office.programme, tree: { ...file, people: [] }, revision: 0 };
    expect(await importPartner(office, stale)).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict', code: 'changed-meanwhile', values: { revision: '1' } },
    });
    expect(doneOf(await importPartner(office, { ...stale, revision: 1 }))).toMatchObject({ partner, revision: 2 });
  });

  test('a partner states its people and not its own awards, and learns of no other partner', async () => {
    const file = asFile({ people: [{ id: 'a' }] });
    const { partner } = await imported(file);
    const own = office.as(atPartner(office.programme, partner));
    expect(await imported({ ...file, people: [{ id: 'a' }, { id: 'b' }] }, own)).toMatchObject({ isChanged: true });
    const attempts = [
      [own, { ...file, statuses: [{ status: 'web', level: 'gold', from: '2020-01-01' }] }, 'not-allowed'],
      [own, { ...file, evidence: [{ kind: 'audit', outcome: 'passed', on: '2020-01-01' }] }, 'not-allowed'],
      [own, asFile({}), 'not-found'],
      [office.as(atPartner(office.programme, office.programme)), file, 'not-found'],
      [office.as(atPartner(office.programme, partner, 'partner-member')), file, 'not-allowed'],
      [office.as(inOffice(partner)), file, 'not-allowed'],
      [office.as(inOffice(office.programme, 'auditor')), file, 'not-allowed'],
    ] as const;
    for (const [context, tree, refusal] of attempts)
      expect(await importPartner(context, { programme: office.programme, tree })).toEqual({
        ok: false,
        refusal: expect.objectContaining({ kind: refusal }),
      });
  });

  test('a name that was taken out on request does not come back with a file', async () => {
    const file = asFile({ people: [{ id: 'a', name: 'Ada' }] });
    const { partner } = await imported(file);
    await withTenant(store.db, { programme: office.programme, partner }, (tx) =>
      tx.updateTable('people').set({ name: null, erased_at: office.clock.now() }).execute(),
    );
    expect(await imported(file)).toMatchObject({ isChanged: false });
    expect((await loaded(partner)).facts.people[0]?.name).toBeUndefined();
  });
});

/** What a file says without a moment was known when it was kept. */
const sinceKept = <Value>(value: Value): Value =>
  mapped(value, (one) => {
    const { knownFrom, knownTo } = one as { knownFrom?: string; knownTo?: string };
    return knownFrom !== undefined && knownTo === endOfTime && (knownFrom === '' || knownFrom >= '2026')
      ? { ...one, knownFrom: 'kept' }
      : one;
  }) as Value;

/** What is dated in the facts, in no order and without the moments. */
function dated({ name, priority, ...facts }: Facts): unknown {
  const { people, evidence, grants, exceptions, recorded, metrics, ...rest } = mapped(
    facts,
    ({ knownFrom, knownTo, ...one }) => one,
  ) as Omit<Facts, 'name' | 'priority'>;
  return {
    ...rest,
    statuses: undefined,
    recorded: inNoOrder(recorded),
    people: inNoOrder(
      people.map((one) => ({
        ...one,
        affiliations: inNoOrder(one.affiliations),
        credentials: inNoOrder(one.credentials),
      })),
    ),
    evidence: inNoOrder(evidence),
    grants: inNoOrder(grants),
    exceptions: inNoOrder(exceptions),
    records: new Map([...facts.records].map(([id, rows]) => [id, inNoOrder(rows)])),
    metrics: new Map([...metrics].map(([id, rows]) => [id, inNoOrder(rows)])),
  };
}

const inNoOrder = (list: readonly unknown[]) => list.map(textOf).sort();
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, one) => {
    if (typeof one === 'bigint') return String(one);
    return typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  });

function mapped(value: unknown, change: (one: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, mapped(one, change)]));
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(change(value as Record<string, unknown>)).map(([key, one]) => [key, mapped(one, change)]),
  );
}
