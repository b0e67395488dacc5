import type { Amount } from '../catalogue/amount.ts';
import type { Slot } from '../catalogue/clause.ts';
import type { Text } from '../catalogue/text.ts';
import { countBits, intersection, members } from '../credentials/bits.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { one } from '../numbers/rational.ts';
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
  const staffable = (side: 'sure' | 'possible', numbers: Numbers) =>
    teamPatterns(clause, numbers).some((pattern) => canStaff(view, pattern, side));
  const verdict = staffable('sure', numbersAsked(situation))
    ? 'met'
    : staffable('possible', leastNumbersAsked(situation))
      ? 'undetermined'
      : 'not-met';
  const counted = staffing(clause, situation);
  return {
    kind: 'team',
    pooled: clause.pooled,
    slots: clause.slots.map((slot, index) => slotFinding(slot, counted[index] ?? [], clause, situation)),
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

/** Who fills the slots of a team, by the first way that fills them all; where none does, as many as the first one can. */
function staffing(clause: ClauseOf<'team'>, situation: Situation): readonly (readonly number[])[] {
  const { view } = situation;
  const patterns = teamPatterns(clause, numbersAsked(situation));
  const pattern = patterns.find((one) => canStaff(view, one, 'sure')) ?? patterns[0] ?? [];
  const filled = fillPlaces(vacanciesOf(view, pattern, 'sure'));
  return clause.slots.map((_, slot) =>
    pattern.flatMap((place, index) => (place.slot === slot ? (filled[index] as number[]) : [])).sort((a, b) => a - b),
  );
}

function slotFinding(
  slot: Slot,
  assigned: readonly number[],
  clause: ClauseOf<'team'>,
  situation: Situation,
): SlotFinding {
  const { view } = situation;
  const needed = (people: Amount): Range => measure(people, situation) ?? exactly(one);
  const names = (people: readonly number[]): PersonId[] => people.map((person) => view.people[person]?.id as PersonId);
  const test = {
    condition: slot.condition,
    withGrants: clause.withGrants,
    ...(slot.who && { who: slot.who }),
    ...(slot.verification && { verification: slot.verification }),
  };
  const { sure, possible } = view.eligible(test);
  return {
    ...nameOf(slot),
    condition: slot.condition,
    ...(slot.role !== undefined && { role: slot.role }),
    ...(slot.who && { who: slot.who }),
    needed: needed(slot.people),
    holders: names(members(sure)),
    possible: names(members(possible)),
    counted: names(assigned),
    ofWhich: slot.ofWhich.map(({ people, condition, ...named }) => ({
      ...nameOf(named),
      condition,
      needed: needed(people),
      holders: names(members(intersection(sure, view.eligible({ ...test, condition }).sure))),
    })),
  };
}

const nameOf = ({ id, title }: { readonly id?: string; readonly title?: Text }) => ({
  ...(id !== undefined && { id }),
  ...(title && { title }),
});
