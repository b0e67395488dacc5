import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, lastDay } from '../time/day.ts';
import { balanceOf } from './balance.ts';
import type { Benefit, BenefitTerms, Gift } from './benefit.ts';
import { benefitsAtRisk } from './benefits-at-risk.ts';
import { benefitsIfLower } from './benefits-if-lower.ts';
import { entitlementTo } from './entitlement.ts';
import type { Giver } from './giver.ts';
import { isLess, minus, plus, type Quantity } from './quantity.ts';

const today = day('2017-11-15');
const year = { from: day('2017-03-01'), to: day('2018-02-28') };

const held = (name: string, more: Partial<Giver> = {}): Giver => {
  const [status = name, level] = name.split('/');
  return { status, ...(level && { level }), from: day('2016-03-01'), to: lastDay, year, ...more };
};
const gift = (level: string, first: Quantity, further: Quantity, competencies?: readonly string[]): Gift => ({
  to: { kind: 'level', level, ...(competencies && { competencies }) },
  first,
  further,
});
const giving = (gifts: readonly Gift[], more: Partial<Benefit> = {}, terms: Partial<BenefitTerms> = {}): Benefit => ({
  ...{ id: 'licences', name: { en: 'Licences' }, unit: { one: { en: 'licence' }, many: { en: 'licences' } } },
  grace: { days: 0 },
  terms: [{ from: day('2010-01-01'), observed: false, sample: false, gifts, ...terms }],
  worths: [],
  ...more,
});
const amount = (benefit: Benefit, ...givers: readonly Giver[]) => entitlementTo(benefit, givers, today).amount;

const once = giving([gift('silver', 5, 0), gift('gold', 10, 0)]);
const each = giving([gift('silver', 5, 5), gift('gold', 10, 10)]);
const core = giving([gift('silver', 25, 5), gift('gold', 100, 20)]);

describe('what a partner has', () => {
  test('is given once for the first competency, and the larger amount', () => {
    expect(amount(once)).toBe(0);
    expect(amount(once, held('web/silver'), held('data/silver'))).toBe(5);
    expect(amount(once, held('web/silver'), held('data/gold'), held('ops/gold'))).toBe(10);
  });

  test('is given once where a competency is held at both levels: who goes up gets the difference', () => {
    expect(amount(once, held('web/silver'), held('web/gold'))).toBe(10);
    expect(amount(each, held('web/silver'), held('web/gold'))).toBe(10);
  });

  test('is given for each award', () => expect(amount(each, held('web/silver'), held('data/gold'))).toBe(15));

  test('has the core of the best award and an increment for each other one, whichever came first', () => {
    const [silver, gold] = [held('web/silver'), held('data/gold', { from: day('2017-06-01') })];
    expect(entitlementTo(core, [silver, gold], today)).toMatchObject({
      amount: 105,
      shares: [
        { giver: gold, as: 'first', gives: 100, cut: 0 },
        { giver: silver, as: 'further', gives: 5, cut: 0 },
      ],
    });
  });

  test('stops at the most, and says what that took away', () => {
    const capped = giving([gift('gold', 100, 20)], {}, { cap: { worldwide: 110 } });
    const found = entitlementTo(capped, [held('web/gold'), held('data/gold'), held('ops/gold')], today);
    expect(found.amount).toBe(110);
    expect(found.shares.map(({ gives, cut }) => [gives, cut])).toEqual([
      [100, 0],
      [10, 10],
      [0, 20],
    ]);
  });

  test('stops at the most of each country, with the core where it leaves most', () => {
    const capped = giving([gift('gold', 100, 20)], {}, { cap: { country: 110, worldwide: 200 } });
    const germany = ['web/gold', 'data/gold', 'ops/gold'].map((name) => held(name, { country: 'DE' }));
    expect(amount(capped, ...germany)).toBe(110);
    expect(amount(capped, ...germany, held('app/gold', { country: 'AT' }))).toBe(160);
  });

  test('is unlimited as soon as one award makes it so', () => {
    const cloud = giving([gift('gold', 10, 0), gift('silver', 'unlimited', 0, ['cloud'])]);
    expect(amount(cloud, held('web/gold'))).toBe(10);
    expect(amount(cloud, held('web/gold'), held('cloud/silver'))).toBe('unlimited');
  });

  test('is given by a status, and by no level of that name', () => {
    const pack = giving([{ to: { kind: 'status', status: 'action-pack' }, first: 10, further: 0 }]);
    expect(amount(pack, held('action-pack'))).toBe(10);
    expect(amount(pack, held('action-pack/gold'))).toBe(0);
  });

  test('goes on for a grace of its own after the last day of the award, and no day longer', () => {
    const kind = giving([gift('gold', 10, 0)], { grace: { days: 30 } });
    const lapsed = held('web/gold', { to: day('2017-10-16') });
    expect(entitlementTo(kind, [lapsed], day('2017-11-15')).amount).toBe(10);
    expect(entitlementTo(kind, [lapsed], day('2017-11-16'))).toMatchObject({ amount: 0, shares: [] });
    expect(entitlementTo(kind, [held('web/gold', { from: day('2017-11-16') })], today)).toMatchObject({
      amount: 0,
      shares: [],
    });
  });

  test('follows the terms of the day', () => {
    const [terms] = once.terms as [BenefitTerms];
    const changed: Benefit = {
      ...once,
      terms: [terms, { ...terms, from: day('2018-01-01'), until: day('2018-12-31'), gifts: [gift('gold', 3, 0)] }],
    };
    const on = (text: string) => entitlementTo(changed, [held('web/gold')], day(text)).amount;
    expect([on('2009-12-31'), on('2017-12-31'), on('2018-01-01'), on('2018-12-31'), on('2019-01-01')]).toEqual([
      0, 10, 3, 3, 0,
    ]);
  });
});

