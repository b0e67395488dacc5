import type { Programme } from '../catalogue/programme.ts';
import { type Claim, claimName, type Facts, isKnownAt } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { awardHeld } from './binding-version.ts';
import { levelsOffered } from './evaluate.ts';

interface ClaimsAsked {
  readonly programme: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
  /** The awards that are asked about; without them those that the facts claim, else those held, else every level offered. */
  readonly claims?: readonly Claim[];
}

/** The awards that are asked about, in the one order in which everything about a partner is told. */
export function claimsAsked(asked: ClaimsAsked): readonly Claim[] {
  return prioritised(asked.claims ?? claimsOf(asked.programme, asked.facts, asked.day, asked.knownAt), asked);
}

/**
 * What a partner is taken to claim: what it says, else what it holds, else everything that is offered. From the day on
 * which another competency takes over from one that it held, that one takes the place of the claim.
 */
export function claimsOf(programme: Programme, facts: Facts, day: Day, knownAt: Instant): readonly Claim[] {
  if (facts.claims.length > 0) return movedOn(facts.claims, facts, day, knownAt);
  const offered = [...programme.competencies.values()].flatMap((competency) =>
    levelsOffered(programme, competency).map((level): Claim => ({ competency: competency.id, level })),
  );
  const held = offered.filter((claim) => awardHeld(facts, claim.competency, claim.level, day, knownAt));
  return held.length > 0 ? held : offered;
}

function movedOn(claims: readonly Claim[], facts: Facts, day: Day, knownAt: Instant): readonly Claim[] {
  const moved = claims.flatMap((claim) => {
    const successors = awardsTakingOver(claim, facts, knownAt).filter((one) => one.from <= day);
    const isHeld = awardHeld(facts, claim.competency, claim.level, day, knownAt) !== undefined;
    if (isHeld || successors.length === 0) return [claim];
    return movedOn(
      successors.map(({ status }) => ({ competency: status, level: claim.level })),
      facts,
      day,
      knownAt,
    );
  });
  return [...new Map(moved.map((claim) => [claimName(claim), claim])).values()];
}

/** The awards that the holder of a claimed one comes to hold without applying, as another competency takes over from it. */
export const awardsTakingOver = ({ competency, level }: Claim, { statuses }: Facts, knownAt: Instant) =>
  statuses.filter(
    (one) => one.level === level && one.inheritedFrom?.includes(competency) === true && isKnownAt(one, knownAt),
  );

/**
 * Higher levels before lower ones, held before not held, then in the order of the catalogue; or as the partner listed them.
 * Where it has ranked some of them, these stand before all others.
 */
function prioritised(claims: readonly Claim[], { programme, facts, day, knownAt }: ClaimsAsked): readonly Claim[] {
  if (facts.priority === 'as-listed') return claims;
  const ranked = facts.priority === 'standard' ? [] : facts.priority.map(claimName);
  const rank = (claim: Claim) => (ranked.includes(claimName(claim)) ? ranked.indexOf(claimName(claim)) : ranked.length);
  const levels = programme.levels.map((level) => level.id);
  const competencies = [...programme.competencies.keys()];
  const held = (claim: Claim) => (awardHeld(facts, claim.competency, claim.level, day, knownAt) ? 0 : 1);
  return [...claims].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      levels.indexOf(b.level) - levels.indexOf(a.level) ||
      held(a) - held(b) ||
      competencies.indexOf(a.competency) - competencies.indexOf(b.competency),
  );
}
