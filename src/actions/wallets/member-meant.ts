import { type Problem, problem } from '../../domain/problems/problem.ts';
import { programmeWithCode } from '../../store/catalogue/programmes.ts';
import { partnerWithCode } from '../../store/membership/partner-codes.ts';
import type { User } from '../../store/sign-in/users.ts';
import { atPartner, atProgramme, type Tenant } from '../../store/tenant.ts';
import { membersWithEmail } from '../../store/wallets/members.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { WalletWriting } from './change-wallet.ts';

/** A partner, by the codes of both. */
export interface PartnerMeant {
  readonly programme: string;
  readonly partner: string;
}

interface Meant {
  readonly tenant: Tenant;
  readonly member: string;
}

/** The one of the partner's people who has the person's address; the transaction is at the partner then. */
export async function memberMeant(
  { tx }: WalletWriting,
  asked: PartnerMeant,
  user: User | undefined,
): Promise<Done<Meant>> {
  if (!user?.email_verified) return refused({ kind: 'conflict', code: 'address-not-verified' });
  const name = asked.partner;
  const notAmong = invalidPartner('not-among-people', { name });
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
  if (members.length > 1) return invalidPartner('several-with-address', { name });
  if (member.wallet_id !== null) return invalidPartner('wallet-linked-already', { name });
  return done({ tenant, member: member.id });
}

/** What is wrong with the partner that was named. */
export const invalidPartner = (code: string, values: Problem['values']): Done<never> =>
  refused({ kind: 'invalid', problems: [problem(code, ['partner'], values)] });
