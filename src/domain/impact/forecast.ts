import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName, type Exception, type Facts } from '../membership/facts.ts';
import { type ActionDue, actionForCheck, actionForRenewal } from '../standing/action-due.ts';
import { verdictsTogether } from '../standing/assess.ts';
import { checkOutlook } from '../standing/check-outlook.ts';
import { awardsTakingOver, claimsAsked } from '../standing/claims.ts';
import { baseSituation } from '../standing/evaluate.ts';
import type { OutlookRequest } from '../standing/outlook-request.ts';
import { type RenewalOutlook, renewalOutlooks } from '../standing/renewal-outlook.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import { type Span, spansOf } from '../standing/spans.ts';
import { type Turn, turnsOf } from '../standing/turn.ts';
import type { Verdict } from '../standing/verdict.ts';
import { waiverNeeded } from '../standing/waiver-needed.ts';
import { addDays, type Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type LowerLevel, lowerLevels } from './lower-levels.ts';
import { type Risk, recordedEnd, riskOf } from './risk.ts';
import { type TextAhead, textAhead } from './text-ahead.ts';

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
  /** The claimed awards from which it takes over within the time, without an application; all else is told from that day on. */
  readonly takesOver?: { readonly from: Day; readonly of: readonly Claim[] };
  /** Requirement and status on every day from the first to the last, in order and without gaps. */
  readonly spans: readonly Span[];
  readonly heldToday: boolean;
  /** The last day on which the status is held as things stand; left out where it is not held, or through the last day. */
  readonly safeUntil?: Day;
  /** The last day on which it is held by its own record, as it was let go or ended: decided, and so no risk. */
  readonly endsOn?: Day;
  /** From when the award is at risk, and why: its requirement, or that of a renewal to come, is not met from then on. */
  readonly risk?: Risk;
  /** What has to be done by when, so that it is kept. */
  readonly action?: ActionDue;
  /** Where its next renewal would not surely succeed: the lower levels at which it could go on instead, highest first. */
  readonly lower?: readonly LowerLevel[];
  /** Where the requirement is met on the first day: the waiver without which it would not be. */
  readonly waiver?: Exception;
  /** The days on which the requirement turns, and what turns it. */
  readonly turns: readonly Turn[];
  /** The renewals that must be done in the time, each judged by the text that binds at it, up to the first that fails. */
  readonly renewals: readonly RenewalOutlook[];
  /** The next change of the rules for an award that is held, whether or not it is safe by it. */
  readonly textAhead?: TextAhead;
  /** The first day on which the requirement of an award that is not held is met. */
  readonly withinReachFrom?: Day;
  /** Where it is met on the first day alone: whether it is so with people counted for all these awards. */
  readonly togetherToday?: Verdict;
}

/** Looks ahead over all claims of a partner, each judged alone, and over what takes over from them. */
export function forecast(request: ForecastRequest): Forecast {
  const { programme, facts, day, until, knownAt } = request;
  const base = baseSituation(request);
  const awards = claimsAsked(request).map((claim) => awardForecast(claim, request, base));
  return {
    partner: facts.partner,
    programme: programme.id,
    day,
    until,
    knownAt,
    awards: withSuccessors(countedTogether(awards, request, base), request, base),
  };
}

/** What is met alone may need people who are counted for other awards. */
function countedTogether(
  awards: readonly AwardForecast[],
  request: ForecastRequest,
  base: Situation,
): readonly AwardForecast[] {
  const isMetToday = ({ spans: [today] }: AwardForecast) => today?.verdict === 'met';
  if (awards.filter(isMetToday).length < 2) return awards;
  const claims = verdictsTogether({ ...request, claims: awards.map((award) => award.claim) }, base);
  return awards.map((award) => {
    const standing = claims.find((one) => claimName(one.claim) === claimName(award.claim));
    return standing && isMetToday(award) ? { ...award, togetherToday: standing.together } : award;
  });
}

/** Follows what is held into the awards that take over from it, and those into the next ones; each stands after the last that it follows. */
function withSuccessors(
  awards: readonly AwardForecast[],
  request: ForecastRequest,
  base: Situation,
): readonly AwardForecast[] {
  const told = [...awards];
  for (let index = 0; index < told.length; index++) {
    const earlier = told[index] as AwardForecast;
    for (const claim of successorsOf(earlier, request)) {
      const known = told.findIndex((one) => claimName(one.claim) === claimName(claim));
      // One that is held by itself as well is told already.
      if (told[known]?.heldToday) continue;
      const of = [...(told[known]?.takesOver?.of ?? []), earlier.claim];
      const { from, award } = successorOf(claim, earlier, request, base);
      if (known >= 0) told.splice(known, 1);
      if (known >= 0 && known < index) index--;
      told.splice(index + 1, 0, { ...award, heldToday: false, takesOver: { from, of } });
    }
  }
  return told;
}

