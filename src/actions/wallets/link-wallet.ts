import { z } from 'zod';
import { readTree } from '../../domain/problems/read-tree.ts';
import { lockPartner } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import { userById } from '../../store/sign-in/users.ts';
import { atPartner, type Tenant } from '../../store/tenant.ts';
import { setWallet } from '../../store/wallets/members.ts';
import { addLink, endLink, walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { ownWalletToWrite } from '../policies/wallet.ts';
import { type Done, done, refused } from '../refusal.ts';
import { writeInside } from '../write-about-partner.ts';
import { changeWallet, type WalletWriting } from './change-wallet.ts';
import { addCopies } from './copies.ts';
import { type LinkingAhead, linkingAhead } from './linking-ahead.ts';
import { invalidPartner, memberMeant } from './member-meant.ts';
import { unlink } from './unlink-wallet.ts';

export const LinkAsked = z
  .strictObject({
    programme: z.string().min(1).max(80).meta({ description: 'The code of the programme.' }),
    partner: z.string().min(1).max(80).meta({ description: 'The code of the partner for which the person works.' }),
    dissolve: z.boolean().optional().meta({
      description:
        'True where the link to another partner is to end in the same act, as a programme that allows one partner at a time asks for.',
    }),
  })
  .meta({ id: 'walletLinkAsked' });

export interface WalletLinked {
  readonly id: string;
  /** So many credentials the partner has a copy of now. */
  readonly copies: number;
}

/**
 * Links one's own wallet to a partner that names oneself, by the verified address, among its people: from then on the
 * partner has its own copies of what the wallet holds. Whether several partners may have them at a time, and how long one
 * waits between two of them, is settled by the programme; where it is one, the new link dissolves the old one if the
 * person says so. Of a partner that does not name this address nobody learns more than that.
 */
export async function linkWallet(context: Context, body: unknown): Promise<Done<WalletLinked>> {
  const read = readTree(LinkAsked, body);
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
  // Before the transaction: its role does not read who signs in.
  const own = ownWalletToWrite(context.actor);
  const user = own === undefined ? undefined : await userById(context.store.db, own);
  return changeWallet(context, async (writing) => {
    const found = await memberMeant(writing, read.value, user);
    if (!found.ok) return found;
    const { tenant, member } = found.value;
    const { partner: name, dissolve: mayDissolve } = read.value;
    const ahead = await linkingAhead(writing, tenant, context.clock.today());
    if (ahead.waitsUntil !== undefined) return invalidPartner('link-waits', { name, on: ahead.waitsUntil });
    if (ahead.dissolves.length > 0 && !mayDissolve) return invalidPartner('wallet-linked-elsewhere', { name });
    const dissolved = await dissolve(context, writing, tenant, ahead);
    return dissolved.ok ? link(context, writing, tenant, member) : dissolved;
  });
}

/** Ends the links that the new one dissolves. The transaction is at the new partner again afterwards. */
async function dissolve(
  context: Context,
  writing: WalletWriting,
  tenant: Tenant,
  { dissolves, gone }: LinkingAhead,
): Promise<Done<object>> {
  const { tx } = writing;
  const { clock } = context;
  for (const one of gone) await endLink(tx, one, clock.now(), clock.today());
  // In the order in which everybody writes to partners, so that two who move in opposite directions do not wait for each other.
  const touched = [...dissolves.map(({ partner_id }) => partner_id), tenant.partner];
  for (const partner of dissolves.length > 0 ? touched.sort() : []) {
    await atPartner(tx, { ...tenant, partner });
    await lockPartner(tx, { ...tenant, partner });
  }
  for (const one of dissolves) {
    const ended = await unlink(context, writing, one);
    if (!ended.ok) return ended;
  }
  await atPartner(tx, tenant);
  return done({});
}

async function link(
  context: Context,
  { tx, person }: WalletWriting,
  tenant: Tenant,
  member: string,
): Promise<Done<WalletLinked>> {
  const { programme, partner } = tenant;
  const now = context.clock.now();
  const id = newId(Date.parse(now));
  await addLink(tx, {
    ...{ person_id: person, id, programme_id: programme, partner_id: partner, member_id: member },
    ...{ linked_at: now, ended_at: null, ended_on: null },
  });
  await setWallet(tx, partner, member, person);
  const credentials = await walletCredentials(tx, person, programme);
  const written = await writeInside(context, tx, tenant, async (at) => {
    const copied = await addCopies(at, { member_id: member }, credentials);
    const linked = { kind: 'person', id: member, content: { linked: true } };
    return done({ value: {}, action: 'link-wallet', touched: copied.length > 0 ? copied : [linked] });
  });
  return written.ok ? done({ id, copies: credentials.length }) : written;
}
