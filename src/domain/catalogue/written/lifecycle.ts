import { z } from 'zod';
import { WrittenDay, WrittenDuration, WrittenMonthDay, WrittenText } from './scalars.ts';

/** How long an award lasts, when it is judged again, and what happens between. */
export const WrittenPolicy = z
  .strictObject({
    /** The first day on which this policy governs; left out, it always did. */
    from: WrittenDay.optional(),
    /** The day it was said; without it, it was always known. */
    stated: WrittenDay.optional(),
    term: WrittenDuration.optional(),
    /** atRenewal: judged in the renewal window. continuous: every day. checkDays: on fixed days of the year. */
    enforcement: z.enum(['atRenewal', 'continuous', 'checkDays']),
    /** Seen from the anniversary. wholeMonths: from the first of the month it opens in to the last of the one it closes in. */
    window: z
      .strictObject({ opens: WrittenDuration, closes: WrittenDuration, wholeMonths: z.boolean().optional() })
      .optional(),
    /** When the programme reminds its partners, seen from the anniversary: [{ days: -15 }, { days: 23 }]. */
    reminders: z.array(WrittenDuration).min(1).optional(),
    /** Paid after the anniversary: the next one is so long after the payment. Without it payments move no anniversary. */
    afterLatePayment: WrittenDuration.optional(),
    /** own: each award has the day it began. ofFirstAward: a later one has that of the partner's first. */
    anniversary: z.enum(['own', 'ofFirstAward']).optional(),
    checkDays: z.array(WrittenMonthDay).min(1).optional(),
    /** The days on which a higher level can be reached; without it, any day. Never a day on which one is lost. */
    promotionDays: z.array(WrittenMonthDay).min(1).optional(),
    /** How long the status stays after the requirement has failed. */
    grace: WrittenDuration.optional(),
    /** How long a fresh award is safe whatever happens. */
    lockIn: WrittenDuration.optional(),
    /** When a new version binds a holder: at the holder's own next renewal, or on its effective day. */
    versionBinds: z.enum(['atRenewal', 'onEffectiveDay']).optional(),
    /** The time that must lie between the announcement of a version and the renewal at which it binds. */
    notice: WrittenDuration.optional(),
    source: z.string().optional(),
    note: WrittenText.optional(),
  })
  .meta({
    id: 'policy',
    description: 'Term, renewal window, when the requirement is judged, grace, lock-in, and when a new version binds.',
  });

export const WrittenLifecycle = z
  .union([WrittenPolicy, z.array(WrittenPolicy).min(1)])
  .meta({ id: 'lifecycle', description: 'One policy, or several, each from its day (from:), oldest first.' });
