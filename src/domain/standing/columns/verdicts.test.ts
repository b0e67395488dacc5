import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPartner, usualDay } from '../../../../test/builders/a-partner.ts';
import type { WrittenTree } from '../../../../test/builders/a-programme.ts';
import { aRule } from '../../../../test/builders/a-programme.ts';
import { clause, partner, programmeAsking } from '../../../../test/builders/arbitrary-rules.ts';
import type { Clause } from '../../catalogue/clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import type { Facts } from '../../membership/facts.ts';
import { day } from '../../time/day.ts';
import { endOfTime, instant } from '../../time/instant.ts';
import { baseSituation, verdictOfClause } from '../evaluate.ts';
import { columnsFromFacts } from './columns-from-facts.ts';
import { verdictAt, verdictsOver } from './verdicts.ts';

const rule = (programme: Programme): Clause =>
  programme.competencies.get('web')?.versions[0]?.levels.get('gold') as Clause;

/** A partner of whom the columns hold everything. */
const withoutPlaces = (tree: WrittenTree): WrittenTree => ({
  ...tree,
  evidence: [],
  people: (tree['people'] as WrittenTree[]).map(({ country, ...person }) => person),
});

/** Figures that doubles cannot hold, so that rounding could decide. */
const awkward = fc.constantFrom('1/3', 0.1, '2/3', 6.67, '20.01', 3);

const partners = fc.array(
  fc.oneof(
    partner({ open: true }),
    partner({ open: true }).map(withoutPlaces),
    fc.tuple(partner({ open: false }), awkward, awkward).map(([tree, sales, seats]) => ({
      ...withoutPlaces(tree),
      metrics: { sales, seats },
    })),
  ),
  { minLength: 1, maxLength: 6 },
);

/** Usually none; else one for small partners, who are excused until 15 June. */
const waivers: fc.Arbitrary<WrittenTree> = fc.constantFrom(
  {},
  {},
  {
    programme: {
      exceptions: [
        {
          id: 'relief',
          kind: 'waiver',
          from: '2020-01-01',
          to: usualDay,
          where: { market: ['small'] },
          waives: 'allButFee',
          reason: 'flood',
        },
      ],
    },
  },
);

function bothFaces(programme: Programme, facts: readonly Facts[], on: string, knownAt = endOfTime) {
  const clause = rule(programme);
  const fast = verdictsOver(columnsFromFacts(facts, programme, knownAt), [clause], programme, day(on));
  return {
    fast: facts.map((_, index) => verdictAt(fast, index, 0)),
    explained: facts.map((one) =>
      verdictOfClause(clause, baseSituation({ programme, facts: one, day: day(on), knownAt })),
    ),
    judgedExactly: fast.judgedExactly,
  };
}

describe('verdicts from columns', () => {
  it('are those of the judge, for every rule, partner and day', () => {
    fc.assert(
      fc.property(
        clause,
        partners,
        fc.constantFrom(usualDay, '2019-12-31', '2020-01-02', '2020-06-16'),
        waivers,
        (asked, trees, on, granted) => {
          const programme = programmeAsking(asked, granted);
          fc.pre(programme !== undefined);
          const facts = trees.map((tree) => aPartner(programme, tree));
          const { fast, explained } = bothFaces(programme, facts, on);
          expect(fast).toEqual(explained);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are those of the judge at an earlier moment of knowledge', () => {
    const programme = aRule({ people: 1, with: 'A' });
    const late = aPartner(programme, {
      people: [{ id: 'ana', credentials: [{ item: 'A', knownFrom: '2020-03-01' }] }],
    });
    expect(bothFaces(programme, [late], usualDay, instant('2020-02-01')).fast).toEqual(['not-met']);
    expect(bothFaces(programme, [late], usualDay, instant('2020-04-01')).fast).toEqual(['met']);
  });

  it('count people without asking the judge', () => {
    const programme = aRule({
      team: [
        { people: 1, with: 'A' },
        { people: 1, with: { any: ['A', 'B'] } },
      ],
    });
    const facts = [['A'], ['A', 'B'], ['B', 'B']].map((held) =>
      aPartner(programme, { people: held.map((item, index) => ({ id: `p${index}`, credentials: [item] })) }),
    );
    expect(bothFaces(programme, facts, usualDay)).toMatchObject({
      fast: ['not-met', 'met', 'not-met'],
      judgedExactly: 0,
    });
  });

  it('ask the judge where rounding could decide: three times 6.67 is 20.01, and not less', () => {
    const programme = aRule({ amount: { each: 6.67, of: { metric: 'seats' } }, atLeast: 20.01 });
    const facts = [3, 2, 4].map((seats) => aPartner(programme, { metrics: { seats } }));
    expect(bothFaces(programme, facts, usualDay)).toMatchObject({
      fast: ['met', 'not-met', 'met'],
      judgedExactly: 1,
    });
  });

  it('take a figure in a window from the days in it', () => {
    const programme = aRule({ metric: 'sales', window: { trailing: { months: 12 } }, atLeast: 10 });
    const monthly = (months: readonly string[]) =>
      aPartner(programme, { metrics: { sales: months.map((month) => ({ value: 5, month })) } });
    const facts = [monthly(['2020-01', '2020-05']), monthly(['2019-06', '2020-05']), monthly(['2019-07', '2020-05'])];
    expect(bothFaces(programme, facts, usualDay)).toMatchObject({
      fast: ['met', 'not-met', 'met'],
      explained: ['met', 'not-met', 'met'],
      judgedExactly: 0,
    });
  });
});
