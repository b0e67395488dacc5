import type { Day } from '../time/day.ts';
import { askedOn, type ContactNamed, contactsOn, type Works } from './contacts.ts';

/**
 * Who of a partner's administrators renews for it, as the programme settles it: each of them, or only the contact for
 * renewals and whoever stands in for it.
 */
export const renewalPolicies = ['every-administrator', 'renewal-contact'] as const;
export type RenewalPolicy = (typeof renewalPolicies)[number];

/** Who may renew on a day, and why it is they. */
export type WhoMayRenew =
  | { readonly kind: 'every-administrator'; readonly because: 'policy' | 'nobody-named' }
  | { readonly kind: 'named'; readonly users: readonly string[] };

/**
 * Who of a partner's administrators may renew on a day. Where nobody is named, or whoever was works here no more, every
 * administrator may: a company never loses an award because the one who signs is gone.
 */
export function whoMayRenew(asked: {
  readonly policy: RenewalPolicy;
  readonly named: readonly ContactNamed[];
  readonly works: Works;
  readonly day: Day;
}): WhoMayRenew {
  if (asked.policy === 'every-administrator') return { kind: 'every-administrator', because: 'policy' };
  const { named, works, day } = asked;
  const users = askedOn(contactsOn(named, { purpose: 'renewal', day, works }));
  return users.length > 0 ? { kind: 'named', users } : { kind: 'every-administrator', because: 'nobody-named' };
}

/** Is this administrator one of them? */
export const mayRenewOn = (who: WhoMayRenew, user: string): boolean =>
  who.kind === 'every-administrator' || who.users.includes(user);
