import { mayRenewOn, type WhoMayRenew, whoMayRenew } from '../../domain/membership/who-may-renew.ts';
import { renewalPolicyOf } from '../../store/catalogue/programme-settings.ts';
import { contactsOf } from '../../store/membership/contacts.ts';
import { keyById } from '../../store/sign-in/api-keys.ts';
import type { Tx } from '../../store/tenant.ts';
import { type Colleague, whoWorks } from '../contacts/who-works.ts';
import type { Context } from '../context.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';

/** Who may renew for a partner today. */
export interface Renewers {
  readonly kind: WhoMayRenew['kind'];
  /** Where every administrator may: the programme has it so, or nobody is the contact for renewals. */
  readonly because?: 'policy' | 'nobody-named';
  readonly people: readonly Colleague[];
}

/**
 * Reads who renews for a partner. What of it is kept where people sign in is read at once, as transactions on the rows of
 * partners do not see it; the rest inside of one.
 */
export async function whoRenews(context: Context, about: AboutPartner) {
  const { clock } = context;
  const { works, called, administrators } = await whoWorks(context, about);
  const user = await userOf(context);
  const judged = async (tx: Tx): Promise<WhoMayRenew> =>
    whoMayRenew({
      policy: await renewalPolicyOf(tx, about.programme),
      named: await contactsOf(tx, about.partner),
      ...{ works, day: clock.today() },
    });
  const peopleOf = (who: WhoMayRenew): readonly Colleague[] =>
    who.kind === 'named' ? who.users.flatMap((one) => called(one) ?? []) : administrators;
  return {
    /** Who does. */
    told: async (tx: Tx): Promise<Renewers> => {
      const who = await judged(tx);
      return {
        ...{ kind: who.kind, people: peopleOf(who) },
        ...(who.kind === 'every-administrator' && { because: who.because }),
      };
    },
    /** Refuses an administrator who is none of them, with their names. */
    isOne: async (tx: Tx): Promise<Done<object>> => {
      const who = await judged(tx);
      if (who.kind === 'every-administrator' || (user !== undefined && mayRenewOn(who, user))) return done({});
      const names = peopleOf(who).map(({ name }) => name);
      return refused({ kind: 'conflict', code: 'renewed-by-others', values: { names: names.join(', ') } });
    },
  };
}

/** The person who asks: itself, or whose key it is. */
async function userOf({ actor, store }: Context): Promise<string | undefined> {
  if (actor.kind === 'user') return actor.id;
  return actor.kind === 'key' ? (await keyById(store.db, actor.id))?.user_id : undefined;
}
