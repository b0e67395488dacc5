import { atPartner } from '../../store/tenant.ts';
import { isLinked } from '../../store/wallets/members.ts';
import { endLink, openLinks, type WalletLink } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { type Done, done } from '../refusal.ts';
import { type PartnerWriting, type PartnerWritten, writeInside } from '../write-about-partner.ts';
import type { WalletWriting } from './change-wallet.ts';

/**
 * Writes at every partner of a programme to which the wallet is linked. What a partner says is what holds: where it has
 * erased the person meanwhile, the link is ended and nothing written.
 */
export async function atLinks(
  context: Context,
  { tx, person }: WalletWriting,
  programme: string,
  write: (writing: PartnerWriting, link: WalletLink) => Promise<Omit<PartnerWritten<object>, 'value'>>,
): Promise<Done<readonly string[]>> {
  const written: string[] = [];
  for (const link of await openLinks(tx, person, programme)) {
    const tenant = { programme, partner: link.partner_id };
    await atPartner(tx, tenant);
    if (!(await isLinked(tx, link.partner_id, link.member_id, person))) {
      await endLink(tx, link, context.clock.now(), context.clock.today());
      continue;
    }
    const result = await writeInside(context, tx, tenant, async (writing) =>
      done({ value: {}, ...(await write(writing, link)) }),
    );
    if (!result.ok) return result;
    written.push(link.partner_id);
  }
  return done(written);
}
