import fc from 'fast-check';
import type { WrittenTree } from './a-programme.ts';
import { items, partner } from './arbitrary-rules.ts';
import { dayNear, daysNear, timedPartner } from './arbitrary-times.ts';

const moments = ['2020-01-01', '2020-05-20T10:00:00.123Z', '2020-06-01T00:00:00Z', '2020-07-01T08:15:00Z'];

/** When it was known: always, from a moment, until a moment. */
const whenKnown = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(...moments).map((knownFrom) => ({ knownFrom })),
  fc.constantFrom(...moments).map((knownTo) => ({ knownTo })),
  fc
    .tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 2, max: 3 }))
    .map(([from, to]) => ({ knownFrom: moments[from], knownTo: moments[to] })),
);
const nothing = fc.constant({});
const optional = (key: string, value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    nothing,
    value.map((one) => ({ [key]: one })),
  );
const joined = (...parts: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<WrittenTree> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...(all as WrittenTree[])));
const several = (one: fc.Arbitrary<unknown>) => fc.array(one, { maxLength: 3 });

/** Everything that a partner file may say, beside what rules of arbitrary-rules.ts look at. */
const statements = (known: fc.Arbitrary<unknown>) => {
  const renewals = fc.array(
    joined(fc.record({ done: fc.constantFrom('2020-05-02', '2020-05-25') }), optional('paid', dayNear), known),
    { minLength: 1, maxLength: 2 },
  );
  return {
    statuses: several(
      joined(
        fc.record({
          status: fc.constant('web'),
          level: fc.constantFrom('gold', 'silver'),
          from: fc.constant('2020-05-01'),
        }),
        optional('to', fc.constant('2022-01-01')),
        optional('anniversary', fc.constantFrom('02-20', '2021-02-20')),
        optional('termFrom', fc.constant('2019-03-01')),
        optional('renewed', fc.constant('2020-05-03')),
        optional('renewals', renewals),
        optional('country', fc.constant('DE')),
        known,
      ),
    ),
    grants: several(
      joined(
        daysNear,
        fc.record({ item: fc.constantFrom(...Object.keys(items)), origin: fc.constant('merger of 2019') }),
        optional('count', fc.integer({ min: 1, max: 3 })),
        known,
      ),
    ),
    exceptions: several(
      joined(
        daysNear,
        fc.record({
          kind: fc.constantFrom('waiver', 'freeze'),
          competency: fc.constant('web'),
          by: fc.constant('Acme'),
          reason: fc.constantFrom('a storm', { en: 'a storm', de: 'ein Sturm' }),
        }),
        optional('level', fc.constant('gold')),
        known,
      ),
    ),
    evidence: several(
      joined(
        fc.record({ kind: fc.constantFrom('audit', 'reference'), on: fc.constant('2020-04-01') }),
        optional('submitted', fc.constant('2020-03-01')),
        optional('validThrough', fc.constant('2021-03-01')),
        optional('details', fc.constant({ customer: 'Fabrikam', seats: 12.5, remote: true })),
        optional('outcome', fc.constant('passed')),
        optional('state', fc.constantFrom('provisional', 'disputed')),
        optional('verification', fc.constantFrom('claimed', 'verified')),
        known,
      ),
    ),
    sales: fc.array(
      joined(
        fc.record({ value: fc.constantFrom<unknown>(6.67, '40/6', 0, { atLeast: 2 }, { atLeast: '1/3', atMost: 5 }) }),
        fc.oneof(
          nothing,
          dayNear.map((on) => ({ on })),
          fc.constant({ month: '2020-04' }),
        ),
        optional('country', fc.constant('FR')),
        known,
      ),
      { minLength: 1, maxLength: 3 },
    ),
    credentials: several(
      joined(
        fc.record({ item: fc.constantFrom(...Object.keys(items)) }),
        optional('earned', fc.constantFrom('2018-01-01', '2020-01-31')),
        optional('validThrough', fc.constantFrom(null, '2020-06-30')),
        optional('source', fc.constant('exam provider')),
        optional('state', fc.constantFrom('provisional', 'disputed', 'confirmed')),
        known,
      ),
    ),
    affiliation: fc.array(
      joined(
        daysNear,
        optional('type', fc.constantFrom('employee', 'contractor')),
        optional('location', fc.constant('Kiel')),
        known,
      ),
      { minLength: 1, maxLength: 2 },
    ),
  };
};

const written = (known: fc.Arbitrary<unknown>, places: fc.Arbitrary<unknown>): fc.Arbitrary<WrittenTree> => {
  const { sales, credentials, affiliation, ...lists } = statements(known);
  const whole = fc.record({
    usual: fc.oneof(partner({ open: true, people: 3 }), timedPartner),
    ...lists,
    sales,
    people: fc.array(fc.record({ affiliation, credentials }), { maxLength: 2 }),
    alike: fc.constantFrom(0, 1, 3),
    rest: joined(
      places,
      optional(
        'records',
        fc.constantFrom(
          { deals: [] },
          {
            deals: [
              { value: 3, type: 'new' },
              { value: 3, type: 'new' },
            ],
          },
        ),
      ),
      optional(
        'membership',
        fc.constantFrom({}, { anniversary: '2019-08-01', since: '2015-08-01' }, { level: 'silver' }),
      ),
      optional('invoicing', fc.constantFrom([inDublin], [inKiel], [{ ...inKiel, city: 'Kiel-Wik' }, inDublin])),
      optional('claims', fc.constantFrom(['web/gold'], ['web/silver', 'web/gold'])),
      optional('priority', fc.constantFrom('standard', 'asListed', ['web/silver'], ['web/silver', 'web/gold'])),
    ),
  });
  return whole.map(({ usual, people, alike, sales: figures, rest, statuses, ...more }) => ({
    ...usual,
    ...more,
    ...rest,
    statuses: [...(usual['statuses'] as WrittenTree[]), ...statuses],
    metrics: { ...(usual['metrics'] as WrittenTree), sales: figures },
    people: [
      ...(usual['people'] as WrittenTree[]),
      ...people.map((one, index) => ({ id: `x${index + 1}`, ...one })),
      ...(alike > 0 ? [{ id: 'alike', count: alike, country: 'DE', credentials: ['A'] }] : []),
    ],
  }));
};

const inKiel = {
  ...{ country: 'DE', name: 'Acme GmbH', address: ['Haus 2', 'Weg 1'], postalCode: '24103', city: 'Kiel' },
  vatNumber: 'DE123456789',
};
const inDublin = { country: 'IE', address: ['1 Main Street'], postalCode: 'D02 X285', city: 'Dublin' };

/** Partner files with everything that can stand in one, history included. */
export const partnerFile = written(whenKnown, nothing);
/** The same without a word about when a statement was known. */
export const partnerFileOfNow = written(
  nothing,
  // A file without a word about its locations, or about invoices, leaves them as they are: one that follows another always says them.
  fc
    .constantFrom<WrittenTree[]>(
      [],
      [{ code: 'Kiel', country: 'DE' }],
      [
        { code: 'Kiel', name: 'Kiel-Wik' },
        { code: 'Lyon', country: 'FR', from: '2019-01-01', to: '2020-05-31' },
      ],
    )
    .map((locations) => ({ locations, invoicing: locations.length === 0 ? [] : [inKiel] })),
);
