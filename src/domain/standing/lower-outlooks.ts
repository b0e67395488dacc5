import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { Claim, Facts, StatusHeld } from '../membership/facts.ts';
import { type Renewal, renewalsAround } from '../membership/terms.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { awardHeld } from './binding-version.ts';
import { baseSituation, levelsOffered } from './evaluate.ts';
import { nextRenewalOutlook, type RenewalOutlook } from './renewal-outlook.ts';

/** How the next renewal of an award would go at a lower level. */
export interface LowerOutlook {
  readonly level: string;
  readonly outlook: RenewalOutlook;
}

/** Of whom, and when, the lower levels are looked at. */
export interface LowerRequest {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
}

/** Each lower level of a held award that is offered and not held anyway, highest first: how its renewal would go instead. */
export function lowerOutlooks(claim: Claim, asked: LowerRequest): readonly LowerOutlook[] {
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
function heldInstead(facts: Facts, { competency, level }: Claim, other: string, asked: LowerRequest): Facts {
  const isIt = (one: StatusHeld) => one.status === competency && one.level === level;
  const move = (one: StatusHeld): StatusHeld => (isIt(one) ? { ...renewedSoFar(one, asked), level: other } : one);
  return { ...facts, statuses: facts.statuses.map(move), recorded: facts.recorded.map(move) };
}

function renewedSoFar(award: StatusHeld, { programme, day }: LowerRequest): StatusHeld {
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
