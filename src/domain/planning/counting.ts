import type { NeedPath } from './certificate.ts';
import type { Need } from './need.ts';

/**
 * Who can be counted where with what they hold once a plan is carried out, and by which rules: all that is needed to check, without
 * the search, that the others still meet what the plan meets when somebody has left. The rows are those of the plan's own
 * model, as far as they are asked for while everybody stays. Where the rules ask for other places without somebody, these come after all
 * of its rows.
 */
export interface Counting {
  readonly places: readonly CountingPlace[];
  readonly limits: readonly CountingLimit[];
  /** Whoever is counted in one role anywhere is counted in no other one. */
  readonly oneRole: boolean;
  /** For which rows each of these people is good who has passed just this, by the plan, beside what they hold. */
  readonly able: readonly AbleFor[];
  /** By target: what it asks for while everybody stays. */
  readonly needs: readonly Need[];
  /** Without whom something else is asked for. */
  readonly without: readonly { readonly person: string; readonly needs: readonly Need[] }[];
  /** What the company holds itself: that does not leave. */
  readonly stay: readonly string[];
}

export interface CountingPlace {
  readonly row: number;
  readonly target: number;
  /** Nobody fills two places of one team, */
  readonly team: number;
  /** but for a place among those of another row, which is filled together with that one. */
  readonly within?: number | undefined;
  readonly role?: string | undefined;
  /** Uses nobody up: it counts for no limit. */
  readonly isPooled: boolean;
  /** Asked for only where this person has left. */
  readonly without?: string | undefined;
}

/** Nobody is counted for more than `most` of these targets; with a role, in that role. */
export interface CountingLimit {
  readonly targets: readonly number[];
  readonly role?: string | undefined;
  readonly most: number;
}

export interface AbleFor {
  readonly people: readonly string[];
  readonly done: readonly string[];
  readonly rows: readonly number[];
}

/** In which rows somebody is counted. */
export interface CountedIn {
  readonly person: string;
  readonly rows: readonly number[];
}

/** By target: the branches and options that are taken of its need; nothing where it is not met. */
export type WaysTaken = readonly (readonly NeedPath[] | undefined)[];

/** How everybody is counted as long as all stay; and without somebody, where that does not do. */
export interface ShownSurvival {
  readonly usual: readonly CountedIn[];
  readonly ways: WaysTaken;
  readonly cases: readonly CaseWithout[];
}

export interface CaseWithout {
  readonly person: string;
  /** Who is counted otherwise than usual. */
  readonly instead: readonly CountedIn[];
  readonly ways: WaysTaken;
}
