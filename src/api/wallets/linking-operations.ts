import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { linkingSettled, settleLinking } from '../../actions/settle-linking.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';

const tag = 'Wallet';
const linking = z
  .enum(['one-partner', 'many-partners'])
  .meta({ description: 'To how many partners of the programme a person may link its wallet at a time.' });
const coolDownDays = z
  .number()
  .int()
  .min(0)
  .max(3650)
  .meta({ description: 'So many days must pass after a link has ended before the person links to another partner.' });
const Linking = z.strictObject({ linking, coolDownDays }).meta({ id: 'linking' });
const LinkingToSettle = z
  .strictObject({ linking, coolDownDays: coolDownDays.optional() })
  .meta({ id: 'linkingToSettle', description: 'Left out, the days stay as they are.' });

/** How people may link their wallets in a programme. */
export const linkingOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/linking',
    id: 'showLinking',
    tag,
    summary: 'To how many partners a person may link its wallet at a time, and how long it waits between two',
    answer: Linking,
    act: async ({ context, programme }) => {
      const settled = await linkingSettled(context, programme.id);
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
  inProgramme({
    method: 'PUT',
    path: '/linking',
    id: 'settleLinking',
    tag,
    summary: 'Settle to how many partners a person may link its wallet at a time, and how long it waits between two',
    description: 'Links that are there stay. Who waits already waits by what is settled now.',
    body: LinkingToSettle,
    answer: Linking,
    act: async ({ context, programme, body }) => {
      const settled = await settleLinking(context, { programme: programme.id, ...body });
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
];
