import { canonicalForm } from '../../catalogue/canonical-form.ts';
import type { Clause } from '../../catalogue/clause.ts';
import { lifecycleOf } from '../../catalogue/policy-in-force.ts';
import type { Competency, Obligation, Succession, Version } from '../../catalogue/programme.ts';
import type { Text } from '../../catalogue/text.ts';
import type { Day } from '../../time/day.ts';
import { type LifecycleDifference, lifecycleDifference } from './policies/lifecycle-difference.ts';
import { type RetirementChange, retirementChanges } from './policies/retirement-changes.ts';
import { type SuccessionDifference, successionDifference } from './policies/succession-difference.ts';
import { type TextDifference, textDifferences } from './policies/text-terms.ts';
import { type RuleDifference, ruleDifference } from './rule-difference.ts';
import { hasEnded, isThere, type State, textIn } from './state.ts';
import { successionsOf } from './succession.ts';

export interface CompetencyDifference {
  readonly competency: string;
  /** first-seen: its first text is one that was only seen, so that nothing says whether the competency is new. */
  readonly presence: 'new' | 'first-seen' | 'gone' | 'stays';
  /** The ids of its two texts, where it has them. */
  readonly texts: { readonly before?: string; readonly after?: string };
  /** Of two packs, where it has ended in the one before by the day of the comparison: the day that is compared instead, the last on which it is there in both. */
  readonly comparedOn?: Day;
  readonly renamed?: { readonly before: Text; readonly after: Text };
  /** The earlier competencies that it took over from meanwhile. */
  readonly succeeds: readonly Succession[];
  readonly retirement?: RetirementDifference;
  readonly levels: readonly LevelDifference[];
  readonly obligations: readonly ObligationDifference[];
  /** Texts of both states that take effect on other days than before. */
  readonly redated: readonly Redated[];
  /** What two packs say otherwise of texts, beside what the two that are compared ask. */
  readonly otherTexts: readonly TextDifference[];
  /** What two packs say otherwise of how it took over from others. */
  readonly successions: readonly SuccessionDifference[];
  /** Of a life cycle of its own, in either state. */
  readonly lifecycle: readonly LifecycleDifference[];
}

export type ObligationDifference = { readonly kind: 'added' | 'removed' | 'changed'; readonly obligation: Obligation };

export interface Redated {
  readonly version: string;
  readonly before: Version['effective'];
  readonly after: Version['effective'];
}

type Retirement = Competency['retirement'];
export type RetirementDay = 'lastEnrolment' | 'lastRenewal' | 'ends';

export interface RetirementDifference {
  readonly before: Retirement;
  readonly after: Retirement;
  /** What two packs say otherwise. */
  readonly changes: readonly RetirementChange[];
  /** Which of its days have passed between the two states. */
  readonly passed: readonly RetirementDay[];
}

export type LevelDifference = { readonly level: string } & (
  | { readonly kind: 'added' | 'removed'; readonly clause: Clause }
  | ({ readonly kind: 'changed' } & RuleDifference)
);

/** What is different about one competency; `undefined` where nothing is. */
export function competencyDifference(id: string, before: State, after: State): CompetencyDifference | undefined {
  const on = lastDayInBoth(id, before, after);
  if (on === undefined) return differenceAsOf(id, before, after);
  const found = differenceAsOf(id, { ...before, on }, { ...after, on });
  return found && { ...found, comparedOn: on };
}

/** What has ended would have no text to compare: two packs are about what it was while it was there. */
function lastDayInBoth(id: string, before: State, after: State): Day | undefined {
  const [old, now] = [before, after].map(({ programme }) => programme.competencies.get(id));
  if (before.programme === after.programme || !old || !now || !hasEnded(old, before.on)) return undefined;
  const [first] = [old, now].flatMap(({ retirement }) => retirement.ends ?? []).sort();
  return first;
}

