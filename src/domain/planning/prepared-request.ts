import { asWritten } from './clause-in-order.ts';
import { learnersOf, type ProfiledLearner } from './learners.ts';
import { resourcesOf, stillOpen } from './limited-supply.ts';
import type { Given, NeedBuilder, PlaceRow } from './need-from-clause.ts';
import { type InCaseOfLeaving, type NeedOfTarget, needsOf } from './needs-of-targets.ts';
import type { PlanRequest } from './plan-request.ts';

/** What each target asks for, who could do something for it, and what there is only so much of: before anything is worked out that people could do. */
export interface PreparedRequest {
  readonly asked: PlanRequest;
  /** With the offers that can still be taken, and vouchers by id. */
  readonly request: PlanRequest;
  readonly leaving: InCaseOfLeaving;
  readonly needs: readonly NeedOfTarget[];
  readonly places: readonly PlaceRow[];
  readonly given: readonly Given[];
  readonly learners: readonly ProfiledLearner[];
  readonly resources: ReturnType<typeof resourcesOf>;
  readonly budget: number | undefined;
}

export function preparedRequest(asked: PlanRequest, leaving: InCaseOfLeaving = {}): PreparedRequest {
  const vouchers = [...asked.learning.vouchers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const request = { ...asked, training: stillOpen(asked), learning: { ...asked.learning, vouchers } };
  const builder: NeedBuilder = { rows: [], given: [], nextTeam: 0 };
  const needs = needsOf(request, builder, leaving);
  return {
    asked,
    request,
    leaving,
    needs,
    places: builder.rows,
    given: builder.given.map((one) => ({ ...one, clause: asWritten(one.clause) })),
    learners: learnersOf(request, builder.rows, leaving.done),
    resources: resourcesOf(request),
    budget: request.options?.budget ?? request.learning.budget,
  };
}
