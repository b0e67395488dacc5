import { z } from 'zod';
import { networkNumbers } from '../../actions/network-numbers.ts';
import { done } from '../../actions/refusal.ts';
import { JsonAccountManager } from '../account-managers/account-manager-schema.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { Filters, meantBy } from './network-filters.ts';

const JsonNumbers = z
  .strictObject({
    day: z.string(),
    awards: z
      .array(
        z.strictObject({
          competency: z.string(),
          level: z.string(),
          awards: z.number().int(),
          held: z.number().int(),
          atRisk: z.number().int(),
          met: z.number().int(),
          notMet: z.number().int(),
          undetermined: z.number().int(),
        }),
      )
      .meta({ description: 'By competency and level.' }),
    deadlines: z
      .array(z.strictObject({ month: z.string(), awards: z.number().int(), partners: z.number().int() }))
      .meta({ description: 'What is at risk, by the month in which the last day to do something about it is.' }),
    countries: z
      .array(z.strictObject({ country: z.string(), awards: z.number().int(), atRisk: z.number().int() }))
      .meta({ description: 'By country, where one is stated.' }),
    accountManagers: z
      .array(
        z.strictObject({
          accountManager: JsonAccountManager.optional(),
          awards: z.number().int(),
          partners: z.number().int(),
          atRisk: z.number().int(),
        }),
      )
      .meta({ description: 'By who looks after the partners; the one without an account manager: that nobody does.' }),
  })
  .meta({ id: 'networkNumbers' });

export const networkNumbersOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/standing/numbers',
    id: 'showNetworkNumbers',
    tag: 'Standing',
    summary: 'Where all partners stand in numbers: by award, by month, by country and by account manager',
    description: 'Over the same awards as the rows, with the same filters. For the office of the programme.',
    query: Filters,
    answer: JsonNumbers,
    act: async ({ context, programme, query }) => {
      const found = await networkNumbers(context, meantBy(programme.id, query));
      if (!found.ok) return found;
      const { day, awards, deadlines, countries, accountManagers } = found.value;
      return done({
        body: () => ({
          day,
          awards: awards.map((one) => ({ ...one })),
          deadlines: deadlines.map((one) => ({ ...one })),
          countries: countries.map((one) => ({ ...one })),
          accountManagers: accountManagers.map(({ accountManager, ...counts }) => ({
            ...counts,
            ...(accountManager && { accountManager }),
          })),
        }),
      });
    },
  }),
];
