import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { addMonths, day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { forecast } from './forecast.ts';

const today = day('2020-03-01');
const old = { id: '1', effective: '2010-01-01', levels: { gold: { people: 1, with: 'A' } } };
const text = (gold: unknown, override: object = {}) => ({
  ...{ id: '2', effective: '2020-05-01', announced: '2020-01-01', levels: { gold } },
  ...override,
});
const atRenewal = { enforcement: 'atRenewal', term: { months: 12 }, versionBinds: 'atRenewal' };

function aheadOf(
  versions: readonly object[],
  lifecycle: object = atRenewal,
  until = addMonths(today, 12),
  ana: object = {},
) {
  const programme = aProgramme({
    competency: aCompetency('web', {}, { versions }),
    programme: { lifecycle },
  });
  const facts = aPartner(programme, {
    people: [{ id: 'ana', credentials: ['A'], ...ana }],
    statuses: [{ status: 'web', level: 'gold', from: '2019-09-01' }],
  } as WrittenTree);
  const claims = [{ competency: 'web', level: 'gold' }];
  return forecast({ programme, facts, day: today, until, knownAt: endOfTime, claims }).awards[0]?.textAhead;
}

describe('the next text of an award', () => {
  test('is told with the award’s own day, whether it is met by it or not', () => {
    const safe = { before: '1', after: '2', from: '2020-09-01', verdict: 'met' };
    expect(aheadOf([old, text({ people: 1, with: { any: ['A', 'B'] } })])).toEqual(safe);
    expect(aheadOf([old, text({ people: 1, with: 'B' })])).toEqual({ ...safe, verdict: 'not-met' });
  });

  test('names what else than itself it is not met for', () => {
    const leaving = { affiliation: [{ to: '2020-06-30' }] };
    const aheadIf = (gold: object, ana?: object) => aheadOf([old, text(gold)], atRenewal, addMonths(today, 12), ana);
    expect(aheadIf({ people: 1, with: { any: ['A', 'B'] } }, leaving)).toMatchObject({
      ...{ verdict: 'not-met', besides: [{ kind: 'leaves', person: 'ana' }] },
    });
    // By this text ana is not missing: she does not hold what it asks for.
    expect(aheadIf({ people: 1, with: 'B' }, leaving)).not.toHaveProperty('besides');
  });

  test('binds on the day on which it takes effect where texts do', () => {
    const onItsDay = { enforcement: 'continuous', versionBinds: 'onEffectiveDay' };
    expect(aheadOf([old, text({ people: 1, with: { any: ['A', 'B'] } })], onItsDay)).toMatchObject({
      from: '2020-05-01',
      verdict: 'met',
    });
  });

  test('is told also where it binds after the time that is looked at', () => {
    const long = { ...atRenewal, term: { months: 36 } };
    expect(aheadOf([old, text({ people: 1, with: 'B' })], long)).toMatchObject({
      from: '2022-09-01',
      verdict: 'not-met',
    });
  });

  test('is none where it asks for the same in other words, and where it comes too late for the next renewal', () => {
    expect(aheadOf([old, text({ people: 1, with: 'A', title: 'One person' })])).toBeUndefined();
    expect(aheadOf([old, text({ people: 1, with: 'B' }, { effective: '2020-09-02' })])).toBeUndefined();
    expect(aheadOf([old])).toBeUndefined();
  });

  test('is the same however far one looks, and binds no award before it takes effect', () => {
    const clause = fc.constantFrom<unknown>(
      ...[
        { people: 1, with: 'A' },
        { people: 1, with: 'B' },
        { people: 2, with: 'A' },
      ],
      { people: 1, with: { any: ['A', 'B'] } },
    );
    const months = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(clause, months, fc.integer({ min: 1, max: 400 }), fc.boolean(), (gold, term, after, isAtRenewal) => {
        const effective = addMonths(day('2019-09-01'), Math.ceil(after / 20));
        const lifecycle = isAtRenewal
          ? { ...atRenewal, term: { months: term } }
          : { enforcement: 'continuous', versionBinds: 'onEffectiveDay' };
        const versions = [old, text(gold, { effective, announced: '2019-09-01' })];
        const [near, far] = [12, 60].map((count) => aheadOf(versions, lifecycle, addMonths(today, count)));
        // How far one looks changes nothing of what comes next within the nearer time.
        if (near && near.from <= addMonths(today, 12)) expect(far).toEqual(near);
        if (near && isAtRenewal) expect(near.from >= effective).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
