import { z } from 'zod';
import { contactParts, contactPurposes, isForAdministrators } from '../../domain/membership/contacts.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { addContact, contactsOf } from '../../store/membership/contacts.ts';
import { endBeside } from '../../store/membership/parents.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import {
  type ContactWritten,
  days,
  refusalOf,
  reversed,
  standsInOnSameDay,
  until,
  writtenAs,
} from './contact-written.ts';
import { whoWorks } from './who-works.ts';

/** Who is to be asked about what at a partner, from when to when. */
export const ContactToName = z.strictObject({
  purpose: z.enum(contactPurposes).meta({
    description:
      'programme: everything that no other contact is for. renewal: who agrees for the company. billing: who pays. learning: who sees to it that people learn.',
  }),
  part: z.enum(contactParts).meta({ description: 'The contact itself, or a deputy that stands in for it.' }),
  user: z.uuid().meta({
    description:
      'Somebody who works for the partner, by the id that its roles are listed with; for renewals and billing one of its administrators.',
  }),
  ...days,
});
export type ContactToName = z.infer<typeof ContactToName>;

/** Says who is asked about something at a partner from a day on. A contact who was named for the same day is corrected, and kept. */
export async function nameContact(
  context: Context,
  { named, ...about }: AboutOnePartner & { readonly named: ContactToName },
): Promise<Done<ContactWritten>> {
  const refusal = refusalOf(context, about);
  if (refusal) return refusal;
  const { purpose, part, user, from, to } = named;
  // Beforehand: inside the transaction the tables of signing in are out of reach.
  const { works, called } = await whoWorks(context, about);
  const problems: Problem[] = [
    ...(works(user, purpose)
      ? []
      : [
          problem(isForAdministrators(purpose) ? 'contact-no-administrator' : 'contact-works-elsewhere', ['user'], {
            found: called(user)?.name ?? user,
          }),
        ]),
    ...reversed({ from, to }),
  ];
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  return writeAboutPartner(context, about, async ({ tx, tenant, now }) => {
    const known = await contactsOf(tx, tenant.partner);
    const wanted = { ...{ id: newId(Date.parse(now)), purpose, part, user, from: from as Day }, ...until(to) };
    if (part === 'deputy' && known.some((one) => standsInOnSameDay(one, wanted)))
      return refused({ kind: 'conflict', code: 'exists-already' });
    const before =
      part === 'contact'
        ? known.find((one) => one.purpose === purpose && one.part === 'contact' && one.from === from)
        : undefined;
    if (before) await endBeside(tx, 'partner_contacts', tenant, before.id, now);
    await addContact(tx, tenant, { ...wanted, corrects: before?.id ?? null, known_from: now });
    return done(
      writtenAs(before ? 'correct-contact' : part === 'deputy' ? 'name-deputy' : 'name-contact', wanted, before, now),
    );
  });
}