function successorOf(claim: Claim, { safeUntil }: AwardForecast, request: ForecastRequest, base: Situation) {
  const from = addDays(safeUntil as Day, 1);
  return { from, award: awardForecast(claim, { ...request, day: from, actFrom: request.day }, base) };
}

/** The competencies that take over from an award on the day after its last one. */
const successorsOf = ({ claim, safeUntil }: Pick<AwardForecast, 'claim' | 'safeUntil'>, request: ForecastRequest) =>
  safeUntil === undefined
    ? []
    : awardsTakingOver(claim, request.facts, request.knownAt)
        .filter((one) => one.from === addDays(safeUntil, 1))
        .map(({ status }): Claim => ({ competency: status, level: claim.level }));

function awardForecast(
  claim: Claim,
  request: ForecastRequest & Pick<OutlookRequest, 'actFrom'>,
  base: Situation,
): AwardForecast {
  const asked = { ...request, ...claim };
  const spans = spansOf(asked, base);
  const turns = turnsOf(spans, asked, base);
  const renewals = renewalOutlooks(asked, base);
  const isHeld = spans[0]?.held === true;
  const lost = isHeld ? spans.findIndex((span) => !span.held) : -1;
  const safeUntil = spans[lost - 1]?.to;
  const successors = successorsOf({ claim, ...(safeUntil !== undefined && { safeUntil }) }, request);
  const check = isHeld && successors.length === 0 ? checkOutlook(spans, asked, base) : undefined;
  const risk = isHeld ? riskOf({ spans, turns, renewals, check, successors }, asked, base) : undefined;
  const endsOn = isHeld && !risk && safeUntil === recordedEnd(asked) ? safeUntil : undefined;
  const action = risk?.renewal ? actionForRenewal(risk.renewal) : risk?.check && actionForCheck(risk.check);
  const lower = lowerAtNext(claim, renewals, risk, request);
  const waiver = waiverOnFirstDay(spans[0], asked, base);
  const ahead = isHeld ? textAhead({ spans, renewals, safeUntil }, asked, base) : undefined;
  const reached = isHeld ? undefined : spans.find((span) => span.verdict === 'met');
  return {
    claim,
    spans,
    heldToday: isHeld,
    ...(safeUntil !== undefined && { safeUntil }),
    ...(endsOn !== undefined && { endsOn }),
    ...(risk && { risk }),
    ...(action && { action }),
    ...(lower.length > 0 && { lower }),
    ...(waiver && { waiver }),
    turns,
    renewals,
    ...(ahead && { textAhead: ahead }),
    ...(reached && { withinReachFrom: reached.from }),
  };
}

/** Nothing of a renewal after the next one, which would be renewed at its level before, nor of what is still to take over. */
function lowerAtNext(
  claim: Claim,
  renewals: readonly RenewalOutlook[],
  risk: Risk | undefined,
  request: ForecastRequest & Pick<OutlookRequest, 'actFrom'>,
): readonly LowerLevel[] {
  const next = renewals.find(({ done }) => !done);
  if (!next || next !== risk?.renewal || request.actFrom !== undefined) return [];
  return lowerLevels(claim, next, request);
}

function waiverOnFirstDay(first: Span | undefined, asked: OutlookRequest, base: Situation): Exception | undefined {
  if (first?.verdict !== 'met') return undefined;
  const competency = asked.programme.competencies.get(asked.competency);
  const text = competency?.versions.find((one) => one.id === first.version)?.levels.get(asked.level);
  return text && waiverNeeded(text, { ...judgedOn(base, first.from), cohort: first.held ? 'holder' : 'new' });
}

/** Is it held today, or from the day on which it takes over from what is? */
export const isHeldAhead = ({ heldToday, takesOver }: AwardForecast): boolean => heldToday || takesOver !== undefined;

/** Does an award that ends go on as another one? */
export const isSucceeded = ({ risk }: AwardForecast): boolean =>
  risk?.causes.some((cause) => cause.kind === 'succeeded') === true;

/** Is an award kept through the time that is looked at? Undetermined where text, data or figures still to come decide. */
export function outlookOf(award: AwardForecast): Verdict {
  const { safeUntil, risk, action, renewals } = award;
  if (safeUntil === undefined || isSucceeded(award)) return 'met';
  // After one that is undetermined comes another that fails however that one goes.
  if (renewals.some(({ verdict, awaits }) => verdict === 'not-met' && !awaits)) return 'not-met';
  if (risk?.check?.surelyFails !== undefined) return 'not-met';
  return risk?.awaits || action?.verdict === 'undetermined' ? 'undetermined' : 'not-met';
}
