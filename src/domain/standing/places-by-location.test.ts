import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../test/builders/a-partner.ts';
import { aCompetency, aProgramme, type WrittenTree } from '../../../test/builders/a-programme.ts';

const asking = (gold: WrittenTree) => aProgramme({ competency: aCompetency('web', { gold }) });
const two = { people: 2, with: 'A' };
const perCountry = asking({ per: 'country', combine: 'best', require: two });
const perLocation = asking({ per: 'location', combine: 'best', require: two });

const at = (id: string, place: WrittenTree): WrittenTree => ({ id, credentials: ['A'], ...place });
const kiel = { code: 'kiel', country: 'DE', from: '2020-01-01', to: '2020-12-31' };

describe('Rules that ask one country or location', () => {
  test('look at people of a location as at people of its country, on the days of the location', () => {
    const partner = {
      locations: [kiel, { code: 'bonn', country: 'DE' }],
      people: [at('ana', { location: 'kiel' }), at('ben', { location: 'bonn' })],
    };
    expect(standingOf(perCountry, partner).verdict).toBe('met');
    expect(standingOf(perCountry, partner, { day: '2020-12-31' }).verdict).toBe('met');
    expect(standingOf(perCountry, partner, { day: '2021-01-01' }).verdict).toBe('not-met');
    expect(standingOf(perLocation, partner).verdict).toBe('not-met');
  });

  test('take the country that an affiliation names itself before that of the location', () => {
    const people = [at('ana', { location: 'kiel', country: 'DK' }), at('ben', { country: 'DE' })];
    expect(standingOf(perCountry, { locations: [kiel], people }).verdict).toBe('not-met');
  });

  test('know no country of a location that the partner does not list', () => {
    const people = [at('ana', { location: 'kiel' }), at('ben', { country: 'DE' })];
    expect(standingOf(perCountry, { people }).verdict).toBe('not-met');
    expect(standingOf(perCountry, { locations: [kiel], people }).verdict).toBe('met');
  });

  test('look at figures and evidence of a location likewise', () => {
    const sales = asking({ per: 'country', combine: 'best', over: ['DE'], require: { metric: 'sales', atLeast: 3 } });
    const audit = asking({ per: 'country', combine: 'best', over: ['DE'], require: { evidence: 'audit' } });
    const partner = {
      locations: [kiel],
      metrics: { sales: [{ value: 3, on: '2020-06-01', location: 'kiel' }] },
      evidence: [{ kind: 'audit', on: '2020-06-01', location: 'kiel' }],
    };
    expect(standingOf(sales, partner).verdict).toBe('met');
    expect(standingOf(audit, partner).verdict).toBe('met');
    expect(standingOf(sales, { ...partner, locations: [] }).verdict).toBe('not-met');
    expect(standingOf(audit, { ...partner, locations: [] }).verdict).toBe('not-met');
  });
});
