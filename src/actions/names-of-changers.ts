import type { Chain } from '../domain/audit/chain.ts';
import type { AuditEntry } from '../domain/audit/entry.ts';
import { holdersOfKeys } from '../store/sign-in/api-keys.ts';
import { usersEverAtPartner } from '../store/sign-in/role-assignments.ts';
import { usersWithIds } from '../store/sign-in/users.ts';
import type { Context } from './context.ts';
import { worksInOffice } from './policies/roles.ts';

/**
 * What those are called who made some changes, by the ids of people and keys: looked up, as the chain keeps no names. The
 * office reads all of them; a partner those of its own people.
 */
export async function namesOfChangers(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  chain: Chain,
  entries: readonly Pick<AuditEntry, 'by'>[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: 'user' | 'key') => [
    ...new Set(entries.flatMap(({ by }) => (by.kind === kind && by.id !== null ? [by.id] : []))),
  ];
  const holders = await holdersOfKeys(store.db, idsOf('key'));
  const users = [...new Set([...idsOf('user'), ...holders.values()])];
  const own =
    chain.kind === 'programme' || worksInOffice(actor, chain.programme)
      ? users
      : await usersEverAtPartner(store.db, chain, users);
  const known = await usersWithIds(store.db, own);
  const nameOf = (id: string, user: string): readonly (readonly [string, string])[] => {
    const name = known.get(user)?.name;
    return name === undefined ? [] : [[id, name]];
  };
  return new Map([
    ...users.flatMap((user) => nameOf(user, user)),
    ...[...holders].flatMap(([key, user]) => nameOf(key, user)),
  ]);
}
