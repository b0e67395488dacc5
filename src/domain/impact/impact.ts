import { canonicalForm } from '../catalogue/canonical-form.ts';
import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Competency, Lifecycle, Programme, Version } from '../catalogue/programme.ts';
import { type Claim, claimName, type Facts } from '../membership/facts.ts';
import { type Renewal, renewalAhead, renewalsOf } from '../membership/terms.ts';
import { awardHeld, bindingVersions } from '../standing/binding-version.ts';
import { baseSituation, evaluateIn, type LevelStanding, levelsOffered, verdictIn } from '../standing/evaluate.ts';
import { heldOn } from '../standing/held.ts';
import { judgedOn, type Situation } from '../standing/situation.ts';
import type { Verdict } from '../standing/verdict.ts';
import { type Day, firstDay } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import type { Instant } from '../time/instant.ts';
import { changedCompetencies } from './changed-competencies.ts';

/** Two states of a programme, a draft or announced one beside the one before it, and a partner. */
export interface ImpactRequest {
  readonly before: Programme;
  readonly after: Programme;
  readonly facts: Facts;
  readonly day: Day;
  readonly knownAt: Instant;
}

/** What a change of rules does to one partner; facts are the same on both sides. */
export interface PartnerImpact {
  readonly partner: string;
  readonly name?: string;
  readonly country?: string;
  /** Only the levels that the change touches for this partner, in catalogue order. */
  readonly levels: readonly LevelImpact[];
}

/**
 * Of a level that is held: lost (met before, not any more), kept (met before and after), fails-anyway (met neither way),
 * relieved (met only by the new rules). Of one that is not: gained (within reach only by the new rules), or closed
 * (within reach only by the old ones). open: data or text leave it undetermined.
 */
export type Effect = 'lost' | 'kept' | 'fails-anyway' | 'relieved' | 'gained' | 'closed' | 'open';

export interface LevelImpact {
  readonly claim: Claim;
  readonly effect: Effect;
  readonly held: boolean;
  /** The day as of which both rules were judged: the last one on which the partner can act, or the first of the new rules. */
  readonly on: Day;
  /** The renewal at which the new rules bind this partner first, where they bind at a renewal. */
  readonly renewal?: Renewal;
  readonly before: SideOfChange;
  readonly after: SideOfChange;
  /** What the new rules find, where they are not met: the gap and the smallest ways to close it. */
  readonly standing?: LevelStanding;
}

export interface SideOfChange {
  readonly verdict: Verdict;
  /** The text; left out where there is none. */
  readonly version?: string;
}

/** Judges every level of the changed competencies by both states of the rules, on the day on which the new one binds. */
export function impactOn(request: ImpactRequest): PartnerImpact {
  const { before, after, facts } = request;
  const sides: Sides = {
    before: baseSituation({ ...request, programme: before }),
    after: baseSituation({ ...request, programme: after }),
  };
  const levels = changedCompetencies(before, after).flatMap((id) =>
    levelsOfEither(id, before, after).flatMap((level) => levelImpact({ competency: id, level }, sides, request)),
  );
  const country = facts.attributes.get('country');
  return {
    partner: facts.partner,
    ...(facts.name !== undefined && { name: facts.name }),
    ...(country !== undefined && { country }),
    levels,
  };
}

interface Sides {
  readonly before: Situation;
  readonly after: Situation;
}

function levelsOfEither(id: string, before: Programme, after: Programme): readonly string[] {
  const offered = [before, after].flatMap((programme) => {
    const competency = programme.competencies.get(id);
    return competency ? levelsOffered(programme, competency) : [];
  });
  return after.levels.map((level) => level.id).filter((level) => offered.includes(level));
}

