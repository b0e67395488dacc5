import fc from 'fast-check';
import type { PlanRequest } from '../../src/domain/planning/plan-request.ts';
import { addDays, day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import type { TrainingOffer } from '../../src/domain/training/training.ts';
import { aPartner } from './a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from './a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from './a-training.ts';

export const exams = ['A', 'B'] as const;
export const deadline = day('2020-06-15');
type Whereabouts = { readonly country?: string; readonly location?: string };

const whereabouts = fc.constantFrom<Whereabouts>(
  {},
  { country: 'DE' },
  { country: 'DE', location: 'Kiel' },
  { country: 'FR', location: 'Lyon' },
  { location: 'Lyon' },
  { country: 'FR' },
);
const person = fc.record({
  places: fc.oneof(
    { weight: 3, arbitrary: whereabouts.map((one) => [one]) },
    { weight: 1, arbitrary: fc.tuple(whereabouts, whereabouts) },
  ),
  languages: fc.constantFrom<readonly string[]>([], [], [], ['de'], ['de', 'fr']),
  held: fc.subarray([...exams], { maxLength: 1 }),
});
const at = fc.constantFrom<TrainingOffer['at'] | undefined>(
  undefined,
  { countries: ['DE'], locations: [] },
  { countries: ['FR'], locations: [] },
  { countries: [], locations: ['Kiel'] },
  { countries: [], locations: ['Lyon', 'Oslo'] },
  { countries: ['DE'], locations: ['Lyon'] },
);
const offer = fc.record({
  prepares: fc.subarray([...exams], { minLength: 1 }),
  price: fc.integer({ min: 0, max: 500 }),
  at,
  /** Where its classes are held, if it has any; what is left out is held where the offer is. */
  classes: fc.option(fc.array(at, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }),
  languages: fc.constantFrom<readonly string[]>([], [], [], ['de'], ['fr'], ['en']),
});
const clause = fc.record({
  people: fc.constantFrom(1, 2, 2, 3),
  with: fc.constantFrom<unknown>('A', 'B', { all: ['A', 'B'] }, { any: ['A', 'B'] }),
}) as fc.Arbitrary<WrittenTree>;

/** People in several places, and offers of which many are held in some only. */
export const companyInPlaces = fc.record({
  people: fc.array(person, { minLength: 2, maxLength: 4 }),
  offers: fc.array(offer, { minLength: 1, maxLength: 5 }),
  clauses: fc.array(clause, { minLength: 1, maxLength: 2 }),
  alone: fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }),
});
export type CompanyInPlaces = typeof companyInPlaces extends fc.Arbitrary<infer Of> ? Of : never;

/** What prepares for several exams begins on any day, or nobody could take it for both. */
export const classesOf = ({
  prepares,
  classes = [],
}: Pick<CompanyInPlaces['offers'][number], 'prepares' | 'classes'>) => (prepares.length === 1 ? classes : []);

/** The index of a person or an offer is in its id. */
const ids = ['web', 'data'];

export function requestInPlaces({ people, offers, clauses, alone }: CompanyInPlaces, must: boolean): PlanRequest {
  const programme = aProgramme({
    competencies: clauses.map((one, index) => aCompetency(ids[index] as string, { gold: one })),
  });
  const { selfStudy, ...training } = aTraining();
  return {
    programme,
    facts: aPartner(programme, {
      people: people.map(({ places, held }, index) => ({ id: `p${index}`, affiliation: places, credentials: held })),
    }),
    training: {
      ...training,
      ...(alone !== undefined && selfStudy && { selfStudy: { ...selfStudy, price: alone } }),
      offers: offers.map(({ at: where, price, languages, ...one }, index) =>
        anOffer(`o${index}`, one.prepares, {
          price,
          languages,
          sessions: classesOf(one).map((own, position) => {
            // No two on one day, so that time never decides who can take which.
            const on = addDays(planDay, 10 * index + 3 * position + 1);
            return { id: `c${position}`, from: on, to: on, ...(own && { at: own }) };
          }),
          ...(where && { at: where }),
        }),
      ),
    },
    learning: learningTerms({
      people: new Map(people.map(({ languages }, index) => [`p${index}`, { absences: [], languages }])),
    }),
    day: planDay,
    knownAt: endOfTime,
    targets: clauses.map((_, index) => ({
      claim: { competency: ids[index] as string, level: 'gold' },
      deadline,
      weight: 1,
      must,
    })),
  };
}
