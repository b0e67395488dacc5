import { z } from 'zod';
import { listAccountManagers } from '../../actions/account-managers/list-account-managers.ts';
import {
  AccountManagerToName,
  nameAccountManager,
  withdrawAccountManager,
} from '../../actions/account-managers/name-account-manager.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import { JsonAccountManager } from './account-manager-schema.ts';

const tag = 'Account managers';

const JsonListed = z
  .strictObject({
    id: z.string(),
    from: JsonDay,
    until: JsonDay.optional().meta({ description: 'The day on which the next one begins.' }),
    accountManager: JsonAccountManager.optional().meta({ description: 'Left out: nobody, from this day on.' }),
  })
  .meta({ id: 'accountManagerListed' });

export const accountManagerOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/account-managers',
    id: 'listAccountManagers',
    tag,
    summary: 'Who at the vendor looks after a partner, and from which day on',
    description: 'The earliest first; one at a time. For everybody who reads the partner.',
    answer: z.strictObject({ accountManagers: z.array(JsonListed) }),
    act: async ({ context, programme, partner }) => {
      const listed = await listAccountManagers(context, { programme: programme.id, partner });
      if (!listed.ok) return listed;
      return done({
        body: () => ({
          accountManagers: listed.value.map(({ id, from, until, accountManager }) => ({
            ...{ id, from },
            ...(until !== null && { until }),
            ...(accountManager && { accountManager }),
          })),
        }),
      });
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'POST',
    path: '/account-managers',
    id: 'nameAccountManager',
    tag,
    summary: 'Say who looks after a partner from a day on, or that nobody does',
    description:
      'For programme managers. What was said of the same day before is corrected: the old statement is ended and kept, the new one has an id of its own.',
    status: 201,
    body: AccountManagerToName.meta({ id: 'accountManagerNamed' }),
    answer: JsonWritten,
    act: async (asked) =>
      written(
        await asked.once((context) => nameAccountManager(context, { ...aboutPartner(asked), named: asked.body })),
      ),
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'DELETE',
    path: '/account-managers/:id',
    id: 'withdrawAccountManager',
    tag,
    summary: 'Take back that somebody looks after a partner from a day on',
    description: 'The one before goes on. What was said is kept.',
    params: z.strictObject({ id: z.uuid().meta({ description: 'The id, as the list has it.' }) }),
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), id: asked.params.id };
      return written(await asked.once((context) => withdrawAccountManager(context, input)));
    },
  }),
];
