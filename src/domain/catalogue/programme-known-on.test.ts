import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { heldOn } from '../standing/held.ts';
import { day } from '../time/day.ts';
import { instant } from '../time/instant.ts';
import { lifecycleOf } from './policy-in-force.ts';
import type { Competency } from './programme.ts';
import { programmeKnownOn } from './programme-known-on.ts';

const renewing = { enforcement: 'atRenewal', window: { opens: { days: -90 }, closes: { days: 0 } } };
const gold = { gold: { people: 1, with: 'A' } };
const programme = aProgramme({
  programme: {
    lifecycle: [renewing, { from: '2018-10-01', stated: '2018-08-15', enforcement: 'continuous' }],
  },
  competencies: [
    aCompetency('web', gold, {
      retirement: [
        { stated: '2019-06-01', ends: '2020-12-31' },
        { stated: '2019-01-01', ends: '2020-06-30' },
      ],
    }),
    aCompetency('mail', gold),
    aCompetency('cloud', gold, {
      succeeds: [{ competency: 'mail', from: '2021-03-01', how: 'renamed', stated: '2020-11-20' }],
    }),
  ],
});
const knownOn = (text: string) => programmeKnownOn(programme, day(text));
const competency = (text: string, id: string) => knownOn(text).competencies.get(id) as Competency;

describe('A programme as it was known on a day', () => {
  test('has the policies that had been said, and always its oldest', () => {
    const policies = (text: string) => lifecycleOf(knownOn(text), competency(text, 'web'))?.length;
    expect([policies('2010-01-01'), policies('2018-08-14'), policies('2018-08-15')]).toEqual([1, 1, 2]);
  });

  test('closes competencies by the last statement that had been made', () => {
    const ends = (text: string) => competency(text, 'web').retirement.ends;
    expect(['2018-12-31', '2019-01-01', '2019-05-31', '2019-06-01'].map(ends)).toEqual([
      undefined,
      '2020-06-30',
      '2020-06-30',
      '2020-12-31',
    ]);
  });

  test('knows no successor before it was named', () => {
    expect([
      competency('2020-11-19', 'cloud').succeeds.length,
      competency('2020-11-20', 'cloud').succeeds.length,
    ]).toEqual([0, 1]);
  });

  test('is the same object once everything has been said, so that what was worked out for it serves again', () => {
    expect(knownOn('2020-11-20')).toBe(programme);
  });

  test('judges awards as they were believed to go on', () => {
    const statuses = [{ status: 'mail', level: 'gold', from: '2020-06-01' }];
    const heldIn = (known: string, id: string) => {
      const asKnown = knownOn(known);
      const facts = aPartner(asKnown, { people: [{ id: 'ana', credentials: ['A'] }], statuses });
      const asked = { programme: asKnown, facts, competency: id, level: 'gold', day: day('2021-03-10') };
      return heldOn({ ...asked, knownAt: instant('2021-03-10') }).held;
    };
    expect([heldIn('2020-11-19', 'mail'), heldIn('2020-11-19', 'cloud')]).toEqual([true, false]);
    expect([heldIn('2020-11-20', 'mail'), heldIn('2020-11-20', 'cloud')]).toEqual([false, true]);
  });
});
