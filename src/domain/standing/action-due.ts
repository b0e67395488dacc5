import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Claim } from '../membership/facts.ts';
import type { Renewal } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { type CheckOutlook, checkOutlook } from './check-outlook.ts';
import type { LevelStanding } from './evaluate.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { nextRenewalOutlook, type RenewalOutlook } from './renewal-outlook.ts';
import type { Situation } from './situation.ts';
import type { SoonerRenewal } from './sooner-renewal.ts';
import { spansOf } from './spans.ts';
import type { Verdict } from './verdict.ts';
import type { Settling } from './what-settles.ts';

/** What must be done by when to keep a held award, as its requirement will not surely be met when it counts. */
export interface ActionDue {
  /** The last day on which it can be done. */
  readonly by: Day;
  readonly occasion: Occasion;
  readonly verdict: Verdict;
  /** The metrics of which figures still to come decide, where nothing else fails it. */
  readonly awaits?: readonly string[];
  /** Where it is undetermined: what would settle it. */
  readonly settledBy?: Settling;
  /** What its requirement finds when it counts, and what would close the gap. */
  readonly standing: LevelStanding;
  /** Of a renewal: what is needed where it is done before its last day, where that is less. */
  readonly sooner?: SoonerRenewal;
}

/** When it counts that a requirement is met: at a renewal, on a check day, or on every day, of which one is the first without the award. */
export type Occasion =
  | { readonly kind: 'renewal'; readonly renewal: Renewal }
  | { readonly kind: 'check-day'; readonly on: Day }
  | { readonly kind: 'loss'; readonly on: Day };

/** Left out where the renewal would succeed, or is done. */
export function actionForRenewal({
  renewal,
  lastDay,
  verdict,
  awaits,
  settledBy,
  standing,
  sooner,
}: RenewalOutlook): ActionDue | undefined {
  if (!standing || verdict === 'met') return undefined;
  return {
    by: lastDay,
    occasion: { kind: 'renewal', renewal },
    verdict,
    ...(awaits && { awaits }),
    ...(settledBy && { settledBy }),
    standing,
    ...(sooner && { sooner }),
  };
}

export function actionForCheck(check: CheckOutlook): ActionDue {
  const { enforcement, by, lostOn, verdict, awaits, settledBy, standing } = check;
  const occasion: Occasion =
    enforcement === 'check-days' ? { kind: 'check-day', on: by } : { kind: 'loss', on: lostOn };
  return { by, occasion, verdict, ...(awaits && { awaits }), ...(settledBy && { settledBy }), standing };
}

/** What is due next for a held award: for its next renewal, whenever that is; without renewals, for what comes within one term. */
export function actionDueNext(
  claim: Claim,
  base: Situation,
  request: Omit<OutlookRequest, 'until' | 'competency' | 'level'>,
): ActionDue | undefined {
  const { programme, day } = request;
  const competency = programme.competencies.get(claim.competency);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle) return undefined;
  const { enforcement, term } = policyInForce(lifecycle, day);
  const asked = { ...request, ...claim, until: shift(day, term) };
  if (enforcement === 'at-renewal') {
    const next = nextRenewalOutlook(asked, base);
    return next && actionForRenewal(next);
  }
  const check = checkOutlook(spansOf(asked, base), asked, base);
  return check && actionForCheck(check);
}
