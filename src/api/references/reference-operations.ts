import { z } from 'zod';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { askReference } from '../../actions/references/ask-reference.ts';
import { askReferenceAgain } from '../../actions/references/ask-reference-again.ts';
import { forgetContact } from '../../actions/references/forget-contact.ts';
import { listReferences } from '../../actions/references/list-references.ts';
import { ReferenceToAsk } from '../../actions/references/reference-to-ask.ts';
import { referencesWanted } from '../../actions/references/references-wanted.ts';
import { withdrawReference } from '../../actions/references/withdraw-reference.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { daysToAnswer } from '../../domain/membership/reference-state.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import type { Replied } from '../operations/reply.ts';
import { limitOf, Paging, placeOf } from '../paging.ts';
import { JsonReferences, JsonReferencesWanted, referencesTold, State, wantedTold } from './reference-schema.ts';

const tag = 'References';
const byId = z.strictObject({ id: z.uuid().meta({ description: 'The id of the request, as the list has it.' }) });
const JsonAsked = z.strictObject({ id: z.string() }).meta({ id: 'referenceAsked' });
const byLetter = `A letter goes to the customer, with a link by which it answers for ${daysToAnswer} days without signing in.`;

const told = (result: Done<{ readonly id: string }>): Done<Replied<{ id: string }>> =>
  result.ok ? done({ body: () => ({ id: result.value.id }) }) : result;

/** What a partner asks its customers, and where that stands. */
export const referenceOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/references',
    id: 'listReferences',
    tag,
    summary: 'The customers that were asked for a reference, and what they answered',
    description: 'The newest request comes first.',
    query: z.strictObject({ ...Paging, state: State.optional() }),
    answer: JsonReferences,
    act: async ({ context, programme, partner, query, language }) => {
      const asked = { after: placeOf(query), limit: limitOf(query), state: query.state };
      const listed = await listReferences(context, { programme: programme.id, partner, ...asked });
      if (!listed.ok) return listed;
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      return done({ body: () => referencesTold(listed.value, voiceOf(rules.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/references/wanted',
    id: 'showReferencesWanted',
    tag,
    summary: 'Which clauses ask for references today, and how many count there',
    answer: JsonReferencesWanted,
    act: async ({ context, programme, partner, language }) => {
      const wanted = await referencesWanted(context, { programme: programme.id, partner });
      if (!wanted.ok) return wanted;
      return done({ body: () => wantedTold(wanted.value, voiceOf(wanted.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/references',
    id: 'askReference',
    tag,
    summary: 'Ask a customer for a reference',
    description: `${byLetter} For the administrators of the partner. Where the same address was asked for the same already and has not answered, it is refused (409).`,
    isOnce: true,
    status: 201,
    body: ReferenceToAsk.meta({ id: 'referenceToAsk' }),
    answer: JsonAsked,
    act: async ({ once, programme, partner, body: asked }) =>
      told(await once((context) => askReference(context, { programme: programme.id, partner, asked }))),
  }),
  atPartner({
    method: 'POST',
    path: '/references/:id/letters',
    id: 'askReferenceAgain',
    tag,
    summary: 'Ask a customer again that has not answered',
    description: `${byLetter} The link of the earlier letter opens nothing from then on. Nobody is written to twice a day.`,
    isOnce: true,
    status: 201,
    params: byId,
    answer: JsonAsked,
    act: async ({ once, programme, partner, params: { id } }) =>
      told(await once((context) => askReferenceAgain(context, { programme: programme.id, partner, id }))),
  }),
  atPartner({
    method: 'DELETE',
    path: '/references/:id',
    id: 'withdrawReference',
    tag,
    summary: 'Take a request back before it is answered',
    description:
      'The link of its letter opens nothing from then on, and the name and address of the contact are gone. What was answered is evidence, and is withdrawn as such.',
    params: byId,
    act: async ({ context, programme, partner, params: { id } }) => {
      const withdrawn = await withdrawReference(context, { programme: programme.id, partner, id });
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
  atPartner({
    method: 'DELETE',
    path: '/references/:id/contact',
    id: 'forgetReferenceContact',
    tag,
    summary: 'Delete the name and address of the contact of a request that is closed',
    description: 'As they may ask for it. Ninety days after a request is closed it happens by itself.',
    params: byId,
    act: async ({ context, programme, partner, params: { id } }) => {
      const forgotten = await forgetContact(context, { programme: programme.id, partner, id });
      return forgotten.ok ? done({}) : forgotten;
    },
  }),
];
