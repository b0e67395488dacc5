import type { Day } from '../time/day.ts';

/**
 * For what somebody asks a partner: programme, everything that no other contact is for (the Primary Program Contact);
 * renewal, who agrees for the company; billing, who pays; learning, who sees to it that people learn.
 */
export const contactPurposes = ['programme', 'renewal', 'billing', 'learning'] as const;
export type ContactPurpose = (typeof contactPurposes)[number];

/** The contact itself, or a deputy that stands in for it. */
export const contactParts = ['contact', 'deputy'] as const;
export type ContactPart = (typeof contactParts)[number];

/** Somebody who was named for a purpose, from a day on. */
export interface ContactNamed {
  readonly id: string;
  readonly purpose: ContactPurpose;
  readonly part: ContactPart;
  /** The user who signs in. */
  readonly user: string;
  readonly from: Day;
  /** The last day; a deputy without one stands in for as long as nothing else is said. */
  readonly to?: Day;
}

/** What a renewal costs and says is for a partner's administrators, so whoever is asked about it is one of them. */
export const isForAdministrators = (purpose: ContactPurpose): boolean => purpose === 'renewal' || purpose === 'billing';

/** Why nobody is the contact on a day: nobody ever was, its last day is over, or it does no longer work here as it would have to. */
export type Vacancy = 'never-named' | 'ended' | 'left';

/** Who is asked about a purpose on a day. */
export interface ContactsOnDay {
  readonly purpose: ContactPurpose;
  readonly contact?: ContactNamed;
  /** Why there is no contact, where there is none. */
  readonly vacant?: Vacancy;
  /** Who was the contact last, where there is none. */
  readonly last?: ContactNamed;
  /** Those who stand in on the day, whether there is a contact or not. */
  readonly deputies: readonly ContactNamed[];
}

/**
 * Who is asked about a purpose on a day. There is one contact at a time, who goes on until the next one begins or its own last
 * day is over, and any number of deputies.
 *
 * @param works whether somebody works for the partner as whoever is asked about this has to
 */
export function contactsOn(
  named: readonly ContactNamed[],
  { purpose, day, works }: { readonly purpose: ContactPurpose; readonly day: Day; readonly works: Works },
): ContactsOnDay {
  const begun = named.filter((one) => one.purpose === purpose && one.from <= day);
  const deputies = begun
    .filter((one) => one.part === 'deputy' && !isOver(one, day) && works(one.user, purpose))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const last = begun.filter(({ part }) => part === 'contact').reduce(later, undefined);
  if (!last) return { purpose, deputies, vacant: 'never-named' };
  if (isOver(last, day)) return { purpose, deputies, vacant: 'ended', last };
  return works(last.user, purpose) ? { purpose, deputies, contact: last } : { purpose, deputies, vacant: 'left', last };
}

/** Whether a user works for the partner now, as a contact for this has to. */
export type Works = (user: string, purpose: ContactPurpose) => boolean;

/** Those who are asked on a day: the contact, and whoever stands in. Nobody twice. */
export const askedOn = ({ contact, deputies }: ContactsOnDay): readonly string[] => [
  ...new Set([...(contact ? [contact] : []), ...deputies].map(({ user }) => user)),
];

const isOver = ({ to }: ContactNamed, day: Day): boolean => to !== undefined && to < day;

const later = (before: ContactNamed | undefined, one: ContactNamed): ContactNamed =>
  before && before.from > one.from ? before : one;
