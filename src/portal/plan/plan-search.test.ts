import { expect, test } from 'vitest';
import { keptOf, planAskedFor, planSearchOf } from './plan-search.ts';

const choices = {
  held: ['web/gold', 'data/silver'],
  decided: [],
  others: ['cloud/gold', 'data/gold'],
  day: '2020-06-15',
};

test('a plan is for all that is held, where nothing else is said, and what is at risk is found by the server', () => {
  expect(planAskedFor({}, choices)).toEqual({ tell: true });
  expect(planAskedFor({ keep: 'web/gold,data/silver' }, choices)).toEqual({ tell: true });
});

test('awards to keep, one to reach and a day are named together', () => {
  expect(planAskedFor({ keep: 'web/gold' }, choices)).toEqual({ tell: true, targets: ['web/gold'] });
  expect(planAskedFor({ reach: 'cloud/gold', by: '2020-12-31' }, choices)).toEqual({
    ...{ tell: true, by: '2020-12-31' },
    targets: ['cloud/gold', 'web/gold', 'data/silver'],
  });
  expect(planAskedFor({ keep: 'none', reach: 'cloud/gold' }, choices)).toMatchObject({ targets: ['cloud/gold'] });
});

test('what is let go or goes down is kept only where it is named', () => {
  const some = { ...choices, decided: ['web/gold'] };
  expect(keptOf({}, some)).toEqual(['data/silver']);
  expect(planAskedFor({}, some)).toEqual({ tell: true });
  expect(planAskedFor({ keep: 'data/silver' }, some)).toEqual({ tell: true });
  expect(planAskedFor({ reach: 'cloud/gold' }, some)).toMatchObject({ targets: ['cloud/gold', 'data/silver'] });
  expect(planAskedFor({ keep: 'web/gold' }, some)).toMatchObject({ targets: ['web/gold'] });
  expect(planAskedFor({ keep: 'web/gold,data/silver' }, some)).toMatchObject({ targets: ['web/gold', 'data/silver'] });
});

test('what an address names that is not there, and a day that has gone by, are left out', () => {
  expect(planAskedFor({ keep: 'other/gold', reach: 'web/gold', by: '2020-06-15' }, choices)).toEqual({ tell: true });
  expect(planAskedFor({ by: 'soon' }, choices)).toEqual({ tell: true });
  expect(keptOf({ keep: 'data/silver,other/gold' }, choices)).toEqual(['data/silver']);
});

test('an address is read back as it was written', () => {
  const search = { keep: 'web/gold', reach: 'cloud/gold', by: '2020-12-31' };
  expect(planSearchOf({ ...search, more: 1 })).toEqual(search);
  expect(planSearchOf({ keep: '', by: 7 })).toEqual({});
});
