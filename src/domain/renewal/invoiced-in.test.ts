import { describe, expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import { day } from '../time/day.ts';
import { feeDue } from './fee-due.ts';
import { attributesIn, countriesInvoiced } from './invoiced-in.ts';

const programme = (invoicedIn?: 'ownCountry' | 'anyLocation') =>
  aProgramme({
    programme: {
      attributes: { country: 'any', market: ['small', 'large'] },
      regions: {
        east: { name: 'East', countries: ['PL'], contacts: { mail: 'a@b.example' }, attributes: { market: 'small' } },
      },
      membership: {
        from: '2017-11-01',
        ...(invoicedIn && { invoicedIn }),
        fees: [
          { level: 'gold', amount: 1000, currency: 'EUR', where: { country: ['DE'] } },
          { level: 'gold', amount: 400, currency: 'EUR', where: { market: ['small'] } },
        ],
        taxes: [
          { name: 'VAT', percent: 19, where: { country: ['DE'] } },
          { name: 'VAT', percent: 23, where: { country: ['PL'] } },
        ],
      },
    },
    competency: aCompetency('web', { gold: { people: 1, with: 'A' } }),
  });
const own = new Map([
  ['country', 'DE'],
  ['market', 'large'],
]);
const place = (country: string | null, valid_from: string | null = null, valid_to: string | null = null) => ({
  ...{ country, valid_from, valid_to },
});
const countries = (rules: ReturnType<typeof programme>, attributes: ReadonlyMap<string, string> = own) =>
  countriesInvoiced({
    ...{ programme: rules, attributes, day: day('2020-06-15') },
    locations: [
      place('PL'),
      place('DE'),
      place('PL'),
      place(null),
      place('AT', '2020-06-16'),
      place('FR', null, '2020-06-14'),
    ],
  });

describe('A renewal', () => {
  test('is invoiced in the own country, where the programme leaves no choice', () => {
    expect(countries(programme())).toEqual(['DE']);
    expect(countries(programme('ownCountry'))).toEqual(['DE']);
  });

  test('can be invoiced where a location is on that day, the own country first and each once', () => {
    expect(countries(programme('anyLocation'))).toEqual(['DE', 'PL']);
    expect(countries(programme('anyLocation'), new Map())).toEqual([]);
  });

  test('costs what it costs in the country in which it is invoiced, with the tax of that', () => {
    const rules = programme('anyLocation');
    const fee = (country?: string) =>
      feeDue({
        ...{ programme: rules, attributes: attributesIn(own, country, rules), anniversary: day('2020-07-10') },
        ...{ renewed: [{ competency: 'web', level: 'gold' }], day: day('2020-06-15') },
      });
    expect(fee()).toMatchObject({ net: 100_000, tax: { amount: 19_000 } });
    expect(fee('DE')).toEqual(fee());
    expect(fee('PL')).toMatchObject({ net: 40_000, tax: { amount: 9_200 } });
  });
});
