import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCompetency, aPack } from '../../test/builders/a-programme.ts';
import { aStore, engineKinds } from '../../test/builders/a-store.ts';
import { anId, anOffice, doneOf, type Office } from '../../test/builders/an-office.ts';
import { day } from '../domain/time/day.ts';
import type { NetworkSort } from '../store/standing/network-standing.ts';
import type { Store } from '../store/store.ts';
import { withOffice } from '../store/tenant.ts';
import { importPartner } from './import-partner.ts';
import { networkNumbers } from './network-numbers.ts';
import { type NetworkAsked, networkStanding } from './network-standing.ts';

const pack = aPack({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }) });

/** Of each partner the days by which to act: many on one day, some with none, over three months. */
const deadlines = [
  ['2020-07-31', '2020-07-01', null],
  ['2020-07-01', '2020-06-30', '2020-08-01'],
  [null, '2020-07-01', '2020-07-01'],
  ['2020-08-15', null, '2020-07-31'],
] as const;
const july = { from: day('2020-07-01'), to: day('2020-07-31') };

describe.each(engineKinds)('%s', (kind) => {
  let store: Store;
  let office: Office;
  let programme: string;

  beforeAll(async () => {
    store = await aStore(kind);
    office = await anOffice(store, pack);
    programme = office.programme;
    for (const [number, ofPartner] of deadlines.entries()) {
      const tree = { partner: `partner-${number}`, claims: ['web/gold'] };
      const { partner } = doneOf(await importPartner(office, { programme, tree }));
      await withOffice(store.db, programme, async (tx) => {
        const now = office.clock.now();
        await tx
          .insertInto('standings')
          .values({
            ...{ programme_id: programme, partner_id: partner, id: anId(), revision: 1, rules: 'none' },
            ...{ business_day: '2020-06-15', worked_out_at: now, answer_en: '{}', answer_de: '{}' },
            country: number === 0 ? 'DE' : 'FR',
          })
          .execute();
        for (const [place, deadline] of ofPartner.entries())
          await tx
            .insertInto('standing_awards')
            .values({
              ...{ programme_id: programme, partner_id: partner, id: anId(), competency: `c${place}`, level: 'gold' },
              ...{ is_claimed: true, verdict: 'met', is_held: true, because: 'met', renewal: deadline, deadline },
              ...{ is_at_risk: place !== 1, at_risk_from: null, causes: '[]' },
            })
            .execute();
      });
    }
  });
  afterAll(async () => {
    await office.stop();
    await store.close();
  });

  const all = async (asked: Partial<NetworkAsked> = {}) =>
    doneOf(await networkStanding(office, { programme, limit: 500, ...asked })).rows;
  const keyOf = (sort: NetworkSort, isDescending: boolean) => (row: Awaited<ReturnType<typeof all>>[number]) =>
    `${sort === 'partner' ? '' : (row[sort] ?? (isDescending ? '0001' : '9999'))} ${row.code} ${row.competency}`;

  test.each(
    (['partner', 'deadline', 'renewal'] as const).flatMap((sort) => [[sort, false] as const, [sort, true] as const]),
  )(
    'pages sorted by %s, the last first: %s, join to the whole list, in order, whatever their size',
    async (sort, isDescending) => {
      const key = keyOf(sort, isDescending);
      const whole = (await all({ sort, isDescending })).map(key);
      const ordered = [...whole].sort();
      expect(whole).toEqual(isDescending ? ordered.reverse() : ordered);
      expect(whole.length).toBe(12);
      for (const limit of [1, 2, 5]) {
        const paged: string[] = [];
        for (let after: NetworkAsked['after']; ; ) {
          const page = doneOf(
            await networkStanding(office, { programme, sort, isDescending, limit, ...(after && { after }) }),
          );
          paged.push(...page.rows.map(key));
          if (!page.next) break;
          after = page.next;
        }
        expect(paged).toEqual(whole);
      }
    },
  );

  test('a month lets through what has its day in it, from the first to the last', async () => {
    const rows = await all();
    const inMonth = (on: string | null) => on?.startsWith('2020-07');
    expect(await all({ deadlineIn: july })).toEqual(rows.filter(({ deadline }) => inMonth(deadline)));
    expect(await all({ renewalIn: july })).toEqual(rows.filter(({ renewal }) => inMonth(renewal)));
  });

  test('numbers are those of the rows that the same filter lets through', async () => {
    for (const filter of [{}, { atRisk: true }, { country: 'FR' }, { deadlineIn: july }]) {
      const rows = await all(filter);
      const numbers = doneOf(await networkNumbers(office, { programme, ...filter }));
      const count = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).length;
      for (const one of numbers.awards) {
        const ofAward = rows.filter(({ competency, level }) => competency === one.competency && level === one.level);
        expect(one).toMatchObject({ awards: ofAward.length, atRisk: ofAward.filter((row) => row.isAtRisk).length });
      }
      expect(numbers.awards.reduce((sum, one) => sum + one.awards, 0)).toBe(rows.length);
      for (const { month, awards, partners } of numbers.deadlines) {
        const found = rows.filter((row) => row.isAtRisk && row.deadline?.startsWith(month));
        expect([awards, partners]).toEqual([found.length, new Set(found.map(({ code }) => code)).size]);
      }
      expect(numbers.deadlines.reduce((sum, { awards }) => sum + awards, 0)).toBe(
        count(({ isAtRisk, deadline }) => isAtRisk && deadline !== null),
      );
      for (const { country, awards } of numbers.countries) expect(awards).toBe(count((row) => row.country === country));
    }
  });
});
