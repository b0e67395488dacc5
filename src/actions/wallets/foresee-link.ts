import type { Day } from '../../domain/time/day.ts';
import { codesOfPartners } from '../../store/membership/partner-codes.ts';
import { userById } from '../../store/sign-in/users.ts';
import { atProgramme, withWallet } from '../../store/tenant.ts';
import { walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { refuse } from '../policies/refuse.ts';
import { ownWallet } from '../policies/wallet.ts';
import { type Done, done } from '../refusal.ts';
import { linkingAhead } from './linking-ahead.ts';
import { memberMeant, type PartnerMeant } from './member-meant.ts';

/** What linking one's own wallet to a partner would do. */
export interface LinkForeseen {
  /** The links to other partners that it would dissolve, by the codes of these. */
  readonly dissolves: readonly { readonly id: string; readonly partner: string }[];
  /** The first day on which it can be done; left out where that is today. */
  readonly linkableFrom?: Day;
  /** So many credentials the partner would get a copy of. */
  readonly copies: number;
}

/** Says before it is done what a link would do; refused as the link itself would be. Nothing changes. */
export async function foreseeLink(context: Context, asked: PartnerMeant): Promise<Done<LinkForeseen>> {
  const { store, actor, clock } = context;
  const person = ownWallet(actor);
  if (person === undefined) return refuse(actor);
  // Before the transaction: its role does not read who signs in.
  const user = await userById(store.db, person);
  return withWallet(store.db, person, async (tx) => {
    const reading = { tx, person };
    const found = await memberMeant(reading, asked, user);
    if (!found.ok) return found;
    const { tenant } = found.value;
    const { dissolves, waitsUntil } = await linkingAhead(reading, tenant, clock.today());
    await atProgramme(tx, tenant.programme);
    const ids = dissolves.map(({ partner_id }) => partner_id);
    const codes = new Map(await codesOfPartners(tx, tenant.programme, ids));
    return done({
      dissolves: dissolves.map(({ id, partner_id }) => ({ id, partner: codes.get(partner_id) as string })),
      ...(waitsUntil !== undefined && { linkableFrom: waitsUntil }),
      copies: (await walletCredentials(tx, person, tenant.programme)).length,
    });
  });
}
