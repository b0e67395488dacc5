import { canonicalForm } from '../../../catalogue/canonical-form.ts';
import { policyInForce } from '../../../catalogue/policy-in-force.ts';
import type { Lifecycle, LifecyclePolicy, Programme } from '../../../catalogue/programme.ts';
import { addDays, type Day, firstDay, lastDay } from '../../../time/day.ts';
import type { Period } from '../../../time/period.ts';
import { type PolicyChange, policyChanges } from './policy-clauses.ts';

/** What is different about how awards are renewed and kept, on some days and for the renewals whose anniversaries they are. */
export type LifecycleDifference = Period &
  (
    | { readonly kind: 'added' | 'removed'; readonly policy: LifecyclePolicy }
    | { readonly kind: 'changed'; readonly changes: readonly PolicyChange[] }
  );

/** A life cycle as it is seen on a day, where there is one. */
export interface LifecycleSeen {
  readonly programme: Programme;
  readonly on: Day;
  readonly lifecycle: Lifecycle | undefined;
}

/**
 * Between two states: what is said otherwise of the same days, stretch by stretch, however the policies are cut; and
 * where a policy has begun meanwhile, what it says that the one before it did not.
 */
export function lifecycleDifference(before: LifecycleSeen, after: LifecycleSeen): readonly LifecycleDifference[] {
  return [...restated(before, after), ...begun(before, after)];
}

function restated(before: LifecycleSeen, after: LifecycleSeen): readonly LifecycleDifference[] {
  const starts = [...new Set([before, after].flatMap(({ lifecycle }) => startsOf(lifecycle)))].sort();
  const found = starts.flatMap((from, index): readonly LifecycleDifference[] => {
    const next = starts[index + 1];
    return between(policyOn(before, from), policyOn(after, from), [before, after], {
      from,
      to: next === undefined ? lastDay : addDays(next, -1),
    });
  });
  return found.reduce<readonly LifecycleDifference[]>(joined, []);
}

/** The policy that governs the later of the two days, where another one governed the earlier one. */
function begun(before: LifecycleSeen, after: LifecycleSeen): readonly LifecycleDifference[] {
  const { lifecycle } = after;
  if (!lifecycle || before.on === after.on) return [];
  const [old, now] = [before.on, after.on].map((day) => policyInForce(lifecycle, day)) as [
    LifecyclePolicy,
    LifecyclePolicy,
  ];
  const next = lifecycle[lifecycle.indexOf(now) + 1];
  const from = now === lifecycle[0] ? firstDay : now.from;
  return between(old, now, [after], { from, to: next ? addDays(next.from, -1) : lastDay });
}

function between(
  old: LifecyclePolicy | undefined,
  now: LifecyclePolicy | undefined,
  seen: readonly LifecycleSeen[],
  { from, to }: Period,
): readonly LifecycleDifference[] {
  if (!old) return now ? [{ kind: 'added', policy: now, from, to }] : [];
  if (!now) return [{ kind: 'removed', policy: old, from, to }];
  const changes = policyChanges(
    old,
    now,
    seen.map((one) => one.programme),
  );
  return changes.length === 0 ? [] : [{ kind: 'changed', changes, from, to }];
}

/** Before its oldest policy begins, that one governs too. */
const startsOf = (lifecycle: Lifecycle | undefined): readonly Day[] =>
  lifecycle ? [firstDay, ...lifecycle.slice(1).map((policy) => policy.from)] : [];

const policyOn = ({ lifecycle }: LifecycleSeen, day: Day): LifecyclePolicy | undefined =>
  lifecycle && policyInForce(lifecycle, day);

/** Stretches that follow one another and say the same are one. */
function joined(
  differences: readonly LifecycleDifference[],
  next: LifecycleDifference,
): readonly LifecycleDifference[] {
  const last = differences.at(-1);
  if (!last || addDays(last.to, 1) !== next.from || whatOf(last) !== whatOf(next)) return [...differences, next];
  return [...differences.slice(0, -1), { ...last, to: next.to }];
}

const whatOf = ({ from: _, to: __, ...what }: LifecycleDifference): string =>
  'policy' in what ? canonicalForm([what.kind, { ...what.policy, from: firstDay }]) : canonicalForm(what.changes);
