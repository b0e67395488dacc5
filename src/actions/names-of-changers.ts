import type { Chain } from '../domain/audit/chain.ts';
import type { AuditEntry } from '../domain/audit/entry.ts';
import { holdersOfKeys } from '../store/sign-in/api-keys.ts';
import { usersEverAt } from '../store/sign-in/role-assignments.ts';
import { usersWithIds } from '../store/sign-in/users.ts';
import type { Context } from './context.ts';
import { worksInOffice } from './policies/roles.ts';

/** Who made a change, as far as a reader may know. */
export interface Changer {
  readonly name?: string;
  /** Somebody of the programme's office, whom a partner does not read by name. */
  readonly isOfOffice?: true;
}

/**
 * Who made some changes, by the ids of people and keys: looked up, as the chain keeps no names. The office reads what all of
 * them are called; a partner what its own people are, and of the others that they are of the office.
 */
export async function namesOfChangers(
  { store, actor }: Pick<Context, 'store' | 'actor'>,
  chain: Chain,
  entries: readonly Pick<AuditEntry, 'by'>[],
): Promise<ReadonlyMap<string, Changer>> {
  const idsOf = (kind: 'user' | 'key') => [
    ...new Set(entries.flatMap(({ by }) => (by.kind === kind && by.id !== null ? [by.id] : []))),
  ];
  const holders = await holdersOfKeys(store.db, idsOf('key'));
  const users = [...new Set([...idsOf('user'), ...holders.values()])];
  const readsAll = chain.kind === 'programme' || worksInOffice(actor, chain.programme);
  const own = readsAll ? users : await usersEverAt(store.db, chain, users);
  const others = users.filter((user) => !own.includes(user));
  const office = new Set(await usersEverAt(store.db, { programme: chain.programme, partner: null }, others));
  const known = await usersWithIds(store.db, own);
  const changer = (id: string, user: string): readonly (readonly [string, Changer])[] => {
    const name = known.get(user)?.name;
    return name !== undefined ? [[id, { name }]] : office.has(user) ? [[id, { isOfOffice: true }]] : [];
  };
  return new Map([
    ...users.flatMap((user) => changer(user, user)),
    ...[...holders].flatMap(([key, user]) => changer(key, user)),
  ]);
}
