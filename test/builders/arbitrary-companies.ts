import fc from 'fast-check';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { Claim } from '../../src/domain/membership/facts.ts';
import { subsetsOf } from '../../src/domain/planning/explanation/subsets.ts';
import type { PlanOptions, PlanRequest } from '../../src/domain/planning/plan-request.ts';
import type { PlannedAction } from '../../src/domain/planning/planned.ts';
import { assess } from '../../src/domain/standing/assess.ts';
import { day } from '../../src/domain/time/day.ts';
import { endOfTime } from '../../src/domain/time/instant.ts';
import { aPartner } from './a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from './a-programme.ts';
import { anOffer, aTraining, learningTerms, planDay } from './a-training.ts';
import { allItems, certifications, items, slot } from './arbitrary-rules.ts';

/** So small that every plan can be tried: two people, three exams, two ways to prepare for one of them. */
export interface SmallCompany {
  readonly programme: Programme;
  readonly claims: readonly Claim[];
  readonly held: readonly (readonly string[])[];
  /** What the company holds itself. */
  readonly granted?: readonly string[];
  readonly roles: readonly string[];
}

const offers = [
  anOffer('class', ['A'], { price: 4_000, hours: 1 }),
  anOffer('lessons', ['A'], { price: 1_000, hours: 3 }),
  anOffer('book', ['B', 'E'], { hours: 2 }),
];
const fees: Readonly<Record<string, number>> = { A: 300, B: 1_700, E: 3_950 };
/** What no offer prepares for cannot be passed. */
const { selfStudy: _, ...training } = aTraining(fees, { offers });
const rates = new Map([
  ['junior', 1_000],
  ['senior', 2_500],
]);

const place = fc
  .record({ slot: slot(false), withGrants: fc.boolean() })
  .map(({ slot: one, withGrants }): WrittenTree => ({ ...one, ...(withGrants && { withGrants }) }));

const clause: fc.Arbitrary<WrittenTree> = fc.oneof(
  { weight: 3, arbitrary: place },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ all: fc.array(place, { minLength: 2, maxLength: 2 }) }),
      fc.record({ any: fc.array(place, { minLength: 2, maxLength: 2 }) }),
    ) as fc.Arbitrary<WrittenTree>,
  },
);

const ids = ['web', 'data', 'cloud'];

/** Companies with up to so many awards to win, together or against each other. */
export const arbitraryCompany = (awards: number): fc.Arbitrary<SmallCompany> =>
  fc
    .record({
      clauses: fc.array(clause, { minLength: 1, maxLength: awards }),
      counting: fc.constantFrom<WrittenTree | undefined>(undefined, { rules: [{ awardsPerPerson: 1 }] }),
      held: fc.array(fc.uniqueArray(fc.constantFrom(...Object.keys(allItems)), { maxLength: 2 }), {
        minLength: 2,
        maxLength: 2,
      }),
      granted: fc.oneof(
        { weight: 4, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.constantFrom(...Object.keys(allItems)).map((item) => [item]) },
      ),
      roles: fc.array(fc.constantFrom('junior', 'senior'), { minLength: 2, maxLength: 2 }),
    })
    .map(
      ({
        clauses,
        counting,
        held,
        granted,
        roles,
      }): Omit<SmallCompany, 'programme'> & { readonly programme?: Programme } => {
        const competencies = clauses.map((one, index) => aCompetency(ids[index] as string, { gold: one }));
        const programme = counting ? { counting } : {};
        const read = readPack(aPack({ exams: items, certifications, competencies, programme }));
        const claims = clauses.map((_, index): Claim => ({ competency: ids[index] as string, level: 'gold' }));
        return { ...(read.ok && { programme: read.value }), claims, held, granted, roles };
      },
    )
    .filter((one): one is SmallCompany => one.programme !== undefined);

export const deadline = day('2020-06-15');
export const personId = (index: number): string => `p${index}`;

export function requestOf(
  { programme, claims, held, granted, roles }: SmallCompany,
  options: PlanOptions = {},
): PlanRequest {
  const people = new Map(roles.map((role, index) => [personId(index), { role, absences: [], languages: [] }] as const));
  return {
    programme,
    facts: factsOf(programme, held, granted),
    training,
    learning: learningTerms({ rates, people }),
    day: planDay,
    knownAt: endOfTime,
    targets: claims.map((claim) => ({ claim, deadline, weight: 1, must: false })),
    options,
  };
}

