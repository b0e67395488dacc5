import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';
import type { Problem, Read } from '../problems/problem.ts';
import type { BenefitLibrary } from './benefit.ts';
import { benefitsFromWritten, readBenefitsFile } from './benefits-from-written.ts';

const rule = { people: 1, with: 'A' };
const programme = aProgramme({
  competencies: [
    aCompetency('web', { silver: rule, gold: rule }, { tags: ['online'], family: 'sites' }),
    aCompetency('data', { silver: rule, gold: rule }),
    aCompetency('basics', { silver: rule }),
  ],
});

function read(tree: unknown): Read<BenefitLibrary> {
  const written = readBenefitsFile(tree);
  return written.ok ? benefitsFromWritten(written.value, programme) : written;
}
const refusalsOf = (tree: unknown): readonly Problem[] => {
  const library = read(tree);
  return library.ok ? [] : library.problems;
};

const source = 'https://example.com/benefits';
const unit = { one: 'licence', many: 'licences' };
const terms = { from: '2014-01-01', gives: [{ level: 'gold', first: 10 }] };

const aFile = (...benefits: WrittenTree[]): WrittenTree => ({
  ...{ language: 1, source },
  benefits: benefits.map((one) => ({ id: 'licences', name: 'Licences', unit, terms: [terms], ...one })),
});
const giving = (...gives: WrittenTree[]) => aFile({ terms: [{ ...terms, gives }] });
const on = (more: WrittenTree) => aFile({ terms: [{ ...terms, ...more }] });
const inTerms = (...steps: (string | number)[]) => ['benefits', 0, 'terms', 0, ...steps];

describe('a file of benefits', () => {
  test('is read with everything that it says, terms and worths by their days', () => {
    const first = {
      from: '2012-01-01',
      until: '2013-12-31',
      sample: true,
      gives: [{ status: 'partnership', each: 1 }],
    };
    const library = read({
      ...aFile({
        note: { en: 'For own use', de: 'Für den Eigenbedarf' },
        renews: 'membershipYear',
        grace: { days: 30 },
        terms: [
          {
            ...terms,
            observed: true,
            atMost: 500,
            atMostInCountry: 100,
            gives: [{ level: 'gold', core: 10, increment: 2 }],
          },
          first,
        ],
        worth: [
          { from: '2014-01-01', amount: 1.5, currency: 'USD', sample: true },
          { from: '2012-01-01', amount: 200, currency: 'JPY', source: 'https://example.com/worth' },
        ],
      }),
      note: 'All of it',
    });
    expect(library).toEqual({
      ok: true,
      value: {
        note: { en: 'All of it' },
        source,
        benefits: new Map([
          [
            'licences',
            {
              id: 'licences',
              name: { en: 'Licences' },
              note: { en: 'For own use', de: 'Für den Eigenbedarf' },
              unit: { one: { en: 'licence' }, many: { en: 'licences' } },
              renews: 'membership-year',
              grace: { days: 30 },
              terms: [
                {
                  ...{ from: '2012-01-01', until: '2013-12-31', observed: false, sample: true },
                  gifts: [{ to: { kind: 'status', status: 'partnership' }, first: 1, further: 1 }],
                },
                {
                  ...{ from: '2014-01-01', observed: true, sample: false, source },
                  gifts: [{ to: { kind: 'level', level: 'gold' }, first: 10, further: 2 }],
                  cap: { worldwide: 500, country: 100 },
                },
              ],
              worths: [
                { from: '2012-01-01', minor: 200, currency: 'JPY', sample: false, source: 'https://example.com/worth' },
                { from: '2014-01-01', minor: 150, currency: 'USD', sample: true },
              ],
            },
          ],
        ]),
      },
    });
  });

  test.each([
    ['the competencies that are named', { competencies: ['data', 'web'] }, ['web', 'data']],
    ['those that carry a tag', { tag: 'online' }, ['web']],
    ['those of a family', { family: 'sites' }, ['web']],
    ['those for which both hold', { competencies: ['data', 'web'], tag: 'online' }, ['web']],
  ])('gives to %s', (_, who, competencies) => {
    const library = read(giving({ level: 'gold', first: 1, ...who }));
    expect(library.ok && library.value.benefits.get('licences')?.terms[0]?.gifts[0]?.to).toEqual({
      ...{ kind: 'level', level: 'gold', competencies },
    });
  });
});

type Case = readonly [what: string, code: string, path: readonly (string | number)[], bad: unknown, good: unknown];
const gold = { level: 'gold' };
const example = (gives: unknown, holds: readonly string[] = ['web/gold']) =>
  aFile({ examples: [{ day: '2015-01-01', holds, gives }] });
const worth = (more: WrittenTree) => aFile({ worth: [{ from: '2014-01-01', amount: 1, currency: 'USD', ...more }] });

