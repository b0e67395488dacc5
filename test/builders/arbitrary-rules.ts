import fc from 'fast-check';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import { usualDay } from './a-partner.ts';
import { aCompetency, aPack, readPack, type WrittenTree } from './a-programme.ts';

/** A small world for random rules: exams with tags, one no longer accepted, an equivalent, and a certification by its path. */
export const items: WrittenTree = {
  A: { tags: ['core'] },
  B: { tags: ['core'] },
  C: { tags: ['extra'] },
  D: { tags: ['extra'], retirement: [{ retires: '2019-06-30', acceptedUntil: '2020-01-01' }] },
  E: { equivalent: { all: ['B', 'C'] } },
};
export const certifications: WrittenTree = { K: { paths: [{ all: ['A', 'B'] }, { all: ['A', 'D'] }] } };
export const allItems: WrittenTree = { ...items, ...certifications };
export const questions = { share: ['shared', 'distinct'], which: ['one', 'two'] } as const;
export const markets = ['small', 'large'] as const;

const names = Object.keys(allItems);
const text = { en: 'text' };

/** The programme whose web/gold asks for `clause`; `undefined` where the pack is refused (say, 5 of a list of 3). */
export function programmeAsking(clause: unknown, overrides: WrittenTree = {}): Programme | undefined {
  const asked = {
    share: { text, readings: { shared: text, distinct: text } },
    which: { text, readings: { one: text, two: text } },
  };
  const { programme, ...rest } = overrides;
  const read = readPack(
    aPack({
      exams: items,
      certifications,
      competency: aCompetency('web', { gold: clause }),
      ...rest,
      programme: { questions: asked, ...(programme as WrittenTree) },
    }),
  );
  return read.ok ? read.value : undefined;
}

export const item = fc.constantFrom(...names);

export const condition: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  one: fc.oneof({ maxDepth: 2, depthSize: 'small' }, item, tie('several')),
  several: fc.oneof(
    fc.record({ all: fc.array(tie('one'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({
      n: fc.constant(2),
      of: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ tagged: fc.constantFrom('core', 'extra') }),
    fc.record({
      allOfOneArea: fc.record({
        x: fc.array(item, { minLength: 1, maxLength: 2 }),
        y: fc.array(item, { minLength: 1, maxLength: 2 }),
      }),
    }),
  ),
})).one;

const fewPeople = fc.integer({ min: 1, max: 3 });
const byMarket = (value: fc.Arbitrary<number>) =>
  fc.record({ by: fc.constant('market'), cases: fc.record({ small: value, large: value }) });
const count = fc.oneof({ weight: 4, arbitrary: fewPeople }, { weight: 1, arbitrary: byMarket(fewPeople) });
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const without = (tree: WrittenTree): WrittenTree =>
  Object.fromEntries(Object.entries(tree).filter(([, value]) => value !== undefined));

export const slot = (extras: boolean): fc.Arbitrary<WrittenTree> =>
  fc
    .record({
      people: extras ? count : fewPeople,
      with: condition,
      who: extras ? optional(fc.constantFrom(['employee'], ['contractor'])) : fc.constant(undefined),
      verification: extras ? optional(fc.constantFrom('documented', 'verified')) : fc.constant(undefined),
      ofWhich: optional(
        fc.array(fc.record({ people: fc.constant(1), with: condition }), { minLength: 1, maxLength: 2 }),
      ),
    })
    .map(without);

export const amount: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  one: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('leaf'), tie('several')),
  leaf: fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    fc.record({ metric: fc.constantFrom('sales', 'seats') }),
    fc.record({ peopleWith: condition }),
    fc.record({ holdingsOf: fc.uniqueArray(item, { minLength: 1, maxLength: 3 }), distinct: fc.boolean() }),
  ),
  several: fc.oneof(
    fc.record({ plus: fc.tuple(tie('one'), tie('one')) }),
    fc.record({ minus: fc.tuple(tie('one'), tie('one')) }),
    fc.record({ times: fc.tuple(tie('one'), tie('one')) }),
    fc.record({ smallest: fc.tuple(tie('one'), tie('one')) }),
    fc.record({ greatest: fc.tuple(tie('one'), tie('one')) }),
    fc.record({ each: fc.integer({ min: 1, max: 4 }), of: tie('one') }),
    fc.record({ upTo: fc.constantFrom(4, 8), at: fc.constantFrom(1, 2, 4), of: tie('one') }),
    fc.record({ wholePart: fc.record({ upTo: fc.constant(4), at: fc.constant(8), of: tie('one') }) }),
    fc.record({
      steps: fc.constant([
        { from: 1, gives: 3 },
        { from: 3, gives: 5 },
      ]),
      of: tie('one'),
      below: fc.constantFrom(0, 1),
    }),
    // Both amounts are always reported: evaluate.test.ts names what is wrong where one of them is not.
    fc.record({
      by: fc.constant('market'),
      cases: fc.record({ small: fc.integer({ min: 0, max: 3 }) }),
      otherwise: fc.record({ peopleWith: condition }),
    }),
  ),
})).one;

const bound = fc.oneof(
  fc.record({ atLeast: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ moreThan: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ atMost: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ lessThan: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ atLeast: fc.integer({ min: 0, max: 3 }), atMost: fc.integer({ min: 3, max: 6 }) }),
);

const part = (gate: fc.Arbitrary<unknown>) =>
  fc
    .record({
      points: amount,
      gates: optional(fc.array(gate, { minLength: 1, maxLength: 2 })),
      max: optional(fc.integer({ min: 2, max: 8 })),
      floor: optional(fc.constantFrom(1, 2)),
    })
    .map(without);

