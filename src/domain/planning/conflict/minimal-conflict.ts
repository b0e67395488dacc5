import type { PlanRequest } from '../plan-request.ts';
import { canMeet, type Effort, type Possible } from './can-meet.ts';
import { type ConflictFact, factName } from './conflict-fact.ts';
import { goalWithout, thoughtAway } from './thought-away.ts';

/** Facts that together make it impossible, whatever the others are. */
export interface MinimalConflict {
  readonly facts: readonly ConflictFact[];
  /** Proved: without any one of them, and without all others, it is possible. Else some may be needless. */
  readonly isMinimal: boolean;
}

export interface ConflictAsked {
  readonly request: PlanRequest;
  /** What cannot all be met. */
  readonly goal: readonly number[];
  /** Every fact that could be thought away, by kind. */
  readonly facts: readonly (readonly ConflictFact[])[];
  /** So many places there are to fill at the most. */
  readonly places: number;
}

/**
 * One after the other, facts are thought away for good as long as it stays impossible; a whole kind at once first, then halves. Each
 * step is decided by solving anew, so what is left is impossible by itself. At the end each fact that is left is tried once more
 * with all others gone; where that is still impossible, since one of the others did not only help, it goes too.
 */
export function minimalConflict({ request, goal, facts, places }: ConflictAsked, effort: Effort): MinimalConflict {
  const known = new Map<string, Possible>();
  const isPossible = (without: readonly ConflictFact[]): Possible => {
    const key = without.map(factName).sort().join();
    const answer = known.get(key) ?? canMeet(thoughtAway(request, without, places), goalWithout(goal, without), effort);
    known.set(key, answer);
    return answer;
  };
  let away: readonly ConflictFact[] = [];
  const needed = (some: readonly ConflictFact[]): readonly ConflictFact[] => {
    if (some.length === 0) return [];
    const without = [...away, ...some];
    if (isPossible(without) === 'no') {
      away = without;
      return [];
    }
    if (some.length === 1) return some;
    const middle = some.length >> 1;
    return [...needed(some.slice(0, middle)), ...needed(some.slice(middle))];
  };
  let left = facts.flatMap(needed);
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.flatMap((fact) => needed([fact]));
  }
  return { facts: left, isMinimal: left.every((fact) => isPossible([...away, fact]) === 'yes') };
}
