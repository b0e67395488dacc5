import fc from 'fast-check';
import type { WrittenTree } from './a-programme.ts';
import { certifications, condition, items, slot } from './arbitrary-rules.ts';

/** What people's exams can change, in several forms. */
const clause: fc.Arbitrary<WrittenTree> = fc.letrec<{ one: WrittenTree; leaf: WrittenTree }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 2, arbitrary: tie('leaf') },
    {
      weight: 2,
      arbitrary: fc.oneof(
        fc.record({ all: fc.array(tie('one'), { minLength: 2, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('one'), { minLength: 2, maxLength: 3 }) }),
        fc.record({ n: fc.constant(2), of: fc.array(tie('one'), { minLength: 2, maxLength: 3 }) }),
        fc.record({
          n: fc.constant(1),
          of: fc.array(tie('leaf'), { minLength: 2, maxLength: 2 }),
          including: fc.array(tie('leaf'), { minLength: 2, maxLength: 2 }),
        }),
      ) as fc.Arbitrary<WrittenTree>,
    },
  ),
  leaf: fc.oneof(
    { weight: 3, arbitrary: slot(false) },
    {
      weight: 1,
      arbitrary: fc.record({
        team: fc.array(slot(false), { minLength: 2, maxLength: 2 }),
        sharing: fc.constantFrom('distinct', 'free'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        score: fc.record({
          x: fc.record({ points: fc.record({ each: fc.constant(2), of: fc.record({ peopleWith: condition }) }) }),
          y: fc.record({ points: fc.record({ each: fc.constant(3), of: fc.record({ peopleWith: condition }) }) }),
        }),
        atLeast: fc.integer({ min: 1, max: 6 }),
      }),
    },
  ) as fc.Arbitrary<WrittenTree>,
})).one;

const ids = ['web', 'data', 'cloud'];
const preparation = { duration: { days: 5 }, hours: 0, retakeHours: 0, pass: 1000 };

/** Small planning problems in one document, in which much costs the same: whoever goes by the order of things shows it. */
export const requestDocuments: fc.Arbitrary<WrittenTree> = fc
  .record({
    clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
    held: fc.array(fc.uniqueArray(fc.constantFrom(...Object.keys(items)), { maxLength: 2 }), {
      minLength: 2,
      maxLength: 4,
    }),
    counting: fc.constantFrom<WrittenTree | undefined>(undefined, { rules: [{ awardsPerPerson: 1 }] }),
    weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    prices: fc.array(fc.constantFrom(0, 100), { minLength: 3, maxLength: 3 }),
    budget: fc.option(fc.constantFrom(300, 600), { nil: undefined }),
  })
  .map(({ clauses, held, counting, weights, prices, budget }) => ({
    language: 1,
    on: '2020-01-06',
    programme: {
      id: 'acme',
      name: 'Acme',
      levels: [{ id: 'gold', name: 'Gold' }],
      ...(counting && { counting }),
    },
    exams: items,
    certifications,
    competencies: clauses.map((one, index) => ({ id: ids[index], name: ids[index], levels: { gold: one } })),
    partner: {
      partner: 'northwind',
      people: held.map((credentials, index) => ({ id: `p${index}`, credentials })),
      learning: { currency: 'EUR', otherwiseRate: 0, pace: 20 },
    },
    training: {
      currency: 'EUR',
      otherwise: { fee: 100, retakeWait: { days: 1 } },
      selfStudy: { price: 50, ...preparation },
      offers: [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'E'],
      ].map((prepares, index) => ({
        id: `offer-${index}`,
        title: 'Course',
        provider: 'Acme Academy',
        prepares,
        price: prices[index],
        ...preparation,
      })),
    },
    targets: clauses.map((_, index) => ({
      claim: `${ids[index]}/gold`,
      deadline: '2020-06-15',
      weight: weights[index],
    })),
    ...(budget !== undefined && { options: { budget } }),
  }));

/** Lists in which the order of a document says nothing, as its author sees it. */
const withoutOrder = new Set([
  ...['people', 'credentials', 'competencies', 'offers', 'prepares', 'targets'],
  ...['all', 'any', 'of', 'including', 'team', 'ofWhich', 'paths', 'x', 'y'],
]);

/** The same document written down in another order: keys of records, and lists without an order. */
export function shuffled(tree: unknown, seed: number): unknown {
  let state = seed;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const mixed = <Value>(list: readonly Value[]): readonly Value[] =>
    list
      .map((value) => ({ value, place: chance() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  const visit = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) {
      const list = value.map((inner) => visit(inner));
      return withoutOrder.has(key) ? mixed(list) : list;
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(mixed(Object.entries(value)).map(([name, inner]) => [name, visit(inner, name)]));
  };
  return visit(tree);
}
