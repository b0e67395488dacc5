import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { renewalOf } from '../../../test/builders/a-renewal.ts';
import { lifecycleOf } from '../catalogue/policy-in-force.ts';
import type { Competency } from '../catalogue/programme.ts';
import { addDays, type Day, day } from '../time/day.ts';
import { isRecordedAsDone, type Renewal, renewalsAround, renewalsOf, termHeld, termStart } from './terms.ts';

/** Ninety days before until 2017, thirty days after since then. */
const beforeAndAfter = [
  { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } },
  {
    from: '2018-01-01',
    enforcement: 'atRenewal',
    term: { days: 365 },
    window: { opens: { days: 1 }, closes: { days: 31 } },
  },
];

function awardIn(lifecycle: unknown, status: WrittenTree, partner: WrittenTree = {}) {
  const programme = aProgramme({ competency: aCompetency('web', { gold: { people: 1, with: 'A' } }, { lifecycle }) });
  const facts = aPartner(programme, { statuses: [{ status: 'web', level: 'gold', ...status }], ...partner });
  return {
    award: facts.statuses[0] as NonNullable<(typeof facts.statuses)[0]>,
    lifecycle: lifecycleOf(programme, programme.competencies.get('web') as Competency) ?? [],
  };
}

function firstOf(count: number, lifecycle: unknown, status: WrittenTree, partner: WrittenTree = {}): Renewal[] {
  const asked = awardIn(lifecycle, status, partner);
  return Array.from({ length: count }, (_, index) => renewalOf(asked.award, asked.lifecycle, index + 1));
}

const anniversaries = (...asked: Parameters<typeof firstOf>) => firstOf(...asked).map((one) => one.anniversary);

describe('The renewals of an award', () => {
  test('have the window of the policy that governs their anniversary', () => {
    const found = firstOf(3, beforeAndAfter, { from: '2015-10-14', anniversary: '2018-10-14' });
    expect(found.map(({ anniversary, window }) => [anniversary, window.from, window.to])).toEqual([
      ['2016-10-14', '2016-07-16', '2016-10-14'],
      ['2017-10-14', '2017-07-16', '2017-10-14'],
      ['2018-10-14', '2018-10-15', '2018-11-14'],
    ]);
  });

  test('are 365 days apart where a term is so many days, leap year or not', () => {
    expect(anniversaries(3, beforeAndAfter, { from: '2018-10-14' })).toEqual([
      '2019-10-14',
      '2020-10-13',
      '2021-10-13',
    ]);
  });

  test('count back from a whole anniversary that is stated, and on from it', () => {
    const yearly = { enforcement: 'atRenewal', term: { days: 365 } };
    expect(anniversaries(4, yearly, { from: '2018-03-10', anniversary: '2020-03-01' })).toEqual([
      '2019-03-02',
      '2020-03-01',
      '2021-03-01',
      '2022-03-01',
    ]);
  });

  test('of a stated day of the year come back to it, 29 February in leap years', () => {
    const yearly = { enforcement: 'atRenewal' };
    expect(anniversaries(3, yearly, { from: '2018-03-10', anniversary: '02-29' })).toEqual([
      '2019-02-28',
      '2020-02-29',
      '2021-02-28',
    ]);
  });

  test('take the anniversary of the membership where the award states none', () => {
    const yearly = { enforcement: 'atRenewal' };
    const membership = { anniversary: '2017-02-20' };
    expect(anniversaries(2, yearly, { from: '2016-12-01' }, { membership })).toEqual(['2017-02-20', '2018-02-20']);
  });

  test('open on the first of a month and close on the last of one in whole months', () => {
    const lifecycle = {
      enforcement: 'atRenewal',
      window: { opens: { months: -5 }, closes: { days: 0 }, wholeMonths: true },
    };
    expect(firstOf(1, lifecycle, { from: '2022-07-31' })[0]?.window).toEqual({ from: '2023-02-01', to: '2023-07-31' });
  });
});

