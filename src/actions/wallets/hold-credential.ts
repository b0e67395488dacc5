import { z } from 'zod';
import { problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { programmeWithCode } from '../../store/catalogue/programmes.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { addHeld, HeldItem } from './add-held.ts';
import { atLinks } from './at-links.ts';
import { changeWallet } from './change-wallet.ts';
import { addCopies } from './copies.ts';

/** What a person says that it holds. */
export const HeldCredential = z.strictObject({
  programme: z.string().min(1).max(80).meta({ description: 'The code of the programme in whose terms it is named.' }),
  ...HeldItem.shape,
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
    const { programme: code, ...said } = read.value;
    const programme = await programmeWithCode(writing.tx, code);
    if (!programme) return unknownProgramme(code);
    const held = await addHeld(context, writing, programme.id, said);
    if (!held.ok) return held;
    const copied = await atLinks(context, writing, programme.id, async (at, link) => ({
      action: 'copy-from-wallet',
      touched: await addCopies(at, link, [held.value]),
    }));
    return copied.ok ? done({ id: held.value.id, copies: copied.value.length }) : copied;
  });

export const unknownProgramme = (code: string): Done<never> =>
  refused({ kind: 'invalid', problems: [problem('unknown-programme', ['programme'], { name: code })] });
