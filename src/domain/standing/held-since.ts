import type { Condition, ItemCondition } from '../catalogue/condition.ts';
import { strongest, type Verification } from '../catalogue/verification.ts';
import { counts, termsOf } from '../credentials/counts.ts';
import { isKnownAt, type Person } from '../membership/facts.ts';
import type { Day } from '../time/day.ts';
import type { View } from './view.ts';

/** Does somebody fulfil a condition by what was earned after a day alone, and counts on the day of the view? */
export function isHeldSince(
  since: Day,
  condition: Condition,
  verification: Verification | undefined,
  person: Person,
  view: View,
): boolean {
  const isHeld = (one: Condition) => isHeldSince(since, one, verification, person, view);
  if (condition.kind === 'n-of') return condition.conditions.filter(isHeld).length >= condition.n;
  const { equivalent, paths = [], validity } = view.programme.items.get(condition.item) ?? {};
  const instead = [...(equivalent ? [equivalent] : []), ...(validity === undefined ? paths : [])];
  return isItselfHeld(since, condition, verification, person, view) || instead.some(isHeld);
}

function isItselfHeld(
  since: Day,
  condition: ItemCondition,
  verification: Verification | undefined,
  { credentials }: Person,
  { programme, day, knownOn, knownAt }: View,
): boolean {
  const asked = strongest(verification, programme.verification);
  const terms = termsOf(condition, programme.items.get(condition.item), day, knownOn, asked);
  return credentials.some(
    (one) =>
      one.item === condition.item && one.earned > since && isKnownAt(one, knownAt) && counts(one, terms, day) === 'yes',
  );
}
