import type { Person } from '../membership/facts.ts';
import { ifOneLeaves } from './if-one-leaves.ts';
import type { PlanRequest } from './plan-request.ts';
import type { Plan } from './planned.ts';

/** Whose leaving breaks a plan, and which targets are lost then. */
export interface Breaking {
  /** Alike, and doing the same: the first stands for all. */
  readonly ids: readonly string[];
  readonly lost: readonly number[];
}

/** Those whose leaving breaks the plan, with whoever is alike and does the same. */
export function whoBreaks(plan: Plan, request: PlanRequest, leavers: readonly string[]): readonly Breaking[] {
  const people = new Map(request.facts.people.map((person) => [person.id, person]));
  const alike = Map.groupBy(leavers, (id) => {
    const { affiliations, credentials } = people.get(id) as Person;
    const done = plan.actions.filter(({ person }) => person === id).map(({ item, exam }) => [item, exam]);
    return JSON.stringify([affiliations, credentials, done]);
  });
  return [...alike.values()]
    .map((ids): Breaking => ({ ids, lost: ifOneLeaves(ids[0] as string, plan, request).lost }))
    .filter(({ lost }) => lost.length > 0);
}
