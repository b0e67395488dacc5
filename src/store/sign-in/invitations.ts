import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';
import type { RolePlace } from './role-assignments.ts';
import type { SignInTables } from './sign-in-tables.ts';

export type Invitation = Selectable<SignInTables['invitations']>;

export interface NewInvitation extends RolePlace {
  readonly id: string;
  readonly role: string;
  readonly email: string;
  readonly language: 'en' | 'de';
  readonly invitedBy: string | null;
  readonly now: string;
  readonly expires: string;
}

export async function addInvitation(tx: Tx, invitation: NewInvitation): Promise<void> {
  await tx
    .insertInto('invitations')
    .values({
      id: invitation.id,
      programme_id: invitation.programme,
      partner_id: invitation.partner,
      role: invitation.role,
      email: invitation.email,
      language: invitation.language,
      invited_by: invitation.invitedBy,
      created_at: invitation.now,
      expires_at: invitation.expires,
    })
    .execute();
}

export const invitationById = (db: Kysely<Database>, id: string): Promise<Invitation | undefined> =>
  db.selectFrom('invitations').selectAll().where('id', '=', id).executeTakeFirst();

export const invitationByToken = (db: Kysely<Database>, tokenHash: string): Promise<Invitation | undefined> =>
  db.selectFrom('invitations').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();

/** Those that can still be accepted. */
export const openInvitationsAt = ({ programme, partner }: RolePlace, db: Kysely<Database>, now: string) =>
  db
    .selectFrom('invitations')
    .select(['id', 'role', 'email', 'created_at', 'expires_at'])
    .where('programme_id', '=', programme)
    .where((eb) => (partner === null ? eb('partner_id', 'is', null) : eb('partner_id', '=', partner)))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', now)
    .orderBy('id')
    .execute();

/** The secret of a letter takes the place of the one before: only the newest letter opens anything. */
export async function setInvitationToken(db: Kysely<Database>, id: string, tokenHash: string): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ token_hash: tokenHash })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .execute();
}

/** Answers whether it was this call that accepted it. */
export async function markAccepted(tx: Tx, id: string, user: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitations')
    .set({ accepted_at: now, accepted_by: user })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Earlier invitations of the same person to the same role are void, so that one letter is in force. Answers with their ids. */
export async function withdrawSuch(
  tx: Tx,
  { programme, partner, role, email, now }: Omit<NewInvitation, 'id'>,
): Promise<readonly string[]> {
  const rows = await tx
    .updateTable('invitations')
    .set({ withdrawn_at: now })
    .where('programme_id', '=', programme)
    .where((eb) => (partner === null ? eb('partner_id', 'is', null) : eb('partner_id', '=', partner)))
    .where('role', '=', role)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

export async function withdrawInvitation(tx: Tx, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitations')
    .set({ withdrawn_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
