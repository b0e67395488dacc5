import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { programmeWithCode } from '../../store/catalogue/programmes.ts';
import { newId } from '../../store/new-id.ts';
import { atProgramme } from '../../store/tenant.ts';
import { addWalletCredential } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { type Done, done, refused } from '../refusal.ts';
import { atLinks } from './at-links.ts';
import { changeWallet } from './change-wallet.ts';
import { addCopies } from './copies.ts';

/** What a person says that it holds. */
export const HeldCredential = z.strictObject({
  programme: z.string().min(1).max(80).meta({ description: 'The code of the programme in whose terms it is named.' }),
  item: z.string().min(1).max(80).meta({ description: 'The exam, certification, assessment or course.' }),
  earned: WrittenDay.optional(),
  validThrough: WrittenDay.nullable().optional().meta({
    description:
      'The last day on which it is valid; null where it never expires; left out, by the rules of the programme.',
  }),
  source: z.string().max(500).optional().meta({ description: 'Where it can be looked up.' }),
});

export interface CredentialHeld {
  readonly id: string;
  /** At how many partners it is copied. */
  readonly copies: number;
}

/**
 * Adds a credential to one's own wallet, and to the people of every partner to which it is linked. It is claimed: nobody
 * but its issuer proves it.
 */
export const holdCredential = (context: Context, body: unknown): Promise<Done<CredentialHeld>> =>
  changeWallet(context, async (writing) => {
    const read = readTree(HeldCredential, body);
    if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
    const { programme: code, item, earned, validThrough, source } = read.value;
    const { tx, person } = writing;
    const programme = await programmeWithCode(tx, code);
    if (!programme) return unknownProgramme(code);
    await atProgramme(tx, programme.id);
    const catalogue = await catalogueInUse(tx, programme.id);
    if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const { items } = catalogue.programme;
    if (!items.has(item))
      return refused({ kind: 'invalid', problems: [unknownName('unknown-item', item, [...items.keys()], ['item'])] });
    const now = context.clock.now();
    const row = {
      ...{ person_id: person, id: newId(Date.parse(now)), programme_id: programme.id, item, verification: 'claimed' },
      ...{ earned: earned ?? null, valid_through: validThrough ?? null, never_expires: validThrough === null },
      ...{ source: source ?? null, known_from: now, known_to: endOfTime, corrects: null },
    };
    await addWalletCredential(tx, row);
    const copied = await atLinks(context, writing, programme.id, async (at, link) => ({
      action: 'copy-from-wallet',
      touched: await addCopies(at, link, [row]),
    }));
    return copied.ok ? done({ id: row.id, copies: copied.value.length }) : copied;
  });

export const unknownProgramme = (code: string): Done<never> =>
  refused({ kind: 'invalid', problems: [problem('unknown-programme', ['programme'], { name: code })] });
