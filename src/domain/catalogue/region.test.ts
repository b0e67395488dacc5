import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../test/builders/a-partner.ts';
import { aCompetency, aPack, aProgramme, refusalsOf, type WrittenTree } from '../../../test/builders/a-programme.ts';
import { canonicalForm } from './canonical-form.ts';
import type { Clause } from './clause.ts';
import type { Competency, Programme } from './programme.ts';
import { programmeInRegion } from './programme-in-region.ts';
import { clauseInRegion, type Region } from './region.ts';

const regions = {
  north: { name: { en: 'North', de: 'Norden' }, countries: ['SE'], language: 'en', attributes: { market: 'large' } },
  south: { name: 'South', contacts: { mail: 'south@vendor.example' }, attributes: { market: 'small' } },
};
const sales = (atLeast: unknown): WrittenTree => ({ metric: 'sales', atLeast });
const people = (count: unknown): WrittenTree => ({ people: count, with: 'A' });
const programmeOf = (gold: unknown): Programme =>
  aProgramme({ programme: { regions }, competencies: [aCompetency('web', { gold: gold as WrittenTree })] });
const goldOf = ({ competencies }: Programme): Clause =>
  (competencies.get('web') as Competency).versions[0]?.levels.get('gold') as Clause;
const regionOf = ({ regions }: Programme, id: string): Region => regions.get(id) as Region;

describe('What is asked in a region', () => {
  const asked = (gold: unknown, id: string) => {
    const programme = programmeOf(gold);
    return canonicalForm(clauseInRegion(goldOf(programme), regionOf(programme, id)));
  };
  const inWords = (gold: unknown) => canonicalForm(goldOf(programmeOf(gold)));

  test('is the case that is written for its market, of an amount, of a clause, and further in', () => {
    const amount = sales({ by: 'market', cases: { large: 100, small: 50 } });
    expect([asked(amount, 'north'), asked(amount, 'south')]).toEqual([inWords(sales(100)), inWords(sales(50))]);
    const clause = { all: [people(1), { by: 'market', cases: { large: people(4) }, otherwise: amount }] };
    expect(asked(clause, 'north')).toBe(inWords({ all: [people(1), people(4)] }));
    expect(asked(clause, 'south')).toBe(inWords({ all: [people(1), sales(50)] }));
  });

  test('stays as it is where no rule asks for what the region says', () => {
    const clause = { all: [people(2), { by: 'country', cases: { SE: people(3) }, otherwise: people(4) }] };
    expect(asked(clause, 'north')).toBe(inWords(clause));
  });

  test('is met by exactly those of its partners who meet the whole rule', () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.record({ by: fc.constant('market'), cases: fc.record({ large: fc.nat(9), small: fc.nat(9) }) }),
    );
    const leaf = fc.oneof(amount.map(sales), fc.integer({ min: 1, max: 3 }).map(people));
    const clause = fc.oneof(
      leaf,
      fc.record({ by: fc.constant('market'), cases: fc.record({ large: leaf, small: leaf }) }),
      fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    );
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('north', 'south'),
        fc.nat(10),
        fc.nat(3),
        (all, id, sold, staff) => {
          const whole = programmeOf({ all });
          const region = regionOf(whole, id);
          const partner = {
            attributes: Object.fromEntries(region.attributes),
            metrics: { sales: sold },
            people: Array.from({ length: staff }, (_, index) => ({ id: `p${index}`, credentials: ['A'] })),
          };
          expect(verdictOn(programmeInRegion(whole, region), partner)).toBe(verdictOn(whole, partner));
        },
      ),
    );
  });
});

describe('A pack is refused', () => {
  const problems = (changed: WrittenTree) =>
    refusalsOf(aPack({ programme: { regions: { ...regions, ...changed } } })).map(({ code, path }) => [code, path]);

  test('where a country is in two regions', () => {
    expect(problems({ east: { name: 'East', countries: ['FI', 'SE'] } })).toEqual([
      ['country-in-two-regions', ['programme', 'regions', 'east', 'countries', 1]],
    ]);
  });

  test('where a region says what no partner can be', () => {
    const at = ['programme', 'regions', 'east', 'attributes'];
    expect(problems({ east: { name: 'East', attributes: { market: 'huge', moon: 'full' } } })).toEqual([
      ['unknown-value', [...at, 'market']],
      ['unknown-attribute', [...at, 'moon']],
    ]);
  });
});
