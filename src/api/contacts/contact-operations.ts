import { z } from 'zod';
import { ContactDays, correctContact, withdrawContact } from '../../actions/contacts/change-contact.ts';
import { type ContactListed, listContacts } from '../../actions/contacts/list-contacts.ts';
import { ContactToName, nameContact } from '../../actions/contacts/name-contact.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { contactParts, contactPurposes } from '../../domain/membership/contacts.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { JsonWritten, written } from '../written-about-partner.ts';

const tag = 'Contacts';
const params = z.strictObject({ id: z.uuid().meta({ description: 'The id, as the list has it.' }) });

const JsonContact = z
  .strictObject({
    id: z.string(),
    purpose: z.enum(contactPurposes),
    part: z.enum(contactParts),
    user: z.string().meta({ description: 'The id of the user.' }),
    name: z.string(),
    email: z.string(),
    from: JsonDay,
    to: JsonDay.optional().meta({ description: 'The last day, where there is one.' }),
    works: z.boolean().meta({
      description: 'Works for the partner now as this contact has to: for renewals and billing as an administrator.',
    }),
  })
  .meta({ id: 'contact', description: 'Somebody whom one asks at a partner, from when to when.' });

const JsonContacts = z
  .strictObject({
    today: z.array(
      z.strictObject({
        purpose: z.enum(contactPurposes),
        contact: JsonContact.optional(),
        vacant: z.enum(['never-named', 'ended', 'left']).optional().meta({
          description:
            'Why there is no contact: nobody was ever named, its last day is over, or it works for the partner no more.',
        }),
        last: JsonContact.optional().meta({ description: 'Who was the contact last, where there is none.' }),
        deputies: z.array(JsonContact).meta({ description: 'Whoever stands in today.' }),
      }),
    ),
    named: z.array(JsonContact).meta({ description: 'Everybody who was named, the earliest first.' }),
  })
  .meta({ id: 'contacts' });

const told = ({ id, purpose, part, user, from, to, colleague, works }: ContactListed): z.input<typeof JsonContact> => ({
  ...{ id, purpose, part, user, name: colleague.name, email: colleague.email, from, works },
  ...(to !== undefined && { to }),
});

/** Whom one asks at a partner about what, and who stands in. */
export const contactOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/contacts',
    id: 'listContacts',
    tag,
    summary: 'Whom one asks at a partner today, who was asked before and who will be',
    description: 'For everybody who reads the partner.',
    answer: JsonContacts,
    act: async ({ context, programme, partner }) => {
      const listed = await listContacts(context, { programme: programme.id, partner });
      if (!listed.ok) return listed;
      const { today, named } = listed.value;
      return done({
        body: () => ({
          today: today.map(({ purpose, vacant, contact, last, deputies }) => ({
            ...{ purpose, deputies: deputies.map(told) },
            ...(vacant && { vacant }),
            ...(contact && { contact: told(contact) }),
            ...(last && { last: told(last) }),
          })),
          named: named.map(told),
        }),
      });
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'POST',
    path: '/contacts',
    id: 'nameContact',
    tag,
    summary: 'Name a contact, or a deputy that stands in for one, from a day on',
    description:
      'A contact goes on until the next one begins or its own last day is over; deputies there may be many. A contact who was named for the same day is corrected: the old statement is ended and kept.',
    status: 201,
    body: ContactToName.meta({ id: 'contactToName' }),
    answer: JsonWritten,
    act: async (asked) =>
      written(await asked.once((context) => nameContact(context, { ...aboutPartner(asked), named: asked.body }))),
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PUT',
    path: '/contacts/:id',
    id: 'correctContact',
    tag,
    summary: 'Correct from when to when somebody is asked',
    description:
      'So whoever goes gets a last day. The old statement is ended and kept, the new one has an id of its own.',
    params,
    body: ContactDays.meta({ id: 'contactDays' }),
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), id: asked.params.id, days: asked.body };
      return written(await asked.once((context) => correctContact(context, input)));
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'DELETE',
    path: '/contacts/:id',
    id: 'withdrawContact',
    tag,
    summary: 'Take back that somebody was named',
    description: 'A contact before goes on. What was said is kept.',
    params,
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), id: asked.params.id };
      return written(await asked.once((context) => withdrawContact(context, input)));
    },
  }),
];
