import type { Place } from './places.ts';

/** So many places of one award. */
export interface Vacant {
  readonly award: string;
  readonly place: Place;
}

/** People who could fill the same vacancies ('1' in `key`): for counting they are alike. */
export interface Profile {
  readonly people: readonly number[];
  readonly key: string;
}

/** The vacancies that people of a profile could fill. */
export const vacanciesOf = ({ key }: Profile): ReadonlySet<number> =>
  new Set([...key].flatMap((mark, vacancy) => (mark === '1' ? [vacancy] : [])));

/** The people of each vacancy, ascending. */
export interface Filled {
  readonly kind: 'filled';
  readonly people: readonly (readonly number[])[];
}

/** These vacancies have more places than those who could fill them can fill. */
export interface Scarce {
  readonly kind: 'scarce';
  readonly scarce: readonly number[];
  readonly needed: number;
  readonly available: number;
}
