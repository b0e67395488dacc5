import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatePartners } from '../../../../bench/material/generate-partners.ts';
import { mpnProgramme } from '../../../../bench/material/mpn-programme.ts';
import { aPartner } from '../../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../../test/builders/a-programme.ts';
import { programmeAsking } from '../../../../test/builders/arbitrary-rules.ts';
import { placedPartner, timedClause, timedPartner } from '../../../../test/builders/arbitrary-times.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { claimName, type Facts } from '../../membership/facts.ts';
import { columnsFromFacts } from '../../standing/columns/columns-from-facts.ts';
import { type Day, day } from '../../time/day.ts';
import { endOfTime } from '../../time/instant.ts';
import { withoutRelease } from '../changed-competencies.ts';
import { type Comparison, comparisonOf } from '../comparison.ts';
import { lastDaysToTake } from '../exam-deadline.ts';
import { impactOn } from '../impact.ts';
import { type CountedLevel, ImpactCounter } from '../impact-totals.ts';
import { impactOver } from './impact-over.ts';

const told = (levels: readonly CountedLevel[]) =>
  levels.map(({ claim, effect, held, on }) => `${claimName(claim)} ${effect} ${held} ${on}`);

function bothWays(comparison: Comparison, facts: readonly Facts[], on: Day) {
  const columns = columnsFromFacts(facts, comparison.after, endOfTime);
  const byColumns: string[][] = [];
  const over = impactOver({ columns, comparison, day: on, each: (_, levels) => byColumns.push(told(levels)) });
  const counter = new ImpactCounter(
    comparison.changed.flatMap(({ claims }) => claims.map(claimName)),
    lastDaysToTake(comparison.after, endOfTime),
  );
  const oneByOne = facts.map((one) => {
    const impact = impactOn({ comparison, facts: one, day: on, knownAt: endOfTime });
    counter.add(impact);
    return told(impact.levels);
  });
  return {
    fast: { each: byColumns, totals: over.totals },
    explained: { each: oneByOne, totals: counter.totals() },
    judgedExactly: over.judgedExactly,
  };
}

