import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { assess, claimsOf } from '../standing/assess.ts';
import { figuresAwaited } from '../standing/cause.ts';
import { baseSituation } from '../standing/evaluate.ts';
import { type RenewalOutlook, renewalOutlooks } from '../standing/renewal-outlook.ts';
import type { Situation } from '../standing/situation.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type Span, spansOf } from './outlook.ts';
import { type Turn, turnsOf } from './turn.ts';

export interface ForecastRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  /** The first day that is looked at, usually today. */
  readonly day: Day;
  /** The last one. */
  readonly until: Day;
  readonly knownAt: Instant;
  readonly claims?: readonly Claim[];
}

/** What will become of a partner's awards as things stand: by what is known today, if nobody does anything. */
export interface Forecast {
  readonly partner: string;
  readonly programme: string;
  readonly day: Day;
  readonly until: Day;
  readonly knownAt: Instant;
  readonly awards: readonly AwardForecast[];
}

export interface AwardForecast {
  readonly claim: Claim;
  /** Requirement and status on every day from the first to the last, in order and without gaps. */
  readonly spans: readonly Span[];
  readonly heldToday: boolean;
  /** The last day on which the status is held as things stand; left out where it is not held, or through the last day. */
  readonly safeUntil?: Day;
  /** From when the award is at risk, and why: its requirement, or that of a renewal to come, is not met from then on. */
  readonly risk?: Risk;
  /** The days on which the requirement turns, and what turns it. */
  readonly turns: readonly Turn[];
  /** The renewals that fall into the time, each judged by the text that binds at it, up to the first that fails. */
  readonly renewals: readonly RenewalOutlook[];
  /** The first day on which the requirement of an award that is not held is met. */
  readonly withinReachFrom?: Day;
  /** Where it is met on the first day alone: whether it is so with people counted for all these awards. */
  readonly togetherToday?: Verdict;
}

export interface Risk {
  readonly from: Day;
  readonly causes: Turn['causes'];
  /**
   * The metrics of which new figures decide it: the requirement fails only as older figures leave the time that the rule
   * looks at, and those to come are not known yet. Left out where something else fails it.
   */
  readonly awaits?: readonly string[];
  /** The renewal that would fail; left out where the requirement is judged on other days. */
  readonly renewal?: RenewalOutlook;
}

/** Looks ahead over all claims of a partner, each judged alone. */
export function forecast(request: ForecastRequest): Forecast {
  const { programme, facts, day, until, knownAt } = request;
  const base = baseSituation(request);
  return {
    partner: facts.partner,
    programme: programme.id,
    day,
    until,
    knownAt,
    awards: countedTogether(
      (request.claims ?? claimsOf(programme, facts, day, knownAt)).map((claim) => awardForecast(claim, request, base)),
      request,
    ),
  };
}

/** What is met alone may need people who are counted for other awards. */
function countedTogether(awards: readonly AwardForecast[], request: ForecastRequest): readonly AwardForecast[] {
  const isMetToday = ({ spans: [today] }: AwardForecast) => today?.verdict === 'met';
  if (awards.filter(isMetToday).length < 2) return awards;
  const { claims } = assess({ ...request, claims: awards.map((award) => award.claim) });
  return awards.map((award) => {
    const standing = claims.find((one) => claimName(one.claim) === claimName(award.claim));
    return standing && isMetToday(award) ? { ...award, togetherToday: standing.together } : award;
  });
}

function awardForecast(claim: Claim, request: ForecastRequest, base: Situation): AwardForecast {
  const asked = { ...request, ...claim };
  const spans = spansOf(asked, base);
  const turns = turnsOf(spans, asked, base);
  const renewals = renewalOutlooks(asked, base);
  const heldToday = spans[0]?.held === true;
  const lost = heldToday ? spans.findIndex((span) => !span.held) : -1;
  const safeUntil = spans[lost - 1]?.to;
  const risk = heldToday ? riskOf(spans, turns, renewals, successorOf(claim, request)) : undefined;
  const reached = heldToday ? undefined : spans.find((span) => span.verdict === 'met');
  return {
    claim,
    spans,
    heldToday,
    ...(safeUntil !== undefined && { safeUntil }),
    ...(risk && { risk }),
    turns,
    renewals,
    ...(reached && { withinReachFrom: reached.from }),
  };
}

interface Successor {
  readonly competency: string;
  readonly from: Day;
}

/** The competency that takes over from a claimed one in the time, and its holders with it. */
function successorOf({ competency: id }: Claim, { programme, day }: ForecastRequest): Successor | undefined {
  return [...programme.competencies.values()]
    .flatMap(({ id: competency, succeeds }) => succeeds.map((one) => ({ ...one, earlier: one.competency, competency })))
    .find((one) => one.earlier === id && one.holdersMove && one.from > day);
}

/** A renewal that would fail puts an award at risk; where there are none, a requirement that fails. */
function riskOf(
  spans: readonly Span[],
  turns: readonly Turn[],
  renewals: readonly RenewalOutlook[],
  successor: Successor | undefined,
): Risk | undefined {
  const renewal = renewals.find((one) => one.verdict !== 'met');
  if (renewal?.failsFrom !== undefined) return { from: renewal.failsFrom, ...caused(renewal.causes), renewal };
  const lost = spans.find((span) => !span.held);
  if (lost && successor?.from === lost.from)
    return { from: lost.from, causes: [{ kind: 'succeeded', competency: successor.competency }] };
  if (renewals.length > 0) return lost && { from: lost.from, causes: [{ kind: 'award-ends' }] };
  const failing = spans.find((span) => span.verdict !== 'met' || !span.held);
  return failing && { from: failing.from, ...caused(turns.find((turn) => turn.on === failing.from)?.causes ?? []) };
}

function caused(causes: Risk['causes']): Pick<Risk, 'causes' | 'awaits'> {
  const awaits = figuresAwaited(causes);
  return { causes, ...(awaits && { awaits }) };
}

/** Is an award kept through the time that is looked at? Undetermined where text, data or figures still to come decide. */
export function outlookOf({ safeUntil, risk }: AwardForecast): Verdict {
  if (safeUntil === undefined || risk?.causes.some((cause) => cause.kind === 'succeeded')) return 'met';
  return risk?.awaits || risk?.renewal?.verdict === 'undetermined' ? 'undetermined' : 'not-met';
}
