import { usersWithIds } from '../../store/sign-in/users.ts';
import type { Context } from '../context.ts';

/** Somebody who looks after partners: the id of the user, and what whoever reads the partner may know. */
export interface AccountManager {
  readonly user: string;
  readonly name: string;
  readonly email: string;
}

/**
 * What account managers are called, by the ids of their users. To be asked outside of transactions on the rows of partners,
 * which see no users.
 */
export async function accountManagersNamed(
  { db }: Pick<Context['store'], 'db'>,
  users: readonly (string | null)[],
): Promise<(user: string | null) => AccountManager | null> {
  const ids = [...new Set(users.filter((user) => user !== null))];
  const known = await usersWithIds(db, ids);
  return (user) => {
    const found = user === null ? undefined : known.get(user);
    return found ? { user: found.id, name: found.name, email: found.email } : null;
  };
}
