import { day } from '../../src/domain/time/day.ts';
import type { LearningTerms } from '../../src/domain/training/learning-terms.ts';
import type { Training, TrainingOffer } from '../../src/domain/training/training.ts';

/** Exams at these fees, each to be prepared for alone, in a day and at no other cost, and passed for sure. */
export const aTraining = (
  fees: Readonly<Record<string, number>> = {},
  overrides: Partial<Training> = {},
): Training => ({
  currency: 'EUR',
  minorUnits: 2,
  sample: true,
  exams: new Map(Object.entries(fees).map(([item, fee]) => [item, { fee, retakeWait: { days: 1 } }])),
  otherwise: { fee: 100, retakeWait: { days: 1 } },
  offers: [],
  selfStudy: { price: 0, duration: { days: 1 }, hours: 0, retakeHours: 0, pass: 1000 },
  ...overrides,
});

export const anOffer = (
  id: string,
  prepares: readonly string[],
  overrides: Partial<TrainingOffer> = {},
): TrainingOffer => ({
  id,
  title: { en: id },
  provider: 'Acme Academy',
  free: overrides.price === undefined || overrides.price === 0,
  prepares,
  languages: [],
  sessions: [],
  price: 0,
  duration: { days: 1 },
  hours: 0,
  retakeHours: 0,
  pass: 1000,
  ...overrides,
});

/** People who are always there, learn as fast as they like and whose hours cost nothing. */
export const learningTerms = (overrides: Partial<LearningTerms> = {}): LearningTerms => ({
  currency: 'EUR',
  minorUnits: 2,
  rates: new Map(),
  otherwiseRate: 0,
  pace: 20,
  people: new Map(),
  vouchers: [],
  ...overrides,
});

export const planDay = day('2020-01-06');
