import type { Claim } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import type { Cause } from '../standing/cause.ts';
import { asGone, figuresAwaited } from '../standing/cause.ts';
import type { CheckOutlook } from '../standing/check-outlook.ts';
import { notMetSince } from '../standing/failing-since.ts';
import { heldOn } from '../standing/held.ts';
import type { OutlookRequest } from '../standing/outlook-request.ts';
import type { RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { Situation } from '../standing/situation.ts';
import type { Span } from '../standing/spans.ts';
import { causesOfTurn, type Turn } from '../standing/turn.ts';
import { addDays, type Day } from '../time/day.ts';

/** From when an award is at risk, and why. */
export interface Risk {
  /** The first day of it, which may have gone by; left out where it has been so for as long as the award is held. */
  readonly from?: Day;
  readonly causes: readonly Cause[];
  /**
   * The metrics of which new figures decide it: the requirement fails only as older figures leave the time that the rule
   * looks at, and those to come are not known yet. Left out where something else fails it.
   */
  readonly awaits?: readonly string[];
  /** The renewal that would fail; left out where the requirement is judged on other days. */
  readonly renewal?: RenewalOutlook;
  /** How it is lost where no renewal decides it, but check days or every day. */
  readonly check?: CheckOutlook;
}

/** What is known ahead of one held award. */
export interface Ahead {
  readonly spans: readonly Span[];
  readonly turns: readonly Turn[];
  readonly renewals: readonly RenewalOutlook[];
  readonly check?: CheckOutlook | undefined;
  readonly successors: readonly Claim[];
}

/** A renewal that would fail puts an award at risk; where there are none, a requirement that fails. */
export function riskOf(ahead: Ahead, request: OutlookRequest, base: Situation): Risk | undefined {
  const { spans, renewals, check, successors } = ahead;
  const renewal = renewals.find((one) => one.verdict !== 'met');
  if (renewal) return { ...failing(renewal), renewal };
  const lost = spans.find((span) => !span.held);
  if (lost && successors.length > 0) {
    const moves = successors.map(({ competency }): Cause => ({ kind: 'succeeded', competency }));
    return { from: lost.from, causes: moves };
  }
  if (check) return { ...failing(check), check };
  const missed = renewalMissed(spans, request, base);
  if (missed) return missed;
  if (lost?.because === 'ended' || (lost && renewals.length > 0)) return endingOf(lost, request);
  const { lastRenewal } = request.programme.competencies.get(request.competency)?.retirement ?? {};
  const eve = lost && spans[spans.indexOf(lost) - 1];
  if (lost && eve?.verdict === 'met' && lastRenewal !== undefined && lastRenewal < lost.from && eve.held)
    return { from: lost.from, causes: [{ kind: 'renewals-over', lastRenewal }] };
  return renewals.length > 0 ? undefined : requirementFailing(ahead, request, base);
}

/**
 * Why an award ends on its day: it goes up in one that the partner holds by itself already, or no reason is known. Where its
 * own record says its last day, as it was let go or ended, that is decided and no risk.
 */
function endingOf({ from }: Span, request: OutlookRequest): Risk | undefined {
  const { programme, competency } = request;
  const heirs = [...programme.competencies.values()].filter(({ succeeds }) =>
    succeeds.some((one) => one.holdersMove && one.competency === competency && one.from === from),
  );
  if (heirs.length > 0) return { from, causes: heirs.map(({ id }) => ({ kind: 'succeeded', competency: id })) };
  return recordedEnd(request) === addDays(from, -1) ? undefined : { from, causes: [{ kind: 'award-ends' }] };
}

/** The last day that the record of an award says; the last of all days where it says none. */
export const recordedEnd = ({ facts, competency, level, day, knownAt }: OutlookRequest): Day | undefined =>
  awardHeld(facts, competency, level, day, knownAt)?.to;

const failing = ({ failsFrom, causes, awaits }: RenewalOutlook | CheckOutlook): Risk => ({
  ...(failsFrom !== undefined && { from: failsFrom }),
  causes,
  ...(awaits && { awaits }),
});

/** What is kept by a grace or an exception after a renewal that was not done. */
function renewalMissed([today]: readonly Span[], request: OutlookRequest, base: Situation): Risk | undefined {
  if (today?.because !== 'grace' && today?.because !== 'exception') return undefined;
  const { renewal } = heldOn({ ...request, base });
  if (!renewal || renewal.window.to >= request.day) return undefined;
  const { anniversary, window } = renewal;
  return { from: addDays(window.to, 1), causes: [{ kind: 'renewal-missed', anniversary }] };
}

function requirementFailing({ spans, turns }: Ahead, request: OutlookRequest, base: Situation): Risk | undefined {
  const first = spans.find((span) => span.verdict !== 'met' || !span.held);
  if (!first) return undefined;
  if (first !== spans[0]) {
    const causes = turns.find((turn) => turn.on === first.from)?.causes ?? [];
    const awaits = figuresAwaited(causes);
    return { from: first.from, causes, ...(awaits && { awaits }) };
  }
  const since = notMetSince(first.from, request, base);
  if (since === undefined) return { causes: [] };
  const causes = causesOfTurn(since, first.verdict, request, base);
  // No figures are awaited where the older ones have gone already.
  return { from: since, causes: asGone(causes) };
}
