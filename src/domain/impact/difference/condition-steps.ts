import type { Clause } from '../../catalogue/clause.ts';
import { type Condition, itemsOf } from '../../catalogue/condition.ts';
import { type Among, type PeopleAt, type Step, step } from './clause-change.ts';
import { type Likeness, matched } from './matching-parts.ts';
import { formOf } from './same-meaning.ts';

/** The rule around a condition, with another condition in its place. */
export type Put = (condition: Condition) => Clause;

/** What is different between two conditions: what left a list, what joined it, or one in the place of the other. */
export function conditionSteps(before: Condition, after: Condition, at: PeopleAt, put: Put): readonly Step[] {
  if (formOf(before) === formOf(after)) return [];
  const replaced = [step({ kind: 'condition-replaced', at, before, after }, put(before), put(after))];
  const among = commonMode(before, after);
  if (!among) return replaced;
  const [old, text] = [membersOf(before, among), membersOf(after, among)];
  const { pairs, removed, added } = matched(old, text, likeness);
  if (pairs.length === 0 && removed.length === old.length) return replaced;
  const inPlace = (one: Condition) => (other: Condition) =>
    put(
      listOf(
        old.map((each) => (each === one ? other : each)),
        among,
        before,
      ),
    );
  const kept = old.filter((one) => !removed.includes(one));
  const inPairs = pairs.flatMap(([a, b]) => conditionSteps(a, b, at, inPlace(a)));
  const [gone, come] = [removed[0], added[0]];
  // Where one left a list and one joined it, it is plain which took whose place.
  if (gone && come && removed.length === 1 && added.length === 1)
    return [
      ...inPairs,
      step({ kind: 'condition-exchanged', at, before: gone, after: come, among }, put(before), inPlace(gone)(come)),
    ];
  return [
    ...inPairs,
    ...(removed.length === 0
      ? []
      : [
          step(
            { kind: 'conditions-removed', at, conditions: removed, among },
            put(before),
            put(listOf(kept, among, before)),
          ),
        ]),
    ...(added.length === 0
      ? []
      : [
          step(
            { kind: 'conditions-added', at, conditions: added, among },
            put(before),
            put(listOf([...old, ...added], among, before)),
          ),
        ]),
  ];
}

/** One exam is another exam; only lists can become other lists. */
const likeness: Likeness<Condition> = {
  name: () => undefined,
  about: itemsOf,
  alike: (a, b) => a.kind === 'n-of' && b.kind === 'n-of',
};

function modeOf(condition: Condition): Among | undefined {
  if (condition.kind === 'item' || condition.conditions.length < 2) return undefined;
  return condition.n === 1 ? 'any' : condition.n === condition.conditions.length ? 'all' : 'some';
}

/** A single item is a list of one, of whatever kind the other list is. */
function commonMode(before: Condition, after: Condition): Among | undefined {
  const [a, b] = [modeOf(before), modeOf(after)];
  if (a === undefined || b === undefined) return (a ?? b) === 'some' ? undefined : (a ?? b);
  if (a !== b) return undefined;
  return a === 'some' && numberOf(before) !== numberOf(after) ? undefined : a;
}

const numberOf = (condition: Condition) => (condition.kind === 'n-of' ? condition.n : 1);

/** The members of a list, those of lists of the same kind inside it too. */
function membersOf(condition: Condition, among: Among): readonly Condition[] {
  if (condition.kind === 'item' || (modeOf(condition) !== among && condition.conditions.length > 1)) return [condition];
  return among === 'some' ? condition.conditions : condition.conditions.flatMap((one) => membersOf(one, among));
}

const listOf = (conditions: readonly Condition[], among: Among, like: Condition): Condition => ({
  kind: 'n-of',
  n: among === 'any' ? 1 : among === 'all' ? conditions.length : numberOf(like),
  conditions,
});
