import { itemsBehind } from '../../catalogue/items-behind.ts';
import { itemsInClause } from '../../catalogue/items-in-clause.ts';
import type { Programme } from '../../catalogue/programme.ts';
import { type ScopePolicy, scopeInForce, wholeCompany } from '../../catalogue/scope-policy.ts';
import type { Verification } from '../../catalogue/verification.ts';
import type { Claim } from '../../membership/facts.ts';
import { type CompetencyDifference, competencyDifference } from './competency-difference.ts';
import { type ItemDifference, itemDifference, type NamedItems } from './item-difference.ts';
import { type CountingChange, countingDifference } from './policies/counting-difference.ts';
import { type ExceptionDifference, exceptionDifference } from './policies/exception-difference.ts';
import { type LifecycleDifference, type LifecycleSeen, lifecycleDifference } from './policies/lifecycle-difference.ts';
import { type State, textIn } from './state.ts';

/** What is different between two states of a programme, in the order of its catalogue. */
export interface Difference {
  readonly before: State;
  readonly after: State;
  readonly competencies: readonly CompetencyDifference[];
  readonly items: readonly ItemDifference[];
  /** How awards are renewed and kept; of the competencies with a life cycle of their own, each tells its own. */
  readonly lifecycle: readonly LifecycleDifference[];
  readonly exceptions: readonly ExceptionDifference[];
  readonly counting: readonly CountingChange[];
  /** How well facts must be proved where a rule does not say so; what that does to a rule is told with the rule. */
  readonly verification?: { readonly before: Verification; readonly after: Verification };
  /** What new texts count together where they do not say so themselves; what that does to a text is told with it. */
  readonly scope?: { readonly before: ScopeOfTexts; readonly after: ScopeOfTexts };
  /** In whose zone days begin and end. */
  readonly zone?: { readonly before: string; readonly after: string };
}

/** What is different between two states; of one competency and what its texts name, where one is given. */
export function differenceOf(before: State, after: State, competency?: string): Difference {
  const ids = competency === undefined ? competenciesOf(before, after) : [competency];
  const named = { before: itemsNamed(before, ids), after: itemsNamed(after, ids) };
  const items = competency === undefined ? itemsOfEither(before, after) : relevantItems(before, after, named);
  return {
    before,
    after,
    competencies: ids.flatMap((id) => competencyDifference(id, before, after) ?? []),
    items: items.flatMap((id) => itemDifference(id, before, after, named) ?? []),
    lifecycle: hasItsOwn(before, after, competency) ? [] : lifecycleDifference(seen(before), seen(after)),
    exceptions: exceptionDifference(before, after, competency),
    counting: countingDifference(before.programme, after.programme),
    ...ofBoth('verification', before, after),
    ...scopeOfBoth(before, after),
    ...ofBoth('zone', before, after),
  };
}

/** Beside the states that were compared nothing is in it. */
export const isEmpty = ({ before: _, after: __, ...found }: Difference): boolean =>
  Object.values(found).every((part) => Array.isArray(part) && part.length === 0);

const seen = ({ programme, on }: State): LifecycleSeen => ({ programme, on, lifecycle: programme.lifecycle });

const hasItsOwn = (before: State, after: State, competency: string | undefined): boolean =>
  competency !== undefined &&
  [before, after].every(({ programme }) => programme.competencies.get(competency)?.lifecycle !== undefined);

function ofBoth<Key extends 'verification' | 'zone'>(key: Key, before: State, after: State): Pick<Difference, Key> {
  const [old, now] = [before.programme[key], after.programme[key]];
  return (old === now ? {} : { [key]: { before: old, after: now } }) as Pick<Difference, Key>;
}

export type ScopeOfTexts = Omit<ScopePolicy, 'from'>;

function scopeOfBoth(before: State, after: State): Pick<Difference, 'scope'> {
  const [old, now] = [scopeOf(before), scopeOf(after)];
  return JSON.stringify(old) === JSON.stringify(now) ? {} : { scope: { before: old, after: now } };
}

/** In one order of its parts, to be compared. */
function scopeOf({ programme, on }: State): ScopeOfTexts {
  const { per, combine, over } = scopeInForce(programme.scope, on) ?? wholeCompany;
  return { per, combine, ...(over && { over }) };
}

const competenciesOf = (before: State, after: State): readonly string[] => [
  ...new Set([...after.programme.competencies.keys(), ...before.programme.competencies.keys()]),
];

const itemsOfEither = (before: State, after: State): readonly string[] => [
  ...new Set([...after.programme.items.keys(), ...before.programme.items.keys()]),
];

/** Every item that the texts of a state ask for, with the levels whose text does. */
function itemsNamed(state: State, competencies: readonly string[]): NamedItems['before'] {
  const named = new Map<string, readonly Claim[]>();
  for (const competency of competencies)
    for (const [level, clause] of textIn(state, state.programme.competencies.get(competency))?.levels ?? [])
      for (const item of new Set(itemsInClause(clause)))
        named.set(item, [...(named.get(item) ?? []), { competency, level }]);
  return named;
}

function relevantItems(before: State, after: State, named: NamedItems): readonly string[] {
  const behind = (ids: NamedItems['before'], programme: Programme) => [...itemsBehind([...ids.keys()], programme)];
  return [...new Set([...behind(named.after, after.programme), ...behind(named.before, before.programme)])];
}