describe('The impact over columns is that on one partner after the other', () => {
  const programme = mpnProgramme();
  const comparison = comparisonOf(withoutRelease(programme, '2017-12'), programme);

  test.each(['2017-10-20', '2017-12-20', '2018-06-30'])('for the changes of December 2017 as of %s', (on) => {
    const partners = [...generatePartners(programme, 200)];
    const { fast, explained, judgedExactly } = bothWays(comparison, partners, day(on));
    expect(fast).toEqual(explained);
    expect(judgedExactly).toBeLessThan(20);
    expect(explained.each.flat().length).toBeGreaterThan(15);
  });

  const lifecycle: fc.Arbitrary<WrittenTree> = fc
    .record({
      enforcement: fc.constantFrom('atRenewal', 'atRenewal', 'atRenewal', 'continuous'),
      term: fc.constantFrom({ months: 1 }, { months: 2 }, { days: 45 }),
      window: fc.constantFrom(
        { opens: { days: -20 }, closes: { days: 0 } },
        { opens: { days: 1 }, closes: { days: 15 } },
      ),
      grace: fc.constantFrom({ days: 0 }, { days: 10 }),
      lockIn: fc.constantFrom({ days: 0 }, { days: 30 }),
      versionBinds: fc.constantFrom('atRenewal', 'onEffectiveDay'),
      notice: fc.constantFrom({ days: 0 }, { days: 20 }),
    })
    // A window that nothing uses is refused.
    .map(({ window, ...policy }) =>
      policy.enforcement === 'atRenewal' || policy.versionBinds === 'atRenewal' ? { ...policy, window } : policy,
    );
  const award = fc.constantFrom<readonly WrittenTree[]>(
    [],
    [{ from: '2020-05-01' }],
    [{ from: '2020-03-11' }],
    [{ from: '2020-03-11', renewed: '2020-05-20' }],
    [{ from: '2020-02-01', anniversary: '06-02' }],
    [{ from: '2020-04-29', to: '2020-06-29' }],
    [
      { from: '2020-03-01', to: '2020-05-15' },
      { from: '2020-05-16', termFrom: '2020-04-30' },
    ],
  );
  const partners = fc.array(fc.tuple(fc.oneof(timedPartner, placedPartner), award, fc.boolean()), {
    minLength: 1,
    maxLength: 4,
  });

  test('for random rules, terms and partners', () => {
    const seen = new Set<string>();
    let exactly = 0;
    let all = 0;
    fc.assert(
      fc.property(timedClause, timedClause, lifecycle, partners, (old, now, policy, trees) => {
        fc.pre([old, now].every((one) => programmeAsking(one) !== undefined));
        const versions = [
          { id: 'old', effective: '2000-01-01', levels: { silver: now, gold: old } },
          { id: 'new', effective: '2020-06-10', announced: '2020-05-25', levels: { silver: now, gold: now } },
        ];
        const after = programmeAsking(old, {
          competency: aCompetency('web', {}, { lifecycle: policy, versions }),
        }) as Programme;
        const facts = trees.map(([tree, awards, whole]) =>
          aPartner(after, {
            ...(whole ? tree : { ...tree, evidence: [] }),
            people: (tree.people as WrittenTree[]).map(({ country, ...person }) =>
              whole ? { country, ...person } : person,
            ),
            statuses: [
              ...(tree.statuses as WrittenTree[]),
              ...awards.map((one) => ({ status: 'web', level: 'gold', ...one })),
            ],
          }),
        );
        const both = comparisonOf(withoutRelease(after, 'new'), after);
        const { fast, explained, judgedExactly } = bothWays(both, facts, day('2020-05-20'));
        expect(fast).toEqual(explained);
        for (const one of explained.each.flat()) seen.add(one.split(' ')[1] as string);
        exactly += judgedExactly;
        all += facts.length;
      }),
      { numRuns: 50 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['lost', 'relieved', 'fails-anyway', 'gained', 'closed', 'open']));
    expect(exactly).toBeLessThan(all);
  });

  test('for random changes of the life cycle, of the end and of the name of a competency, and of the counting', () => {
    const course = fc.record(
      {
        lifecycle,
        retirement: fc.constantFrom<WrittenTree>(
          { lastRenewal: '2020-06-15' },
          { ends: '2020-07-20' },
          { lastEnrolment: '2020-05-31', heldFor: { months: 3 } },
        ),
      },
      { requiredKeys: ['lifecycle'] },
    );
    const counting = fc.constantFrom<readonly WrittenTree[]>([], [{ levels: ['gold'], awardsPerPerson: 1 }]);
    const succeeds = fc.constantFrom<readonly WrittenTree[]>(
      [],
      [{ competency: 'web', from: '2020-06-20', how: 'renamed' }],
    );
    const state = fc.record({ course, counting, succeeds });
    const seen = new Set<string>();
    fc.assert(
      fc.property(timedClause, state, state, partners, (rule, old, now, trees) => {
        fc.pre(programmeAsking(rule) !== undefined);
        const stateOf = ({ course, counting: rules, succeeds }: typeof old) =>
          programmeAsking(rule, {
            programme: { counting: { rules } },
            competency: undefined,
            competencies: [
              aCompetency('web', { silver: rule, gold: rule }, course),
              aCompetency(
                'site',
                { gold: rule },
                { lifecycle: course.lifecycle, ...(succeeds.length > 0 && { succeeds }) },
              ),
            ],
          }) as Programme;
        const [before, after] = [stateOf(old), stateOf(now)];
        const facts = trees.map(([tree, awards]) =>
          aPartner(after, {
            ...tree,
            statuses: [
              ...(tree.statuses as WrittenTree[]),
              ...awards
                .flatMap((one) => ['web', 'site'].map((status) => ({ status, level: 'gold', ...one })))
                .slice(-3),
            ],
          }),
        );
        const { fast, explained } = bothWays(comparisonOf(before, after), facts, day('2020-05-20'));
        expect(fast).toEqual(explained);
        for (const one of explained.each.flat()) seen.add(one.split(' ')[1] as string);
      }),
      { numRuns: 30 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['lost', 'kept', 'relieved', 'fails-anyway']));
  });

  test('where people may no longer count for several awards', () => {
    const state = (rules: readonly WrittenTree[]) =>
      aProgramme({
        programme: { counting: { rules }, lifecycle: { term: { months: 12 }, enforcement: 'atRenewal' } },
        competencies: ['cloud', 'web'].map((id) => aCompetency(id, { gold: { people: 1, with: 'A' } })),
      });
    const [before, after] = [state([]), state([{ levels: ['gold'], awardsPerPerson: 1 }])];
    const holding = (...awards: readonly string[]) =>
      aPartner(after, {
        people: [{ id: 'ana', credentials: ['A'] }],
        statuses: awards.map((status) => ({ status, level: 'gold', from: '2019-09-15' })),
      });
    const partners = [holding('cloud', 'web'), holding('web')];
    const { fast, explained, judgedExactly } = bothWays(comparisonOf(before, after), partners, day('2020-07-01'));
    expect({ fast, judgedExactly }).toEqual({ fast: explained, judgedExactly: 1 });
    expect(fast.each).toEqual([['web/gold lost true 2020-09-15'], []]);
  });

  describe('where something ends within the window of a renewal, on the last day of which nothing is met', () => {
    const asking = (item: string): WrittenTree => ({
      any: [
        { people: 1, with: item },
        { holds: 'partnership' },
        { metric: 'sales', window: { trailing: { months: 6 } }, atLeast: 5 },
      ],
    });
    const programme = aProgramme({
      exams: { A: {}, B: {}, C: {}, D: { retirement: [{ retires: '2020-01-01', acceptedUntil: '2020-08-10' }] } },
      programme: {
        lifecycle: {
          term: { months: 12 },
          enforcement: 'atRenewal',
          window: { opens: { days: -90 }, closes: { days: 0 } },
          versionBinds: 'atRenewal',
        },
      },
      competency: aCompetency(
        'web',
        {},
        {
          versions: [
            { id: 'old', effective: '2000-01-01', levels: { silver: asking('A') } },
            { id: 'new', effective: '2020-06-10', levels: { silver: { any: [asking('C'), asking('D')] } } },
          ],
        },
      ),
    });
    const comparison = comparisonOf(withoutRelease(programme, 'new'), programme);
    const ana = (credentials: readonly unknown[], more: WrittenTree = {}): WrittenTree => ({
      people: [{ id: 'ana', credentials, ...more }],
    });
    const credential = (item: string, validThrough: string) => ({ item, validThrough });
    const cases: Readonly<Record<string, readonly [WrittenTree, string]>> = {
      'a credential of the old text': [ana([credential('A', '2020-08-01')]), 'lost'],
      'a credential of the new text': [ana([credential('C', '2020-08-01')]), 'relieved'],
      'a credential that began in it, too': [
        ana([{ item: 'C', earned: '2020-07-10', validThrough: '2020-08-01' }]),
        'relieved',
      ],
      'two credentials': [ana([credential('A', '2020-07-01'), credential('C', '2020-08-01')]), 'kept'],
      'a credential, before the window': [ana([credential('C', '2020-06-01')]), 'fails-anyway'],
      'the time of somebody': [ana(['A', 'C'], { affiliation: [{ from: '2019-01-01', to: '2020-07-31' }] }), 'kept'],
      'the acceptance of an item': [ana(['D']), 'relieved'],
      'another status': [{ statuses: [{ status: 'partnership', from: '2019-01-01', to: '2020-07-31' }] }, 'kept'],
      'the time in which a figure counts': [{ metrics: { sales: [{ on: '2020-02-01', value: 9 }] } }, 'kept'],
    };

    test.each(Object.entries(cases))('%s', (_, [tree, effect]) => {
      const award = { status: 'web', level: 'silver', from: '2019-09-15' };
      const facts = aPartner(programme, { ...tree, statuses: [...((tree['statuses'] as []) ?? []), award] });
      const { fast, explained, judgedExactly } = bothWays(comparison, [facts], day('2020-07-01'));
      expect({ fast, judgedExactly }).toEqual({ fast: explained, judgedExactly: 0 });
      expect(fast.each).toEqual([[`web/silver ${effect} true 2020-09-15`]]);
    });

    test('and where the change has bound already, what it did is told', () => {
      const award = { status: 'web', level: 'silver', from: '2019-09-15' };
      const holding = (...items: readonly string[]) => aPartner(programme, { ...ana(items), statuses: [award] });
      const { fast, explained } = bothWays(
        comparison,
        [holding('A'), holding('C'), holding('A', 'C')],
        day('2020-11-01'),
      );
      expect(fast).toEqual(explained);
      expect(fast.each).toEqual([
        ['web/silver lost true 2020-09-15'],
        ['web/silver relieved true 2020-09-15'],
        ['web/silver kept true 2021-09-15'],
      ]);
    });

    test('and where nothing says that the renewal before was done, it is judged', () => {
      const held = (credentials: readonly unknown[], renewed?: string) =>
        aPartner(programme, {
          ...ana(credentials),
          statuses: [{ status: 'web', level: 'silver', from: '2018-09-15', ...(renewed && { renewed }) }],
        });
      const was = credential('A', '2019-08-01');
      const partners = [held([was]), held([]), held([], '2019-09-01'), held(['A'], '2019-09-01')];
      const { fast, explained } = bothWays(comparison, partners, day('2020-07-01'));
      expect(fast).toEqual(explained);
      expect(fast.each.map((levels) => levels.map((one) => one.split(' ')[1]))).toEqual([
        ['fails-anyway'],
        [],
        ['fails-anyway'],
        ['lost'],
      ]);
    });
  });
});
