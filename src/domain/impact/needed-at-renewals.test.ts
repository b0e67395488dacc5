import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPartner } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { ifLeaves } from '../membership/if-leaves.ts';
import { day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import { forecast } from './forecast.ts';
import { neededAtRenewals } from './needed-at-renewals.ts';

const lifecycle = {
  ...{ enforcement: 'atRenewal', term: { months: 12 } },
  window: { opens: { days: -90 }, closes: { days: 0 } },
};
/** One person is enough today; from July on so many are asked for. */
const asking = (people: number) =>
  aProgramme({
    competency: aCompetency(
      'web',
      {},
      {
        lifecycle,
        versions: [
          { id: 'old', effective: '2000-01-01', levels: { gold: { people: 1, with: 'A' } } },
          {
            ...{ id: 'new', announced: '2020-01-01', effective: '2020-07-01' },
            levels: { gold: { people, with: { any: ['A', 'B'] } } },
          },
        ],
      },
    ),
  });
const partnerOf = (credentials: readonly (readonly string[])[]): WrittenTree => ({
  people: credentials.map((held, index) => ({ id: `p${index}`, credentials: held })),
  statuses: [{ status: 'web', level: 'gold', from: '2019-11-01' }],
  claims: ['web/gold'],
});
const neededOn = (programme: ReturnType<typeof asking>, partner: WrittenTree, today: string) => {
  const asked = { programme, facts: aPartner(programme, partner), day: day(today), until: day('2021-12-31') };
  const found = forecast({ ...asked, knownAt: endOfTime });
  const [award] = found.awards;
  const next = award?.renewals.find(({ done }) => !done);
  const people = award && next && neededAtRenewals(found, { ...asked, knownAt: endOfTime }).of(award, next);
  return { verdict: next?.verdict, people: [...(people ?? [])].sort(), dependsOn: award?.spans[0]?.verdict };
};

test('two hang on the renewal by the text that binds then, though any of three could leave today', () => {
  expect(neededOn(asking(2), partnerOf([['A'], ['B']]), '2020-05-20')).toMatchObject({ people: ['p0', 'p1'] });
  expect(neededOn(asking(2), partnerOf([['A'], ['B'], ['B']]), '2020-05-20')).toMatchObject({ people: [] });
});

test('nobody breaks a renewal that was met on a day of its window that has come', () => {
  expect(neededOn(asking(2), partnerOf([['A'], ['B']]), '2020-08-15')).toMatchObject({ verdict: 'met', people: [] });
});

test('a renewal hangs on exactly those who fail it by leaving today', () => {
  const credentials = fc.array(fc.subarray(['A', 'B', 'C']), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      credentials,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('2020-05-20', '2020-08-02', '2020-10-01'),
      (held, people, today) => {
        const [programme, partner] = [asking(people), partnerOf(held)];
        const { verdict, people: needed } = neededOn(programme, partner, today);
        fc.pre(verdict === 'met');
        const failing = held
          .map((_, index) => `p${index}`)
          .filter((person) => {
            const left = ifLeaves(partner, person, day(today)) as WrittenTree;
            return neededOn(programme, left, today).verdict !== 'met';
          });
        expect(needed).toEqual(failing);
      },
    ),
    { numRuns: 100 },
  );
});
