import type { AuditAction } from '../../domain/audit/audit-action.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { ContactNamed } from '../../domain/membership/contacts.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Context } from '../context.ts';
import { mayNameContact } from '../policies/contact.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, refused } from '../refusal.ts';
import type { AboutOnePartner, PartnerWritten } from '../write-about-partner.ts';

/** From when to when somebody is asked, as it is written. */
export const days = {
  from: WrittenDay.meta({ description: 'The first day.' }),
  to: WrittenDay.optional().meta({
    description:
      'The last day. Left out: a contact goes on until the next one begins, and a deputy stands in for as long as nothing else is said.',
  }),
};

export interface ContactWritten {
  readonly id?: string;
  readonly revision: number;
}

/** Why somebody may not say who a contact is. */
export function refusalOf({ actor }: Context, about: AboutOnePartner): Done<never> | undefined {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  return mayNameContact(actor, about) ? undefined : refuse(actor);
}

export const until = (to: string | undefined) => (to === undefined ? {} : { to: to as Day });

/** A last day before the first one. */
export const reversed = ({
  from,
  to,
}: {
  readonly from: string;
  readonly to?: string | undefined;
}): readonly Problem[] => (to !== undefined && to < from ? [problem('reversed-days', ['to'], { from, to })] : []);

/** The same deputy, for the same, on a day of both. */
export const standsInOnSameDay = (one: ContactNamed, wanted: ContactNamed): boolean =>
  one.part === 'deputy' &&
  one.purpose === wanted.purpose &&
  one.user === wanted.user &&
  (one.to === undefined || one.to >= wanted.from) &&
  (wanted.to === undefined || wanted.to >= one.from);

/** What was written, for the audit: who was named before, and who is now. */
export function writtenAs(
  action: AuditAction,
  wanted: ContactNamed | undefined,
  before: ContactNamed | undefined,
  now: string,
): PartnerWritten<{ readonly id?: string }> {
  return {
    value: wanted ? { id: wanted.id } : {},
    action,
    touched: [
      ...(before ? [{ kind: 'contact', id: before.id, content: { ended: now } }] : []),
      ...(wanted ? [{ kind: 'contact', id: wanted.id, content: { ...wanted } }] : []),
    ],
  };
}
