import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { verdictsTogether } from '../standing/assess.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { claimsOf } from '../standing/claims.ts';
import type { Conflict } from '../standing/count-claims.ts';
import { baseSituation, levelsOffered } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import type { Verdict } from '../standing/verdict.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { type AwardForecast, forecast } from './forecast.ts';
import { type Gap, type GapMoved, gapMoved, leastGap } from './gap.ts';
import type { Risk } from './risk.ts';

/** Something about a partner that is to change: somebody leaves, links or unlinks. */
export interface FactsImpactRequest {
  readonly programme: Programme;
  readonly before: Facts;
  readonly after: Facts;
  /** Awards of which it is decided already what becomes of them: people are counted for them, and nothing is told of them. */
  readonly decided?: readonly Claim[];
  /** Today. */
  readonly day: Day;
  /** The first day on which it is otherwise, today or later. */
  readonly on: Day;
  /** The last day that is looked at. */
  readonly until: Day;
  readonly knownAt: Instant;
}

/** One award as it is, and as it would be. */
export interface AwardImpact {
  readonly claim: Claim;
  readonly before: AwardState;
  readonly after: AwardState;
  readonly effect: 'worse' | 'better' | 'same';
  /** What closes the gap of one that is at risk either way, where that becomes more or less; its effect is the same. */
  readonly gap?: GapMoved;
  /** Awards that would be met now and were not, for which the people are counted that this one then lacks. */
  readonly overtakenBy: readonly Claim[];
}

export interface AwardState {
  /** On the first day on which it is otherwise; what is claimed is judged together, as people are counted. */
  readonly verdict: Verdict;
  /** Which awards take the people of this one, where only the counting together fails. */
  readonly conflict?: Conflict;
  /** Today. */
  readonly held: boolean;
  /** The last day on which it is held as things stand; left out where it is not held, or through the last day. */
  readonly safeUntil?: Day;
  /** The day is left out where it has been at risk for as long as it is held. */
  readonly risk?: AwardRisk;
  /** Left out where it is not at risk, or nothing that people do is enough. */
  readonly gap?: Gap;
}

export interface AwardRisk {
  readonly from?: Day;
  /** The renewal that would not succeed whatever figures still come, and the text that binds at it. */
  readonly renewal?: { readonly anniversary: Day; readonly version?: string };
}

/**
 * What a change of the facts does to every award that the partner claims or holds, by the forecasts of both: what becomes
 * worse stands first, then what becomes better. Nothing is said of who does it.
 */
