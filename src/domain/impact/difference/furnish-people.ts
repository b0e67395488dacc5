import type { Condition, ItemCondition } from '../../catalogue/condition.ts';
import { itemsOf } from '../../catalogue/condition.ts';
import { isAtLeast, type Verification } from '../../catalogue/verification.ts';
import { backwards, shift } from '../../time/duration.ts';
import { someOf } from './chance.ts';
import { credentialOf, type Draft, type DraftPerson, placed, somewhen } from './draft-partner.ts';

/** Who is asked, beside what they hold. */
export interface Wanted {
  readonly who?: readonly string[] | undefined;
  readonly verification?: Verification | undefined;
}

/** People for several places of one rule, each another one; where a draft is folded, those who are there already first. */
export function crew(draft: Draft): (wanted: Wanted) => DraftPerson {
  let next = draft.folded ? 0 : draft.people.length;
  return (wanted) => {
    const fits = (person: DraftPerson) => wanted.who === undefined || wanted.who.includes(person.type);
    while (next < draft.people.length && !fits(draft.people[next] as DraftPerson)) next++;
    const known = draft.people[next++];
    if (known) return known;
    const types = wanted.who ?? draft.programme.affiliations;
    const person = { type: types[draft.choose(types.length)] ?? 'employee', ...placed(draft), credentials: [] };
    draft.people.push(person);
    return person;
  };
}

/** So many people, mostly all by the same way to fulfil the condition. */
export function furnishPeople(
  count: number,
  condition: Condition,
  wanted: Wanted,
  draft: Draft,
  next = crew(draft),
): DraftPerson[] {
  const common = recipe(condition, draft);
  const alike = draft.choose(4) > 0;
  return Array.from({ length: count }, () => {
    const person = next(wanted);
    give(person, alike ? common : recipe(condition, draft), wanted, draft);
    return person;
  });
}

/** One way for one person to fulfil a condition. */
export function recipe(condition: Condition, draft: Draft): readonly ItemCondition[] {
  const { programme, choose } = draft;
  if (condition.kind === 'item') {
    const item = programme.items.get(condition.item);
    const others = [...(item?.paths ?? []), ...(item?.equivalent ? [item.equivalent] : [])];
    const other = choose(4) === 0 ? others[choose(others.length || 1)] : undefined;
    return other ? recipe(other, draft) : [condition];
  }
  const peculiar = condition.conditions.filter((one) => itemsOf(one).some(draft.peculiar));
  const preferred = choose(2) === 0 && peculiar.length >= condition.n ? peculiar : condition.conditions;
  return someOf(preferred, condition.n, choose).flatMap((one) => recipe(one, draft));
}

export function give(
  person: DraftPerson,
  items: readonly ItemCondition[],
  { verification }: Wanted,
  draft: Draft,
): void {
  const old = somewhen(draft);
  for (const asked of items) {
    const known = [asked.verification, verification, draft.programme.verification].filter((one) => one !== undefined);
    const proof = draft.choose(4) === 0 ? 'verified' : known.reduce((a, b) => (isAtLeast(a, b) ? a : b));
    const earned = asked.earnedWithin ? shift(draft.day, backwards(asked.earnedWithin)) : old;
    const credential = credentialOf(
      asked.item,
      asked.earnedBy !== undefined && asked.earnedBy < earned ? asked.earnedBy : earned,
      proof,
    );
    if (
      !person.credentials.some(
        (one) => one.item === credential.item && one.earned === credential.earned && isAtLeast(one.verification, proof),
      )
    )
      person.credentials.push(credential);
  }
}