const factsOf = (programme: Programme, held: SmallCompany['held'], granted: SmallCompany['granted'] = []) =>
  aPartner(programme, {
    people: held.map((credentials, index) => ({ id: personId(index), credentials })),
    grants: granted.map((item) => ({ item, from: '2019-01-01', origin: 'merger' })),
  });

/** One thing that somebody could do: who, which exam, prepared by which offer. */
export interface PossibleStep {
  readonly person: string;
  readonly item: string;
  readonly offer: string;
}

export interface PossiblePlan {
  readonly steps: readonly PossibleStep[];
  readonly cost: number;
  /** The sets of claims, by position, that are met together afterwards, each as its positions. */
  readonly met: readonly (readonly number[])[];
}

/** Everything that the people of a company could do, with what it costs and what is met then, judged by the engine. */
export function everyPlan({ programme, claims, held, granted, roles }: SmallCompany): readonly PossiblePlan[] {
  const choices = Object.keys(fees).map((item) => offers.filter(({ prepares }) => prepares.includes(item)));
  const ofPerson = held.map((_, index) =>
    choices.reduce<readonly (readonly PossibleStep[])[]>(
      (all, ways, exam) =>
        all.flatMap((before) => [
          before,
          ...ways.map(({ id }) => [
            ...before,
            { person: personId(index), item: Object.keys(fees)[exam] as string, offer: id },
          ]),
        ]),
      [[]],
    ),
  );
  const costOf = ({ person, item, offer: id }: PossibleStep) => {
    const offer = offers.find((one) => one.id === id);
    const rate = rates.get(roles[Number(person.slice(1))] as string) ?? 0;
    return (fees[item] ?? 0) + (offer?.price ?? 0) + (offer?.hours ?? 0) * rate;
  };
  const known = new Map<string, readonly (readonly number[])[]>();
  const metAfter = (steps: readonly PossibleStep[]) => {
    const after = held.map((before, index) => [
      ...before,
      ...steps.flatMap(({ person, item }) => (person === personId(index) ? [item] : [])),
    ]);
    const key = JSON.stringify(after);
    const met = known.get(key) ?? metSets(programme, claims, after, granted);
    known.set(key, met);
    return met;
  };
  return (ofPerson[0] ?? []).flatMap((first) =>
    (ofPerson[1] ?? []).map((second): PossiblePlan => {
      const steps = [...first, ...second];
      return { steps, cost: steps.reduce((sum, one) => sum + costOf(one), 0), met: metAfter(steps) };
    }),
  );
}

/** What is met together is met without one of the others as well, so sets around one that is not are left out. */
function metSets(
  programme: Programme,
  claims: readonly Claim[],
  held: SmallCompany['held'],
  granted: SmallCompany['granted'],
) {
  const facts = factsOf(programme, held, granted);
  const asked = { programme, facts, day: deadline, knownAt: endOfTime };
  const unmet: (readonly number[])[] = [];
  return subsetsOf([...claims.keys()]).filter((some) => {
    if (unmet.some((known) => known.every((index) => some.includes(index)))) return false;
    const { claims: judged } = assess({ ...asked, claims: some.flatMap((index) => claims[index] ?? []) });
    const isMet = judged.every((one) => one.together === 'met');
    if (!isMet) unmet.push(some);
    return isMet;
  });
}

export const mostMet = ({ met }: PossiblePlan): number => Math.max(...met.map((some) => some.length));

/** The best of these: most met, then least cost. */
export const bestOf = (plans: readonly PossiblePlan[]): { readonly met: number; readonly cost: number } | undefined =>
  plans
    .map((one) => ({ met: mostMet(one), cost: one.cost }))
    .reduce<{ readonly met: number; readonly cost: number } | undefined>(
      (best, one) => (best && (best.met > one.met || (best.met === one.met && best.cost <= one.cost)) ? best : one),
      undefined,
    );

export const doesAll = (plan: PossiblePlan, actions: readonly PlannedAction[]): boolean =>
  actions.every(({ person, item, way }) =>
    plan.steps.some((one) => one.person === person && one.item === item && one.offer === way.offer?.id),
  );
