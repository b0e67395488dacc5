import { z } from 'zod';
import { addPerson } from '../../actions/add-person.ts';
import { changePerson } from '../../actions/change-person.ts';
import { endPerson } from '../../actions/end-person.ts';
import { foreseeLeaver } from '../../actions/foresee-leaver.ts';
import { listPeople } from '../../actions/list-people.ts';
import { PersonChange, PersonInput } from '../../actions/person-input.ts';
import { done } from '../../actions/refusal.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { day as dayFrom } from '../../domain/time/day.ts';
import { isKnownTo, toldTo } from '../judging/answered.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
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
    affiliations: z.array(z.string()).meta({
      description:
        'As what it belongs to the partner today, of whom no kind is stated as the usual one of the programme; none where it does not, or it is not known.',
    }),
    credentials: z.number().int().meta({ description: 'How many credentials it holds today.' }),
    nextExpiry: z.string().optional().meta({ description: 'The last day of that one of them that ends next.' }),
  })
  .meta({ id: 'personListed' });

const params = z.strictObject({ person: z.string().max(80).meta({ description: 'The code of the person.' }) });

const JsonPersonWritten = z
  .strictObject({
    id: z.string(),
    person: z.string().meta({ description: 'Its code, as it stands in addresses.' }),
    revision: z.number().int().meta({ description: 'Of the partner, now.' }),
  })
  .meta({ id: 'personWritten' });

export const peopleOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/people/:person/leaving',
    id: 'foreseeLeaver',
    tag,
    summary: 'What it would do to the awards if somebody left',
    description:
      'Each award as it is and as it would be, by the standing on the first day without the person and by the forecast; of somebody whose last day is known already, beside the same partner if this person stayed. Nothing changes.',
    params,
    query: z.strictObject({
      last: WrittenDay.meta({ description: 'The last day on which the person would belong to the partner.' }),
    }),
    answer: JsonFactsImpact,
    act: async (asked) => {
      const { context, programme, partner, params, query, language } = asked;
      const leaver = { programme: programme.id, partner, person: params.person, last: dayFrom(query.last) };
      return toldTo(asked, await foreseeLeaver(context, { ...leaver, language, isKnown: isKnownTo(asked) }));
    },
  }),
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
  atPartner({
    ...writesAboutPartner,
    method: 'POST',
    path: '/people',
    id: 'addPerson',
    tag,
    summary: 'Add a person to the people of a partner',
    description:
      'Without a code one is made. Without affiliations it is one of the partner’s people of whom none is known, and counts nowhere.',
    status: 201,
    body: PersonInput.meta({ id: 'personToAdd' }),
    answer: JsonPersonWritten,
    act: async (asked) => {
      const added = await asked.once((context) => addPerson(context, { ...aboutPartner(asked), body: asked.body }));
      if (!added.ok) return added;
      const { person: id, code, revision } = added.value;
      return done({ etag: etagOfRevision(revision), body: () => ({ id, person: code, revision }) });
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PATCH',
    path: '/people/:person',
    id: 'changePerson',
    tag,
    summary: 'Change the name, the address or the code of a person',
    description: 'What is left out stays as it is; null takes it out. Who was erased stays so.',
    params,
    body: PersonChange.meta({ id: 'personChange' }),
    answer: JsonPersonWritten,
    act: async (asked) => {
      const { person } = asked.params;
      const input = { ...aboutPartner(asked), person, body: asked.body };
      const changed = await asked.once((context) => changePerson(context, input));
      if (!changed.ok) return changed;
      const { person: id, revision } = changed.value;
      const code = asked.body.code ?? person;
      return done({ etag: etagOfRevision(revision), body: () => ({ id, person: code, revision }) });
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PUT',
    path: '/people/:person/last-day',
    id: 'endPerson',
    tag,
    summary: 'Say that somebody leaves, and on which day it belongs to the partner last',
    description:
      'Affiliations that go on after that day are corrected to end on it. What the person holds stays known.',
    params,
    body: z.strictObject({ last: WrittenDay }).meta({ id: 'personLastDay' }),
    answer: JsonPersonWritten,
    act: async (asked) => {
      const { person } = asked.params;
      const input = { ...aboutPartner(asked), person, last: asked.body.last };
      const ended = await asked.once((context) => endPerson(context, input));
      if (!ended.ok) return ended;
      const { person: id, revision } = ended.value;
      return done({ etag: etagOfRevision(revision), body: () => ({ id, person, revision }) });
    },
  }),
];