describe('the balance', () => {
  const uses = [
    { benefit: 'licences', amount: 4, on: day('2017-02-28') },
    { benefit: 'licences', amount: 3, on: day('2017-10-31') },
    { benefit: 'licences', amount: 2, on: day('2017-11-01') },
    { benefit: 'other', amount: 9, on: day('2017-11-01') },
  ];
  const balance = (renews?: 'month' | 'membership-year', givers = [held('web/gold')]) => {
    const entitlement = entitlementTo({ ...once, ...(renews && { renews }) }, givers, today);
    return balanceOf(entitlement, uses, today);
  };

  test('counts all uses of what never renews', () => expect(balance()).toEqual({ used: 9, left: 1, over: 0 }));

  test('counts those of the calendar month', () =>
    expect(balance('month')).toEqual({
      ...{ used: 2, left: 8, over: 0, period: { from: '2017-11-01', to: '2017-11-30' } },
    }));

  test('counts those of the year of the award that is held longest', () => {
    const older = held('data/silver', {
      from: day('2012-11-01'),
      year: { from: day('2017-11-01'), to: day('2018-10-31') },
    });
    expect(balance('membership-year')).toMatchObject({ used: 5, left: 5, period: year });
    expect(balance('membership-year', [held('web/gold'), older])).toMatchObject({
      used: 2,
      left: 8,
      period: older.year,
    });
  });

  test('says by how much more is used than there is', () => {
    expect(balance(undefined, [held('web/silver')])).toEqual({ used: 9, left: 0, over: 4 });
  });
});

