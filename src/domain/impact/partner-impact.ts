import type { Succession } from '../catalogue/programme.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import type { ClaimStanding } from '../standing/assess.ts';
import type { LevelStanding } from '../standing/evaluate.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { AwardDays } from './award-days.ts';
import type { Comparison } from './comparison.ts';
import type { Effect } from './effect.ts';
import type { GrantChanged } from './grants-changed.ts';
import type { MergedInto } from './merged-into.ts';

/** A partner, the day that is today, and two states of the rules that judge it; facts are the same on both sides. */
export interface ImpactRequest {
  readonly comparison: Comparison;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
}

/** What a change of rules does to one partner. Effects are those of every level judged alone, but where the counting itself changes. */
export interface PartnerImpact {
  readonly partner: string;
  /** The day that is today. */
  readonly day: Day;
  readonly name?: string;
  readonly country?: string;
  /** Only the levels that the change touches for this partner, in catalogue order. */
  readonly levels: readonly LevelImpact[];
  /** The levels that it holds, and those of the changed competencies, which the change does not touch, and why. */
  readonly unaffected: readonly UnaffectedLevel[];
}

export interface LevelImpact {
  readonly claim: Claim;
  readonly effect: Effect;
  readonly held: boolean;
  /** The last day on which the partner can act before the new rules decide; else the first day on which they do. */
  readonly on: Day;
  /** The renewal at which the new rules bind this partner first, where the level is decided at renewals. */
  readonly renewal?: Renewal;
  /** The metrics of which figures still to come decide, where it fails anyway only as older ones no longer count. */
  readonly awaits?: readonly string[];
  readonly before: SideOfChange;
  readonly after: SideOfChange;
  /** The days of the award by both states, where the change is one of its course. */
  readonly course?: CourseChange;
  /** What the award becomes by the new rules, where its competency is merged, split or renamed. */
  readonly becomes?: readonly Becomes[];
  /** Where it closes: the competencies that take over from its own, for which its holders have to apply. */
  readonly applyFor?: readonly string[];
  /** The award that the partner holds already and into which this one goes up; as one of its own it ends on the eve. */
  readonly mergedInto?: MergedInto;
  /** The extensions and freezes for which days of the award move. */
  readonly reasons?: readonly GrantChanged[];
  /** The first day from which the change has bound, where that is behind already. */
  readonly since?: Day;
  /** A renewal before it that fails as things stand, with or without the change: it is lost at that one unless somebody acts. */
  readonly failsEarlier?: FailsEarlier;
  /** What the new rules find on that day, where they are not met: the gap and the smallest ways to close it. */
  readonly standing?: LevelStanding;
  /** Where it is met alone, and not with everybody counted for all awards together. */
  readonly together?: Together;
}

/** A renewal before the one at which a change binds, which fails by both states as things stand. */
export interface FailsEarlier {
  readonly renewal: Renewal;
  /** The last day on which it can be done. */
  readonly on: Day;
  readonly standing: LevelStanding;
}

export interface CourseChange {
  readonly before: AwardDays;
  readonly after: AwardDays;
}

export interface Becomes {
  readonly claim: Claim;
  readonly on: Day;
  readonly how: Succession['how'];
  /** The first renewal of what it becomes. */
  readonly renewal?: Renewal;
}

/** A level that the new rules find met alone, and not together with the other awards of the partner. */
export interface Together {
  readonly before: Verdict;
  readonly after: Verdict;
  readonly conflict?: ClaimStanding['conflict'];
}

export interface SideOfChange {
  readonly verdict: Verdict;
  /** The text; left out where there is none. */
  readonly version?: string;
}

export interface UnaffectedLevel {
  readonly claim: Claim;
  /**
   * other-rules: nothing in its rules changes. same-rule: whatever binds the partner means the same as before.
   * nothing-moves: not its text changes but what is around it, and that moves nothing here. not-known: nothing of the
   * change was known at the moment that is asked about.
   * same-course: no day of its award moves, and what is asked on them is the same. bound: it
   * has bound already, and nothing that lies ahead differs any more. ends-first: its award ends before the change would bind. not-held: it is neither held nor comes within or out of reach.
   */
  readonly why:
    | 'other-rules'
    | 'same-rule'
    | 'nothing-moves'
    | 'not-known'
    | 'same-course'
    | 'bound'
    | 'ends-first'
    | 'not-held';
  /** The last day of an award that ends first. */
  readonly until?: Day;
  /** The first day from which the change has bound one that is bound already. */
  readonly since?: Day;
}
