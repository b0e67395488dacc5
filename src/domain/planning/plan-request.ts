import type { Cohort, Programme } from '../catalogue/programme.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Place } from '../training/held-at.ts';
import type { LearningTerms } from '../training/learning-terms.ts';
import type { Training } from '../training/training.ts';

/** Which levels a partner wants to meet by when, and what it has to get there. */
export interface PlanRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly training: Training;
  readonly learning: LearningTerms;
  /** The day on which the plan begins. */
  readonly day: Day;
  readonly knownAt: Instant;
  readonly targets: readonly PlanTarget[];
  /** Targets of the plan that this is about which it leaves unmet: where they are asked to be held, they are not. */
  readonly leftUnmet?: readonly PlanTarget[];
  readonly options?: PlanOptions;
}

export interface PlanTarget {
  readonly claim: Claim;
  /** The last day on which something can be done for it. */
  readonly deadline: Day;
  /** The day on which it has to be met, and on which every credential for it must be valid; left out, the deadline. */
  readonly judgedOn?: Day;
  /** As whose it is judged; left out, as a newcomer's, or at the renewal. */
  readonly cohort?: Cohort;
  /** The renewal at which it is judged. */
  readonly renewal?: Renewal;
  readonly weight: number;
  readonly must: boolean;
}

export interface PlanOptions {
  /** No more than so much may be spent, in minor units. */
  readonly budget?: number;
  /** These people take part in any case; those are asked to do nothing. */
  readonly lockedIn?: readonly string[];
  readonly lockedOut?: readonly string[];
  /** These people do not take these exams prepared like that, whatever it costs. */
  readonly forbidden?: readonly ForbiddenStep[];
  /** As if offers could be taken that cannot. */
  readonly opened?: readonly Opening[];
  /** The odds that everything in the plan is passed in time are at least this, in per mille: 1 to 999. */
  readonly sure?: number;
  /** Whoever leaves, one person alone, all that the plan meets is still met by the others. */
  readonly survivesAnyLeaver?: boolean;
  /** So many cases are looked at before the search gives up proving. */
  readonly nodes?: number;
  /** So much work is done for one plan at the most, in steps; without it as much as it takes, or, where that may be far too much, a usual amount (work.ts). */
  readonly work?: number;
}

/** Whatever prepares for an item is held in these places too; or is in this language too. */
export type Opening =
  | { readonly kind: 'place'; readonly item: string; readonly places: readonly Place[] }
  | { readonly kind: 'language'; readonly item: string; readonly language: string };

/** One exam of one person with one preparation, however it is paid; without an offer, prepared for by oneself. */
export interface ForbiddenStep {
  readonly person: string;
  readonly item: string;
  readonly offer?: string;
  readonly session?: string;
}
