import { z } from 'zod';
import { listPeople } from '../../actions/list-people.ts';
import { done } from '../../actions/refusal.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';

const tag = 'People';

const JsonPerson = z
  .strictObject({
    id: z.string(),
    person: z.string().meta({ description: 'The code by which its partner calls it, as it stands in addresses.' }),
    name: z.string().optional(),
    email: z.string().optional(),
    linked: z.boolean().meta({ description: 'Its own wallet is linked, from which its credentials come.' }),
    erased: z.boolean().meta({ description: 'Who it was has been taken out on request.' }),
    affiliations: z
      .array(z.string())
      .meta({ description: 'As what it belongs to the partner today; none where it does not, or it is not known.' }),
    credentials: z.number().int().meta({ description: 'How many credentials it holds today.' }),
    nextExpiry: z.string().optional().meta({ description: 'The last day of that one of them that ends next.' }),
  })
  .meta({ id: 'personListed' });

export const peopleOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/people',
    id: 'listPeople',
    tag,
    summary: 'The people of a partner by their codes, page by page',
    description: 'Those whom the partner names now. What is said of today is said of the business day.',
    query: z.strictObject({
      ...Paging,
      text: z.string().min(1).max(80).optional().meta({ description: 'A part of the name or the code.' }),
    }),
    answer: z.strictObject({
      people: z.array(JsonPerson),
      next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
    }),
    act: async ({ context, programme, partner, query }) => {
      const asked = { text: query.text, after: placeOf(query), limit: limitOf(query) };
      const page = await listPeople(context, { programme: programme.id, partner, ...asked });
      if (!page.ok) return page;
      const { items, next } = page.value;
      return done({
        body: () => ({
          people: items.map(({ person, code, name, email, isLinked, isErased, nextExpiry, ...held }) => ({
            ...{ id: person, person: code, linked: isLinked, erased: isErased },
            ...(name !== null && { name }),
            ...(email !== null && { email }),
            ...{ affiliations: [...held.affiliations], credentials: held.credentials },
            ...(nextExpiry !== null && { nextExpiry }),
          })),
          ...(next !== null && { next: cursorFrom(next) }),
        }),
      });
    },
  }),
];
