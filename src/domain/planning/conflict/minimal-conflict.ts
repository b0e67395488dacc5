import type { PlanRequest } from '../plan-request.ts';
import { canMeet, type Effort, type Possible } from './can-meet.ts';
import { type ConflictFact, factName, mostPeopleApart } from './conflict-fact.ts';
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

/** Facts that are thought away as one: nobody reads which of two hundred absences would do without one of the others. */
type Together = readonly ConflictFact[];

/**
 * One after the other, facts are thought away for good as long as it stays impossible; many kinds at once first, then halves of them,
 * then halves of a kind. Each step is decided by solving anew, so what is left is impossible by itself. At the end each fact that is left is tried
 * once more with all others gone; where that is still impossible, since one of the others did not only help, it goes too.
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
  const needed = (some: readonly Together[]): readonly Together[] => {
    if (some.length === 0) return [];
    const without = [...away, ...some.flat()];
    if (isPossible(without) === 'no') {
      away = without;
      return [];
    }
    return some.length === 1 ? some : halves(some).flatMap(needed);
  };
  const neededOf = (kinds: readonly (readonly Together[])[]): readonly Together[] => {
    if (kinds.length <= 1) return needed(kinds.flat());
    const without = [...away, ...kinds.flat(2)];
    if (isPossible(without) === 'no') {
      away = without;
      return [];
    }
    return halves(kinds).flatMap(neededOf);
  };
  let left = neededOf(facts.map(toldTogether).filter((kind) => kind.length > 0));
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.flatMap((some) => needed([some]));
  }
  return { facts: left.flat(), isMinimal: left.every((some) => isPossible([...away, ...some]) === 'yes') };
}

function halves<One>(some: readonly One[]): readonly (readonly One[])[] {
  const middle = some.length >> 1;
  return [some.slice(0, middle), some.slice(middle)];
}

function toldTogether(kind: readonly ConflictFact[]): readonly Together[] {
  return [...Map.groupBy(kind, (fact) => fact.kind).values()].flatMap((same) => {
    const areOfPeople = same.every((fact) => 'person' in fact);
    return areOfPeople && same.length > mostPeopleApart ? [same] : same.map((fact) => [fact]);
  });
}
