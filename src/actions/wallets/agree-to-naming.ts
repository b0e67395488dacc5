import { agreesToBeNamed, agreeToBeNamed } from '../../store/proofs/people-to-name.ts';
import { atPartner } from '../../store/tenant.ts';
import { isLinked } from '../../store/wallets/members.ts';
import { openLinks } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { writeInside } from '../write-about-partner.ts';
import { changeWallet } from './change-wallet.ts';

/** Agrees that a partner one is linked to names oneself in what it hands out, or takes that back. What was handed out stays so. */
export const agreeToNaming = (
  context: Context,
  { id, isNamed }: { readonly id: string; readonly isNamed: boolean },
): Promise<Done<object>> =>
  changeWallet(context, async ({ tx, person }) => {
    const link = (await openLinks(tx, person)).find((one) => one.id === id);
    if (!link) return refused({ kind: 'not-found', what: 'link' });
    const { programme_id: programme, partner_id: partner, member_id: member } = link;
    await atPartner(tx, { programme, partner });
    if (!(await isLinked(tx, partner, member, person))) return refused({ kind: 'not-found', what: 'link' });
    const before = await agreesToBeNamed(tx, partner, member, person);
    return writeInside(context, tx, { programme, partner }, async ({ now }) => {
      if (before !== isNamed) await agreeToBeNamed(tx, partner, member, isNamed ? now : null);
      const touched = before === isNamed ? [] : [{ kind: 'person', id: member, content: { isNamed } }];
      return done({ value: {}, action: 'agree-to-naming', touched });
    });
  });
