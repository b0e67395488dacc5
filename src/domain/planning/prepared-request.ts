import { asWritten } from './clause-in-order.ts';
import { timesNamed } from './dominance.ts';
import { learnersOf, type ProfiledLearner } from './learners.ts';
import { resourcesOf, stillOpen } from './limited-supply.ts';
import { type Given, needBuilder, type PlaceRow } from './need-builder.ts';
import { type InCaseOfLeaving, type NeedOfTarget, needsOf } from './needs-of-targets.ts';
import type { PlanRequest } from './plan-request.ts';

/** What each target asks for, who could do something for it, and what there is only so much of: before anything is worked out that people could do. */
export interface PreparedRequest {
  readonly asked: PlanRequest;
  /** With the offers that can still be taken and are of use, and such vouchers by id. */
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
  const builder = needBuilder(asked);
  const needs = needsOf(asked, builder, leaving);
  const request = withWhatIsOfUse(asked, builder.rows);
  return {
    asked,
    request,
    leaving,
    needs,
    places: builder.rows,
    given: builder.given.map((one) => ({ ...one, clause: asWritten(one.clause) })),
    learners: learnersOf(request, builder.rows, leaving),
    resources: resourcesOf(request),
    budget: request.options?.budget ?? request.learning.budget,
  };
}

/** Without offers and vouchers for what nobody is asked for. */
function withWhatIsOfUse(asked: PlanRequest, places: readonly PlaceRow[]): PlanRequest {
  const named = timesNamed(
    places.flatMap(({ tests }) => tests.map(({ condition }) => condition)),
    asked.programme,
  );
  const training = stillOpen(asked);
  const offers = training.offers.filter(({ prepares }) => prepares.some((item) => named.has(item)));
  const vouchers = asked.learning.vouchers
    .filter(({ items }) => items.length === 0 || items.some((item) => named.has(item)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...asked, training: { ...training, offers }, learning: { ...asked.learning, vouchers } };
}
