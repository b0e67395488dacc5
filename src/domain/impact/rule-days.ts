import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Competency, Lifecycle, Programme } from '../catalogue/programme.ts';
import { remembered } from '../credentials/remembered.ts';
import { type DayOfYear, daysOfCheck, daysOfPromotion } from '../membership/check-days.ts';
import { claimName, type Facts } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { baseSituation, evaluateIn } from '../standing/evaluate.ts';
import { judgedOn } from '../standing/situation.ts';
import type { Span } from '../standing/spans.ts';
import { whatSettles } from '../standing/what-settles.ts';
import { addDays } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { dayOfInstant } from '../time/instant.ts';
import { type DayAhead, onOneDay, type Undetermined } from './day-ahead.ts';
import { policyChanges } from './difference/policies/policy-clauses.ts';
import { type AwardForecast, type Forecast, isHeldAhead } from './forecast.ts';

/** New texts and terms, competencies that close, and the days on which a programme judges or awards. */
export const ruleDays = (forecast: Forecast, programme: Programme, facts: Facts): readonly DayAhead[] =>
  forecast.awards.flatMap((award) => {
    const competency = programme.competencies.get(award.claim.competency);
    if (!competency) return [];
    const lifecycle = lifecycleOf(programme, competency);
    return [
      ...textDays(award, competency, forecast),
      ...closingDays(award, competency),
      ...(lifecycle ? policyDays(award, lifecycle, forecast, undeterminedIn(award, forecast, programme, facts)) : []),
      ...(lifecycle ? termsDays(award, competency, lifecycle, forecast, programme) : []),
      ...(lifecycle ? lockInDays(award, lifecycle, forecast, facts) : []),
    ];
  });

/** The days on which texts begin, and on which the partner itself is bound by another one. */
function textDays(
  { claim, spans }: AwardForecast,
  { id, versions }: Competency,
  { day, knownAt }: Forecast,
): readonly DayAhead[] {
  const begins = versions
    .filter(({ effective, announced }) => effective.new > day && announced <= dayOfInstant(knownAt))
    .map(({ id: version, observed, effective }) => {
      const texts = [{ competency: id, version, observed }];
      return onOneDay(effective.new, { kind: 'texts-begin', texts }, [claim], id, version);
    });
  const changes = spans.slice(1).filter(({ held, version }, index) => {
    const before = spans[index]?.version;
    return held && version !== undefined && before !== undefined && before !== version;
  });
  const binds = changes.map(({ from, version = '' }, index) => {
    const texts = [{ competency: id, version }];
    // A text may bind once more, where evidence chooses between two.
    const times = changes.slice(0, index + 1).filter((one) => one.version === version).length;
    return onOneDay(from, { kind: 'texts-bind', texts }, [claim], claimName(claim), version, times);
  });
  return [...begins, ...binds];
}

/** The days on which awards that are held are renewed and kept on other terms, and what those say that the ones before did not. */
function termsDays(
  award: AwardForecast,
  { id, lifecycle: own }: Competency,
  lifecycle: Lifecycle,
  { day }: Forecast,
  programme: Programme,
): readonly DayAhead[] {
  if (!isHeldAhead(award)) return [];
  return lifecycle.slice(1).flatMap((policy, index) => {
    const changes = policyChanges(lifecycle[index] as typeof policy, policy, [programme]);
    if (policy.from <= day || changes.length === 0) return [];
    const whose = own ? id : 'programme';
    return [onOneDay(policy.from, { kind: 'terms-begin', changes }, [award.claim], whose, index + 1)];
  });
}

const closingDays = ({ claim }: AwardForecast, { id, retirement }: Competency): readonly DayAhead[] =>
  (
    [
      ['newcomers', retirement.lastEnrolment],
      ['renewals', retirement.lastRenewal],
      ['everybody', retirement.ends],
    ] as const
  ).flatMap(([to, on]) =>
    on === undefined ? [] : [onOneDay(on, { kind: 'competencies-close', to, competencies: [id] }, [claim], id, to)],
  );

/** What is held is judged on check days until it is lost; what is not held is awarded on promotion days. */
function policyDays(
  award: AwardForecast,
  lifecycle: Lifecycle,
  { day, until }: Forecast,
  undetermined: (span: Span) => readonly Undetermined[],
): readonly DayAhead[] {
  const { claim, spans, takesOver, safeUntil = until } = award;
  const told = (kind: 'check-day' | 'promotion-day') => (one: DayOfYear) => {
    const span = spans.find(({ from, to }) => from <= one.day && one.day <= to);
    const open = span ? undetermined(span) : [];
    const failing = span?.verdict === 'met' || open.length > 0 ? [] : [claim];
    const what = { kind, failing, undetermined: open };
    return onOneDay(one.day, what, [claim], claimName(claim), one.year, one.number);
  };
  return isHeldAhead(award)
    ? daysOfCheck(lifecycle, { from: takesOver?.from ?? day, to: safeUntil }).map(told('check-day'))
    : daysOfPromotion(lifecycle, { from: day, to: until }).map(told('promotion-day'));
}

/** What would settle a requirement that is undetermined in a span: worked out where that is so, and once for each. */
function undeterminedIn(
  { claim }: AwardForecast,
  { day: today, knownAt }: Forecast,
  programme: Programme,
  facts: Facts,
): (span: Span) => readonly Undetermined[] {
  const found = new Map<Span, readonly Undetermined[]>();
  return (span) =>
    remembered(found, span, () => {
      if (span.verdict !== 'undetermined') return [];
      const { from: day } = span;
      const base = baseSituation({ programme, facts, day: today, knownAt });
      const settledBy = whatSettles(evaluateIn(judgedOn(base, day), { programme, facts, ...claim, day, knownAt }));
      return settledBy ? [{ claim, settledBy }] : [];
    });
}

function lockInDays(
  { claim, heldToday }: AwardForecast,
  lifecycle: Lifecycle,
  { day, knownAt }: Forecast,
  facts: Facts,
): readonly DayAhead[] {
  const award = awardHeld(facts, claim.competency, claim.level, day, knownAt);
  if (!heldToday || !award || award.inheritedFrom) return [];
  const free = shift(award.from, policyInForce(lifecycle, award.from).lockIn);
  return free > day ? [onOneDay(addDays(free, -1), { kind: 'lock-in-ends' }, [claim], claimName(claim))] : [];
}
