import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Lifecycle } from '../catalogue/programme.ts';
import { checkDaysWithin } from '../membership/check-days.ts';
import type { StatusHeld } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { awardHeld } from './binding-version.ts';
import { evaluateIn, verdictIn } from './evaluate.ts';
import { figuresDeciding } from './figures-decide.ts';
import { exceptionsKeeping } from './held.ts';
import type { OutlookRequest } from './outlook-request.ts';
import { judgedOn, type Situation } from './situation.ts';
import { type Span, spansOf } from './spans.ts';
import { causesOfTurn } from './turn.ts';

/**
 * The first day after an undetermined one on which a requirement counts and surely is not met: the award is lost then,
 * however the undetermined day goes. Only told where that is certain: not where figures to come decide, something granted
 * keeps it, or the grace outlasts the failing.
 */
export function sureFailureAfter(judged: Day, request: OutlookRequest, base: Situation): Day | undefined {
  const competency = request.programme.competencies.get(request.competency);
  const lifecycle = competency && lifecycleOf(request.programme, competency);
  if (!lifecycle) return undefined;
  const spans = spansOf(request, base);
  return daysThatCount(judged, spans, lifecycle, request).find((on) =>
    failsSurely(on, spans, lifecycle, request, base),
  );
}

/** The check days after one; where every day counts, those on which the requirement begins not to be met. */
function daysThatCount(
  judged: Day,
  spans: readonly Span[],
  lifecycle: Lifecycle,
  { facts, competency, level, until, knownAt }: OutlookRequest,
): readonly Day[] {
  const isChecked = (day: Day) => policyInForce(lifecycle, day).enforcement === 'check-days';
  const award = awardHeld(facts, competency, level, judged, knownAt);
  if (!award) return [];
  const [from, to] = [addDays(judged, 1), award.to < until ? award.to : until];
  const checks = from <= to ? checkDaysWithin(lifecycle, { from, to }).filter(isChecked) : [];
  const turns = spans.map((span) => span.from).filter((on) => from <= on && on <= to);
  const continuous = turns.filter((on) => policyInForce(lifecycle, on).enforcement === 'continuous');
  return [...checks, ...continuous].sort();
}

function failsSurely(
  on: Day,
  spans: readonly Span[],
  lifecycle: Lifecycle,
  request: OutlookRequest,
  base: Situation,
): boolean {
  const index = spans.findIndex((span) => span.from <= on && on <= span.to);
  if (spans[index]?.verdict !== 'not-met') return false;
  const run = failingAround(index, spans);
  const asked = { ...request, day: on, cohort: 'holder' as const };
  if (verdictIn(judgedOn(base, on), asked).verdict !== 'not-met') return false;
  const award = awardHeld(request.facts, request.competency, request.level, on, request.knownAt) as StatusHeld;
  const isKept = exceptionsKeeping(award, request).some((one) => one.to >= on);
  if (isKept || shift(on, policyInForce(lifecycle, on).grace) > run.to) return false;
  const causes = causesOfTurn(run.from, 'not-met', request, base);
  return figuresDeciding(causes, evaluateIn(judgedOn(base, on), asked)) === undefined;
}

/** The days around a span through which the requirement is not met. */
function failingAround(index: number, spans: readonly Span[]): Pick<Span, 'from' | 'to'> {
  const isFailing = (at: number) => spans[at]?.verdict === 'not-met';
  let [first, last] = [index, index];
  while (isFailing(first - 1)) first--;
  while (isFailing(last + 1)) last++;
  return { from: (spans[first] as Span).from, to: (spans[last] as Span).to };
}
