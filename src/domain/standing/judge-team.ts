import type { Slot } from '../catalogue/clause.ts';
import type { Text } from '../catalogue/text.ts';
import { type Bits, countBits, hasBit, intersection, members } from '../credentials/bits.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { one, roundedUp } from '../numbers/rational.ts';
import type { PersonId, SlotFinding } from './finding.ts';
import type { ClauseOf, Judged } from './judged.ts';
import { canFill, fillPlaces, type Vacancy } from './matching.ts';
import { measure } from './measure.ts';
import { leastNumbersAsked, numbersAsked } from './numbers-asked.ts';
import { eligibleFor, type Pattern, teamPatterns } from './places.ts';
import type { Situation } from './situation.ts';
import type { View } from './view.ts';

/** Judges a team: are there different people for all its places, surely or perhaps? */
export function judgeTeam(clause: ClauseOf<'team'>, situation: Situation): Judged {
  const { view } = situation;
  const needs = clause.slots.map((slot) => measure(slot.people, situation) ?? exactly(one));
  const staffable = (side: 'sure' | 'possible', numbers: Numbers) =>
    teamPatterns(clause, numbers).some((pattern) => canStaff(view, pattern, side));
  const verdict = staffable('sure', numbersAsked(situation))
    ? 'met'
    : staffable('possible', leastNumbersAsked(situation))
      ? 'undetermined'
      : 'not-met';
  const counted = clause.slots.length === 1 ? undefined : staffing(clause, situation);
  return {
    kind: 'team',
    pooled: clause.pooled,
    slots: clause.slots.map((slot, index) => slotFinding(slot, clause, needs[index] as Range, counted?.[index], view)),
    verdict,
  };
}

type Numbers = ReturnType<typeof numbersAsked>;

function canStaff(view: View, pattern: Pattern, side: 'sure' | 'possible'): boolean {
  const vacancies = vacanciesOf(view, pattern, side);
  if (vacancies.length === 1) return countBits((vacancies[0] as Vacancy).candidates) >= (vacancies[0] as Vacancy).count;
  return canFill(vacancies, view.people.length);
}

const vacanciesOf = (view: View, pattern: Pattern, side: 'sure' | 'possible'): Vacancy[] =>
  pattern.map(({ count, tests }) => ({ count, candidates: eligibleFor(view, tests)[side] }));

/** Who would fill the slots of a team, as many as can be, slot by slot. */
function staffing(clause: ClauseOf<'team'>, situation: Situation): readonly (readonly number[])[] {
  const { view } = situation;
  const numbers = numbersAsked(situation);
  const patterns = teamPatterns(
    { ...clause, slots: clause.slots.map(({ ofWhich, ...slot }) => ({ ...slot, ofWhich: [] })) },
    numbers,
  );
  return fillPlaces(vacanciesOf(view, patterns[0] ?? [], 'sure'));
}

function slotFinding(
  slot: Slot,
  clause: ClauseOf<'team'>,
  needed: Range,
  assigned: readonly number[] | undefined,
  view: View,
): SlotFinding {
  const names = (people: readonly number[]): PersonId[] =>
    people.map((person) => (view.people[person] as { id: string }).id);
  const test = {
    condition: slot.condition,
    withGrants: clause.withGrants,
    ...(slot.who && { who: slot.who }),
    ...(slot.verification && { verification: slot.verification }),
  };
  const { sure, possible } = view.eligible(test);
  const number = Number(roundedUp(needed.high ?? one));
  const subsets = slot.ofWhich.map((subset) => ({
    ...subset,
    holders: intersection(sure, view.eligible({ ...test, condition: subset.condition }).sure),
  }));
  return {
    ...nameOf(slot),
    condition: slot.condition,
    ...(slot.role !== undefined && { role: slot.role }),
    ...(slot.who && { who: slot.who }),
    needed,
    holders: names(members(sure)),
    possible: names(members(possible)),
    counted: names(
      assigned ??
        chosenFrom(
          sure,
          subsets.map((subset) => subset.holders),
          number,
        ),
    ),
    ofWhich: subsets.map(({ people, condition, holders, ...named }) => ({
      ...nameOf(named),
      condition,
      needed: people.kind === 'number' ? exactly(people.value) : exactly(one),
      holders: names(members(holders)),
    })),
  };
}

const nameOf = ({ id, title }: { readonly id?: string; readonly title?: Text }) => ({
  ...(id !== undefined && { id }),
  ...(title && { title }),
});

/** The first people of a set, those of its subsets before the others. */
function chosenFrom(all: Bits, subsets: readonly Bits[], number: number): number[] {
  const rank = (person: number) => -subsets.filter((subset) => hasBit(subset, person)).length;
  return members(all)
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .slice(0, number)
    .sort((a, b) => a - b);
}
