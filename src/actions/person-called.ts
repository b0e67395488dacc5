import type { KeptPerson, PartnerRows } from '../store/membership/partner-rows.ts';
import { recordsOf, type SamePerson, whoStays } from '../store/membership/same-people.ts';

/** Whom of a partner's people a code means: the one that stays, by either code, where two were made one. */
export function personCalled(
  { people }: Pick<PartnerRows, 'people'>,
  called: string | undefined,
): KeptPerson | undefined {
  const found = people.find(({ code }) => code === called);
  if (!found) return undefined;
  const stays = whoStays(sameIn(people), found.id);
  return people.find(({ id }) => id === stays);
}

/** The ids of all records of the person that a code means, so that its history is told whole; none where nobody has it. */
export function recordsCalled({ people }: Pick<PartnerRows, 'people'>, called: string): readonly string[] {
  const found = people.find(({ code }) => code === called);
  return found ? recordsOf(sameIn(people), found.id) : [];
}

/** Which of the people are one, in the form of the store. */
export const sameIn = (people: readonly KeptPerson[]): readonly SamePerson[] =>
  people.flatMap(({ id, same_as }) => (same_as === null ? [] : [{ person_id: id, stays_id: same_as }]));
