import { awardHeld, bindingVersions } from '../standing/binding-version.ts';
import type { Situation } from '../standing/situation.ts';
import type { AcquisitionSet } from './acquisition.ts';
import { type SituationOn, situationsOf } from './case-of-leaving.ts';
import type { NeedPath } from './certificate.ts';
import { clauseInOrder } from './clause-in-order.ts';
import { askedTogether, type EnoughTogether } from './enough-together.ts';
import { type AskedNeed, anyOf, needWith } from './need.ts';
import { type NeedBuilder, type PlaceRow, whoever } from './need-builder.ts';
import { needFromClause } from './need-from-clause.ts';
import type { PlanRequest, PlanTarget } from './plan-request.ts';

/** Targets, by position, of whose places one more person than is needed has to be able to fill each. */
export interface Spares {
  /** That is enough: of each place one more is asked for, and nothing else. */
  readonly enough: ReadonlySet<number>;
  /** That is needed, but may not be enough. */
  readonly needed: ReadonlySet<number>;
}

/** What else a model is to hold, where people may leave. */
export interface InCaseOfLeaving {
  readonly spares?: Spares;
  /** What some targets ask for together, so that they can survive. */
  readonly together?: readonly EnoughTogether[];
  /** All other targets are asked for again without each of these people. */
  readonly leavers?: readonly string[];
  /** The company is judged as if this person had left, */
  readonly gone?: string;
  /** where everybody else earns this and nothing more. */
  readonly done?: ReadonlyMap<string, AcquisitionSet>;
}

export interface NeedOfTarget {
  readonly need: AskedNeed;
  readonly version?: string;
}

/** What each target asks for; and, where people may leave, what it asks of the others. All that is asked for again comes last. */
export function needsOf(
  request: PlanRequest,
  builder: NeedBuilder,
  { spares, together = [], leavers = [], gone }: InCaseOfLeaving,
): readonly NeedOfTarget[] {
  const situationOn = situationsOf(request);
  const asked = request.targets.map((target, index) => needOf(target, index, builder, request, situationOn, gone));
  const again: NeedBuilder = { ...builder, given: [] };
  const without = leavers.map((leaver) =>
    request.targets.map((target, index): AskedNeed | undefined => {
      if (spares?.enough.has(index)) return undefined;
      const first = again.rows.length;
      const { need } = needOf(target, index, again, request, situationOn, leaver);
      for (const [row, place] of again.rows.entries())
        if (row >= first) again.rows[row] = { ...place, without: leaver };
      return need;
    }),
  );
  const askedOf = askedTogether(together, again);
  return asked.map(({ need, ...rest }, index) => {
    if (spares?.enough.has(index)) return { ...rest, need: withOneMore(need) };
    const able = spares?.needed.has(index) ? [enoughWhoAreAble(need, again, (path) => askedOf(index, path))] : [];
    const of = [need, ...able, ...without.flatMap((needs) => needs[index] ?? [])];
    return { ...rest, need: of.length === 1 ? need : { kind: 'n-of', n: of.length, of } };
  });
}

/** What a target asks for on the day on which it is judged: of the texts that are open then, any will do. */
export function needOf(
  { claim, deadline, judgedOn: on = deadline, renewal, cohort = renewal ? 'renewing' : 'new' }: PlanTarget,
  index: number,
  builder: NeedBuilder,
  request: PlanRequest,
  situationOn: SituationOn,
  without?: string,
): NeedOfTarget {
  const { programme, facts, knownAt } = request;
  const competency = programme.competencies.get(claim.competency);
  const base = situationOn(on, without);
  const situation: Situation = { ...base, cohort, ...(renewal && { renewal }) };
  const award = awardHeld(facts, claim.competency, claim.level, on, knownAt);
  const versions = competency
    ? bindingVersions(programme, competency, cohort, award, on, base.view.knownOn, renewal)
    : [];
  const needs = versions.flatMap((version) => {
    const clause = version.levels.get(claim.level);
    return clause ? [needFromClause(clauseInOrder(clause), { target: index, situation, builder })] : [];
  });
  const [newest] = versions;
  return { need: anyOf(needs), ...(newest && { version: newest.id }) };
}

/** One person more in every place of a need that is only places; points are asked for as they are. */
function withOneMore(need: AskedNeed): AskedNeed {
  if (need.kind === 'places') return { ...need, count: need.count > 0 ? need.count + 1 : 0 };
  return need.kind === 'n-of' ? { ...need, of: need.of.map(withOneMore) } : need;
}

/**
 * What has to hold in any case so that a need survives whoever leaves, if it were the only one and everybody counted for all that they
 * can: of each place one more than is needed; of n branches each; and of n among more of them, n that survive or one more
 * than n. (If just n are met, the one that somebody's leaving breaks is missing.) It may not be enough, but shows at once what
 * would be too little.
 */
function enoughWhoAreAble(
  need: AskedNeed,
  builder: NeedBuilder,
  inAddition: (path: NeedPath) => readonly AskedNeed[],
): AskedNeed {
  const rows = new Map<number, number>();
  const again = (row: number): number => {
    const { role: _, within: __, ...place } = builder.rows[row] as PlaceRow;
    const known =
      rows.get(row) ?? builder.rows.push({ ...place, team: builder.nextTeam++, isPooled: true, without: whoever }) - 1;
    rows.set(row, known);
    return known;
  };
  const asIs = (one: AskedNeed): AskedNeed =>
    needWith(one, (leaf) => (leaf.kind === 'places' ? { ...leaf, row: again(leaf.row) } : leaf));
  const surviving = (one: AskedNeed, path: NeedPath): AskedNeed => {
    const more = inAddition(path);
    switch (one.kind) {
      case 'places':
        return both({ ...one, row: again(one.row), count: one.count > 0 ? one.count + 1 : 0 }, more);
      case 'award':
        return one;
      case 'score':
        return asIs(one);
      case 'n-of': {
        const those = { ...one, of: one.of.map((inner, index) => surviving(inner, [...path, index])) };
        if (one.n >= one.of.length) return both(those, more);
        const others = { ...one, n: one.n + 1, of: one.of.map(asIs) };
        return both({ kind: 'n-of', n: 1, of: [those, others] }, more);
      }
      default:
        return one satisfies never;
    }
  };
  return surviving(need, []);
}

const both = (need: AskedNeed, more: readonly AskedNeed[]): AskedNeed =>
  more.length === 0 ? need : { kind: 'n-of', n: more.length + 1, of: [need, ...more] };
