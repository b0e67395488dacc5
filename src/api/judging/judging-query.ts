import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';

/** Beyond it nobody asks, and months could no longer be added: terms end before the last day that can be written. */
const lastAsked = '9900-12-31';

/** A day that somebody asks about. */
export const AskedDay = WrittenDay.refine((day) => day <= lastAsked, { error: 'day-too-far' }).meta({
  id: 'askedDay',
  description: 'A calendar day that is asked about, as 2017-09-15, up to the year 9900.',
  format: 'date',
});

/** What every question about a partner may say besides. */
export const Judging = {
  on: AskedDay.optional().meta({ description: 'The day that is asked about; without it, today.' }),
  knownAt: WrittenInstant.optional().meta({ description: 'Only with what was known at this moment.' }),
};

export const Claims = {
  claims: z
    .string()
    .max(4000)
    .optional()
    .meta({ description: 'For these awards, as networks/gold,cloud/silver; without it, for those that are claimed.' }),
};

export const Until = {
  until: AskedDay.optional().meta({ description: 'The last day that is looked at; without it, 24 months on.' }),
};