const cases: readonly Case[] = [
  ['a gift of no amount', 'gift-amounts', inTerms('gives', 0), giving(gold), giving({ ...gold, each: 1 })],
  [
    'a gift of two amounts',
    'gift-amounts',
    inTerms('gives', 0),
    giving({ ...gold, each: 1, first: 2 }),
    giving({ ...gold, first: 2 }),
  ],
  [
    'a core alone',
    'core-without-increment',
    inTerms('gives', 0),
    giving({ ...gold, core: 1 }),
    giving({ ...gold, core: 1, increment: 1 }),
  ],
  [
    'an increment beside something else',
    'core-without-increment',
    inTerms('gives', 0),
    giving({ ...gold, first: 1, increment: 1 }),
    giving({ ...gold, core: 1, increment: 1 }),
  ],
  [
    'a gift to nobody in particular',
    'gift-receivers',
    inTerms('gives', 0),
    giving({ first: 1 }),
    giving({ ...gold, first: 1 }),
  ],
  [
    'a gift to a level and a status at once',
    'gift-receivers',
    inTerms('gives', 0),
    giving({ ...gold, status: 'alliance', first: 1 }),
    giving({ ...gold, first: 1 }, { status: 'alliance', first: 1 }),
  ],
  [
    'a level that none of the competencies has',
    'gift-to-nobody',
    inTerms('gives', 0),
    giving({ ...gold, competencies: ['basics'], first: 1 }),
    giving({ level: 'silver', competencies: ['basics'], first: 1 }),
  ],
  [
    'an unknown level',
    'unknown-level',
    inTerms('gives', 0, 'level'),
    giving({ level: 'golt', first: 1 }),
    giving({ ...gold, first: 1 }),
  ],
  [
    'an unknown competency',
    'unknown-competency',
    inTerms('gives', 0, 'competencies', 1),
    giving({ ...gold, competencies: ['web', 'dat'], first: 1 }),
    giving({ ...gold, competencies: ['web', 'data'], first: 1 }),
  ],
  [
    'an unknown status',
    'unknown-status',
    inTerms('gives', 0, 'status'),
    giving({ status: 'fame', first: 1 }),
    giving({ status: 'alliance', first: 1 }),
  ],
  ['a most below the core', 'most-below-gift', inTerms('atMost'), on({ atMost: 9 }), on({ atMost: 10 })],
  [
    'a most in a country below the core',
    'most-below-gift',
    inTerms('atMostInCountry'),
    on({ atMostInCountry: 9 }),
    on({ atMostInCountry: 10 }),
  ],
  [
    'more in one country than in all',
    'country-above-all',
    inTerms('atMostInCountry'),
    on({ atMost: 20, atMostInCountry: 21 }),
    on({ atMost: 20, atMostInCountry: 20 }),
  ],
  [
    'a most of what is unlimited',
    'unlimited-with-most',
    inTerms('atMost'),
    on({ atMost: 20, gives: [{ ...gold, each: 'unlimited' }] }),
    on({ gives: [{ ...gold, each: 'unlimited' }] }),
  ],
  [
    'terms that end before they begin',
    'reversed-days',
    inTerms('until'),
    on({ until: '2013-12-31' }),
    on({ until: '2014-01-01' }),
  ],
  [
    'two terms from one day',
    'begins-twice',
    ['benefits', 0, 'terms', 1, 'from'],
    aFile({ terms: [terms, terms] }),
    aFile({ terms: [terms, { ...terms, from: '2015-01-01' }] }),
  ],
  [
    'a figure of which nobody says whose it is',
    'figure-without-source',
    inTerms(),
    { ...aFile({}), source: undefined },
    { ...on({ sample: true }), source: undefined },
  ],
  [
    'a worth of which nobody says whose it is',
    'figure-without-source',
    ['benefits', 0, 'worth', 0],
    {
      ...aFile({ terms: [{ ...terms, sample: true }], worth: [{ from: '2014-01-01', amount: 1, currency: 'USD' }] }),
      source: undefined,
    },
    worth({}),
  ],
  [
    'cents of a yen',
    'too-many-decimals',
    ['benefits', 0, 'worth', 0, 'amount'],
    worth({ amount: 1.5, currency: 'JPY' }),
    worth({ amount: 1.5 }),
  ],
  [
    'a negative grace',
    'negative-duration',
    ['benefits', 0, 'grace'],
    aFile({ grace: { days: -1 } }),
    aFile({ grace: { days: 0 } }),
  ],
  ['two benefits of one id', 'duplicate-id', ['benefits', 1, 'id'], aFile({}, {}), aFile({}, { id: 'other' })],
  [
    'an example that comes to something else',
    'benefit-example-fails',
    ['benefits', 0, 'examples', 0, 'gives'],
    example(11),
    example(10),
  ],
  [
    'an example with an unknown award',
    'unknown-competency',
    ['benefits', 0, 'examples', 0, 'holds', 0],
    example(10, ['wep/gold']),
    example(10),
  ],
  [
    'an example with what is no award',
    'not-an-award',
    ['benefits', 0, 'examples', 0, 'holds', 0],
    example(10, ['Web Gold']),
    example(0, ['alliance']),
  ],
];

describe('a file of benefits is refused for', () => {
  test.each(cases)('%s', (_, code, path, bad, good) => {
    expect(refusalsOf(bad).map((one) => [one.code, one.path])).toEqual([[code, path]]);
    expect(refusalsOf(good)).toEqual([]);
  });
});
