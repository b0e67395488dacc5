import type { Facts } from '../../domain/membership/facts.ts';
import { nearestName } from '../../domain/problems/nearest-name.ts';
import type { Day } from '../../domain/time/day.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import type { WhatIf } from '../arguments/what-if.ts';

type Unknown = Extract<UsageProblem, { kind: 'unknown-name' }>;

/** A name that stands for nothing, with the one that was probably meant; `at` is the option in which it stands. */
export function unknownName(what: Unknown['what'], found: string, known: readonly string[], at?: string): Unknown {
  const nearest = nearestName(found, known);
  return {
    kind: 'unknown-name',
    what,
    found,
    known,
    ...(nearest !== undefined && { nearest }),
    ...(at !== undefined && { at }),
  };
}

/** Those of some people that are not people of the partner. Who is called by name is meant by it: people are asked for by id. */
export function unknownPeople(
  asked: readonly string[],
  { people }: Pick<Facts, 'people'>,
  at: string,
): readonly UsageProblem[] {
  const ids = people.map(({ id }) => id).sort();
  return asked.flatMap((id): readonly UsageProblem[] => {
    if (ids.includes(id)) return [];
    const unknown = unknownName('person', id, ids, at);
    const called = people.find(({ name }) => name?.toLowerCase() === id.toLowerCase());
    return [called ? { ...unknown, nearest: called.id } : unknown];
  });
}

/** What is wrong with who leaves: strangers, or a day on which the plan has not begun. */
export function whatIfProblems(
  { leave, from }: WhatIf,
  facts: Pick<Facts, 'people'>,
  begins: Day,
): readonly UsageProblem[] {
  const isTooEarly = from !== undefined && from < begins;
  return [
    ...unknownPeople(leave, facts, '--what-if leave='),
    ...(isTooEarly ? [{ kind: 'leave-too-early', on: begins, found: from } as const] : []),
  ];
}
