import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { newId } from '../../store/new-id.ts';
import { atProgramme } from '../../store/tenant.ts';
import { addWalletCredential, type WalletCredential } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { WalletWriting } from './change-wallet.ts';

/** A credential in the terms of a programme, as its holder says it. */
export const HeldItem = z.strictObject({
  item: z.string().min(1).max(80).meta({ description: 'The exam, certification, assessment or course.' }),
  earned: WrittenDay.optional(),
  validThrough: WrittenDay.nullable().optional().meta({
    description:
      'The last day on which it is valid; null where it never expires; left out, by the rules of the programme.',
  }),
  source: z.string().max(500).optional().meta({ description: 'Where it can be looked up.' }),
});

/**
 * Adds what a person says to its wallet, in the place of another statement where it corrects one. It is claimed: nobody
 * but its issuer proves it. The transaction is at the programme afterwards.
 */
export async function addHeld(
  { clock }: Context,
  { tx, person }: WalletWriting,
  programme: string,
  { item, earned, validThrough, source }: z.infer<typeof HeldItem>,
  corrects: string | null = null,
): Promise<Done<WalletCredential>> {
  await atProgramme(tx, programme);
  const catalogue = await catalogueInUse(tx, programme);
  if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const { items } = catalogue.programme;
  if (!items.has(item))
    return refused({ kind: 'invalid', problems: [unknownName('unknown-item', item, [...items.keys()], ['item'])] });
  const now = clock.now();
  const row = {
    ...{ person_id: person, id: newId(Date.parse(now)), programme_id: programme, item, verification: 'claimed' },
    ...{ earned: earned ?? null, valid_through: validThrough ?? null, never_expires: validThrough === null },
    ...{ source: source ?? null, known_from: now, known_to: endOfTime, corrects },
  };
  await addWalletCredential(tx, row);
  return done(row);
}
