import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import { addDays, type Day } from '../time/day.ts';
import { awardHeld } from './binding-version.ts';
import { asGone, type Cause } from './cause.ts';
import { evaluateIn, type LevelStanding, verdictIn } from './evaluate.ts';
import { notMetSince } from './failing-since.ts';
import { figuresDeciding } from './figures-decide.ts';
import { heldOn } from './held.ts';
import { actingSince, type OutlookRequest } from './outlook-request.ts';
import { judgedOn, type Situation } from './situation.ts';
import { type Span, spansOf } from './spans.ts';
import { sureFailureAfter } from './sure-failure.ts';
import { causesOfTurn } from './turn.ts';
import type { Verdict } from './verdict.ts';
import { type Settling, whatSettles } from './what-settles.ts';

/** How a held award is lost as things stand where the programme does not wait for a renewal: on check days, or on any day. */
export interface CheckOutlook {
  readonly enforcement: 'continuous' | 'check-days';
  /** The last day on which something can be done about it: the check day, or the day before the loss. */
  readonly by: Day;
  /** The first day on which it is not held any more. */
  readonly lostOn: Day;
  /** The text that binds when it counts; left out where none does. */
  readonly version?: string;
  readonly verdict: Verdict;
  /** From when on its requirement is not met; left out where it has been so ever since the award. */
  readonly failsFrom?: Day;
  readonly causes: readonly Cause[];
  /** The metrics of which figures still to come decide, where nothing else fails it. */
  readonly awaits?: readonly string[];
  /** Where it is undetermined: what would settle it. */
  readonly settledBy?: Settling;
  /** Where it is undetermined: the first later day on which the requirement counts and surely is not met, however this one goes. */
  readonly surelyFails?: Day;
  /** What its requirement finds when it counts: the gap, and what would close it. */
  readonly standing: LevelStanding;
}

/** The first loss of a held award that can still be prevented, where it is lost without a renewal. */
export function checkOutlook(
  spans: readonly Span[],
  request: OutlookRequest,
  base: Situation,
): CheckOutlook | undefined {
  const loss = lossIn(spans, request, base);
  const decided = loss && decisionOf(loss.lostOn, request);
  if (!loss || !decided || decided.by < request.day) return undefined;
  const { lostOn } = loss;
  const { judged, ...told } = decided;
  const asked = { ...request, day: judged, cohort: 'holder' as const };
  const { verdict, version } = verdictIn(judgedOn(base, judged), asked);
  const standing = evaluateIn(judgedOn(base, judged), { ...asked, actFrom: actingSince(request) });
  const settledBy = whatSettles(standing);
  const surelyFails = settledBy && sureFailureAfter(judged, request, base);
  return {
    ...told,
    lostOn,
    ...(version && { version: version.id }),
    verdict,
    ...failingBy(judged, loss.spans, standing, request, base),
    ...(settledBy && { settledBy }),
    ...(surelyFails !== undefined && { surelyFails }),
    standing,
  };
}

interface Loss {
  readonly lostOn: Day;
  readonly spans: readonly Span[];
}

/** The first day on which what is held today is not held; that of a grace which has begun may lie after the time. */
function lossIn(spans: readonly Span[], request: OutlookRequest, base: Situation): Loss | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first?.held || !last) return undefined;
  const lost = spans.find((span) => !span.held);
  if (lost) return { lostOn: lost.from, spans };
  if (last.because !== 'grace') return undefined;
  const { until } = heldOn({ ...request, day: last.to, base });
  if (until === undefined || until < request.until) return undefined;
  const longer = spansOf({ ...request, until: addDays(until, 1) }, base);
  const then = longer.find((span) => !span.held);
  return then && { lostOn: then.from, spans: longer };
}

/** The day on which it was decided that an award is lost on another one, and until when that could be changed. */
function decisionOf(
  lostOn: Day,
  { programme, facts, competency: id, level, knownAt }: OutlookRequest,
): (Pick<CheckOutlook, 'enforcement' | 'by'> & { readonly judged: Day }) | undefined {
  const competency = programme.competencies.get(id);
  const lifecycle = competency && lifecycleOf(programme, competency);
  const award = awardHeld(facts, id, level, lostOn, knownAt);
  if (!lifecycle || !award) return undefined;
  const { enforcement } = policyInForce(lifecycle, lostOn);
  if (enforcement === 'at-renewal') return undefined;
  if (enforcement === 'continuous') return { enforcement, by: addDays(lostOn, -1), judged: lostOn };
  const check = checkDaysWithin(lifecycle, { from: addDays(award.from, 1), to: lostOn }).at(-1);
  return check === undefined ? undefined : { enforcement, by: check, judged: check };
}

/** From when on the requirement is not met through the day that decides, and what turned it. */
function failingBy(
  judged: Day,
  spans: readonly Span[],
  standing: LevelStanding,
  request: OutlookRequest,
  base: Situation,
): Pick<CheckOutlook, 'failsFrom' | 'causes' | 'awaits'> {
  const before = spans.filter((span) => span.from <= judged);
  const failing = before[before.findLastIndex((span) => span.verdict === 'met') + 1];
  if (!failing) return { causes: [] };
  const isAhead = failing !== spans[0];
  const failsFrom = isAhead ? failing.from : notMetSince(failing.from, request, base);
  if (failsFrom === undefined) return { causes: [] };
  const causes = causesOfTurn(failsFrom, failing.verdict, request, base);
  // No figures are awaited where the older ones have gone already.
  if (!isAhead) return { failsFrom, causes: asGone(causes) };
  const awaits = figuresDeciding(causes, standing);
  return { failsFrom, causes, ...(awaits && { awaits }) };
}