const score = (gate: fc.Arbitrary<unknown>) =>
  fc.record({ score: fc.record({ x: part(gate), y: part(gate) }), atLeast: fc.integer({ min: 1, max: 10 }) });

/** Rules of every kind that one day and one partner decide. */
export const clause: fc.Arbitrary<WrittenTree> = fc.letrec<{
  one: WrittenTree;
  leaf: WrittenTree;
  several: WrittenTree;
}>((tie) => ({
  one: fc.oneof({ maxDepth: 3, depthSize: 'small' }, tie('leaf'), tie('several')),
  leaf: fc.oneof(
    { weight: 3, arbitrary: slot(true) },
    {
      weight: 2,
      arbitrary: fc.record({
        team: fc.array(slot(true), { minLength: 2, maxLength: 3 }),
        sharing: fc.constantFrom('distinct', 'free'),
      }),
    },
    fc.record({
      team: fc.array(slot(false), { minLength: 2, maxLength: 2 }),
      sharing: fc.constant('unspecified'),
      question: fc.constant('share'),
    }),
    fc.record({
      holdings: fewPeople,
      of: fc.uniqueArray(item, { minLength: 1, maxLength: 3 }),
      distinct: fc.boolean(),
    }),
    fc.tuple(fc.record({ metric: fc.constantFrom('sales', 'seats') }), bound).map(([a, b]) => ({ ...a, ...b })),
    { weight: 2, arbitrary: fc.tuple(fc.record({ amount }), bound).map(([a, b]) => ({ ...a, ...b })) },
    fc.record({
      ratio: fc.tuple(amount, fc.record({ metric: fc.constant('seats') })),
      minimumBase: fc.constantFrom(1, 2),
      atLeast: fc.constantFrom('50%', 1, 2),
    }),
    fc.record({ holds: fc.constantFrom('partnership', 'alliance') }),
    fc.record({ evidence: fc.constant('audit'), count: count }),
  ) as fc.Arbitrary<WrittenTree>,
  several: fc.oneof(
    fc.record({ all: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('one'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ n: fc.constant(2), of: fc.array(tie('one'), { minLength: 2, maxLength: 3 }) }),
    fc.record({
      n: fc.constant(1),
      of: fc.array(tie('one'), { minLength: 2, maxLength: 2 }),
      including: fc.array(tie('one'), { minLength: 1, maxLength: 1 }),
    }),
    { weight: 2, arbitrary: score(tie('one')) },
    fc.record({ best: fc.record({ big: score(tie('leaf')), little: score(tie('leaf')) }) }),
    fc.record({ by: fc.constant('market'), cases: fc.record({ small: tie('one') }), otherwise: tie('one') }),
    fc.record({ question: fc.constant('which'), readings: fc.record({ one: tie('one'), two: tie('one') }) }),
    fc.record({ per: fc.constant('country'), combine: fc.constantFrom('all', 'best'), require: tie('one') }),
  ) as fc.Arbitrary<WrittenTree>,
})).one;

export interface PartnerOptions {
  /** Statements in dispute, figures between bounds, an attribute that is not known. */
  readonly open: boolean;
  readonly people?: number;
}

const credential = (open: boolean): fc.Arbitrary<WrittenTree> =>
  fc
    .record({
      item,
      earned: fc.constantFrom(undefined, '2018-01-01', usualDay, '2020-06-16'),
      validThrough: fc.constantFrom(undefined, undefined, '2020-06-14', usualDay),
      verification: fc.constantFrom(undefined, undefined, 'claimed', 'documented'),
      state: open
        ? fc.constantFrom(undefined, undefined, undefined, 'disputed', 'provisional')
        : fc.constant(undefined),
    })
    .map(without)
    .filter((one) => ((one['earned'] ?? '') as string) <= ((one['validThrough'] ?? '9999') as string));

const figure = (open: boolean, least: number) =>
  fc.oneof(
    fc.integer({ min: least, max: 5 }),
    ...(open
      ? [
          fc
            .tuple(fc.integer({ min: least, max: 3 }), fc.integer({ min: 1, max: 2 }))
            .map(([low, width]) => ({ atLeast: low, atMost: low + width })),
        ]
      : []),
  );

export const partner = ({ open, people = 4 }: PartnerOptions): fc.Arbitrary<WrittenTree> =>
  fc.record({
    attributes: fc.oneof(...(open ? [fc.constant({})] : []), fc.record({ market: fc.constantFrom(...markets) })),
    people: fc
      .array(
        fc.record({
          affiliation: fc.constantFrom('employee', 'employee', 'contractor'),
          country: fc.constantFrom('DE', 'FR'),
          credentials: fc.array(
            fc.oneof(
              { weight: 3, arbitrary: item as fc.Arbitrary<unknown> },
              { weight: 1, arbitrary: credential(open) as fc.Arbitrary<unknown> },
            ),
            { maxLength: 4 },
          ),
        }),
        { maxLength: people },
      )
      .map((list) => list.map((one, index) => ({ id: `p${index + 1}`, ...one }))),
    metrics: fc.record({ sales: figure(open, 0), seats: figure(open, 1) }, { requiredKeys: [] }),
    evidence: fc.array(
      fc.record({
        kind: fc.constant('audit'),
        on: fc.constantFrom('2020-01-01', usualDay, '2020-06-16'),
        state: open ? fc.constantFrom('confirmed', 'disputed') : fc.constant('confirmed'),
        country: fc.constantFrom('DE', 'FR'),
      }),
      { maxLength: 2 },
    ),
    statuses: fc.array(
      fc.record({
        status: fc.constantFrom('partnership', 'alliance'),
        from: fc.constantFrom('2019-01-01', '2020-06-16'),
        to: fc.constantFrom('2020-06-30', '2021-01-01'),
      }),
      { maxLength: 2 },
    ),
  });
