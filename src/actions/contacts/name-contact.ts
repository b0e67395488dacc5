import { z } from 'zod';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import {
  type ContactNamed,
  contactParts,
  contactPurposes,
  isForAdministrators,
} from '../../domain/membership/contacts.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { addContact, contactsOf } from '../../store/membership/contacts.ts';
import { endBeside } from '../../store/membership/parents.ts';
import { newId } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { mayNameContact } from '../policies/contact.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { type AboutOnePartner, type PartnerWritten, writeAboutPartner } from '../write-about-partner.ts';
import { whoWorks } from './who-works.ts';

const days = {
  from: WrittenDay.meta({ description: 'The first day.' }),
  to: WrittenDay.optional().meta({
    description:
      'The last day. Left out: a contact goes on until the next one begins, and a deputy stands in for as long as nothing else is said.',
  }),
};

/** The days of somebody who was named, as they should have been. */
export const ContactDays = z.strictObject(days);

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

interface Written {
  readonly id?: string;
  readonly revision: number;
}

/** Says who is asked about something at a partner from a day on. A contact who was named for the same day is corrected, and kept. */
export async function nameContact(
  context: Context,
  { named, ...about }: AboutOnePartner & { readonly named: ContactToName },
): Promise<Done<Written>> {
  const refusal = refusalOf(context, about);
  if (refusal) return refusal;
  const { purpose, part, user, from, to } = named;
  // Beforehand: inside the transaction the tables of signing in are out of reach.
  const { works } = await whoWorks(context, about);
  const problems: Problem[] = [
    ...(works(user, purpose)
      ? []
      : [
          problem(isForAdministrators(purpose) ? 'contact-no-administrator' : 'contact-works-elsewhere', ['user'], {
            found: user,
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

/** Corrects from when to when somebody who was named is asked: so one who goes gets a last day. */
export async function correctContact(
  context: Context,
  {
    id,
    days: { from, to },
    ...about
  }: AboutOnePartner & { readonly id: string; readonly days: z.infer<typeof ContactDays> },
): Promise<Done<Written>> {
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
): Promise<Done<Written>> {
  const refusal = refusalOf(context, about);
  if (refusal) return refusal;
  return writeAboutPartner(context, about, async ({ tx, tenant, now }) => {
    const before = (await contactsOf(tx, tenant.partner)).find((one) => one.id === id);
    if (!before) return refused({ kind: 'not-found', what: 'contact' });
    await endBeside(tx, 'partner_contacts', tenant, id, now);
    return done(writtenAs('withdraw-contact', undefined, before, now));
  });
}

function refusalOf({ actor }: Context, about: AboutOnePartner): Done<never> | undefined {
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  return mayNameContact(actor, about) ? undefined : refuse(actor);
}

const until = (to: string | undefined) => (to === undefined ? {} : { to: to as Day });

const reversed = ({ from, to }: z.infer<typeof ContactDays>): readonly Problem[] =>
  to !== undefined && to < from ? [problem('reversed-days', ['to'], { from, to })] : [];

const isInTheWay = (one: ContactNamed, wanted: ContactNamed): boolean =>
  wanted.part === 'deputy'
    ? standsInOnSameDay(one, wanted)
    : one.part === 'contact' && one.purpose === wanted.purpose && one.from === wanted.from;

/** The same deputy, for the same, on a day of both. */
const standsInOnSameDay = (one: ContactNamed, wanted: ContactNamed): boolean =>
  one.part === 'deputy' &&
  one.purpose === wanted.purpose &&
  one.user === wanted.user &&
  (one.to === undefined || one.to >= wanted.from) &&
  (wanted.to === undefined || wanted.to >= one.from);

function writtenAs(
  action: string,
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
