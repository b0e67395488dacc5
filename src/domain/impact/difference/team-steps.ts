import type { Slot } from '../../catalogue/clause.ts';
import { itemsOf } from '../../catalogue/condition.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { type ChangeMeaning, type PeopleAt, type Step, step } from './clause-change.ts';
import { conditionSteps } from './condition-steps.ts';
import { type Likeness, matched } from './matching-parts.ts';
import { formOf } from './same-meaning.ts';

type Team = ClauseOf<'team'>;
type Subset = Slot['ofWhich'][number];

const slotLikeness: Likeness<Slot> = {
  name: (slot) => slot.id,
  about: (slot) => itemsOf(slot.condition),
  alike: () => true,
};
const subsetLikeness: Likeness<Subset> = {
  name: (subset) => subset.id,
  about: (subset) => itemsOf(subset.condition),
  alike: () => true,
};

/** What is different between two teams of people. */
export function teamSteps(before: Team, after: Team): readonly Step[] {
  const { pairs, removed, added } = matched(before.slots, after.slots, slotLikeness);
  const withSlots = (slots: readonly Slot[]): Team => ({ ...before, slots });
  const without = (slot: Slot) => withSlots(before.slots.filter((one) => one !== slot));
  return [
    ...pairs.flatMap(([old, text]) =>
      slotSteps(old, text, (slot) => withSlots(before.slots.map((one) => (one === old ? slot : one))), before),
    ),
    ...removed.map((slot) => step({ kind: 'slot-removed', slot }, before, without(slot))),
    ...added.map((slot) => step({ kind: 'slot-added', slot }, before, withSlots([...before.slots, slot]))),
  ];
}

function slotSteps(old: Slot, text: Slot, put: (slot: Slot) => Team, from: Team): readonly Step[] {
  const at: PeopleAt = { slot: text };
  const { who: _, ...anybody } = old;
  const { verification: __, ...unproved } = old;
  const { role: ___, ...unbound } = old;
  const one = (change: ChangeMeaning, differs: boolean, slot: Slot) => (differs ? [step(change, from, put(slot))] : []);
  return [
    ...one({ kind: 'people', at, before: old.people, after: text.people }, formOf(old.people) !== formOf(text.people), {
      ...old,
      people: text.people,
    }),
    ...conditionSteps(old.condition, text.condition, at, (condition) => put({ ...old, condition })),
    ...subsetSteps(old, text, put, from),
    ...one(
      { kind: 'who', at, ...(old.who && { before: old.who }), ...(text.who && { after: text.who }) },
      formOf({ who: old.who ?? [] }) !== formOf({ who: text.who ?? [] }),
      { ...anybody, ...(text.who && { who: text.who }) },
    ),
    ...one(
      {
        kind: 'proof',
        at,
        ...(old.verification && { before: old.verification }),
        ...(text.verification && { after: text.verification }),
      },
      old.verification !== text.verification,
      { ...unproved, ...(text.verification && { verification: text.verification }) },
    ),
    ...one(
      {
        kind: 'role',
        at,
        ...(old.role !== undefined && { before: old.role }),
        ...(text.role !== undefined && { after: text.role }),
      },
      old.role !== text.role,
      { ...unbound, ...(text.role !== undefined && { role: text.role }) },
    ),
  ];
}

function subsetSteps(old: Slot, text: Slot, put: (slot: Slot) => Team, from: Team): readonly Step[] {
  const { pairs, removed, added } = matched(old.ofWhich, text.ofWhich, subsetLikeness);
  const withSubsets = (ofWhich: readonly Subset[]) => put({ ...old, ofWhich });
  return [
    ...pairs.flatMap(([before, after]) => {
      const at: PeopleAt = { slot: text, subset: after };
      const inPlace = (subset: Subset) => withSubsets(old.ofWhich.map((one) => (one === before ? subset : one)));
      const people =
        formOf(before.people) === formOf(after.people)
          ? []
          : [
              step(
                { kind: 'people', at, before: before.people, after: after.people },
                from,
                inPlace({ ...before, people: after.people }),
              ),
            ];
      return [
        ...people,
        ...conditionSteps(before.condition, after.condition, at, (condition) => inPlace({ ...before, condition })),
      ];
    }),
    ...removed.map((subset) =>
      step(
        { kind: 'subset-removed', slot: text, subset },
        from,
        withSubsets(old.ofWhich.filter((one) => one !== subset)),
      ),
    ),
    ...added.map((subset) =>
      step({ kind: 'subset-added', slot: text, subset }, from, withSubsets([...old.ofWhich, subset])),
    ),
  ];
}
