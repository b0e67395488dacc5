import { describe, expect, test } from 'vitest';
import { aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { Problem, Read } from '../problems/problem.ts';
import type { Training } from './training.ts';
import { readTrainingFile, trainingFromWritten } from './training-from-written.ts';

const programme = aProgramme({ certifications: { master: { paths: [{ all: ['A', 'B'] }] }, outside: {} } });

function read(tree: unknown): Read<Training> {
  const written = readTrainingFile(tree);
  return written.ok ? trainingFromWritten(written.value, programme) : written;
}

const refusalsOf = (tree: unknown): readonly Problem[] => {
  const training = read(tree);
  return training.ok ? [] : training.problems;
};

const day = { days: 1 };
const preparation = { price: 1495, duration: { days: 12 }, hours: 40, retakeHours: 8, pass: 850 };
const course = { id: 'course', title: 'Course', provider: 'Lernwerk', prepares: ['A'], ...preparation };

const aFile = (overrides: WrittenTree = {}): WrittenTree => ({
  language: 1,
  currency: 'EUR',
  otherwise: { fee: 165, retakeWait: day },
  ...overrides,
});
const offering = (...each: WrittenTree[]) => aFile({ offers: each.map((one) => ({ ...course, ...one })) });
const inClass = (...sessions: WrittenTree[]) => offering({ sessions });
const january = { id: 'january', from: '2018-01-15', to: '2018-01-19' };
const withoutKey = (key: keyof typeof course) => {
  const { [key]: _, ...rest } = course;
  return aFile({ offers: [rest] });
};

describe('training offers', () => {
  test('are read with everything that they say', () => {
    const training = read(
      aFile({
        sample: true,
        note: { en: 'Invented', de: 'Erfunden' },
        source: 'https://example.com',
        exams: [{ items: ['C', 'outside'], fee: 0, retakeWait: { months: 1 } }],
        selfStudy: { ...preparation, price: 29.9 },
        offers: [
          {
            ...course,
            languages: ['de'],
            at: { countries: ['DE'] },
            sessions: [{ ...january, seats: 12, at: { locations: ['Kiel'] }, location: 'Kiel' }],
            group: { price: 4800.5, seats: 10 },
            from: '2018-01-01',
            to: '2018-06-30',
            source: 'https://example.com/course',
          },
        ],
      }),
    );
    expect(training).toEqual({
      ok: true,
      value: {
        currency: 'EUR',
        minorUnits: 2,
        sample: true,
        note: { en: 'Invented', de: 'Erfunden' },
        source: 'https://example.com',
        exams: new Map(['C', 'outside'].map((id) => [id, { fee: 0, retakeWait: { months: 1 } }])),
        otherwise: { fee: 16500, retakeWait: day },
        selfStudy: { ...preparation, price: 2990 },
        offers: [
          {
            ...course,
            title: { en: 'Course' },
            price: 149500,
            free: false,
            languages: ['de'],
            at: { countries: ['DE'], locations: [] },
            sessions: [{ ...january, seats: 12, at: { countries: [], locations: ['Kiel'] }, location: 'Kiel' }],
            group: { price: 480050, seats: 10 },
            from: '2018-01-01',
            to: '2018-06-30',
            source: 'https://example.com/course',
          },
        ],
      },
    });
  });

  test('may be few: what is left out is not there', () => {
    expect(read({ language: 1, currency: 'JPY' })).toEqual({
      ok: true,
      value: { currency: 'JPY', minorUnits: 0, sample: false, exams: new Map(), offers: [] },
    });
  });

  test('are free where neither a person nor a group pays', () => {
    const free = (overrides: WrittenTree) => {
      const training = read(offering(overrides));
      return training.ok && training.value.offers[0]?.free;
    };
    expect(free({ price: 0 })).toBe(true);
    expect(free({ price: 0, group: { price: 0, seats: 5 } })).toBe(true);
    expect(free({ price: 0, group: { price: 100, seats: 5 } })).toBe(false);
    expect(free({ price: 0.01 })).toBe(false);
  });
});

type Case = readonly [what: string, code: string, path: readonly (string | number)[], bad: unknown, good: unknown];

const offer = (...steps: (string | number)[]) => ['offers', 0, ...steps];

const cases: readonly Case[] = [
  ['an unknown exam', 'unknown-item', offer('prepares', 1), offering({ prepares: ['A', 'Z'] }), offering({})],
  [
    'an unknown exam with a fee',
    'unknown-item',
    ['exams', 0, 'items', 0],
    aFile({ exams: [{ items: ['Z'], fee: 0, retakeWait: day }] }),
    aFile({ exams: [{ items: ['A'], fee: 0, retakeWait: day }] }),
  ],
  [
    'a certification that its exams earn',
    'not-an-exam',
    offer('prepares', 0),
    offering({ prepares: ['master'] }),
    offering({ prepares: ['outside'] }),
  ],
  [
    'an exam that an offer names twice',
    'named-twice',
    offer('prepares', 1),
    offering({ prepares: ['A', 'A'] }),
    offering({ prepares: ['A', 'B'] }),
  ],
  [
    'an exam with two fees',
    'named-twice',
    ['exams', 1, 'items', 1],
    aFile({
      exams: [
        { items: ['A'], fee: 0, retakeWait: day },
        { items: ['B', 'A'], fee: 1, retakeWait: day },
      ],
    }),
    aFile({
      exams: [
        { items: ['A'], fee: 0, retakeWait: day },
        { items: ['B'], fee: 1, retakeWait: day },
      ],
    }),
  ],
  [
    'an exam without a fee',
    'exam-without-fee',
    offer('prepares', 0),
    { language: 1, currency: 'EUR', offers: [course] },
    { language: 1, currency: 'EUR', offers: [course], exams: [{ items: ['A'], fee: 165, retakeWait: day }] },
  ],
  ['two offers of one id', 'duplicate-id', ['offers', 1, 'id'], offering({}, {}), offering({}, { id: 'other' })],
  [
    'two classes of one id',
    'duplicate-id',
    offer('sessions', 1, 'id'),
    inClass(january, january),
    inClass(january, { ...january, id: 'again' }),
  ],
  ['a chance above certainty', 'too-big', offer('pass'), offering({ pass: 1001 }), offering({ pass: 1000 })],
  ['no chance', 'too-small', offer('pass'), offering({ pass: 0 }), offering({ pass: 1 })],
  ['a chance with decimals', 'wrong-kind', offer('pass'), offering({ pass: 0.85 }), offering({ pass: 850 })],
  ['a negative price', 'too-small', offer('price'), offering({ price: -1 }), offering({ price: 0 })],
  ['a price as a text', 'wrong-kind', offer('price'), offering({ price: '1495 EUR' }), offering({ price: 1495 })],
  [
    'a price in tenths of a cent',
    'too-many-decimals',
    offer('price'),
    offering({ price: 165.505 }),
    offering({ price: 165.5 }),
  ],
  [
    'a fee with decimals in a currency without',
    'too-many-decimals',
    ['otherwise', 'fee'],
    aFile({ currency: 'JPY', otherwise: { fee: 165.5, retakeWait: day } }),
    aFile({ currency: 'JPY', otherwise: { fee: 165, retakeWait: day } }),
  ],
  [
    'a group price in tenths of a cent',
    'too-many-decimals',
    offer('group', 'price'),
    offering({ group: { price: 0.001, seats: 5 } }),
    offering({ group: { price: 0.01, seats: 5 } }),
  ],
  [
    'a price of self-study in tenths of a cent',
    'too-many-decimals',
    ['selfStudy', 'price'],
    aFile({ selfStudy: { ...preparation, price: 0.001 } }),
    aFile({ selfStudy: preparation }),
  ],
  ['negative hours', 'too-small', offer('hours'), offering({ hours: -1 }), offering({ hours: 0 })],
  [
    'negative hours of another try',
    'too-small',
    offer('retakeHours'),
    offering({ retakeHours: -1 }),
    offering({ retakeHours: 0 }),
  ],
  [
    'a negative duration',
    'negative-duration',
    offer('duration'),
    offering({ duration: { days: -1 } }),
    offering({ duration: { days: 0 } }),
  ],
  [
    'a negative wait',
    'negative-duration',
    ['otherwise', 'retakeWait'],
    aFile({ otherwise: { fee: 165, retakeWait: { months: -1 } } }),
    aFile({ otherwise: { fee: 165, retakeWait: { months: 0 } } }),
  ],
  [
    'a negative duration of self-study',
    'negative-duration',
    ['selfStudy', 'duration'],
    aFile({ selfStudy: { ...preparation, duration: { days: -1 } } }),
    aFile({ selfStudy: { ...preparation, duration: { days: 0 } } }),
  ],
  [
    'a class that ends before it begins',
    'reversed-days',
    offer('sessions', 0, 'to'),
    inClass({ ...january, to: '2018-01-14' }),
    inClass({ ...january, to: '2018-01-15' }),
  ],
  [
    'a class that ends after one is ready',
    'ready-before-end',
    offer('sessions', 0, 'to'),
    inClass({ ...january, to: '2018-01-28' }),
    inClass({ ...january, to: '2018-01-27' }),
  ],
  [
    'a class before the course is offered',
    'session-not-offered',
    offer('sessions', 0, 'from'),
    offering({ sessions: [january], from: '2018-01-16' }),
    offering({ sessions: [january], from: '2018-01-15' }),
  ],
  [
    'a class after the course is offered',
    'session-not-offered',
    offer('sessions', 0, 'from'),
    offering({ sessions: [january], to: '2018-01-14' }),
    offering({ sessions: [january], to: '2018-01-15' }),
  ],
  [
    'a course that is offered backwards',
    'reversed-days',
    offer('to'),
    offering({ from: '2018-02-01', to: '2018-01-31' }),
    offering({ from: '2018-02-01', to: '2018-02-01' }),
  ],
  [
    'a group without seats',
    'missing-key',
    offer('group'),
    offering({ group: { price: 4800 } }),
    offering({ group: { price: 4800, seats: 10 } }),
  ],
  [
    'a class without room',
    'too-small',
    offer('sessions', 0, 'seats'),
    inClass({ ...january, seats: 0 }),
    inClass({ ...january, seats: 1 }),
  ],
  ['no class in a list of them', 'too-small', offer('sessions'), inClass(), inClass(january)],
  ['an offer for nothing', 'too-small', offer('prepares'), offering({ prepares: [] }), offering({})],
  ['an offer without a price', 'missing-key', offer(), withoutKey('price'), offering({})],
  ['an offer without a chance', 'missing-key', offer(), withoutKey('pass'), offering({})],
  ['a currency that is none', 'not-a-currency', ['currency'], aFile({ currency: 'euro' }), aFile({ currency: 'CHF' })],
  [
    'a language that is none',
    'not-a-language',
    offer('languages', 1),
    offering({ languages: ['de', 'English'] }),
    offering({ languages: ['de', 'en'] }),
  ],
  [
    'a country without a name',
    'not-a-place',
    offer('at', 'countries', 1),
    offering({ at: { countries: ['DE', ''] } }),
    offering({ at: { countries: ['DE', 'AT'] } }),
  ],
  [
    'a location with blanks around it',
    'not-a-place',
    offer('at', 'locations', 0),
    offering({ at: { locations: ['Kiel '] } }),
    offering({ at: { locations: ['Bad Segeberg'] } }),
  ],
  [
    'a location with a name too long',
    'not-a-place',
    offer('at', 'locations', 0),
    offering({ at: { locations: ['x'.repeat(81)] } }),
    offering({ at: { locations: ['x'.repeat(80)] } }),
  ],
  [
    'being held nowhere',
    'held-nowhere',
    offer('at'),
    offering({ at: { countries: [] } }),
    offering({ at: { countries: [], locations: ['K'] } }),
  ],
  [
    'a class that is held nowhere',
    'held-nowhere',
    offer('sessions', 0, 'at'),
    offering({ sessions: [{ ...january, at: { countries: [] } }] }),
    offering({ sessions: [{ ...january, at: { locations: ['Kiel'] } }] }),
  ],
  [
    'a class with a location that is named twice',
    'named-twice',
    offer('sessions', 0, 'at', 'locations', 1),
    offering({ sessions: [{ ...january, at: { locations: ['Kiel', 'Kiel'] } }] }),
    offering({ sessions: [{ ...january, at: { countries: ['DE'], locations: ['Kiel'] } }] }),
  ],
  [
    'a country that is named twice',
    'named-twice',
    offer('at', 'countries', 2),
    offering({ at: { countries: ['DE', 'AT', 'DE'], locations: ['DE'] } }),
    offering({ at: { countries: ['DE', 'AT'], locations: ['DE'] } }),
  ],
  [
    'a location that is named twice',
    'named-twice',
    offer('at', 'locations', 1),
    offering({ at: { locations: ['Kiel', 'Kiel'] } }),
    offering({ at: { locations: ['Kiel', 'kiel'] } }),
  ],
  ['a day that is none', 'not-a-day', offer('to'), offering({ to: '2018-02-30' }), offering({ to: '2018-02-28' })],
  ['an unknown key', 'unknown-key', offer('cost'), offering({ cost: 1 }), offering({})],
];

describe('Training offers are refused for', () => {
  test.each(cases)('%s: %s', (_, code, path, bad, good) => {
    expect(refusalsOf(bad).map((found) => [found.code, found.path])).toEqual([[code, path]]);
    expect(refusalsOf(good)).toEqual([]);
  });

  test('every place that is none, and every one that is named twice', () => {
    const places = (tree: unknown) => refusalsOf(tree).map(({ code, path }) => `${code} ${path.slice(3).join(' ')}`);
    expect(places(offering({ at: { countries: [' DE', ''], locations: [7, 'Kiel\n', 'Kiel'] } }))).toEqual([
      'not-a-place countries 0',
      'not-a-place countries 1',
      'wrong-kind locations 0',
      'not-a-place locations 1',
    ]);
    expect(places(offering({ at: { countries: ['DE', 'DE', 'DE'], locations: ['a', 'a'] } }))).toEqual([
      'named-twice countries 1',
      'named-twice countries 2',
      'named-twice locations 1',
    ]);
  });

  test('everything that is wrong at once', () => {
    const problems = refusalsOf(
      offering(
        { prepares: ['AA'], price: 0.001, sessions: [{ ...january, to: '2018-01-01' }] },
        { duration: { days: -2 } },
      ),
    );
    expect(problems.map((found) => found.code).sort()).toEqual([
      'duplicate-id',
      'negative-duration',
      'reversed-days',
      'too-many-decimals',
      'unknown-item',
    ]);
    expect(problems.find((found) => found.code === 'unknown-item')?.values).toMatchObject({ nearest: 'A' });
  });
});
