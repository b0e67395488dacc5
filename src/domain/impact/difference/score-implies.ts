import type { ScorePart } from '../../catalogue/clause.ts';
import { compare } from '../../numbers/rational.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { neverLess } from './amount-order.ts';
import { sameMeaning } from './same-meaning.ts';
import type { Implies, Worlds } from './worlds.ts';

type Score = ClauseOf<'score'>;

/** Whether a score reaches its threshold wherever another one does: no part gives less, and the threshold is no higher. */
export function scoreImplies(given: Score, goal: Score, worlds: Worlds, implies: Implies): boolean {
  if (!neverLess(goal.atLeast, given.atLeast, turned(worlds))) return false;
  const left = [...goal.parts];
  const paired = given.parts.every((part) => {
    const found = partLike(part, left, (other) => givesNoLess(part, other, worlds, implies));
    if (found) left.splice(left.indexOf(found), 1);
    return found !== undefined;
  });
  // Points are never negative, so a further part takes nothing away, unless it has a floor of its own.
  return paired && left.every((part) => part.floor === undefined);
}

/** The part of the same name first: parts of other names are tried only where it does not do. */
const partLike = (part: ScorePart, parts: readonly ScorePart[], fits: (other: ScorePart) => boolean) =>
  parts.find((other) => other.id === part.id && fits(other)) ?? parts.find((other) => fits(other));

function givesNoLess(given: ScorePart, goal: ScorePart, worlds: Worlds, implies: Implies): boolean {
  const floor = goal.floor === undefined || (given.floor !== undefined && compare(goal.floor, given.floor) <= 0);
  const cap = goal.max === undefined || (given.max !== undefined && compare(goal.max, given.max) >= 0);
  const opens = { id: given.id, path: [], kind: 'n-of', n: given.gates.length, clauses: given.gates } as const;
  return (
    floor &&
    cap &&
    neverLess(given.points, goal.points, worlds, true) &&
    goal.gates.every((gate) => implies(opens, gate, worlds))
  );
}

/**
 * Which alternative counts depends on all the totals. Where each total is the same on both sides, the same one counts, and
 * only its threshold and floors matter.
 */
export function bestImplies(given: ClauseOf<'best'>, goal: ClauseOf<'best'>, worlds: Worlds): boolean {
  if (given.alternatives.size !== goal.alternatives.size) return false;
  return [...given.alternatives].every(([name, one]) => {
    const other = goal.alternatives.get(name);
    if (one.kind !== 'score' || other?.kind !== 'score') return false;
    return sameMeaning(totalOf(one), totalOf(other), worlds) && scoreImplies(one, other, worlds, () => false);
  });
}

const totalOf = ({ parts }: Score) => ({ parts: parts.map(({ floor: _, ...part }) => part) });

const turned = ({ given, goal }: Worlds): Worlds => ({ given: goal, goal: given });
