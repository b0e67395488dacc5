import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { Tx } from '../tenant.ts';
import type { SignInTables } from './sign-in-tables.ts';
import type { User } from './users.ts';

export type RoleAssignment = Selectable<SignInTables['role_assignments']>;
/** Where roles are held: a programme's office, or a partner of it. */
export interface RolePlace {
  readonly programme: string;
  readonly partner: string | null;
}

/** What a user is at a moment; a role ends at its instant. */
export const rolesOfUser = (db: Kysely<Database>, user: string, now: string): Promise<RoleAssignment[]> =>
  db
    .selectFrom('role_assignments')
    .selectAll()
    .where('user_id', '=', user)
    .where('valid_from', '<=', now)
    .where('valid_until', '>', now)
    .orderBy('id')
    .execute();

/** Everybody who is or was something for an office or a partner, with the names to show. */
export const rolesAt = ({ programme, partner }: RolePlace, db: Kysely<Database>) =>
  db
    .selectFrom('role_assignments')
    .innerJoin('users', 'users.id', 'role_assignments.user_id')
    .selectAll('role_assignments')
    .select(['users.name', 'users.email'])
    .where('programme_id', '=', programme)
    .where((eb) => (partner === null ? eb('partner_id', 'is', null) : eb('partner_id', '=', partner)))
    .orderBy('role_assignments.id')
    .execute();

export const roleAssignment = (db: Kysely<Database>, id: string): Promise<RoleAssignment | undefined> =>
  db.selectFrom('role_assignments').selectAll().where('id', '=', id).executeTakeFirst();

export const roleOfInvitation = (db: Kysely<Database>, invitation: string): Promise<RoleAssignment | undefined> =>
  db.selectFrom('role_assignments').selectAll().where('invitation_id', '=', invitation).executeTakeFirst();

export interface NewRole extends RolePlace {
  readonly id: string;
  readonly user: string;
  readonly role: string;
  readonly from: string;
  readonly grantedBy: string | null;
  readonly invitation: string | null;
}

export async function addRole(tx: Tx, role: NewRole): Promise<void> {
  await tx
    .insertInto('role_assignments')
    .values({
      id: role.id,
      programme_id: role.programme,
      partner_id: role.partner,
      user_id: role.user,
      role: role.role,
      valid_from: role.from,
      granted_by: role.grantedBy,
      invitation_id: role.invitation,
    })
    .execute();
}

/** Answers whether it was still held: one that has ended stays as it ended. */
export async function closeRole(tx: Tx, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('role_assignments')
    .set({ valid_until: now })
    .where('id', '=', id)
    .where('valid_until', '>', now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/**
 * Changes of who is what in a programme wait for each other, so that two of them cannot each take the last but one. Others
 * who refer to the programme do not wait: one that holds the head of its audit would wait for us, and we for it.
 */
export async function holdRoles(tx: Tx, programme: string): Promise<void> {
  await tx.selectFrom('programmes').select('id').where('id', '=', programme).forNoKeyUpdate().execute();
}

/** Those who hold a role at a partner at a moment, with where and in which language they are written to. */
export const holdersAtPartner = (
  db: Kysely<Database>,
  { programme, partner }: { readonly programme: string; readonly partner: string },
  role: string,
  now: string,
): Promise<readonly User[]> =>
  db
    .selectFrom('role_assignments')
    .innerJoin('users', 'users.id', 'role_assignments.user_id')
    .select(['users.id', 'users.name', 'users.email', 'users.email_verified', 'users.language'])
    .distinct()
    .where('programme_id', '=', programme)
    .where('partner_id', '=', partner)
    .where('role', '=', role)
    .where('valid_from', '<=', now)
    .where('valid_until', '>', now)
    .orderBy('users.id')
    .execute();

/** The users who hold a role of the office. */
export async function holdersInOffice(
  db: Kysely<Database>,
  programme: string,
  role: string,
  now: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('role_assignments')
    .select('user_id')
    .distinct()
    .where('programme_id', '=', programme)
    .where('role', '=', role)
    .where('valid_until', '>', now)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

/** Those of some users who have or had a role at a partner, or in the office of a programme. */
export async function usersEverAt(
  db: Kysely<Database>,
  { programme, partner }: RolePlace,
  users: readonly string[],
): Promise<readonly string[]> {
  if (users.length === 0) return [];
  const rows = await db
    .selectFrom('role_assignments')
    .select('user_id')
    .distinct()
    .where('programme_id', '=', programme)
    .where((eb) => (partner === null ? eb('partner_id', 'is', null) : eb('partner_id', '=', partner)))
    .where('user_id', 'in', [...users])
    .execute();
  return rows.map(({ user_id }) => user_id);
}
