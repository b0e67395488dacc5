import { z } from 'zod';
import { problem } from '../../domain/problems/problem.ts';
import { readTree } from '../../domain/problems/read-tree.ts';
import { linkingOf } from '../../store/catalogue/programme-settings.ts';
import { programmeWithCode } from '../../store/catalogue/programmes.ts';
import { partnerWithCode } from '../../store/membership/partner-codes.ts';
import { newId } from '../../store/new-id.ts';
import { type User, userById } from '../../store/sign-in/users.ts';
import { atPartner, atProgramme, type Tenant } from '../../store/tenant.ts';
import { isLinked, membersWithEmail, setWallet } from '../../store/wallets/members.ts';
import { addLink, endLink, openLinks, walletCredentials } from '../../store/wallets/wallet.ts';
import type { Context } from '../context.ts';
import { ownWalletToWrite } from '../policies/wallet.ts';
import { type Done, done, refused } from '../refusal.ts';
import { writeInside } from '../write-about-partner.ts';
import { changeWallet, type WalletWriting } from './change-wallet.ts';
import { addCopies } from './copies.ts';

export const LinkAsked = z
  .strictObject({
    programme: z.string().min(1).max(80).meta({ description: 'The code of the programme.' }),
    partner: z.string().min(1).max(80).meta({ description: 'The code of the partner for which the person works.' }),
  })
  .meta({ id: 'walletLinkAsked' });
type LinkAsked = z.infer<typeof LinkAsked>;

export interface WalletLinked {
  readonly id: string;
  /** So many credentials the partner has a copy of now. */
  readonly copies: number;
}

/**
 * Links one's own wallet to a partner that names oneself, by the verified address, among its people: from then on the
 * partner has its own copies of what the wallet holds. Whether several partners may have them at a time is settled by
 * the programme. Of a partner that does not name this address nobody learns more than that.
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
    if (await isLinkedElsewhere(writing, tenant, context))
      return invalid('wallet-linked-elsewhere', read.value.partner);
    return link(context, writing, tenant, member);
  });
}

interface Meant {
  readonly tenant: Tenant;
  readonly member: string;
}

/** The one of the partner's people who has the person's address; the transaction is at the partner then. */
async function memberMeant({ tx }: WalletWriting, asked: LinkAsked, user: User | undefined): Promise<Done<Meant>> {
  if (!user?.email_verified) return refused({ kind: 'conflict', code: 'address-not-verified' });
  const notAmong = invalid('not-among-people', asked.partner);
  const programme = await programmeWithCode(tx, asked.programme);
  if (!programme) return notAmong;
  await atProgramme(tx, programme.id);
  const partner = await partnerWithCode(tx, programme.id, asked.partner);
  if (partner === undefined) return notAmong;
  const tenant = { programme: programme.id, partner };
  await atPartner(tx, tenant);
  const members = await membersWithEmail(tx, partner, user.email);
  const [member] = members;
  if (!member) return notAmong;
  if (members.length > 1) return invalid('several-with-address', asked.partner);
  if (member.wallet_id !== null) return invalid('wallet-linked-already', asked.partner);
  return done({ tenant, member: member.id });
}

/** Where one partner at a time is allowed: whether another one has the wallet. The transaction is at the partner again afterwards. */
async function isLinkedElsewhere({ tx, person }: WalletWriting, tenant: Tenant, { clock }: Context): Promise<boolean> {
  const { programme } = tenant;
  let isElsewhere = false;
  if ((await linkingOf(tx, programme)) === 'one-partner')
    for (const one of await openLinks(tx, person, programme)) {
      await atPartner(tx, { programme, partner: one.partner_id });
      if (await isLinked(tx, one.partner_id, one.member_id, person)) isElsewhere = true;
      else await endLink(tx, one, clock.now());
    }
  await atPartner(tx, tenant);
  return isElsewhere;
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
    ...{ linked_at: now, ended_at: null },
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

const invalid = (code: string, name: string): Done<never> =>
  refused({ kind: 'invalid', problems: [problem(code, ['partner'], { name })] });
