import { expect, test } from 'vitest';
import type { Cause } from '../standing/cause.ts';
import { day } from '../time/day.ts';
import { isOfPeople } from './matter.ts';

const award = { competency: 'web', level: 'gold' };
const risk = (...causes: readonly Cause[]) => isOfPeople({ award, causes });

test('somebody could take a place where it comes about by people or by what they hold, and not for a figure', () => {
  expect(isOfPeople({ credentials: ['A'], awards: [award] })).toBe(true);
  expect(isOfPeople({ person: 'ana', item: 'A', last: day('2018-01-31'), awards: [award] })).toBe(true);
  expect(risk({ kind: 'leaves', person: 'ana' })).toBe(true);
  expect(risk({ kind: 'acceptance-ends', item: 'A' })).toBe(true);
  expect(risk({ kind: 'figures-gone', metrics: ['customers'] })).toBe(false);
  expect(risk()).toBe(false);
});