describe('benefits at risk', () => {
  const worths = [{ from: day('2010-01-01'), minor: 5000, currency: 'USD', sample: true }];
  const library = (...benefits: readonly Benefit[]) => ({ benefits: new Map(benefits.map((one) => [one.id, one])) });
  const lost = [{ competency: 'web', level: 'gold', until: day('2018-03-01') }];

  test('are the difference, valued for a year', () => {
    const monthly: Benefit = { ...each, id: 'credit', renews: 'month', worths };
    const found = benefitsAtRisk(
      library({ ...core, worths, grace: { days: 30 } }, monthly),
      [held('web/gold'), held('data/silver')],
      lost,
      today,
    );
    expect(found.losses).toMatchObject([
      { has: 105, keeps: 25, loses: 80, until: '2018-03-31', worth: { minor: 400_000, currency: 'USD', sample: true } },
      { has: 15, keeps: 5, loses: 10, until: '2018-03-01', worth: { minor: 600_000 } },
    ]);
    expect(found.worth).toEqual([{ minor: 1_000_000, currency: 'USD', sample: true }]);
  });

  test('are nothing where another award gives as much, and have no sum where no worth is stated', () => {
    expect(benefitsAtRisk(library(once), [held('web/gold'), held('data/gold')], lost, today)).toEqual({
      ...{ losses: [], worth: [] },
    });
    expect(benefitsAtRisk(library(once), [held('web/gold')], lost, today)).toMatchObject({
      ...{ losses: [{ loses: 10 }], worth: [] },
    });
  });

  test('never mix currencies', () => {
    const yen = [{ from: day('2010-01-01'), minor: 100, currency: 'JPY', sample: false }];
    const found = benefitsAtRisk(
      library({ ...once, worths }, { ...each, id: 'each', worths: yen }),
      [held('web/gold')],
      lost,
      today,
    );
    expect(found.worth).toEqual([
      { minor: 50_000, currency: 'USD', sample: true },
      { minor: 1000, currency: 'JPY', sample: false },
    ]);
  });

  test('of an award that goes on at a lower level are the difference to it, and what that gives is kept', () => {
    const both = library({ ...core, worths }, { ...each, id: 'each', worths });
    const lowered = { claim: { competency: 'web', level: 'gold' }, level: 'silver' };
    // Whatever its record says of its end: the day on which it goes down is that of a payment to come.
    const gold = { ...held('web/gold'), to: day('2018-03-01') };
    const { lost: gone, kept } = benefitsIfLower(both, [gold, held('data/silver')], lowered, today);
    expect(gone.losses).toMatchObject([
      { has: 105, keeps: 30, loses: 75 },
      { has: 15, keeps: 10, loses: 5 },
    ]);
    for (const loss of gone.losses) expect(loss).not.toHaveProperty('until');
    expect(kept.losses).toMatchObject([
      { has: 30, keeps: 25, loses: 5 },
      { has: 10, keeps: 5, loses: 5 },
    ]);
  });

  test('lose what is unlimited as a whole', () => {
    const cloud = giving([gift('gold', 'unlimited', 0, ['web']), gift('gold', 10, 0)], { worths });
    expect(benefitsAtRisk(library(cloud), [held('web/gold'), held('data/gold')], lost, today)).toMatchObject({
      ...{ losses: [{ has: 'unlimited', keeps: 10, loses: 'unlimited' }], worth: [] },
    });
  });
});

const quantity = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.constant('unlimited' as const) },
);
const numbers = fc.integer({ min: 0, max: 40 });
const level = fc.constantFrom('silver', 'gold');
const competency = fc.constantFrom('web', 'data', 'ops');
const aGift = (amounts: fc.Arbitrary<Quantity>) =>
  fc
    .tuple(level, fc.option(fc.uniqueArray(competency, { minLength: 1 }), { nil: undefined }), amounts, amounts)
    .map(([of, competencies, first, further]) => gift(of, first, further, competencies));
const cap = fc.record(
  { worldwide: fc.integer({ min: 1, max: 60 }), country: fc.integer({ min: 1, max: 60 }) },
  { requiredKeys: [] },
);
const uncapped = fc.array(aGift(quantity), { minLength: 1, maxLength: 4 }).map((gifts) => giving(gifts));
const capped = fc
  .tuple(fc.array(aGift(numbers), { minLength: 1, maxLength: 4 }), cap)
  .map(([gifts, limits]) => giving(gifts, {}, { cap: limits }));
const benefits = fc.oneof(uncapped, capped);
const award = fc
  .tuple(
    competency,
    level,
    fc.option(fc.constantFrom('DE', 'AT'), { nil: undefined }),
    fc.integer({ min: 2010, max: 2017 }),
  )
  .map(([name, of, country, from]) =>
    held(`${name}/${of}`, { ...(country && { country }), from: day(`${from}-01-01`) }),
  );
const awards = fc.array(award, { maxLength: 6 });

