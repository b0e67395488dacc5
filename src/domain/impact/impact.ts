import { type Claim, claimName, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { levelsOffered } from '../standing/evaluate.ts';
import { exceptionsKeeping } from '../standing/held.ts';
import type { ChangedCompetency } from './comparison.ts';
import { countedTogether } from './counted-together.ts';
import { courseImpact } from './course-impact.ts';
import { effectOf } from './effect.ts';
import { firstBound } from './first-bound.ts';
import type { Side } from './judged-at.ts';
import { momentsOf } from './moments.ts';
import type { ImpactRequest, LevelImpact, PartnerImpact, UnaffectedLevel } from './partner-impact.ts';
import { type Sides, sidesOf, statusOf } from './sides.ts';
import { figuresAwaitedAt, shown, standingAt } from './standing-at.ts';

/** Judges every level of the changed competencies by both states of the rules, at the moment at which the new one binds. */
export function impactOn(request: ImpactRequest): PartnerImpact {
  const { comparison, facts } = request;
  const sides = sidesOf(request);
  const found = comparison.changed.flatMap((competency) =>
    competency.claims
      .filter((claim) => !isToldWithEarlier(claim, sides, request))
      .map((claim) => levelImpact(claim, competency, sides, request)),
  );
  const levels = found.filter((one) => 'effect' in one);
  const unaffected = [...heldElsewhere(sides.before, request), ...found.filter((one) => 'why' in one)];
  const awards = [...levels.filter((one) => one.held), ...unaffected.filter((one) => one.why !== 'not-held')];
  const country = facts.attributes.get('country');
  return {
    partner: facts.partner,
    ...(facts.name !== undefined && { name: facts.name }),
    ...(country !== undefined && { country }),
    levels: levels.map((level) => {
      const together = countedTogether(
        level,
        awards.map((one) => one.claim),
        request,
      );
      return together ? { ...level, together } : level;
    }),
    unaffected,
  };
}

/** What a partner will hold, or holds, only because it held an earlier competency is told with that one. */
function isToldWithEarlier(claim: Claim, { before, after }: Sides, { day, knownAt }: ImpactRequest): boolean {
  const { facts } = after.base.view;
  const held = awardHeld(before.base.view.facts, claim.competency, claim.level, day, knownAt);
  return (
    !held &&
    facts.statuses.some((one) => isAwardOf(one, claim) && one.inheritedFrom && day <= one.to && isKnownAt(one, knownAt))
  );
}

const isAwardOf = ({ status, level }: StatusHeld, claim: Claim): boolean =>
  status === claim.competency && level === claim.level;

function heldElsewhere(before: Side, request: ImpactRequest): readonly UnaffectedLevel[] {
  const changed = new Set(request.comparison.changed.map(({ id }) => id));
  return [...before.programme.competencies.values()]
    .filter(({ id }) => !changed.has(id) && request.facts.statuses.some((one) => one.status === id))
    .flatMap((competency) =>
      levelsOffered(before.programme, competency)
        .map((level): Claim => ({ competency: competency.id, level }))
        .filter((claim) => statusOf(claim, before, request).held)
        .map((claim): UnaffectedLevel => ({ claim, why: 'other-rules' })),
    );
}

function levelImpact(
  claim: Claim,
  competency: ChangedCompetency,
  sides: Sides,
  request: ImpactRequest,
): LevelImpact | UnaffectedLevel {
  const { comparison, day, knownAt } = request;
  const followed = competency.course ? courseImpact(claim, competency, sides, request) : undefined;
  if (followed) return followed;
  const { facts } = sides.before.base.view;
  const { held, because, until, renewal } = statusOf(claim, sides.before, request);
  // A renewal that has failed is behind the partner: the grace after it ends whatever changes.
  if (because === 'grace' && renewal && until !== undefined) return { claim, why: 'ends-first', until };
  const award = held ? awardHeld(facts, claim.competency, claim.level, day, knownAt) : undefined;
  const keeping = award ? exceptionsKeeping(award, sides.before.base.view) : [];
  const { moments, ends } = momentsOf(competency, award && { award, keeping }, comparison, day);
  const bound = firstBound(moments, claim, award, competency, sides, request);
  const effect = bound && effectOf(bound.before.verdict, bound.after.verdict, held);
  if (!bound || effect === undefined) {
    if (!held) return { claim, why: 'not-held' };
    return ends === undefined ? { claim, why: 'same-rule' } : { claim, why: 'ends-first', until: ends };
  }
  const { moment, before, after } = bound;
  const awaits = effect === 'fails-anyway' ? figuresAwaitedAt(moment, claim, sides.after, request) : undefined;
  const matters = held || facts.claims.some((one) => claimName(one) === claimName(claim));
  return {
    claim,
    effect,
    held,
    on: moment.on,
    ...(moment.renewal && { renewal: moment.renewal }),
    ...(awaits && { awaits }),
    before: shown(before),
    after: shown(after),
    ...(matters && after.verdict !== 'met' && { standing: standingAt(moment, claim, sides.after, request) }),
  };
}
