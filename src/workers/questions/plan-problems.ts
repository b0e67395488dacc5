import type { PlanQuestion } from '../../actions/question.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import type { Training } from '../../domain/training/training.ts';
import { awardProblems } from '../award-problems.ts';
import type { Given } from '../given.ts';
import { minorUnitsIn } from './minor-units-in.ts';

/** What does not go together in a question for a plan. */
export function planProblems(
  { targets, by, budget, lockIn = [], lockOut = [], whatIf, survivesAnyLeaver, frontier }: PlanQuestion,
  { programme, facts, day }: Given,
  { currency, minorUnits }: Training,
): readonly Problem[] {
  const ids = facts.people.map(({ id }) => id);
  const unknownPeople = (names: readonly string[], ...at: readonly string[]) =>
    names.flatMap((name, index) =>
      ids.includes(name) ? [] : [unknownName('unknown-person', name, ids, [...at, index])],
    );
  const isTooFine = budget !== undefined && minorUnitsIn(budget, minorUnits) === undefined;
  return [
    ...awardProblems(targets ?? [], programme, 'targets'),
    ...(by !== undefined && by < day ? [problem('by-too-early', ['by'], { on: day, found: by })] : []),
    ...(by !== undefined && !targets ? [problem('by-without-targets', ['by'])] : []),
    ...(isTooFine ? [problem('too-fine', ['budget'], { found: budget, currency, decimals: minorUnits })] : []),
    ...unknownPeople(lockIn, 'lockIn'),
    ...unknownPeople(lockOut, 'lockOut'),
    ...unknownPeople(whatIf?.leave ?? [], 'whatIf', 'leave'),
    ...lockIn
      .filter((one) => lockOut.includes(one))
      .map((person) => problem('in-and-out', ['lockIn'], { name: person })),
    ...(survivesAnyLeaver && frontier ? [problem('frontier-with-leavers', ['frontier'])] : []),
  ];
}
