import { termsOfPerson } from '../learner-terms.ts';
import type { ForbiddenStep, PlanRequest } from '../plan-request.ts';
import type { Plan, PlannedAction } from '../planned.ts';
import { stepOf } from './planned-step.ts';

/** People who hold the same, learn alike and do the same in a plan: what holds for one of them holds for each. */
export interface AlikePeople {
  readonly people: readonly string[];
  /** What the first of them does. */
  readonly actions: readonly PlannedAction[];
}

/** Everybody who does something, in the order in which each is done first. */
export function alikePeople({ actions }: Plan, request: PlanRequest): readonly AlikePeople[] {
  const known = new Map(request.facts.people.map((person) => [person.id, person] as const));
  const alike = (own: readonly PlannedAction[]): string => {
    const id = own[0]?.person ?? '';
    const { affiliations, credentials = [] } = known.get(id) ?? {};
    const steps = own.map((action) => withoutPerson(stepOf(action)));
    const held = credentials.map((one) => JSON.stringify(one)).sort();
    return JSON.stringify([
      termsOfPerson({ id }, request.learning),
      affiliations,
      held,
      isLockedIn(id, request),
      (request.options?.forbidden ?? []).filter(({ person }) => person === id).map(withoutPerson),
      steps,
    ]);
  };
  const byPerson = [...Map.groupBy(actions, ({ person }) => person).values()];
  return [...Map.groupBy(byPerson, alike).values()].map((group) => ({
    people: group.flatMap(([first]) => first?.person ?? []),
    actions: group[0] ?? [],
  }));
}

const withoutPerson = ({ person: _, ...step }: ForbiddenStep): Omit<ForbiddenStep, 'person'> => step;

export const isLockedIn = (person: string, { options }: PlanRequest): boolean =>
  options?.lockedIn?.includes(person) ?? false;
