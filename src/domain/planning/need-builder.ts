import type { Clause } from '../catalogue/clause.ts';
import type { Situation } from '../standing/situation.ts';
import type { Scope, Test } from '../standing/view.ts';
import { type AwardsOfPlan, awardsOfPlan } from './awards-of-plan.ts';
import type { PlanRequest } from './plan-request.ts';

/** Places of one kind that people can fill, in the team of one clause. */
export interface PlaceRow {
  readonly target: number;
  readonly clause: Clause;
  /** Nobody fills two slots of one team. */
  readonly team: number;
  readonly slot: number;
  /** All of them have to be passed. */
  readonly tests: readonly Test[];
  readonly role?: string;
  /** Places among those of this row: who fills one has to fill one of these too. */
  readonly within?: number;
  /** What is pooled uses nobody up: it counts for no counting rule. */
  readonly isPooled: boolean;
  readonly situation: Situation;
  /** Asked for in case this person leaves: whoever is counted is counted anew then, as if there were no other place. */
  readonly without?: string;
  /** Stands for no place: whoever can fill one of these rows fills it, so often each (enough-together.ts). */
  readonly together?: { readonly either: readonly number[]; readonly each: number };
}

/** Asked for in case of anybody's leaving; nobody has this id. */
export const whoever = '';

/** What exams cannot change, as it is found on the deadline. */
export interface Given {
  readonly target: number;
  readonly clause: Clause;
  readonly isMet: boolean;
  /** Or it is an award that the plan itself brings: it is met where one of these targets is. */
  readonly by?: readonly number[];
}

export interface NeedBuilder {
  readonly rows: PlaceRow[];
  readonly given: Given[];
  readonly awards: AwardsOfPlan;
  nextTeam: number;
}

export const needBuilder = (request: PlanRequest): NeedBuilder => ({
  rows: [],
  given: [],
  awards: awardsOfPlan(request),
  nextTeam: 0,
});

/** What a clause asks is asked for one target, on the day of a situation, and of people at one place where a scope names it. */
export interface Asking {
  readonly target: number;
  readonly situation: Situation;
  readonly builder: NeedBuilder;
  readonly scope?: Scope;
}

/** A row of its own for people who pass this test: nobody has to fill another place beside it. */
export function rowAlone(
  clause: Clause,
  test: Test,
  isPooled: boolean,
  { target, situation, builder }: Asking,
): number {
  const team = builder.nextTeam++;
  return builder.rows.push({ target, clause, team, slot: 0, tests: [test], isPooled, situation }) - 1;
}

/** How many people could be counted at all. */
export const mostPeople = ({ situation }: Asking): number => situation.viewOn(situation.view.day).people.length;
