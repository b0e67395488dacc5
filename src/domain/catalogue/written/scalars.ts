import { z } from 'zod';
import { readRational } from '../../numbers/rational.ts';
import { type Day, readDay } from '../../time/day.ts';

/** The small things that every part of a pack is written with. */

export const WrittenDay = z
  .string()
  .refine((text): text is Day => readDay(text) !== undefined, { error: 'not-a-day' })
  .meta({ id: 'day', description: 'A calendar day, as 2017-09-15.', format: 'date' });

/** A day without a year, for rules that come back every year. */
export const WrittenMonthDay = z
  .string()
  .refine((text) => readDay(`2001-${text}`) !== undefined, { error: 'not-a-month-day' })
  .meta({
    id: 'monthDay',
    description: 'A day of every year, as 03-01 (29 February cannot be meant).',
    pattern: '^\\d\\d-\\d\\d$',
  });

export const WrittenNumber = z
  .union([z.number(), z.string().refine((text) => readRational(text) !== undefined, { error: 'not-a-number' })])
  .meta({ id: 'number', description: 'A number, kept exactly: 70, 6.67, "40/6" or "25%".' });

export const WrittenCount = z.number().int().min(1).max(1_000_000);

export const WrittenId = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, { error: 'not-an-id' })
  .max(80)
  .meta({ id: 'id', description: 'A short name of lower-case letters, digits, hyphens and dots, as data-platform.' });

/** Exams carry the number their vendor gave them, so their names are freer than our own ids. */
export const WrittenItemId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9 .:+&/#_-]*$/, { error: 'not-an-item-id' })
  .max(80)
  .meta({
    id: 'itemId',
    description: 'The number or short name of an exam, certification, assessment or course, as 70-480.',
  });

export const WrittenText = z
  .union([z.string().min(1), z.strictObject({ en: z.string().min(1), de: z.string().min(1).optional() })])
  .meta({ id: 'text', description: 'Words for people: one text, or one for each language.' });

export const WrittenDuration = z
  .union([z.strictObject({ months: z.number().int() }), z.strictObject({ days: z.number().int() })])
  .meta({ id: 'duration', description: 'So many months or so many days.' });

/** By so much, or to a day that is the same for all. */
export const WrittenPostponement = z
  .union([WrittenDuration, z.strictObject({ to: WrittenDay })])
  .meta({ id: 'postponement', description: 'So much later, or to a fixed day: { to: 2020-09-30 }.' });

/** A number that may differ by an attribute or a classification of the partner. */
export const WrittenParameter = z
  .union([
    WrittenNumber,
    z.strictObject({ by: WrittenId, cases: z.record(z.string(), WrittenNumber), otherwise: WrittenNumber.optional() }),
  ])
  .meta({
    id: 'parameter',
    description:
      'A number, or one for each value of an attribute: { by: market, cases: { developed: 100000, developing: 50000 } }.',
  });

export const WrittenWindow = z
  .union([
    z.strictObject({ trailing: WrittenDuration }),
    z.strictObject({ wholeMonths: z.number().int().min(0).max(120) }),
    z.strictObject({ month: z.number().int().min(-120).max(0) }),
    z.strictObject({ calendarYear: z.number().int().min(-10).max(0) }),
    z.strictObject({ from: WrittenDay, to: WrittenDay }),
    z.literal('renewal'),
  ])
  .meta({
    id: 'window',
    description:
      'Over which days: { trailing: { months: 12 } }, { wholeMonths: 5 } (this month to date and five before it), { month: -12 } (the same month last year), { calendarYear: 0 }, { from, to }, or renewal (the renewal window).',
  });

export const WrittenVerification = z
  .enum(['claimed', 'documented', 'verified'])
  .meta({ id: 'verification', description: 'How well a fact is proved: claimed < documented < verified.' });

export type WrittenText = z.infer<typeof WrittenText>;
export type WrittenNumber = z.infer<typeof WrittenNumber>;
export type WrittenParameter = z.infer<typeof WrittenParameter>;
export type WrittenWindow = z.infer<typeof WrittenWindow>;
