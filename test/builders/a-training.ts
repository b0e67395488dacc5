import type { WayToPass } from '../../src/domain/planning/ways-to-pass.ts';
import { day, firstDay, lastDay } from '../../src/domain/time/day.ts';
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

/** A way to pass for sure, prepared for in a day, at no cost and on any day. */
export const aWay = (overrides: Partial<WayToPass> = {}): WayToPass => ({
  cost: 0,
  duration: { days: 1 },
  starts: { from: firstDay, to: lastDay },
  uses: [],
  pass: 1000,
  retakeWait: { days: 1 },
  tries: 1,
  risk: 0,
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
