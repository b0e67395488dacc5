import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anOffice, doneOf, type Office } from '../../test/builders/an-office.ts';
import { recordChange } from '../store/audit/record-change.ts';
import { addDemotions, type DemotionCursor, type DemotionSort } from '../store/standing/demotions.ts';
import type { Store } from '../store/store.ts';
import { withOffice } from '../store/tenant.ts';
import { listDemotions } from './demotions/list-demotions.ts';
import { importPartner } from './import-partner.ts';
import { listAudit } from './list-audit.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

/** Of each partner what has lapsed when: days and competencies that several have, and codes that capital letters sort. */
const lapsed = {
  zeta: [
    ['web', '2020-03-01'],
    ['data', '2020-01-01'],
  ],
  Alpha: [
    ['web', '2020-01-01'],
    ['data', '2020-01-01'],
  ],
  beta: [['cloud', '2020-02-01']],
} as const;

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    const { programme } = office;
    for (const [code, rows] of Object.entries(lapsed)) {
      const { partner } = doneOf(await importPartner(office, { programme, tree: { partner: code } }));
      const [first, ...others] = rows.map(([competency, since]) => ({
        ...{ competency, level: 'gold', since, reasons: [] },
        ...{ noticed_at: office.clock.now(), noticed_on: '2020-06-15' },
      }));
      if (first)
        await withOffice(store.db, programme, (tx) => addDemotions(tx, { programme, partner }, [first, ...others]));
    }
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const pages = async (sort: DemotionSort | undefined, isDescending: boolean, limit: number) => {
    const found: { readonly partner: string; readonly competency: string; readonly since: string }[] = [];
    for (let after: DemotionCursor | undefined; ; ) {
      const asked = { programme: office.programme, sort, isDescending, limit, after };
      const { items, next } = doneOf(await listDemotions(office, asked));
      found.push(...items);
      if (!next) return found.map(({ partner, competency, since }) => `${partner} ${competency} ${since}`);
      after = next;
    }
  };

  test.each(['since', 'partner', 'competency'] as const)(
    'what has lapsed, sorted by %s in either direction, is the same list on pages of any size',
    async (sort) => {
      const place = { partner: 0, competency: 1, since: 2 }[sort];
      for (const isDescending of [false, true]) {
        const whole = await pages(sort, isDescending, 100);
        expect(whole).toHaveLength(5);
        const keys = whole.map((line) => line.split(' ')[place]);
        const ordered = [...keys].sort();
        expect(keys).toEqual(isDescending ? ordered.reverse() : ordered);
        for (const size of [1, 2, 3]) expect(await pages(sort, isDescending, size)).toEqual(whole);
      }
    },
  );

  test('what lapsed first comes first where nothing is said', async () => {
    expect(await pages(undefined, false, 2)).toEqual(await pages('since', false, 100));
  });

  test('the audit is read from either end, on pages of any size', async () => {
    const { programme } = office;
    const chain = { kind: 'programme', programme } as const;
    for (const code of ['make-ruling', 'withdraw-ruling', 'settle-linking'] as const)
      await withOffice(store.db, programme, async (tx) => {
        await recordChange(tx, {
          ...{ chain, at: office.clock.now(), by: { kind: 'system', id: null }, action: code, touched: [] },
        });
      });
    const numbers = async (first: 'newest' | 'oldest' | undefined, limit: number) => {
      const found: number[] = [];
      for (let behind: number | undefined; ; ) {
        const page = doneOf(await listAudit(office, { chain, first, limit, behind }));
        found.push(...page.entries.map(({ number }) => number));
        if (page.next === null) return found;
        behind = page.next;
      }
    };
    const newest = await numbers(undefined, 100);
    expect(newest.length).toBeGreaterThanOrEqual(3);
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
    for (const size of [1, 2, 100]) {
      expect(await numbers('newest', size)).toEqual(newest);
      expect(await numbers('oldest', size)).toEqual(newest.toReversed());
    }
  });
});