function levelImpact(claim: Claim, sides: Sides, request: ImpactRequest): readonly LevelImpact[] {
  const { facts, day, knownAt, after } = request;
  const held = heldOn({ programme: request.before, facts, ...claim, day, knownAt, base: sides.before }).held;
  const binding = bindingOf(claim, held, sides.after, request);
  if (!binding) return [];
  const { on, renewal } = binding;
  const asked = {
    facts,
    ...claim,
    day: on,
    knownAt,
    cohort: held ? (renewal ? 'renewing' : 'holder') : 'new',
    ...(renewal && { renewal }),
  } as const;
  const old = verdictIn(judgedOn(sides.before, on), { ...asked, programme: request.before });
  const now = verdictIn(judgedOn(sides.after, on), { ...asked, programme: after });
  const touched = old.verdict !== now.verdict || !isSameText(old.version, now.version, claim.level);
  const effect = touched ? effectOf(old.verdict, now.verdict, held) : undefined;
  if (effect === undefined) return [];
  const matters = held || facts.claims.some((one) => claimName(one) === claimName(claim));
  return [
    {
      claim,
      effect,
      held,
      on,
      ...(renewal && { renewal }),
      before: sideOf(old),
      after: sideOf(now),
      ...(matters &&
        now.verdict !== 'met' && {
          standing: evaluateIn(judgedOn(sides.after, on), { ...asked, programme: after }),
        }),
    },
  ];
}

/** The same clause, whatever the days and names of the texts in which it stands. */
const isSameText = (before: Version | undefined, after: Version | undefined, level: string): boolean =>
  canonicalForm(before?.levels.get(level)) === canonicalForm(after?.levels.get(level));

const sideOf = ({ verdict, version }: { readonly verdict: Verdict; readonly version?: Version }): SideOfChange => ({
  verdict,
  ...(version && { version: version.id }),
});

/** `undefined` where a partner that does not hold the level has nothing to do with the change. */
function effectOf(before: Verdict, after: Verdict, held: boolean): Effect | undefined {
  if (before === after) {
    if (!held) return undefined;
    return before === 'met' ? 'kept' : before === 'not-met' ? 'fails-anyway' : 'open';
  }
  if (before === 'undetermined' || after === 'undetermined') return 'open';
  if (after === 'met') return held ? 'relieved' : 'gained';
  return held ? 'lost' : 'closed';
}

/**
 * When the new rules bind: a holder at its first renewal to which a new text applies, or where rules bind by date on
 * that date; everybody else when the newest text is in force. Never before the day that is asked about.
 */
function bindingOf(
  { competency: id, level }: Claim,
  held: boolean,
  base: Situation,
  { before, after, facts, day, knownAt }: ImpactRequest,
): { readonly on: Day; readonly renewal?: Renewal } | undefined {
  const competency = after.competencies.get(id);
  if (!competency) return { on: day };
  const fresh = freshVersions(before.competencies.get(id), competency);
  const award = held ? awardHeld(facts, id, level, day, knownAt) : undefined;
  const lifecycle = lifecycleOf(after, competency);
  if (award && lifecycle && policyInForce(lifecycle, day).versionBinds === 'at-renewal') {
    const first = renewalAhead(award, lifecycle, day).number;
    for (const renewal of renewalsOf(award, lifecycle)) {
      if (renewal.number < first) continue;
      const texts = bindingVersions(after, competency, 'renewing', award, day, base.view.knownOn, renewal);
      if (fresh.size === 0 || texts.some((version) => fresh.has(version.id))) return { on: renewal.window.to, renewal };
      if (renewal.anniversary > lastBeginOf(competency, lifecycle)) return undefined;
    }
  }
  const begins = competency.versions
    .filter((version) => fresh.has(version.id))
    .map((version) => version.effective[award ? 'holder' : 'new']);
  const last = begins.reduce((a, b) => (a > b ? a : b), day);
  return { on: last > day ? last : day };
}

/** The texts that are new: they were not there, or not with this meaning or these days. */
function freshVersions(before: Competency | undefined, after: Competency): ReadonlySet<string> {
  const same = (a: Version, b: Version) =>
    a.hash === b.hash && a.id === b.id && Object.values(a.effective).join() === Object.values(b.effective).join();
  return new Set(
    after.versions
      .filter((version) => !before?.versions.some((other) => same(version, other)))
      .map((version) => version.id),
  );
}

/** The day by which every text has begun and every notice is over: what has not bound by then never will. */
const lastBeginOf = ({ versions }: Competency, lifecycle: Lifecycle): Day =>
  versions
    .flatMap(({ effective, announced }) => [
      ...Object.values(effective),
      ...lifecycle.map(({ notice }) => shift(announced, notice)),
    ])
    .reduce((a, b) => (a > b ? a : b), firstDay);
