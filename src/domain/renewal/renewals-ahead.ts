import type { Programme } from '../catalogue/programme.ts';
import type { Claim, Facts } from '../membership/facts.ts';
import { verdictsTogether } from '../standing/assess.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { baseSituation, levelsOffered } from '../standing/evaluate.ts';
import { type LowerOutlook, lowerOutlooks } from '../standing/lower-outlooks.ts';
import { nextRenewalOutlooks, type RenewalOutlook } from '../standing/renewal-outlook.ts';
import type { Situation } from '../standing/situation.ts';
import type { Verdict } from '../standing/verdict.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';

/** The awards of a partner that have one renewal day: they are renewed together, for one fee. */
export interface RenewalAhead {
  readonly anniversary: Day;
  /** From the day it opens on to the last day of all its awards. */
  readonly window: Period;
  readonly awards: readonly AwardAhead[];
}

/** One award at its renewal: how that will go as things stand, and what can become of it. */
export interface AwardAhead {
  readonly claim: Claim;
  readonly outlook: RenewalOutlook;
  /** Where the requirement is met alone: whether it is with people counted for all that is held. */
  readonly together?: Verdict;
  /** Each lower level that is offered and not held anyway, highest first: how its renewal would go instead. */
  readonly lower: readonly LowerOutlook[];
}

export interface RenewalsAsked {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
}

/**
 * The next renewal of everything that a partner holds, by renewal day, the nearest first. What is renewed already stands
 * at its next day as well: that is what its partner prepares for from then on.
 */
export function renewalsAhead(asked: RenewalsAsked): readonly RenewalAhead[] {
  const base = baseSituation(asked);
  const awards = awardsHeld(asked).flatMap((claim) => awardAhead(claim, asked, base));
  const counted = withTogether(awards, asked, base);
  const byDay = Map.groupBy(counted, ({ outlook }) => outlook.renewal.anniversary);
  return [...byDay]
    .map(([anniversary, several]) => ({ anniversary, window: windowOf(several), awards: several }))
    .sort((a, b) => (a.anniversary < b.anniversary ? -1 : 1));
}

const windowOf = (awards: readonly AwardAhead[]): Period => ({
  from: awards.map(({ outlook }) => outlook.renewal.window.from).reduce((a, b) => (a < b ? a : b)),
  to: awards.map(({ outlook }) => outlook.lastDay).reduce((a, b) => (a > b ? a : b)),
});

/** In the order of the catalogue, higher levels first. */
function awardsHeld({ programme, facts, day, knownAt }: RenewalsAsked): readonly Claim[] {
  return [...programme.competencies.values()].flatMap((competency) =>
    levelsOffered(programme, competency)
      .filter((level) => awardHeld(facts, competency.id, level, day, knownAt) !== undefined)
      .map((level): Claim => ({ competency: competency.id, level }))
      .reverse(),
  );
}

const awardAhead = (claim: Claim, asked: RenewalsAsked, base: Situation): readonly AwardAhead[] =>
  nextRenewalOutlooks({ ...asked, ...claim, until: asked.day }, base).map((outlook) => ({
    claim,
    outlook,
    lower: outlook.done ? [] : lowerOutlooks(claim, asked),
  }));

/** What is met alone may need people who are counted for other awards. */
function withTogether(awards: readonly AwardAhead[], asked: RenewalsAsked, base: Situation): readonly AwardAhead[] {
  const claims = [...new Set(awards.map(({ claim }) => claim))];
  if (claims.length < 2) return awards;
  const verdicts = verdictsTogether({ ...asked, claims }, base);
  return awards.map((one) => {
    const found = verdicts.find(
      ({ claim }) => claim.competency === one.claim.competency && claim.level === one.claim.level,
    );
    return found && one.outlook.verdict === 'met' && !one.outlook.done ? { ...one, together: found.together } : one;
  });
}
