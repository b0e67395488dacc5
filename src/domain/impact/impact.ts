import { type Claim, claimName, type StatusHeld } from '../membership/facts.ts';
import { awardHeld } from '../standing/binding-version.ts';
import { figuresAwaited } from '../standing/cause.ts';
import { baseSituation, evaluateIn, type LevelStanding, levelsOffered } from '../standing/evaluate.ts';
import { exceptionsKeeping, type Held, heldOn } from '../standing/held.ts';
import { renewalOutlooks } from '../standing/renewal-outlook.ts';
import { judgedOn } from '../standing/situation.ts';
import type { Day } from '../time/day.ts';
import type { ChangedCompetency, Comparison } from './comparison.ts';
import { countedTogether } from './counted-together.ts';
import { effectOf } from './effect.ts';
import { type Judgement, judgedAt, type Side, textsAt } from './judged-at.ts';
import { type Moment, momentsOf } from './moments.ts';
import type { ImpactRequest, LevelImpact, PartnerImpact, SideOfChange, UnaffectedLevel } from './partner-impact.ts';

/** Judges every level of the changed competencies by both states of the rules, at the moment at which the new one binds. */
export function impactOn(request: ImpactRequest): PartnerImpact {
  const { comparison, facts } = request;
  const sides: Sides = {
    before: sideOf(comparison.before, request),
    after: sideOf(comparison.after, request),
  };
  const found = comparison.changed.flatMap((competency) =>
    competency.claims.map((claim) => levelImpact(claim, competency, sides, request)),
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

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

const sideOf = (programme: Comparison['before'], request: ImpactRequest): Side => ({
  programme,
  base: baseSituation({ ...request, programme }),
});

const statusOf = (claim: Claim, { programme, base }: Side, request: ImpactRequest): Held =>
  heldOn({ ...request, programme, ...claim, base });

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
  const { comparison, facts, day, knownAt } = request;
  const { held, because, until, renewal } = statusOf(claim, sides.before, request);
  // A renewal that has failed is behind the partner: the grace after it ends whatever changes.
  if (because === 'grace' && renewal && until !== undefined) return { claim, why: 'ends-first', until };
  const award = held ? awardHeld(facts, claim.competency, claim.level, day, knownAt) : undefined;
  const keeping = award ? exceptionsKeeping(award, { ...request, programme: comparison.before }) : [];
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

/** The metrics of which figures still to come decide, where a renewal would fail only as older ones no longer count. */
function figuresAwaitedAt(
  { renewal, on }: Moment,
  claim: Claim,
  { programme, base }: Side,
  { facts, day, knownAt }: ImpactRequest,
): readonly string[] | undefined {
  if (!renewal) return undefined;
  const outlooks = renewalOutlooks({ programme, facts, ...claim, day, until: on, knownAt }, base);
  return figuresAwaited(outlooks.find((one) => one.renewal.number === renewal.number)?.causes ?? []);
}

interface Bound {
  readonly moment: Moment;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** The first moment at which the two states judge the partner differently; else the first at which their texts differ. */
function firstBound(
  moments: readonly Moment[],
  claim: Claim,
  award: StatusHeld | undefined,
  { behind }: ChangedCompetency,
  { before, after }: Sides,
  { comparison, facts, knownAt }: ImpactRequest,
): Bound | undefined {
  let first: Bound | undefined;
  const asked = { facts, claim, award, knownAt };
  for (const moment of moments) {
    const differs = textsDiffer(moment, claim, award, comparison, before.base.view.knownOn);
    if (!differs && !behind) continue;
    const bound = { moment, before: judgedAt(moment, before, asked), after: judgedAt(moment, after, asked) };
    if (bound.before.verdict !== bound.after.verdict) return bound;
    if (differs) first ??= bound;
  }
  return first;
}

/** Whether the two states ask for something else at a moment, whatever the names and days of their texts. */
function textsDiffer(
  moment: Moment,
  claim: Claim,
  award: StatusHeld | undefined,
  { before, after, written }: Comparison,
  knownOn: Day,
): boolean {
  const [old, now] = [before, after].map((programme) =>
    textsAt(moment, programme, claim, award, knownOn).map(written).sort().join('\n'),
  );
  return old !== now;
}

/** What the new rules find at a moment, with the gap and the ways to close it. */
export const standingAt = (
  { on, cohort, renewal }: Moment,
  claim: Claim,
  { programme, base }: Side,
  { facts, day, knownAt }: Pick<ImpactRequest, 'facts' | 'day' | 'knownAt'>,
): LevelStanding =>
  evaluateIn(judgedOn(base, on), {
    programme,
    facts,
    ...claim,
    day: on,
    knownAt,
    cohort,
    actFrom: day,
    ...(renewal && { renewal }),
  });

const shown = ({ verdict, version }: Judgement): SideOfChange => ({
  verdict,
  ...(version && { version: version.id }),
});
