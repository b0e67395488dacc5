import type { Person } from '../membership/facts.ts';
import type { Period } from '../time/period.ts';
import type { LearningTerms } from '../training/learning-terms.ts';

/** How one person learns: the same for everybody who has the same. */
export interface LearnerTerms {
  readonly rate: number;
  /** Exams in one calendar month. */
  readonly pace: number;
  readonly absences: readonly Period[];
  readonly languages: readonly string[];
}

export function termsOfPerson({ id }: Pick<Person, 'id'>, learning: LearningTerms): LearnerTerms {
  const own = learning.people.get(id);
  return {
    rate: (own?.role === undefined ? undefined : learning.rates.get(own.role)) ?? learning.otherwiseRate,
    pace: own?.pace ?? learning.pace,
    absences: [...(own?.absences ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1)),
    languages: own?.languages ?? [],
  };
}
