import { awardsOf } from '../../../catalogue/counting-check.ts';
import type { CountingPolicy, CountingRule, Programme } from '../../../catalogue/programme.ts';
import { holdsAll } from './compared-values.ts';
import { moreIsEasier, opposite, type PolicyDirection } from './policy-direction.ts';

/**
 * What is different about how people are counted over several awards. Harder and easier are about which awards can be
 * staffed together: whatever can be under the harder policy, can be under the easier one.
 */
export type CountingChange = { readonly direction?: PolicyDirection } & (
  | { readonly kind: 'rule-added' | 'rule-removed'; readonly rule: CountingRule }
  /** Another number of the same awards. */
  | { readonly kind: 'capacity'; readonly before: CountingRule; readonly after: CountingRule }
  /** The same number of other awards, or as another role. */
  | { readonly kind: 'awards'; readonly before: CountingRule; readonly after: CountingRule }
  | { readonly kind: 'roles-exclude'; readonly after: boolean }
);

/** A rule with the awards that both programmes know: of one that only one of them has, nothing is said otherwise. */
interface Covering {
  readonly rule: CountingRule;
  readonly awards: readonly string[];
}

export function countingDifference(before: Programme, after: Programme): readonly CountingChange[] {
  const known = awardsInAll([before, after]);
  const covering = (programme: Programme): readonly Covering[] =>
    programme.counting.rules.map((rule) => ({
      rule,
      awards: [...awardsOf(rule, programme)].filter((award) => known.has(award)),
    }));
  const around = { old: covering(before), now: covering(after) };
  return (Object.keys(comparisons) as (keyof CountingPolicy)[]).flatMap((key) =>
    comparisons[key](before.counting, after.counting, around),
  );
}

interface Around {
  readonly old: readonly Covering[];
  readonly now: readonly Covering[];
}

/** One comparison for every key of the policy: a new one that is forgotten here does not compile. */
const comparisons: {
  readonly [Key in keyof CountingPolicy]: (
    before: CountingPolicy,
    after: CountingPolicy,
    around: Around,
  ) => readonly CountingChange[];
} = {
  rules: (_, __, { old, now }) => ruleChanges(old, now),
  rolesExclude: (before, after) =>
    before.rolesExclude === after.rolesExclude
      ? []
      : [
          {
            kind: 'roles-exclude',
            after: after.rolesExclude,
            direction: after.rolesExclude ? 'harder' : 'easier',
          },
        ],
};

function ruleChanges(old: readonly Covering[], now: readonly Covering[]): readonly CountingChange[] {
  const gone = [...old];
  const come: Covering[] = [];
  const changes: CountingChange[] = [];
  const pairUp = (rules: readonly Covering[], isLike: (a: Covering, b: Covering) => boolean) => {
    for (const one of rules) {
      const like = gone.findIndex((other) => isLike(other, one));
      const [before] = like < 0 ? [] : gone.splice(like, 1);
      if (before) changes.push(...changeOf(before, one));
      else come.push(one);
    }
  };
  pairUp(now, (a, b) => isSameScope(a, b) && a.rule.awardsPerPerson === b.rule.awardsPerPerson);
  pairUp(come.splice(0), isSameScope);
  pairUp(come.splice(0), (a, b) => a.rule.awardsPerPerson === b.rule.awardsPerPerson && isNearScope(a, b));
  return [
    ...changes,
    ...come.map(({ rule }): CountingChange => ({ kind: 'rule-added', rule, direction: 'harder' })),
    ...gone.map(({ rule }): CountingChange => ({ kind: 'rule-removed', rule, direction: 'easier' })),
  ];
}

function changeOf(before: Covering, after: Covering): readonly CountingChange[] {
  const both = { before: before.rule, after: after.rule };
  const [old, now] = [before.rule.awardsPerPerson, after.rule.awardsPerPerson];
  if (old !== now) return [{ kind: 'capacity', ...both, ...directed(moreIsEasier(now > old, now < old)) }];
  if (isSameScope(before, after)) return [];
  // A limit on more awards is a harder one.
  const direction = opposite(moreIsEasier(covers(after, before), covers(before, after)));
  return [{ kind: 'awards', ...both, ...directed(direction) }];
}

const directed = (direction: PolicyDirection | undefined) => direction && { direction };

const covers = (one: Covering, other: Covering): boolean =>
  (one.rule.role === undefined || one.rule.role === other.rule.role) && holdsAll(one.awards, other.awards);

const isSameScope = (one: Covering, other: Covering): boolean => covers(one, other) && covers(other, one);

/** The same role over other awards, or another role over the same. */
const isNearScope = (one: Covering, other: Covering): boolean =>
  one.rule.role === other.rule.role || (holdsAll(one.awards, other.awards) && holdsAll(other.awards, one.awards));

/** Every award that all the programmes know. */
function awardsInAll(programmes: readonly Programme[]): ReadonlySet<string> {
  const [first, ...others] = programmes.map((programme) => awardsOf({ awardsPerPerson: 1 }, programme));
  return new Set([...(first ?? [])].filter((award) => others.every((each) => each.has(award))));
}
