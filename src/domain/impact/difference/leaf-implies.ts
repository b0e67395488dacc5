import type { Clause } from '../../catalogue/clause.ts';
import { isAtLeast } from '../../catalogue/verification.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { neverLess } from './amount-order.ts';
import { comparisonsImply } from './comparison-implies.ts';
import { isNoLonger } from './person-atom.ts';
import { sameMeaning } from './same-meaning.ts';
import { bestImplies, scoreImplies } from './score-implies.ts';
import { holdingsAsStaffing, type Staffing, staffingImplies, staffingOf } from './team-supply.ts';
import type { Implies, Worlds } from './worlds.ts';

/** Whether a clause holds wherever several others do, none of which is "so many of several". */
export function leafImplies(given: readonly Clause[], goal: Clause, worlds: Worlds, implies: Implies): boolean {
  if (given.some((one) => sameMeaning(one, goal, worlds))) return true;
  // A clause that only asks at some renewals asks no more than the one inside it.
  if (goal.kind === 'every-terms' && given.some((one) => implies(one, goal.clause, worlds))) return true;
  if (given.some((one) => one.kind === goal.kind && alone(one, goal, worlds, implies))) return true;
  const chosen = given.filter((one) => one.kind === 'best');
  if (chosen.some((one) => [...one.alternatives.values()].every((inner) => implies(inner, goal, worlds)))) return true;
  return together(given, goal, worlds);
}

/** What several clauses give only together: people for places, and bounds from both sides. */
function together(given: readonly Clause[], goal: Clause, worlds: Worlds): boolean {
  if (goal.kind !== 'team' && goal.kind !== 'compare') return false;
  const comparisons = given.filter((one) => one.kind === 'compare');
  if (goal.kind === 'compare' && comparisonsImply(comparisons, goal, worlds)) return true;
  const wanted =
    staffingOf(goal, worlds.goal) ?? (goal.kind === 'compare' ? holdingsAsStaffing(goal, worlds.goal) : undefined);
  const staffed = given.flatMap((one): readonly Staffing[] => {
    const staffing = staffingOf(one, worlds.given);
    return staffing ? [staffing] : [];
  });
  return wanted !== undefined && staffed.length > 0 && staffingImplies(staffed, wanted);
}

/** Whether one clause brings another one of its own kind with it. */
function alone(given: Clause, goal: Clause, worlds: Worlds, implies: Implies): boolean {
  switch (goal.kind) {
    case 'holds':
      return holdingImplies(given as typeof goal, goal, worlds);
    case 'evidence':
      return evidenceImplies(given as typeof goal, goal, worlds);
    case 'during': {
      const { window, days, judgedBy, clause } = given as typeof goal;
      const same = sameMeaning(
        { window, days, judgedBy },
        { window: goal.window, days: goal.days, judgedBy: goal.judgedBy },
        worlds,
      );
      return same && implies(clause, goal.clause, worlds);
    }
    case 'per': {
      const { scope, combine, over, clause } = given as typeof goal;
      // Whoever meets it in all places meets it in one.
      const fits = combine === 'all' ? true : goal.combine !== 'all';
      const same = sameMeaning({ scope, over: over ?? [] }, { scope: goal.scope, over: goal.over ?? [] }, worlds);
      return fits && same && implies(clause, goal.clause, worlds);
    }
    case 'every-terms': {
      const { terms, clause } = given as typeof goal;
      return terms === goal.terms && implies(clause, goal.clause, worlds);
    }
    case 'score':
      return scoreImplies(given as typeof goal, goal, worlds, implies);
    case 'best':
      return bestImplies(given as typeof goal, goal, worlds);
    // These are looked at where all that is given is together, or were taken apart before; of another requirement
    // nothing is known but that it is the same.
    case 'team':
    case 'compare':
    case 'meets':
    case 'n-of':
    case 'by':
    case 'open':
      return false;
    default:
      return goal satisfies never;
  }
}

function holdingImplies(given: ClauseOf<'holds'>, goal: ClauseOf<'holds'>, worlds: Worlds): boolean {
  const { status } = goal;
  if (given.status !== status || !sameMeaning({ status }, { status }, worlds)) return false;
  const ranks = worlds.goal.levels.map((one) => one.id);
  const high =
    goal.level === undefined || (given.level !== undefined && ranks.indexOf(given.level) >= ranks.indexOf(goal.level));
  const long = goal.since === undefined || (given.since !== undefined && isNoLonger(goal.since, given.since));
  return high && long;
}

function evidenceImplies(given: ClauseOf<'evidence'>, goal: ClauseOf<'evidence'>, worlds: Worlds): boolean {
  if (given.evidence !== goal.evidence || !isAtLeast(worlds.given.verification, worlds.goal.verification)) return false;
  if (goal.outcome !== undefined && given.outcome !== goal.outcome) return false;
  if (!isNoNarrower(given.within, goal.within)) return false;
  if (![...goal.where].every(([field, value]) => given.where.get(field) === value)) return false;
  return neverLess(goal.count, given.count, { given: worlds.goal, goal: worlds.given });
}

type Within = ClauseOf<'evidence'>['within'];

/** Whether evidence of the one age is always of the other. */
function isNoNarrower(given: Within, goal: Within): boolean {
  if (goal === undefined || goal === given) return true;
  if (given === undefined || given === 'renewal' || goal === 'renewal') return false;
  return isNoLonger(given, goal);
}
