import { z } from 'zod';
import type { NetworkMeant } from '../../actions/network-standing.ts';
import { day as dayOf, lastOfMonth } from '../../domain/time/day.ts';
import type { Period } from '../../domain/time/period.ts';
import { accountManagerAsked, accountManagerMeant } from '../account-managers/account-manager-schema.ts';

const yesOrNo = z.enum(['true', 'false']).optional();
export const verdict = z.enum(['met', 'not-met', 'undetermined']);

const month = z
  .string()
  .regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/, { error: 'not-a-month' })
  .optional();

/** Which awards of a network are meant. */
export const filters = {
  verdict: verdict.optional(),
  held: yesOrNo.meta({ description: 'Only what is held, or only what is not.' }),
  atRisk: yesOrNo.meta({ description: 'Only what is at risk, or only what is not.' }),
  daysToRenewal: z
    .string()
    .regex(/^\d{1,4}$/, { error: 'not-a-number' })
    .optional()
    .meta({ description: 'Only what is held and is to be renewed within so many days.' }),
  renewalMonth: month.meta({
    description: 'Only what is held and has its next anniversary in this month, as 2017-12.',
  }),
  deadlineMonth: month.meta({
    description: 'Only what has its last day to do something about it in this month. With atRisk: what lapses then.',
  }),
  competency: z.string().max(80).optional(),
  level: z.string().max(80).optional(),
  country: z.string().max(80).optional(),
  accountManager: accountManagerAsked,
};
export const Filters = z.strictObject(filters);

/** The same as the actions read it. */
export function meantBy(programme: string, query: z.output<typeof Filters>): NetworkMeant {
  const { verdict: wanted, held, atRisk, daysToRenewal, renewalMonth, deadlineMonth, ...about } = query;
  const { competency, level, country, accountManager } = about;
  return {
    programme,
    ...(wanted !== undefined && { verdict: wanted }),
    ...(held !== undefined && { held: isYes(held) }),
    ...(atRisk !== undefined && { atRisk: isYes(atRisk) }),
    ...(daysToRenewal !== undefined && { daysToRenewal: Number(daysToRenewal) }),
    ...(renewalMonth !== undefined && { renewalIn: daysOf(renewalMonth) }),
    ...(deadlineMonth !== undefined && { deadlineIn: daysOf(deadlineMonth) }),
    ...(competency !== undefined && { competency }),
    ...(level !== undefined && { level }),
    ...(country !== undefined && { country }),
    ...accountManagerMeant(accountManager),
  };
}

function daysOf(wanted: string): Period {
  const from = dayOf(`${wanted}-01`);
  return { from, to: lastOfMonth(from) };
}

const isYes = (text: 'true' | 'false') => text === 'true';
