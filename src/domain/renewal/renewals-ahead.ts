import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Claim, Facts, StatusHeld } from '../membership/facts.ts';
import { type Renewal, renewalsAround } from '../membership/terms.ts';
import { verdictsTogether } from '../standing/assess.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { baseSituation, levelsOffered } from '../standing/evaluate.ts';
import { nextRenewalOutlook, nextRenewalOutlooks, type RenewalOutlook } from '../standing/renewal-outlook.ts';
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
  readonly lower: readonly { readonly level: string; readonly outlook: RenewalOutlook }[];
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
    lower: outlook.done ? [] : lowerLevels(claim, asked),
  }));

function lowerLevels(claim: Claim, asked: RenewalsAsked): AwardAhead['lower'] {
  const { programme, facts, day, knownAt } = asked;
  const competency = programme.competencies.get(claim.competency);
  const offered = competency ? levelsOffered(programme, competency) : [];
  const ranks = programme.levels.map(({ id }) => id);
  return ranks
    .slice(0, ranks.indexOf(claim.level))
    .filter((level) => offered.includes(level) && !awardHeld(facts, claim.competency, level, day, knownAt))
    .reverse()
    .flatMap((level) => {
      const instead = { ...asked, facts: heldInstead(facts, claim, level, asked) };
      const outlook = nextRenewalOutlook(
        { ...instead, competency: claim.competency, level, until: day },
        baseSituation(instead),
      );
      return outlook && !outlook.done ? [{ level, outlook }] : [];
    });
}

/** The facts as if an award were held at another level: with its renewal days, and what lies behind it taken as renewed. */
function heldInstead(facts: Facts, { competency, level }: Claim, other: string, asked: RenewalsAsked): Facts {
  const isIt = (one: StatusHeld) => one.status === competency && one.level === level;
  const move = (one: StatusHeld): StatusHeld => (isIt(one) ? { ...renewedSoFar(one, asked), level: other } : one);
  return { ...facts, statuses: facts.statuses.map(move), recorded: facts.recorded.map(move) };
}

function renewedSoFar(award: StatusHeld, { programme, day }: RenewalsAsked): StatusHeld {
  const last = lastRenewal(award, programme, day);
  if (!last) return award;
  const { anniversary, movedFrom = anniversary, window } = last;
  const done = { done: window.to, for: movedFrom, knownFrom: award.knownFrom, knownTo: award.knownTo };
  return { ...award, renewals: [...(award.renewals ?? []), done].sort((a, b) => (a.done < b.done ? -1 : 1)) };
}

function lastRenewal(award: StatusHeld, programme: Programme, day: Day): Renewal | undefined {
  const competency = programme.competencies.get(award.status);
  const lifecycle = competency && lifecycleOf(programme, competency);
  if (!lifecycle || policyInForce(lifecycle, day).enforcement !== 'at-renewal') return undefined;
  return renewalsAround(award, lifecycle, day).last;
}

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
