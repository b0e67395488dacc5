import { expect, test } from 'vitest';
import type { ClaimStanding } from '../../client/index.ts';
import { figuresAskedFor } from './figures-asked.ts';

const compared = {
  ...{ kind: 'compare', verdict: 'not-met', asked: 'New customers in the last 12 months', value: '18', missing: [] },
  bounds: [{ relation: 'at-least', limit: '25', verdict: 'not-met' }],
  periods: [{ from: '2016-11-16', to: '2017-11-15' }],
};
const claim = (competency: string, finding: object, because = 'within-term'): ClaimStanding =>
  ({
    ...{ claim: { competency, level: 'gold' }, name: competency, alone: { finding } },
    held: { held: because === 'within-term', because },
  }) as unknown as ClaimStanding;

test('of each award that is held or wanted every figure is told, with the months that count', () => {
  const people = { kind: 'compare', verdict: 'met', asked: 'people with A', people: ['ana'], bounds: [] };
  const finding = { kind: 'n-of', findings: [{ kind: 'team' }, people, { kind: 'n-of', findings: [compared] }] };
  expect(figuresAskedFor([claim('web', finding), claim('old', compared, 'ended')])).toEqual([
    {
      claim: { competency: 'web', level: 'gold' },
      ...{ award: 'web', what: 'New customers in the last 12 months', verdict: 'not-met', value: '18' },
      bounds: [{ relation: 'at-least', limit: '25' }],
      months: { first: '2016-12', last: '2017-11' },
    },
  ]);
});

test('one of several ways says so, and where another way is met it is not what the award lacks', () => {
  const all = { kind: 'n-of', verdict: 'not-met', n: 1, findings: [compared] };
  const ways = (verdict: string) => ({ kind: 'n-of', verdict, n: 1, findings: [{ kind: 'team', verdict }, all] });
  const sparedOf = (finding: object) => figuresAskedFor([claim('web', finding)]).map(({ spared }) => spared);
  expect(sparedOf(all)).toEqual([undefined]);
  expect(sparedOf(ways('not-met'))).toEqual(['one-of-ways']);
  expect(sparedOf({ kind: 'best', verdict: 'undetermined', alternatives: { a: all } })).toEqual(['one-of-ways']);
  expect(sparedOf(ways('met'))).toEqual(['met-otherwise']);
  const around = {
    kind: 'n-of',
    verdict: 'not-met',
    n: 2,
    findings: [{ kind: 'team', verdict: 'not-met' }, ways('met')],
  };
  expect(sparedOf(around)).toEqual(['met-otherwise']);
  const met = { ...compared, verdict: 'met' };
  expect(sparedOf({ kind: 'n-of', verdict: 'met', n: 1, findings: [met] })).toEqual([undefined]);
});
