import { isForAdministrators, type Works } from '../../domain/membership/contacts.ts';
import { rolesAt } from '../../store/sign-in/role-assignments.ts';
import type { Tenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';

/** Somebody who works for a partner, or did. */
export interface Colleague {
  readonly user: string;
  readonly name: string;
  readonly email: string;
}

/** Who works for a partner at a moment, as whoever asks about its contacts has to know. */
export interface WhoWorks {
  /** Whether somebody works for it now as the contact for something has to. */
  readonly works: Works;
  /** What somebody is called who works for it, or once did. */
  called(user: string): Colleague | undefined;
  readonly administrators: readonly Colleague[];
}

/** To be asked outside of transactions on the rows of partners, which see no users. */
export async function whoWorks({ store, clock }: Pick<Context, 'store' | 'clock'>, tenant: Tenant): Promise<WhoWorks> {
  const now = clock.now();
  const roles = await rolesAt(tenant, store.db);
  const held = roles.filter(({ valid_from, valid_until }) => valid_from <= now && now < valid_until);
  const colleague = ({ user_id, name, email }: (typeof roles)[number]): Colleague => ({ user: user_id, name, email });
  const ever = new Map(roles.map((one) => [one.user_id, colleague(one)]));
  const here = new Set(held.map(({ user_id }) => user_id));
  const administrators = new Map(
    held.filter(({ role }) => role === 'partner-administrator').map((one) => [one.user_id, colleague(one)]),
  );
  return {
    works: (user, purpose) => (isForAdministrators(purpose) ? administrators.has(user) : here.has(user)),
    called: (user) => ever.get(user),
    administrators: [...administrators.values()].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
