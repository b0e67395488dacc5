import { describe, expect, test } from 'vitest';
import { aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { learningFromTree } from './learning-from-tree.ts';
import { currencyProblems } from './learning-terms.ts';

const programme = aProgramme({ certifications: { master: { paths: [{ all: ['A', 'B'] }] } } });
const people = ['ana', 'bo'];
const plain = { currency: 'EUR', rates: { consultant: 95, trainee: 45.5 }, otherwiseRate: 80, pace: 1 };

const read = (learning: unknown, known: readonly string[] | undefined = people) =>
  learningFromTree({ partner: 'northwind', people: 'not read here', learning }, programme, known, 'partner.yaml');
const refusalsOf = (overrides: WrittenTree, known: readonly string[] | undefined = people) => {
  const learning = read({ ...plain, ...overrides }, known);
  return learning.ok ? [] : learning.problems;
};

describe('how people learn', () => {
  test('is read with everything that is said', () => {
    const absence = { from: '2018-01-02', to: '2018-02-28' };
    const learning = read({
      ...plain,
      people: { ana: { role: 'trainee', pace: 2, absences: [absence], languages: ['de'] }, bo: {} },
      vouchers: [
        { id: 'free-tries', count: 3 },
        { id: 'azure', items: ['A'], count: 1, until: '2018-06-30' },
      ],
      budget: 12000.05,
    });
    expect(learning).toEqual({
      ok: true,
      value: {
        currency: 'EUR',
        minorUnits: 2,
        rates: new Map([
          ['consultant', 9500],
          ['trainee', 4550],
        ]),
        otherwiseRate: 8000,
        pace: 1,
        people: new Map<string, unknown>([
          ['ana', { role: 'trainee', pace: 2, absences: [absence], languages: ['de'] }],
          ['bo', { absences: [], languages: [] }],
        ]),
        vouchers: [
          { id: 'free-tries', items: [], count: 3 },
          { id: 'azure', items: ['A'], count: 1, until: '2018-06-30' },
        ],
        budget: 1200005,
      },
    });
  });

  test('need not be said', () => {
    expect(learningFromTree({ partner: 'northwind' }, programme, people)).toEqual({ ok: true, value: undefined });
  });

  test('is in the currency of the offers', () => {
    const learning = read(plain);
    if (!learning.ok || !learning.value) throw new Error('It is refused.');
    const offers = { currency: 'EUR', minorUnits: 2, sample: false, exams: new Map(), offers: [] };
    expect(currencyProblems(learning.value, offers)).toEqual([]);
    expect(currencyProblems(learning.value, { ...offers, currency: 'CHF' })).toMatchObject([
      { code: 'other-currency', path: ['learning', 'currency'], values: { found: 'EUR', expected: 'CHF' } },
    ]);
  });
});

type Case = readonly [
  what: string,
  code: string,
  path: readonly (string | number)[],
  bad: WrittenTree,
  good: WrittenTree,
];

const cases: readonly Case[] = [
  ['an unknown person', 'unknown-person', ['people', 'anna'], { people: { anna: {} } }, { people: { ana: {} } }],
  [
    'a role without a rate',
    'unknown-job-role',
    ['people', 'ana', 'role'],
    { people: { ana: { role: 'chief' } } },
    { people: { ana: { role: 'trainee' } } },
  ],
  [
    'an absence that ends before it begins',
    'reversed-days',
    ['people', 'ana', 'absences', 0, 'to'],
    { people: { ana: { absences: [{ from: '2018-02-02', to: '2018-02-01' }] } } },
    { people: { ana: { absences: [{ from: '2018-02-02', to: '2018-02-02' }] } } },
  ],
  [
    'a pace below nothing',
    'too-small',
    ['people', 'ana', 'pace'],
    { people: { ana: { pace: -1 } } },
    { people: { ana: { pace: 0 } } },
  ],
  ['a pace of nothing for everybody', 'too-small', ['pace'], { pace: 0 }, { pace: 1 }],
  ['half an exam a month', 'wrong-kind', ['pace'], { pace: 0.5 }, { pace: 1 }],
  ['a negative rate', 'too-small', ['rates', 'trainee'], { rates: { trainee: -45 } }, { rates: { trainee: 45 } }],
  [
    'a rate in tenths of a cent',
    'too-many-decimals',
    ['rates', 'trainee'],
    { rates: { trainee: 45.555 } },
    { rates: { trainee: 45.55 } },
  ],
  [
    'another rate in tenths of a cent',
    'too-many-decimals',
    ['otherwiseRate'],
    { otherwiseRate: 0.001 },
    { otherwiseRate: 0.01 },
  ],
  ['a negative budget', 'too-small', ['budget'], { budget: -1 }, { budget: 0 }],
  ['a budget in tenths of a cent', 'too-many-decimals', ['budget'], { budget: 0.001 }, { budget: 0.01 }],
  [
    'a voucher for an unknown exam',
    'unknown-item',
    ['vouchers', 0, 'items', 0],
    { vouchers: [{ id: 'v', count: 1, items: ['Z'] }] },
    { vouchers: [{ id: 'v', count: 1, items: ['A'] }] },
  ],
  [
    'a voucher for a certification that its exams earn',
    'not-an-exam',
    ['vouchers', 0, 'items', 0],
    { vouchers: [{ id: 'v', count: 1, items: ['master'] }] },
    { vouchers: [{ id: 'v', count: 1, items: [] }] },
  ],
  [
    'a voucher that names an exam twice',
    'named-twice',
    ['vouchers', 0, 'items', 1],
    { vouchers: [{ id: 'v', count: 1, items: ['A', 'A'] }] },
    { vouchers: [{ id: 'v', count: 1, items: ['A', 'B'] }] },
  ],
  [
    'two vouchers of one id',
    'duplicate-id',
    ['vouchers', 1, 'id'],
    {
      vouchers: [
        { id: 'v', count: 1 },
        { id: 'v', count: 2 },
      ],
    },
    {
      vouchers: [
        { id: 'v', count: 1 },
        { id: 'w', count: 2 },
      ],
    },
  ],
  [
    'no voucher',
    'too-small',
    ['vouchers', 0, 'count'],
    { vouchers: [{ id: 'v', count: 0 }] },
    { vouchers: [{ id: 'v', count: 1 }] },
  ],
  ['an unknown key', 'unknown-key', ['salary'], { salary: 5000 }, {}],
  [
    'pay of a person',
    'unknown-key',
    ['people', 'ana', 'rate'],
    { people: { ana: { rate: 50, pace: 1 } } },
    { people: { ana: { pace: 1 } } },
  ],
];

describe('How people learn is refused for', () => {
  test.each(cases)('%s: %s', (_, code, path, bad, good) => {
    expect(refusalsOf(bad).map((found) => [found.code, found.path, found.file])).toEqual([
      [code, ['learning', ...path], 'partner.yaml'],
    ]);
    expect(refusalsOf(good)).toEqual([]);
  });

  test('no unknown person where the people themselves could not be read', () => {
    expect(learningFromTree({ learning: { ...plain, people: { anna: {} } } }, programme, undefined).ok).toBe(true);
  });

  test('everything that is wrong at once', () => {
    const codes = refusalsOf({
      budget: 1.001,
      people: { anna: { role: 'chief' } },
      vouchers: [{ id: 'v', count: 1, items: ['Z'] }],
    }).map((found) => found.code);
    expect(codes.sort()).toEqual(['too-many-decimals', 'unknown-item', 'unknown-job-role', 'unknown-person']);
  });
});