describe('of any benefit and any awards', () => {
  test('one more award never takes an entitlement away', () =>
    fc.assert(
      fc.property(benefits, awards, award, (benefit, before, more) => {
        expect(isLess(amount(benefit, ...before, more), amount(benefit, ...before))).toBe(false);
      }),
    ));

  test('the order of the awards changes nothing', () =>
    fc.assert(
      fc.property(benefits, awards, (benefit, list) => {
        expect(amount(benefit, ...[...list].reverse())).toBe(amount(benefit, ...list));
      }),
    ));

  test('the sum never passes the most, altogether and in a country', () =>
    fc.assert(
      fc.property(capped, awards, (benefit, list) => {
        const found = entitlementTo(benefit, list, today);
        const { worldwide = Infinity, country = Infinity } = benefit.terms[0]?.cap ?? {};
        expect(Number(found.amount)).toBeLessThanOrEqual(worldwide);
        for (const where of ['DE', 'AT', undefined]) {
          const here = found.shares.filter(({ giver }) => giver.country === where);
          expect(here.reduce((sum, { gives }) => sum + Number(gives), 0)).toBeLessThanOrEqual(country);
        }
      }),
    ));

  test('the shares make up the amount, and with what was cut what the gifts say', () =>
    fc.assert(
      fc.property(benefits, awards, (benefit, list) => {
        const found = entitlementTo(benefit, list, today);
        expect(found.shares.reduce<Quantity>((sum, { gives }) => plus(sum, gives), 0)).toBe(found.amount);
        for (const { gift: of, as, gives, cut } of found.shares) expect(plus(gives, cut)).toBe(of[as]);
      }),
    ));

  test('what is lost with an award and what is kept make the whole', () =>
    fc.assert(
      fc.property(benefits, fc.array(award, { minLength: 1, maxLength: 6 }), (benefit, list) => {
        const [gone] = list as [Giver];
        const whole = amount(benefit, ...list);
        const kept = amount(benefit, ...list.filter((one) => nameOf(one) !== nameOf(gone)));
        const loses = lossOf(benefit, list, gone);
        expect(loses).toBe(whole === kept ? 0 : minus(whole, kept));
        expect(plus(kept, loses)).toBe(whole);
      }),
    ));

  test('going on at a lower level, and then losing that, loses as much as letting the award go', () =>
    fc.assert(
      fc.property(capped, awards, (benefit, list) => {
        const gone = list.find(({ level: at }) => at === 'gold');
        fc.pre(gone !== undefined && !list.some((one) => nameOf(one) === `${gone.status}/silver`));
        const claim = { competency: gone.status, level: 'gold' };
        const library = { benefits: new Map([['one', benefit]]) };
        const { lost, kept } = benefitsIfLower(library, list, { claim, level: 'silver' }, today);
        const loses = (of: typeof lost) => Number(of.losses[0]?.loses ?? 0);
        const whole = Number(lossOf(benefit, list, gone));
        // Terms may give more to the lower level: then nothing is lost by it.
        if (loses(lost) > 0) expect(loses(lost) + loses(kept)).toBe(whole);
        else expect(loses(kept)).toBeGreaterThanOrEqual(whole);
      }),
    ));

  test('losing one award after the other loses all of it and nothing twice', () =>
    fc.assert(
      fc.property(capped, awards, (benefit, list) => {
        let lost = 0;
        let left = list;
        for (let [gone] = left; gone; [gone] = left) {
          lost += Number(lossOf(benefit, left, gone));
          const name = nameOf(gone);
          left = left.filter((one) => nameOf(one) !== name);
        }
        expect(lost).toBe(amount(benefit, ...list));
      }),
    ));
});

const nameOf = ({ status, level: at }: Giver): string => `${status}/${at}`;

function lossOf(benefit: Benefit, list: readonly Giver[], { status, level: at = '' }: Giver): Quantity {
  const lapsing = [{ competency: status, level: at }];
  return benefitsAtRisk({ benefits: new Map([['one', benefit]]) }, list, lapsing, today).losses[0]?.loses ?? 0;
}
