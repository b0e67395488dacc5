import { clausesWithin } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import { heldFrom } from '../standing/judge-records.ts';
import type { ClauseOf } from '../standing/judged.ts';
import type { Situation } from '../standing/situation.ts';
import type { Day } from '../time/day.ts';
import { backwards, shift } from '../time/duration.ts';
import type { PlanRequest, PlanTarget } from './plan-request.ts';

/** What a clause of one target that asks for an award to be held has to do with the other targets. */
export interface HeldByPlan {
  /**
   * By level that would do: the target that brings it, where the plan meets that one, or nothing where the plan does not. Empty where the
   * award is no matter of this plan.
   */
  readonly bringing: readonly (number | undefined)[];
  /** It is held in any case, by an award that the plan does not decide about. */
  readonly isHeldAnyhow: boolean;
}

export type AwardsOfPlan = (clause: ClauseOf<'holds'>, target: number, situation: Situation) => HeldByPlan;

/**
 * Which targets bring an award that another one asks to be held: those of the same competency, at the level or a higher one, that are
 * judged early enough. Of several that are judged on one day and ask for each other in a ring, one has to come first: in no pack do
 * levels that are asked for by their names make a ring (cycles.ts), and a higher level does instead of one only where it does not
 * itself ask for what it is to bring.
 */
export function awardsOfPlan({ programme, targets, leftUnmet = [] }: PlanRequest): AwardsOfPlan {
  const levels = levelsFrom(undefined, programme);
  const lowestOf = (status: string) =>
    levels.find((one) => programme.competencies.get(status)?.versions.some((version) => version.levels.has(one)));
  const all: readonly (PlanTarget & { readonly position?: number })[] = [
    ...targets.map((one, position) => ({ ...one, position })),
    ...leftUnmet,
  ];
  return ({ status, level, since }, target, { view }) => {
    const own = targets[target] as PlanTarget;
    const enough = levelsFrom(level, programme);
    const suitable = view.statuses(status).filter((one) => level === undefined || enough.includes(one.level ?? ''));
    const isLongEnough = (from: Day | undefined) =>
      from !== undefined && (since === undefined || from <= shift(view.day, backwards(since)));
    // What has been held for long goes on if it is met; what comes new has to come early.
    const isHeld = isLongEnough(heldFrom(suitable, view.day));
    const latest = since === undefined || isHeld ? view.day : shift(view.day, backwards(since));
    const named = level ?? lowestOf(status);
    const bringing = all.filter((one) => {
      const day = judgedOn(one);
      return (
        one.claim.competency === status &&
        enough.includes(one.claim.level) &&
        one.position !== target &&
        day <= latest &&
        (day < judgedOn(own) || one.claim.level === named || !asksFor(one.claim, own.claim, programme))
      );
    });
    const brought = new Set(bringing.map(({ claim }) => claimName(claim)));
    const others = suitable.filter((one) => !brought.has(claimName({ competency: status, level: one.level ?? '' })));
    return {
      bringing:
        bringing.length === 0 ? [] : enough.map((one) => bringing.find(({ claim }) => claim.level === one)?.position),
      isHeldAnyhow: isLongEnough(heldFrom(others, view.day)),
    };
  };
}

/** Does what an award asks for include another one to be held or met, itself or by what it asks for? */
export function asksFor(claim: Claim, other: Claim, programme: Programme): boolean {
  const seen = new Set<string>();
  const isBehind = (one: Claim): boolean => {
    if (claimName(one) === claimName(other)) return true;
    if (seen.has(claimName(one))) return false;
    seen.add(claimName(one));
    return behind(one).some(isBehind);
  };
  const behind = ({ competency, level }: Claim): readonly Claim[] => {
    const versions = programme.competencies.get(competency)?.versions ?? [];
    const texts = versions.flatMap((version) => version.levels.get(level) ?? []);
    return texts.flatMap(clausesWithin).flatMap((clause): readonly Claim[] => {
      if (clause.kind === 'meets') return [clause];
      if (clause.kind !== 'holds') return [];
      return levelsFrom(clause.level, programme).map((one) => ({ competency: clause.status, level: one }));
    });
  };
  return behind(claim).some(isBehind);
}

/** This level and all higher ones; without a level, all. */
function levelsFrom(level: string | undefined, { levels }: Programme): readonly string[] {
  const all = levels.map(({ id }) => id);
  return level === undefined ? all : all.slice(Math.max(0, all.indexOf(level)));
}

const judgedOn = ({ deadline, judgedOn: on = deadline }: PlanTarget): Day => on;
