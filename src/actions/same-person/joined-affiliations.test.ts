import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, firstDay, lastDay } from '../../domain/time/day.ts';
import { endOfTime, instant } from '../../domain/time/instant.ts';
import { joinedAffiliations } from './joined-affiliations.ts';

type Affiliation = Parameters<typeof joinedAffiliations>[0][number];

let count = 0;
const one = (valid_from: string | null, valid_to: string | null, more: Partial<Affiliation> = {}): Affiliation => ({
  ...{
    id: `a-${count++}`,
    person_id: 'somebody',
    type: 'employee',
    valid_from,
    valid_to,
    country: null,
    location: null,
  },
  ...{ corrects: null, known_from: instant('2020-01-01T00:00:00Z'), known_to: endOfTime, ...more },
});
const told = (stays: readonly Affiliation[], goes: readonly Affiliation[]) =>
  joinedAffiliations(stays, goes).map(({ content, ends }) => [
    content.type,
    content.valid_from,
    content.valid_to,
    ends,
  ]);

describe('The affiliations of two records as those of one person', () => {
  const since2018 = one('2018-01-01', null);

  test('that overlap, or follow on the next day, are one', () => {
    const whole = [['employee', '2016-01-01', null, [since2018]]];
    expect(told([since2018], [one('2016-01-01', '2018-06-30')])).toEqual(whole);
    expect(told([since2018], [one('2016-01-01', '2017-12-31')])).toEqual(whole);
    expect(told([since2018], [one('2016-01-01', '2017-12-30')])).toEqual([
      ['employee', '2016-01-01', '2017-12-30', []],
    ]);
    expect(told([since2018], [one('2019-01-01', '2019-06-30')])).toEqual([]);
    const early = one('2015-01-01', '2015-12-31');
    expect(told([early, since2018], [one('2015-06-01', '2018-06-30')])).toEqual([
      ['employee', '2015-01-01', null, [early, since2018]],
    ]);
  });

  test('that say something else of the same days are so as the one that stays says it', () => {
    const contractor = (from: string | null, to: string | null) => one(from, to, { type: 'contractor' });
    expect(told([one('2018-01-01', '2018-12-31')], [contractor('2017-01-01', '2019-06-30')])).toEqual([
      ['contractor', '2017-01-01', '2017-12-31', []],
      ['contractor', '2019-01-01', '2019-06-30', []],
    ]);
    expect(told([one(null, null)], [contractor('2017-01-01', null)])).toEqual([]);
    expect(told([one('2018-01-01', null, { location: 'bern' })], [one('2017-01-01', null)])).toEqual([
      ['employee', '2017-01-01', '2017-12-31', []],
    ]);
  });

  const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(day('2018-01-01'), days));
  const some = fc.array(
    fc
      .record({ type: fc.constantFrom('employee', 'contractor'), from: fc.option(aDay), days: fc.option(fc.nat(20)) })
      .map(({ type, from, days }) =>
        one(from, days === null ? null : addDays(from ?? day('2018-01-01'), days), { type }),
      ),
    { maxLength: 3 },
  );
  const on = (list: readonly Pick<Affiliation, 'type' | 'valid_from' | 'valid_to'>[], at: string) =>
    list.flatMap(({ type, valid_from, valid_to }) =>
      (valid_from ?? firstDay) <= at && at <= (valid_to ?? lastDay) ? [type] : [],
    );

  test('Somebody belongs on each day as the one that stays does, and as the other where that does not; no day is lost or made up', () => {
    fc.assert(
      fc.property(some, some, (stays, goes) => {
        const joined = joinedAffiliations(stays, goes);
        const ended = new Set(joined.flatMap(({ ends }) => ends));
        const after = [...stays.filter((row) => !ended.has(row)), ...joined.map(({ content }) => content)];
        for (let days = -1; days <= 90; days++) {
          const at = addDays(day('2018-01-01'), days);
          const own = on(stays, at);
          expect(new Set(on(after, at)), at).toEqual(new Set(own.length > 0 ? own : on(goes, at)));
        }
      }),
    );
  });
});
