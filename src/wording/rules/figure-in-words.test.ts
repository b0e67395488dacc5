import { expect, test } from 'vitest';
import { aCompetency, aProgramme } from '../../../test/builders/a-programme.ts';
import type { Amount } from '../../domain/catalogue/amount.ts';
import { rational } from '../../domain/numbers/rational.ts';
import { voiceOf } from '../voice.ts';
import { figureInWords } from './figure-in-words.ts';

const metrics = {
  seats: { unit: { en: 'seats', de: 'Plätze' }, unitOne: { en: 'seat', de: 'Platz' } },
  sales: { unit: { en: 'orders', de: 'Aufträge' } },
};
const programme = aProgramme({ programme: { metrics }, competency: aCompetency('web', {}, { versions: [] }) });
const told = (metric: string, value: number, language: 'en' | 'de') =>
  figureInWords(rational(value, 1), { kind: 'metric', metric } as Amount, voiceOf(programme, language));

test('one is called as a single one is, where the programme says how', () => {
  expect([0, 1, 2].map((count) => told('seats', count, 'en'))).toEqual(['0 seats', '1 seat', '2 seats']);
  expect([1, 2].map((count) => told('seats', count, 'de'))).toEqual(['1 Platz', '2 Plätze']);
  expect(told('sales', 1, 'en')).toBe('1 orders');
});