describe('A payment', () => {
  const policy = {
    enforcement: 'atRenewal',
    window: { opens: { days: -60 }, closes: { days: 30 } },
    afterLatePayment: { days: 365 },
  };
  const paid = (renewals: WrittenTree[], lifecycle: WrittenTree = policy) =>
    anniversaries(3, lifecycle, { from: '2021-06-01', renewals });

  test('before the anniversary keeps the next one', () => {
    expect(paid([{ done: '2022-05-10', paid: '2022-06-01' }])).toEqual(['2022-06-01', '2023-06-01', '2024-06-01']);
  });

  test('after the anniversary begins the next term, where the policy says so', () => {
    expect(paid([{ done: '2022-06-15', paid: '2022-06-20' }])).toEqual(['2022-06-01', '2023-06-20', '2024-06-20']);
  });

  test('of a later year moves nothing earlier', () => {
    const early = { done: '2022-05-10', paid: '2022-05-10' };
    expect(paid([early, { done: '2023-06-15', paid: '2023-06-20' }])).toEqual([
      '2022-06-01',
      '2023-06-01',
      '2024-06-19',
    ]);
  });

  test('after the anniversary keeps the next one, where the policy does not move it', () => {
    const { afterLatePayment, ...without } = policy;
    expect(paid([{ done: '2022-06-15', paid: '2022-06-20' }], without)).toEqual([
      '2022-06-01',
      '2023-06-01',
      '2024-06-01',
    ]);
  });

  test('belongs to the anniversary that it names', () => {
    const late = { done: '2023-05-20', paid: '2023-05-20', for: '2022-06-01' };
    expect(paid([late])).toEqual(['2022-06-01', '2024-05-19', '2025-05-19']);
  });

  test('that became known later moves nothing before', () => {
    const { award, lifecycle } = awardIn(policy, {
      from: '2021-06-01',
      renewals: [{ done: '2022-06-15', paid: '2022-06-20', knownFrom: '2022-07-01' }],
    });
    expect(renewalOf({ ...award, renewals: [] }, lifecycle, 2).anniversary).toBe('2023-06-01');
    expect(award.renewals?.[0]?.knownFrom).toBe('2022-07-01T00:00:00.000Z');
  });
});

describe('An extension to a fixed day', () => {
  test('moves all anniversaries of its time there, and the later ones follow', () => {
    const relief = { kind: 'extension', competency: 'web', from: '2020-03-01', to: '2020-06-30', by: 'x', reason: 'y' };
    const exceptions = [{ ...relief, moves: { to: '2020-09-30' } }];
    for (const from of ['2019-03-01', '2019-06-30'])
      expect(anniversaries(2, beforeAndAfter[0], { from }, { exceptions })).toEqual(['2020-09-30', '2021-09-30']);
    expect(anniversaries(1, beforeAndAfter[0], { from: '2019-07-01' }, { exceptions })).toEqual(['2020-07-01']);
  });
});

