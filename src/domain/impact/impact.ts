import { type Claim, claimName, isKnownAt, type StatusHeld } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { levelsOffered } from '../standing/evaluate.ts';
import { exceptionsKeeping } from '../standing/held.ts';
import type { Day } from '../time/day.ts';
import { areDecidedApart, decidedImpact } from './already-decided.ts';
import { boundSince } from './bound-since.ts';
import type { ChangedCompetency } from './comparison.ts';
import { countedAnew, countedTogether } from './counted-together.ts';
import { courseImpact } from './course-impact.ts';
import { effectOf } from './effect.ts';
import { failsEarlier } from './fails-earlier.ts';
import { firstBound } from './first-bound.ts';
import { firstGapMoved } from './first-gap-moved.ts';
import type { Side } from './judged-at.ts';
import { momentsOf } from './moments.ts';
import type { ImpactRequest, LevelImpact, PartnerImpact, UnaffectedLevel } from './partner-impact.ts';
import { type Sides, sidesOf, statusOf } from './sides.ts';
import { figuresAwaitedAt, shown, standingAt } from './standing-at.ts';

/** Judges every level of the changed competencies by both states of the rules, at the moment at which the new one binds. */
export function impactOn(request: ImpactRequest): PartnerImpact {
  const { comparison, facts } = request;
  const sides = sidesOf(request);
  const alone = comparison.changed.flatMap((competency) =>
    competency.claims
      .filter((claim) => !isToldWithEarlier(claim, sides, request))
      .map((claim) => ({ competency, found: levelImpact(claim, competency, sides, request) })),
  );
  const elsewhere = heldElsewhere(sides.before, request);
  const held = [...alone.map((one) => one.found), ...elsewhere].filter(isHeld(request.day)).map((one) => one.claim);
  const found = alone.map((one) =>
    one.competency.counting ? countedAnew(one.found, held, sides, request) : one.found,
  );
  const levels = found.filter((one) => 'effect' in one);
  const country = facts.attributes.get('country');
  return {
    partner: facts.partner,
    day: request.day,
    ...(facts.name !== undefined && { name: facts.name }),
    ...(country !== undefined && { country }),
    levels: levels.map((level) => {
      const together = level.together ?? countedTogether(level, held, sides, request);
      return together ? { ...level, together } : level;
    }),
    unaffected: [...elsewhere, ...found.filter((one) => 'why' in one)],
  };
}

/** What has been lost by the change already takes nobody's people any more. */
const isHeld =
  (day: Day) =>
  (one: LevelImpact | UnaffectedLevel): boolean =>
    'effect' in one
      ? one.held && !(one.effect === 'lost' && one.on < day)
      : one.why !== 'not-held' && one.why !== 'not-known';

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
  const { facts, knownOn } = sides.before.base.view;
  const award = awardHeld(facts, claim.competency, claim.level, day, knownAt);
  const statuses = { before: statusOf(claim, sides.before, request), after: statusOf(claim, sides.after, request) };
  const since = award && boundSince(claim, award, competency, { comparison, day, knownOn });
  const isInBoth = [comparison.before, comparison.after].every((one) => one.competencies.has(claim.competency));
  if (award && isInBoth && areDecidedApart(statuses))
    return decidedImpact(claim, award, since, statuses, sides, request);
  const { held, because, until, renewal } = statuses.before;
  // A renewal that has failed is behind the partner: the grace after it ends whatever changes.
  if (because === 'grace' && renewal && until !== undefined) return { claim, why: 'ends-first', until };
  const keeping = award ? exceptionsKeeping(award, sides.before.base.view) : [];
  const { moments, ends } = momentsOf(competency, held && award ? { award, keeping } : undefined, comparison, day);
  const bound =
    firstBound(moments, claim, held ? award : undefined, competency, sides, request) ??
    (held && competency.behind ? firstGapMoved(moments, claim, award, sides, request) : undefined);
  const effect = bound && effectOf(bound.before.verdict, bound.after.verdict, held);
  if (!bound || effect === undefined) {
    if (competency.announced !== undefined && competency.announced > knownOn) return { claim, why: 'not-known' };
    if (!held) return { claim, why: 'not-held' };
    if (since !== undefined) return { claim, why: 'bound', since };
    // What is asked after the change has begun is not spared by its end; a text may still wait for its notice.
    const isAsked = (own: Day) => moments.some(({ on }) => own <= on);
    const isReached = !competency.texts && competency.ownDays.some(isAsked);
    return ends === undefined || isReached
      ? { claim, why: competency.texts ? 'same-rule' : 'nothing-moves' }
      : { claim, why: 'ends-first', until: ends };
  }
  const { moment, before, after } = bound;
  const awaits = effect === 'fails-anyway' ? figuresAwaitedAt(moment, claim, sides.after, request) : undefined;
  const earlier = held && award ? failsEarlier(moments, moment, claim, award, sides, request) : undefined;
  const matters = held || facts.claims.some((one) => claimName(one) === claimName(claim));
  return {
    claim,
    effect,
    held,
    on: moment.on,
    ...(moment.renewal && { renewal: moment.renewal }),
    ...(awaits && { awaits }),
    ...(held && since !== undefined && { since }),
    ...(earlier && { failsEarlier: earlier }),
    before: shown(before),
    after: shown(after),
    ...(matters && after.verdict !== 'met' && { standing: standingAt(moment, claim, sides.after, request) }),
  };
}
