import type { Amount } from '../catalogue/amount.ts';
import type { Slot } from '../catalogue/clause.ts';
import type { Text } from '../catalogue/text.ts';
import { proofAsked } from '../catalogue/verification.ts';
import { countBits, intersection, members } from '../credentials/bits.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { one } from '../numbers/rational.ts';
import type { PersonId, SlotFinding } from './finding.ts';
import type { ClauseOf, Judged } from './judged.ts';
import { canFill, fillPlaces, type Vacancy } from './matching.ts';
import { measure } from './measure.ts';
import { leastNumbersAsked, numbersAsked } from './numbers-asked.ts';
import { eligibleFor, type Pattern, teamPatterns } from './places.ts';
import { restingOnClaims, unproved } from './proof.ts';
import type { Situation } from './situation.ts';
import type { View } from './view.ts';

/** Judges a team: are there different people for all its places, surely or perhaps? */
export function judgeTeam(clause: ClauseOf<'team'>, situation: Situation): Judged {
  const { view } = situation;
  const ways = teamPatterns(clause, numbersAsked(situation)).map((pattern) => vacated(view, pattern, 'sure'));
  const staffed = ways.find((way) => canStaff(way, view));
  const perhaps = () =>
    teamPatterns(clause, leastNumbersAsked(situation)).some((pattern) =>
      canStaff(vacated(view, pattern, 'possible'), view),
    );
  const counted = staffing(clause, staffed ?? ways[0]);
  return {
    kind: 'team',
    pooled: clause.pooled,
    slots: clause.slots.map((slot, index) => slotFinding(slot, counted[index] ?? [], clause, situation)),
    verdict: staffed ? 'met' : perhaps() ? 'undetermined' : 'not-met',
  };
}

/** One way to staff a team, with those who could fill each of its places. */
interface Vacated {
  readonly pattern: Pattern;
  readonly vacancies: readonly Vacancy[];
}

const vacated = (view: View, pattern: Pattern, side: 'sure' | 'possible'): Vacated => ({
  pattern,
  vacancies: pattern.map(({ count, tests }) => ({ count, candidates: eligibleFor(view, tests)[side] })),
});

function canStaff({ vacancies }: Vacated, view: View): boolean {
  const [only] = vacancies;
  if (only && vacancies.length === 1) return countBits(only.candidates) >= only.count;
  return canFill(vacancies, view.people.length);
}

/** Who fills the slots of a team in one way to staff it: as many as can. */
function staffing({ slots }: ClauseOf<'team'>, way: Vacated | undefined): readonly (readonly number[])[] {
  const filled = way ? fillPlaces(way.vacancies) : [];
  return slots.map((_, slot) =>
    (way?.pattern ?? [])
      .flatMap((place, index) => (place.slot === slot ? (filled[index] as readonly number[]) : []))
      .sort((a, b) => a - b),
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
  const holders = names(members(sure));
  const claimed = names(members(restingOnClaims(test, possible, view)));
  const lackingProof = names(members(unproved(test, view)));
  const proof = proofAsked(slot.verification, view.programme.verification);
  return {
    ...nameOf(slot),
    condition: slot.condition,
    ...(slot.role !== undefined && { role: slot.role }),
    ...(slot.who && { who: slot.who }),
    ...(proof !== undefined && { verification: proof }),
    needed: needed(slot.people),
    holders,
    possible: possible === sure ? holders : names(members(possible)),
    counted: names(assigned),
    ...(claimed.length > 0 && { claimed }),
    ...(lackingProof.length > 0 && { unproved: lackingProof }),
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
