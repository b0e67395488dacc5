import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { problem } from '../../domain/problems/problem.ts';
import { accountManagersOf, addAccountManagers } from '../../store/membership/account-managers.ts';
import { endBeside } from '../../store/membership/parents.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { mayNameAccountManager, mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { isAccountManager } from './is-account-manager.ts';

/** Who is to look after a partner, from which day on. */
export const AccountManagerToName = z.strictObject({
  user: z.uuid().optional().meta({
    description:
      'Somebody who is an account manager in the office today, by the id that its roles are listed with. Left out: nobody looks after the partner from that day on.',
  }),
  from: WrittenDay.meta({ description: 'The first day. It goes on until the day of the next one.' }),
});
export type AccountManagerToName = z.infer<typeof AccountManagerToName>;

/**
 * Says who looks after a partner from a day on, or that nobody does. There is one at a time: each goes on until the day of
 * the next. What was said of the same day before is corrected, and kept.
 */
export async function nameAccountManager(
  context: Context,
  { named, ...about }: AboutOnePartner & { readonly named: AccountManagerToName },
): Promise<Done<{ readonly id: string; readonly revision: number }>> {
  const { actor, store, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayNameAccountManager(actor, about.programme)) return refuse(actor);
  const { user, from } = named;
  // Beforehand: inside the transaction the tables of signing in are out of reach.
  if (user !== undefined && !(await isAccountManager(store, about.programme, user, clock.now())))
    return refused({ kind: 'invalid', problems: [problem('not-an-account-manager', ['user'], { found: user })] });
  return writeAboutPartner(
    context,
    about,
    async ({ tx, tenant, now }) => {
      const known = await accountManagersOf(tx, tenant.partner);
      const before = known.find(({ valid_from }) => valid_from === from);
      const row = { id: newId(Date.parse(now)), user_id: user ?? null, valid_from: from };
      if (before) await endBeside(tx, 'account_managers', tenant, before.id, now);
      await addAccountManagers(tx, tenant.programme, [
        { ...row, partner: tenant.partner, corrects: before?.id ?? null, known_from: now },
      ]);
      return done({
        value: { id: row.id },
        action: before ? 'correct-account-manager' : user ? 'assign-account-manager' : 'end-account-manager',
        touched: [
          ...(before ? [{ kind: 'account-manager', id: before.id, content: { ended: now } }] : []),
          { kind: 'account-manager', id: row.id, content: row },
        ],
      });
    },
    { asOffice: true },
  );
}

/** Takes back that somebody, or nobody, looks after a partner from a day on: the one before goes on. What was said is kept. */
export async function withdrawAccountManager(
  context: Context,
  { id, ...about }: AboutOnePartner & { readonly id: string },
): Promise<Done<{ readonly revision: number }>> {
  const { actor } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayNameAccountManager(actor, about.programme)) return refuse(actor);
  return writeAboutPartner(
    context,
    about,
    async ({ tx, tenant, now }) => {
      const known = await accountManagersOf(tx, tenant.partner);
      if (!known.some((row) => row.id === id)) return refused({ kind: 'not-found', what: 'account manager' });
      await endBeside(tx, 'account_managers', tenant, id, now);
      const touched = [{ kind: 'account-manager', id, content: { ended: now } }];
      return done({ value: {}, action: 'withdraw-account-manager', touched });
    },
    { asOffice: true },
  );
}