function differenceAsOf(id: string, before: State, after: State): CompetencyDifference | undefined {
  const [old, now] = [before, after].map(({ programme }) => programme.competencies.get(id));
  const [was, is] = [isThere(before, old), isThere(after, now)];
  const [oldText, text] = [textIn(before, old), textIn(after, now)];
  const presence = was === is ? 'stays' : !is ? 'gone' : old && text?.observed ? 'first-seen' : 'new';
  const renamed = was && is && old && now && canonicalForm(old.name) !== canonicalForm(now.name);
  const retirement = retirementDifference(old, now, before.on, after.on);
  const found: CompetencyDifference = {
    competency: id,
    presence,
    texts: { ...(oldText && { before: oldText.id }), ...(text && { after: text.id }) },
    ...(renamed && { renamed: { before: old.name, after: now.name } }),
    succeeds: successionsOf(old, now, before.on, after.on),
    ...(retirement && { retirement }),
    levels: presence === 'gone' || presence === 'first-seen' ? [] : levelDifferences(oldText, text, before, after),
    obligations: presence === 'gone' || presence === 'first-seen' ? [] : obligationDifferences(oldText, text),
    redated: redatedTexts(old, now),
    otherTexts: textDifferences(
      old,
      now,
      [oldText, text].flatMap((one) => one?.id ?? []),
    ),
    successions: successionDifference(old, now),
    lifecycle: ownLifecycleDifference(old, now, before, after),
  };
  const differs =
    presence !== 'stays' ||
    renamed ||
    retirement !== undefined ||
    Object.values(found).some((part) => Array.isArray(part) && part.length > 0);
  return differs ? found : undefined;
}

/** Of a competency without a life cycle of its own, what is different is told of the programme. */
function ownLifecycleDifference(
  old: Competency | undefined,
  now: Competency | undefined,
  before: State,
  after: State,
): readonly LifecycleDifference[] {
  if (!old || !now || (!old.lifecycle && !now.lifecycle)) return [];
  return lifecycleDifference(
    { ...before, lifecycle: lifecycleOf(before.programme, old) },
    { ...after, lifecycle: lifecycleOf(after.programme, now) },
  );
}

function levelDifferences(
  oldText: Version | undefined,
  text: Version | undefined,
  before: State,
  after: State,
): readonly LevelDifference[] {
  const ids = [...new Set([...after.programme.levels, ...before.programme.levels].map((level) => level.id))];
  return ids.flatMap((level): readonly LevelDifference[] => {
    const [old, now] = [oldText?.levels.get(level), text?.levels.get(level)];
    if (!old) return now ? [{ level, kind: 'added', clause: now }] : [];
    if (!now) return [{ level, kind: 'removed', clause: old }];
    const difference = ruleDifference(
      { programme: before.programme, clause: old },
      { programme: after.programme, clause: now },
      after.on > before.on ? after.on : before.on,
    );
    return difference ? [{ level, kind: 'changed', ...difference }] : [];
  });
}

/** Duties by their ids; other words for what follows are no difference. */
function obligationDifferences(
  oldText: Version | undefined,
  text: Version | undefined,
): readonly ObligationDifference[] {
  const [old, now] = [oldText?.obligations ?? [], text?.obligations ?? []];
  const meaning = ({ level, when, at }: Obligation) => canonicalForm({ level, when, at });
  return [
    ...now.flatMap((obligation): readonly ObligationDifference[] => {
      const before = old.find((one) => one.id === obligation.id);
      if (!before) return [{ kind: 'added', obligation }];
      return meaning(before) === meaning(obligation) ? [] : [{ kind: 'changed', obligation }];
    }),
    ...old
      .filter((one) => !now.some((other) => other.id === one.id))
      .map((obligation) => ({ kind: 'removed', obligation }) as const),
  ];
}

function redatedTexts(old: Competency | undefined, now: Competency | undefined): readonly Redated[] {
  return (now?.versions ?? []).flatMap(({ id, effective }) => {
    const before = old?.versions.find((one) => one.id === id)?.effective;
    return before && canonicalForm(before) !== canonicalForm(effective)
      ? [{ version: id, before, after: effective }]
      : [];
  });
}

const retirementDays = ['lastEnrolment', 'lastRenewal', 'ends'] as const;

/** Days that were stated otherwise, and those that have passed between the two states. */
function retirementDifference(
  old: Competency | undefined,
  now: Competency | undefined,
  from: Day,
  to: Day,
): RetirementDifference | undefined {
  const [before, after] = [old?.retirement ?? {}, now?.retirement ?? {}];
  const passed = retirementDays.filter((name) => {
    const day = after[name];
    return day !== undefined && from <= day && day < to;
  });
  const changes = old && now ? retirementChanges(before, after) : [];
  return changes.length > 0 || passed.length > 0 ? { before, after, changes, passed } : undefined;
}