export function factsImpact(request: FactsImpactRequest): readonly AwardImpact[] {
  const { programme, before, day, knownAt } = request;
  const held = heldBy(before, request);
  // Whoever does not say what it claims is taken to claim what it holds (claims.ts).
  const claimed = before.claims.length > 0 ? claimsOf(programme, before, day, knownAt) : held;
  const concerned = [...new Map([...claimed, ...held].map((one) => [claimName(one), one])).values()];
  if (concerned.length === 0) return [];
  const [was, will] = [before, request.after].map((facts) => statesOf(facts, claimed, concerned, request)) as [
    ReadonlyMap<string, AwardState>,
    ReadonlyMap<string, AwardState>,
  ];
  const decided = new Set(request.decided?.map(claimName));
  const impacts = concerned
    .filter((claim) => !decided.has(claimName(claim)))
    .flatMap((claim): readonly AwardImpact[] => {
      const [then, now] = [was.get(claimName(claim)) as AwardState, will.get(claimName(claim)) as AwardState];
      const isMet = (states: typeof was, one: Claim) => states.get(claimName(one))?.verdict === 'met';
      const rivals = then.conflict ? [] : (now.conflict?.with ?? []);
      const overtakenBy = rivals.filter((rival) => isMet(will, rival) && !isMet(was, rival));
      const effect = effectOf(then, now);
      const gap = effect === 'same' ? gapMoved(then.gap, now.gap) : undefined;
      const impact = { claim, before: then, after: now, effect, ...(gap && { gap }), overtakenBy };
      return isOver(impact, request) ? [] : [impact];
    });
  return impacts.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

const order = ['worse', 'better', 'same'] as const;

/**
 * What has ended stays among the claims, but nothing more becomes of it unless it is held again; of what has lapsed it is
 * good to hear that it would be met once more, and nothing else. What ends by its record before anything is otherwise is over as well.
 */
function isOver({ claim, before, after, effect }: AwardImpact, request: FactsImpactRequest): boolean {
  if (before.held || after.held) {
    const { knownAt, on } = request;
    const isOn = (facts: Facts) => awardHeld(facts, claim.competency, claim.level, on, knownAt) !== undefined;
    return !isOn(request.before) && !isOn(request.after);
  }
  const { because } = heldOn({ ...request, ...claim, facts: request.before });
  return because === 'ended' || (because === 'lapsed' && effect !== 'better');
}

const heldBy = (facts: Facts, { programme, day, knownAt }: FactsImpactRequest): readonly Claim[] =>
  [...programme.competencies.values()].flatMap((competency) =>
    levelsOffered(programme, competency)
      .map((level): Claim => ({ competency: competency.id, level }))
      .filter((claim) => awardHeld(facts, claim.competency, claim.level, day, knownAt) !== undefined),
  );

/** The same for one state of the facts, by the names of the awards. */
function statesOf(
  facts: Facts,
  claimed: readonly Claim[],
  concerned: readonly Claim[],
  { programme, day, on, until, knownAt }: FactsImpactRequest,
): ReadonlyMap<string, AwardState> {
  const asked = { programme, facts, day: on, knownAt };
  const judged = claimed.length === 0 ? [] : verdictsTogether({ ...asked, claims: claimed }, baseSituation(asked));
  const together = new Map(judged.map((one) => [claimName(one.claim), one]));
  const { awards } = forecast({ programme, facts, day, until, knownAt, claims: concerned });
  const ahead = new Map(awards.map((one) => [claimName(one.claim), one]));
  return new Map(
    [...ahead].map(([name, award]) => [name, stateOf(award, together.get(name) ?? { together: verdictOn(award, on) })]),
  );
}

const verdictOn = ({ spans }: AwardForecast, on: Day): Verdict =>
  spans.find((span) => span.from <= on && on <= span.to)?.verdict ?? 'not-met';

const stateOf = (
  { heldToday, safeUntil, risk, action }: AwardForecast,
  { together, conflict }: { readonly together: Verdict; readonly conflict?: Conflict },
): AwardState => {
  const gap = action && leastGap(action.standing.ways);
  return {
    verdict: together,
    ...(conflict && { conflict }),
    held: heldToday,
    ...(safeUntil !== undefined && { safeUntil }),
    ...(risk && { risk: riskTold(risk) }),
    ...(gap && { gap }),
  };
};

const riskTold = ({ from, renewal, awaits }: Risk): AwardRisk => ({
  ...(from !== undefined && { from }),
  ...(renewal?.verdict === 'not-met' &&
    !awaits && {
      renewal: {
        anniversary: renewal.renewal.anniversary,
        ...(renewal.version !== undefined && { version: renewal.version }),
      },
    }),
});

const strength: Readonly<Record<Verdict, number>> = { 'not-met': 0, undetermined: 1, met: 2 };

/** What becomes worse in one respect is worse, whatever becomes better in another. */
function effectOf(before: AwardState, after: AwardState): AwardImpact['effect'] {
  const compared = [
    strength[after.verdict] - strength[before.verdict],
    compareDays(keptUntil(after), keptUntil(before)),
    compareDays(safeFromRiskUntil(after), safeFromRiskUntil(before)),
  ];
  if (compared.some((one) => one < 0)) return 'worse';
  return compared.some((one) => one > 0) ? 'better' : 'same';
}

const compareDays = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
const keptUntil = ({ held, safeUntil }: AwardState): Day => (held ? (safeUntil ?? lastDay) : firstDay);
const safeFromRiskUntil = ({ risk }: AwardState): Day => (risk ? (risk.from ?? firstDay) : lastDay);
