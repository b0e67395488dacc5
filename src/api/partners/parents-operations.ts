import { z } from 'zod';
import { listParents } from '../../actions/list-parents.ts';
import { done } from '../../actions/refusal.ts';
import { ParentInput, stateParent } from '../../actions/state-parent.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { Day } from '../../domain/time/day.ts';
import { type AnyOperation, atPartner, inProgramme } from '../operations/operation.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';
import { JsonWritten, written } from '../written-about-partner.ts';

const params = z.strictObject({ id: z.uuid().meta({ description: 'The id, as the list has it.' }) });
const kept = 'The old one is ended and kept; the new one has an id of its own.';

const Parent = ParentInput.meta({
  id: 'parentStated',
  description: 'To which partner of the programme a partner belongs, from when to when.',
});
const JsonParent = z
  .strictObject({
    id: z.string(),
    partner: z.string().meta({ description: 'The code of the partner that belongs to the other one.' }),
    ...ParentInput.shape,
  })
  .meta({ id: 'parentListed' });
const listing = {
  query: z.strictObject({ ...Paging, on: WrittenDay.optional().meta({ description: 'Only what holds on this day.' }) }),
  answer: z.strictObject({ parents: z.array(JsonParent), next: z.string().optional() }),
};

type Listed = Awaited<ReturnType<typeof listParents>>;
const present = (listed: Listed) => {
  if (!listed.ok) return listed;
  const { items, next } = listed.value;
  return done({
    body: () => ({
      parents: items.map(({ from, to, ...one }) => ({
        ...one,
        ...(from !== null && { from: from as Day }),
        ...(to !== null && { to: to as Day }),
      })),
      ...(next !== null && { next: cursorFrom(next) }),
    }),
  });
};

const tag = 'Parents';

export const parentsOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/parents',
    id: 'listAllParents',
    tag,
    summary: 'Which partner belongs to which: the tree of the programme, page by page',
    description: 'For the office. Partners are a tree on every day.',
    ...listing,
    act: async ({ context, programme, query }) =>
      present(
        await listParents(context, {
          ...{ programme: programme.id, day: query.on, after: placeOf(query), limit: limitOf(query) },
        }),
      ),
  }),
  atPartner({
    method: 'GET',
    path: '/parents',
    id: 'listParents',
    tag,
    summary: 'To which partners a partner belongs, from when to when',
    ...listing,
    act: async ({ context, programme, partner, query }) =>
      present(
        await listParents(context, {
          ...{ programme: programme.id, partner, day: query.on, after: placeOf(query), limit: limitOf(query) },
        }),
      ),
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'POST',
    path: '/parents',
    id: 'addParent',
    tag,
    summary: 'State that a partner belongs to another one',
    description: 'For the office. No partner has two parents on one day, or is above itself.',
    status: 201,
    body: Parent,
    answer: JsonWritten,
    act: async (asked) =>
      written(await asked.once((context) => stateParent(context, { ...aboutPartner(asked), body: asked.body }))),
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PUT',
    path: '/parents/:id',
    id: 'correctParent',
    tag,
    summary: 'Correct to which partner a partner belongs',
    description: kept,
    params,
    body: Parent,
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), corrects: asked.params.id, body: asked.body };
      return written(await asked.once((context) => stateParent(context, input)));
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'DELETE',
    path: '/parents/:id',
    id: 'withdrawParent',
    tag,
    summary: 'Withdraw that a partner belongs to another one',
    params,
    answer: JsonWritten,
    act: async (asked) => {
      const input = { ...aboutPartner(asked), corrects: asked.params.id };
      return written(await asked.once((context) => stateParent(context, input)));
    },
  }),
];