describe('The calendar of any award', () => {
  const duration = fc.constantFrom({ months: 12 }, { months: 6 }, { days: 365 }, { days: 200 });
  const policy = fc.record({
    enforcement: fc.constant('atRenewal'),
    term: duration,
    window: fc.constantFrom(
      { opens: { days: -90 }, closes: { days: 0 } },
      { opens: { days: 1 }, closes: { days: 31 } },
      { opens: { months: -5 }, closes: { days: 0 }, wholeMonths: true },
    ),
    afterLatePayment: fc.constantFrom({ days: 365 }, { months: 12 }),
  });
  const dayIn = fc.integer({ min: 0, max: 2500 }).map((offset) => addDays('2015-01-01' as Day, offset));
  const award = fc.record({
    begin: fc.integer({ min: 0, max: 800 }).map((offset) => addDays('2014-06-01' as Day, offset)),
    anniversary: fc.oneof(fc.constant(undefined), dayIn, fc.constantFrom('02-29', '03-31', '10-15')),
    payments: fc.array(fc.tuple(dayIn, fc.integer({ min: 0, max: 40 })), { maxLength: 3 }),
    extension: fc.option(fc.tuple(dayIn, fc.integer({ min: 0, max: 400 }))),
  });
  const calendar = fc.tuple(policy, policy, dayIn, award).map(([first, second, from, made]) => {
    const { begin, anniversary, extension } = made;
    const payments = made.payments.filter(([done]) => done >= begin);
    return awardIn(
      [first, { ...second, from }],
      {
        from: begin,
        ...(anniversary !== undefined && { anniversary }),
        ...(payments.length > 0 && { renewals: payments.map(([done, late]) => ({ done, paid: addDays(done, late) })) }),
      },
      extension
        ? {
            exceptions: [
              {
                kind: 'extension',
                competency: 'web',
                from: extension[0],
                to: addDays(extension[0], extension[1]),
                moves: { months: 6 },
                by: 'support',
                reason: 'flood',
              },
            ],
          }
        : {},
    );
  });

  const some = ({ award: held, lifecycle }: ReturnType<typeof awardIn>, count: number): Renewal[] => {
    const found: Renewal[] = [];
    for (const renewal of renewalsOf(held, lifecycle)) if (found.push(renewal) === count) break;
    return found;
  };

  test('numbers its renewals from one, each later than the one before and all later than its beginning', () => {
    fc.assert(
      fc.property(calendar, (asked) => {
        const found = some(asked, 12);
        expect(found.map((one) => one.number)).toEqual(found.map((_, index) => index + 1));
        const days = [asked.award.from, ...found.map((one) => one.anniversary)];
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });

  test('has a term on every day, which began on the anniversary before or with the award', () => {
    fc.assert(
      fc.property(calendar, fc.integer({ min: 0, max: 3000 }), (asked, offset) => {
        const on = addDays(asked.award.from, offset);
        const last = some(asked, 30).findLast((one) => one.anniversary <= on);
        expect(termStart(asked.award, asked.lifecycle, on)).toEqual(
          last ? { from: last.anniversary, renewal: last } : { from: asked.award.from },
        );
      }),
    );
  });

  test('has no new term for what ends within the time of a renewal that was not done, and as by the calendar for all else', () => {
    fc.assert(
      fc.property(calendar, fc.integer({ min: 1, max: 8 }), fc.nat(60), (asked, number, early) => {
        const { lifecycle } = asked;
        const { renewals: _, ...award } = asked.award;
        const { anniversary, window } = renewalOf(award, lifecycle, number);
        const to = addDays(window.to, -early);
        fc.pre(anniversary <= to);
        const next = renewalOf(award, lifecycle, number + 1).anniversary;
        const during = addDays(anniversary, Math.floor(early / 2));
        fc.pre(during <= to && to < next);
        const held = (more: Partial<typeof award>) => termHeld({ ...award, ...more }, lifecycle, during);
        const old = termHeld({ ...award, to }, lifecycle, addDays(anniversary, -1));
        expect(old.from < anniversary).toBe(true);
        expect(held({ to })).toEqual(old);
        for (const later of [addDays(window.to, 1), award.to])
          expect(held({ to: later })).toEqual(termStart(award, lifecycle, during));
      }),
    );
  });

  test('looks ahead to the first window that has not closed, and back to the one before it', () => {
    fc.assert(
      fc.property(calendar, fc.integer({ min: 0, max: 3000 }), (asked, offset) => {
        const on = addDays(asked.award.from, offset);
        const { last, ahead } = renewalsAround(asked.award, asked.lifecycle, on);
        expect(ahead.window.to >= on).toBe(true);
        expect(last === undefined || last.window.to < on).toBe(true);
        expect(ahead.number).toBe((last?.number ?? 0) + 1);
      }),
    );
  });

  test('knows a renewal as done from the day on which it was, not before', () => {
    const { award: held, lifecycle } = awardIn(beforeAndAfter[0], { from: '2015-10-14', renewed: '2016-09-01' });
    const renewal = renewalOf(held, lifecycle, 1);
    expect(['2016-08-31', '2016-09-01'].map((on) => isRecordedAsDone(held, renewal, day(on)))).toEqual([false, true]);
    expect(isRecordedAsDone(held, renewalOf(held, lifecycle, 2), day('2017-10-14'))).toBe(false);
  });
});
