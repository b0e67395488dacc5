import { type Bits, hasBit, members } from '../credentials/bits.ts';

/** Places for so many people each, with those who could fill them. */
export interface Vacancy {
  readonly count: number;
  readonly candidates: Bits;
}

/**
 * Fills places with different people, as many as possible, by augmenting paths (Kuhn). The result lists the people of
 * each vacancy, ascending; the same input gives the same result.
 */
export function fillPlaces(vacancies: readonly Vacancy[]): readonly (readonly number[])[] {
  const [only] = vacancies;
  if (only && vacancies.length === 1) return [members(only.candidates).slice(0, only.count)];
  const filled = vacancies.map((): number[] => []);
  const placeOf = new Map<number, number>();
  const candidates = vacancies.map((vacancy) => members(vacancy.candidates));

  const place = (vacancy: number, visited: Set<number>): boolean => {
    for (const person of candidates[vacancy] as number[]) {
      if (visited.has(person)) continue;
      visited.add(person);
      const current = placeOf.get(person);
      if (current === vacancy) continue;
      if (current === undefined || place(current, visited)) {
        if (current !== undefined) remove(filled[current] as number[], person);
        placeOf.set(person, vacancy);
        (filled[vacancy] as number[]).push(person);
        return true;
      }
    }
    return false;
  };

  // The scarcest places first: fewer paths to undo.
  const order = vacancies
    .map((_, index) => index)
    .sort((a, b) => (candidates[a] as number[]).length - (candidates[b] as number[]).length || a - b);
  for (const vacancy of order) {
    for (let open = (vacancies[vacancy] as Vacancy).count; open > 0; open--) if (!place(vacancy, new Set())) break;
  }
  return filled.map((people) => people.sort((a, b) => a - b));
}

function remove(list: number[], value: number): void {
  const index = list.indexOf(value);
  if (index >= 0) list.splice(index, 1);
}

/** Can all places be filled with different people? By Hall's condition while the vacancies are few, else by filling them. */
export function canFill(vacancies: readonly Vacancy[], size: number): boolean {
  if (vacancies.length > 8)
    return fillPlaces(vacancies).every((people, index) => people.length === (vacancies[index] as Vacancy).count);
  const profiles = new Int32Array(1 << vacancies.length);
  for (let person = 0; person < size; person++) {
    let profile = 0;
    for (let index = 0; index < vacancies.length; index++)
      if (hasBit((vacancies[index] as Vacancy).candidates, person)) profile |= 1 << index;
    profiles[profile] = (profiles[profile] as number) + 1;
  }
  for (let subset = 1; subset < profiles.length; subset++) {
    let [wanted, able] = [0, 0];
    for (const [index, { count }] of vacancies.entries()) if (subset & (1 << index)) wanted += count;
    for (let profile = 1; profile < profiles.length; profile++)
      if (profile & subset) able += profiles[profile] as number;
    if (able < wanted) return false;
  }
  return true;
}
