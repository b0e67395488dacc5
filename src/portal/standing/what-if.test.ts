import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimStanding } from '../../client/index.ts';
import { day } from '../../domain/time/day.ts';
import { whatChanges } from './what-changes.ts';
import { happensOn, judgedDayIf, partnerIf, searchFor, searchOf, type WhatIf, whatIfOf } from './what-if.ts';

const item = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .:+&/#_-]{0,12}$/);
const person = fc.string({ minLength: 1, maxLength: 8 });
const whatIfs: fc.Arbitrary<WhatIf> = fc.record(
  {
    gains: fc.uniqueArray(fc.record({ item, person }), {
      maxLength: 4,
      selector: (one) => `${one.item}~${one.person}`,
    }),
    leavers: fc.uniqueArray(person, { maxLength: 3 }),
    day: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toJSON().slice(0, 10)),
  },
  { requiredKeys: ['gains', 'leavers'] },
);

describe('a what-if', () => {
  test('is the same for whoever is sent its address', () => {
    fc.assert(
      fc.property(whatIfs, (whatIf) => {
        const sent = JSON.parse(JSON.stringify(searchFor(whatIf)));
        expect(whatIfOf(searchOf(sent))).toEqual(whatIf);
      }),
    );
  });

  test('is nothing where the address says nothing that could be one', () => {
    expect(searchOf({ gain: 'x', leave: [3, ''], day: '2017-02-30' })).toEqual({});
    expect(searchOf({ gain: ['70-764', '~n03', '70-764~'], day: 'tomorrow' })).toEqual({});
    expect(whatIfOf({ gain: 5, leave: { a: 1 }, day: 3 })).toEqual({ gains: [], leavers: [] });
    expect(whatIfOf({ leave: 'n03' })).toEqual({ gains: [], leavers: ['n03'] });
  });

  const partner = {
    partner: 'acme',
    people: [{ id: 'ann', credentials: ['A'] }, { id: 'bo' }],
  };

  test('adds what is gained, lets who leaves be there through the day, and leaves the partner itself as it is', () => {
    const before = structuredClone(partner);
    const gains = [
      { item: 'B', person: 'ann' },
      { item: 'C', person: 'nobody' },
    ];
    expect(partnerIf(partner, { gains, leavers: ['bo'] }, day('2017-11-15')).people).toEqual([
      { id: 'ann', credentials: ['A', { item: 'B', earned: '2017-11-15' }] },
      { id: 'bo', affiliation: [{ to: '2017-11-15' }] },
    ]);
    expect(partner).toEqual(before);
  });

  test('shows what a leaver does on the day after the last one, and everything else on the day that is asked for', () => {
    const today = '2017-11-15';
    const judged = (whatIf: Partial<WhatIf>) => judgedDayIf({ gains: [], leavers: [], ...whatIf }, today);
    expect(judged({})).toBe('2017-11-15');
    expect(judged({ leavers: ['bo'] })).toBe('2017-11-16');
    expect(judged({ leavers: ['bo'], day: '2017-11-01' })).toBe('2017-11-02');
    expect(judged({ leavers: ['bo'], day: '2018-03-01' })).toBe('2018-03-01');
    expect(happensOn({ day: '2018-03-01' }, today)).toBe('2017-11-15');
    expect(happensOn({ day: '2017-11-01' }, today)).toBe('2017-11-01');
  });
});

describe('what changes', () => {
  const claim = (competency: string, together: ClaimStanding['together'], people: string[], held = true) =>
    ({
      ...{ claim: { competency, level: 'gold' }, name: competency, together, counted: [{ people }] },
      held: { held, text: '', because: 'within-term' },
    }) as unknown as ClaimStanding;

  test('is told with what is lost first, and with who joins and who drops out', () => {
    const before = [claim('a', 'met', ['x']), claim('b', 'not-met', []), claim('c', 'met', ['x', 'y'])];
    const after = [claim('a', 'met', ['y']), claim('b', 'met', ['z']), claim('c', 'not-met', ['y'])];
    expect(
      whatChanges(before, after).map(({ before: { name }, kind, joins, drops }) => [name, kind, joins, drops]),
    ).toEqual([
      ['c', 'lost', [], ['x']],
      ['b', 'won', ['z'], []],
      ['a', 'same', ['y'], ['x']],
    ]);
  });

  test('sees an award that is held no longer though its requirement is met', () => {
    expect(whatChanges([claim('a', 'met', [])], [claim('a', 'met', [], false)])[0]?.kind).toBe('lost');
  });
});
