import { describe, expect, test } from 'vitest';
import { people, standingOf } from '../../../test/builders/a-partner.ts';
import { aCompetency, aRule } from '../../../test/builders/a-programme.ts';

const held = (exam: string) => ({ people: 1, with: exam });

describe('A way', () => {
  test('to hold more credentials counts a pass that is still missing, not one that is there', () => {
    const rule = aRule({ holdings: 2, of: ['A', 'B'] });
    const [way] = standingOf(rule, { people: people({ ana: ['A'] }) }).ways;
    expect(way?.exams).toBe(1);
  });

  test('to hold more than so many credentials passes one more than that', () => {
    const rule = aRule({ amount: { holdingsOf: ['A', 'B'], distinct: true }, moreThan: 1 });
    const [way] = standingOf(rule, { people: people({ ana: ['A'] }) }).ways;
    expect(way?.exams).toBe(1);
  });

  test('to hold different items never proposes one that cannot be earned any more', () => {
    const rule = aRule(
      { holdings: 2, of: ['A', 'B', 'C'], distinct: true },
      { exams: { A: {}, B: { retirement: [{ retires: '2019-12-31' }] }, C: {} } },
    );
    const [way] = standingOf(rule, { people: people({ ana: ['A'] }) }).ways;
    expect(
      way?.steps.flatMap((step) => step.candidates.flatMap((one) => one.passing.flatMap((choice) => choice.of))),
    ).toEqual(['C']);
  });

  test('to hold two more different items asks for two different ones', () => {
    const rule = aRule({ holdings: 3, of: ['A', 'B', 'C', 'D'], distinct: true });
    const [way] = standingOf(rule, { people: people({ ana: ['A'] }) }).ways;
    const first = way?.steps.map((step) =>
      step.candidates[0]?.passing.map((choice) => choice.of.slice(0, choice.n)).join(),
    );
    expect(new Set(first).size).toBe(first?.length);
  });

  test('for a place that asks for better proof than a person has is not empty', () => {
    const rule = aRule({ people: 1, with: 'A', verification: 'verified' });
    const standing = standingOf(rule, {
      people: [{ id: 'ana', credentials: [{ item: 'A', verification: 'claimed' }] }],
    });
    expect(standing.verdict).toBe('not-met');
    expect(standing.ways.filter((way) => way.exams === 0 && way.steps.length === 0 && way.needs.length === 0)).toEqual(
      [],
    );
  });

  test('to complete a certification counts the path exams that were passed, even those that rules no longer accept by themselves', () => {
    const rule = aRule(held('K'), {
      exams: { A: { retirement: [{ retires: '2018-12-31', acceptedUntil: '2019-12-31' }] }, B: {} },
      certifications: { K: { paths: [{ all: ['A', 'B'] }] } },
    });
    const [way] = standingOf(rule, {
      people: [{ id: 'ana', credentials: [{ item: 'A', earned: '2018-01-01' }] }],
    }).ways;
    expect(way).toMatchObject({ exams: 1, newPeople: 0 });
    expect(way?.steps[0]?.candidates).toEqual([{ person: 'ana', passing: [{ n: 1, of: ['B'] }] }]);
  });

  test('counts an exam once that gives points in two parts of a score', () => {
    const rule = aRule({
      score: {
        first: { points: { each: 5, of: { peopleWith: 'A' } }, max: 5 },
        second: { points: { each: 5, of: { peopleWith: { any: ['A', 'B'] } } }, max: 5 },
      },
      atLeast: 10,
    });
    expect(standingOf(rule, { people: people({ ana: [] }) }).ways[0]?.exams).toBe(1);
  });

  test('counts an exam once that serves a count of people and an amount of people', () => {
    const rule = aRule({ all: [held('A'), { amount: { peopleWith: 'A' }, atLeast: 1 }] });
    expect(standingOf(rule, { people: people({ ana: [] }) }).ways[0]?.exams).toBe(1);
  });

  test('counts an exam once that serves a count of people and a choice of several', () => {
    const rule = aRule({ all: [held('A'), { any: [held('A'), { evidence: 'audit' }] }] });
    expect(standingOf(rule, { people: people({ ana: [] }) }).ways[0]?.exams).toBe(1);
  });

  test('counts an exam once that every value of an unknown attribute asks for', () => {
    const rule = aRule({ by: 'market', cases: { small: held('A'), large: { people: 1, with: { any: ['A', 'B'] } } } });
    expect(standingOf(rule, { people: people({ ana: [] }) }).ways[0]?.exams).toBe(1);
  });

  test('to meet another level follows the text that was known, not one announced later', () => {
    const rule = aRule(
      { meets: 'data', level: 'gold' },
      {
        competencies: [
          {
            id: 'data',
            name: 'Data',
            versions: [
              { id: '1', effective: '2010-01-01', levels: { gold: held('A') } },
              {
                id: '2',
                effective: '2020-01-01',
                announced: '2020-09-01',
                levels: { gold: { all: [held('B'), held('C')] } },
              },
            ],
          },
        ],
      },
    );
    const standing = standingOf(rule, { people: people({ ana: [] }) }, { knownAt: '2020-07-01' });
    expect(standing.ways[0]).toMatchObject({ exams: 1 });
    expect(standing.ways[0]?.steps[0]?.candidates[0]?.passing).toEqual([{ n: 1, of: ['A'] }]);
  });

  test('to meet another level looks at the level of the day where the text in force ended', () => {
    const rule = aRule({ meets: 'data', level: 'gold' }, { competencies: [aCompetency('data', { gold: held('A') })] });
    expect(standingOf(rule, { people: people({ ana: [] }) }).ways[0]).toMatchObject({ exams: 1, newPeople: 0 });
  });

  test('counts an exam once that serves one clause itself and another by an equivalent', () => {
    const rule = aRule(
      { all: [{ people: 1, with: 'E', ofWhich: [{ people: 1, with: 'A' }] }, held('C')] },
      { exams: { A: {}, B: {}, C: {}, E: { equivalent: { all: ['B', 'C'] } } } },
    );
    expect(standingOf(rule, { people: people({ ana: ['B'] }) }).ways[0]?.exams).toBe(2);
  });

  test('counts an exam once that fulfils two of the conditions of one list', () => {
    const rule = aRule({ people: 1, with: { n: 2, of: ['A', { any: ['A', 'B'] }, 'C'] } });
    expect(standingOf(rule, { people: people({ ana: [] }) }).ways[0]?.exams).toBe(1);
  });

  test('does not take long where many clauses overlap and nobody is there', () => {
    const team = (...slots: unknown[]) => ({ team: slots });
    const two = (exam: string) => ({ people: 2, with: exam });
    const rule = aRule({
      all: [team(two('A'), held('C')), team(two('B'), two('C')), team(two('A'), held('B')), team(two('C'), held('A'))],
    });
    // Every way to share people would take minutes, and the time-out of the test would tell.
    expect(standingOf(rule, { people: people({ ana: ['A'] }) }).ways).not.toEqual([]);
  });
});
