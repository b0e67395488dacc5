import type { Facts } from '../../domain/membership/facts.ts';
import { nearestName } from '../../domain/problems/nearest-name.ts';
import type { Day } from '../../domain/time/day.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import type { WhatIf } from '../arguments/what-if.ts';

type Unknown = Extract<UsageProblem, { kind: 'unknown-name' }>;

/** A name that stands for nothing, with the one that was probably meant. */
export function unknownName(what: Unknown['what'], found: string, known: readonly string[]): Unknown {
  const nearest = nearestName(found, known);
  return { kind: 'unknown-name', what, found, known, ...(nearest !== undefined && { nearest }) };
}

/** Those of some people that are not people of the partner. */
export function unknownPeople(asked: readonly string[], { people }: Pick<Facts, 'people'>): readonly UsageProblem[] {
  const ids = people.map(({ id }) => id);
  return asked.flatMap((id) => (ids.includes(id) ? [] : [unknownName('person', id, ids)]));
}

/** What is wrong with who leaves: strangers, or a day on which the plan has not begun. */
export function whatIfProblems(
  { leave, from }: WhatIf,
  facts: Pick<Facts, 'people'>,
  begins: Day,
): readonly UsageProblem[] {
  const isTooEarly = from !== undefined && from < begins;
  return [
    ...unknownPeople(leave, facts),
    ...(isTooEarly ? [{ kind: 'leave-too-early', on: begins, found: from } as const] : []),
  ];
}
