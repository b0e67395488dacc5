import { z } from 'zod';
import type { ContactNamed } from '../../domain/membership/contacts.ts';
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

/** The days of somebody who was named, as they should have been. */
export const ContactDays = z.strictObject(days);

/** Corrects from when to when somebody who was named is asked: so one who goes gets a last day. */
export async function correctContact(
  context: Context,
  {
    id,
    days: { from, to },
    ...about
  }: AboutOnePartner & { readonly id: string; readonly days: z.infer<typeof ContactDays> },
): Promise<Done<ContactWritten>> {
  const refusal = refusalOf(context, about);
  if (refusal) return refusal;
  const problems = reversed({ from, to });
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  return writeAboutPartner(context, about, async ({ tx, tenant, now }) => {
    const known = await contactsOf(tx, tenant.partner);
    const before = known.find((one) => one.id === id);
    if (!before) return refused({ kind: 'not-found', what: 'contact' });
    const { to: _, ...same } = before;
    const wanted = { ...same, id: newId(Date.parse(now)), from: from as Day, ...until(to) };
    if (known.some((one) => one !== before && isInTheWay(one, wanted)))
      return refused({ kind: 'conflict', code: 'exists-already' });
    await endBeside(tx, 'partner_contacts', tenant, id, now);
    await addContact(tx, tenant, { ...wanted, corrects: id, known_from: now });
    return done(writtenAs('correct-contact', wanted, before, now));
  });
}

/** Takes back that somebody was named: a contact before goes on. What was said is kept. */
export async function withdrawContact(
  context: Context,
  { id, ...about }: AboutOnePartner & { readonly id: string },
): Promise<Done<ContactWritten>> {
  const refusal = refusalOf(context, about);
  if (refusal) return refusal;
  return writeAboutPartner(context, about, async ({ tx, tenant, now }) => {
    const before = (await contactsOf(tx, tenant.partner)).find((one) => one.id === id);
    if (!before) return refused({ kind: 'not-found', what: 'contact' });
    await endBeside(tx, 'partner_contacts', tenant, id, now);
    return done(writtenAs('withdraw-contact', undefined, before, now));
  });
}

const isInTheWay = (one: ContactNamed, wanted: ContactNamed): boolean =>
  wanted.part === 'deputy'
    ? standsInOnSameDay(one, wanted)
    : one.part === 'contact' && one.purpose === wanted.purpose && one.from === wanted.from;
