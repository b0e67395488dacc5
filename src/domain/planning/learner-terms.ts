import type { Person } from '../membership/facts.ts';
import type { Period } from '../time/period.ts';
import type { Place } from '../training/held-at.ts';
import type { LearningTerms } from '../training/learning-terms.ts';
import type { Opening, PlanRequest } from './plan-request.ts';
import { isSamePlace, outOfReach, placesOf } from './where-people-learn.ts';

/** How one person learns: the same for everybody who has the same. */
export interface LearnerTerms {
  readonly rate: number;
  /** Exams in one calendar month. */
  readonly pace: number;
  readonly absences: readonly Period[];
  readonly languages: readonly string[];
  /** Offers, and classes of others, that are held nowhere where the person is (where-people-learn.ts). */
  readonly tooFar?: readonly string[];
  /** Items of which all offers are taken to be held where the person is, or in a language of the person. */
  readonly opened?: Readonly<Record<Opening['kind'], readonly string[]>>;
}

/** With the offers that are out of reach: of where people are that is all that matters, so those who reach the same are alike. */
export function termsOfLearner(
  person: Person,
  request: Pick<PlanRequest, 'learning' | 'training' | 'day' | 'knownAt' | 'options'>,
): LearnerTerms {
  const terms = termsOfPerson(person, request.learning);
  const places = placesOf(person, request);
  const tooFar = request.training.offers.flatMap((offer) => outOfReach(offer, places));
  const opened = (request.options?.opened ?? []).filter((one) => isOpenedFor(one, terms, places));
  const itemsOf = (kind: Opening['kind']) => opened.flatMap((one) => (one.kind === kind ? [one.item] : [])).sort();
  return {
    ...terms,
    ...(tooFar.length > 0 && { tooFar: tooFar.sort() }),
    ...(opened.length > 0 && { opened: { place: itemsOf('place'), language: itemsOf('language') } }),
  };
}

function isOpenedFor(opening: Opening, { languages }: LearnerTerms, places: readonly Place[]): boolean {
  switch (opening.kind) {
    case 'place':
      return places.some((own) => opening.places.some((one) => isSamePlace(one, own)));
    case 'language':
      return languages.includes(opening.language);
    default:
      return opening satisfies never;
  }
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
