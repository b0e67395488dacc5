import { z } from 'zod';
import { done, refused } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { competencyOf, readAsked, WhichVersion } from './catalogue-asked.ts';
import { JsonCompetency, presentCompetency } from './competency-schema.ts';

const tag = 'Catalogue';

/** What the rules name: competencies with their dated texts, and what people can earn. */
export const competencyOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/catalogue/items',
    id: 'listItems',
    isPublic: true,
    tag,
    summary: 'The exams, certifications, assessments and courses that the rules name',
    query: z.strictObject(WhichVersion),
    answer: z.strictObject({
      items: z.array(
        z
          .strictObject({
            id: z.string(),
            kind: z.string(),
            title: z.string().optional(),
            retires: JsonDay.optional(),
            acceptedUntil: JsonDay.optional(),
            validity: z
              .union([z.strictObject({ months: z.int() }), z.strictObject({ days: z.int() })])
              .optional()
              .meta({ description: 'How long one is valid of which only the day it was earned is known.' }),
          })
          .meta({ id: 'itemShown' }),
      ),
    }),
    act: async (asked) => {
      const found = await readAsked(asked);
      if (!found.ok) return found;
      const { catalogue, voice, etag } = found.value;
      return done({
        etag,
        body: () => ({
          items: [...catalogue.programme.items.values()].map(({ id, kind, title, retirement, validity }) => {
            const last = retirement.at(-1);
            return {
              id,
              kind,
              ...(title && { title: voice.say(title) }),
              ...(last?.retires && { retires: last.retires }),
              ...(last?.acceptedUntil && { acceptedUntil: last.acceptedUntil }),
              ...(validity && { validity }),
            };
          }),
        }),
      });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/competencies',
    id: 'listCompetencies',
    isPublic: true,
    tag,
    summary: 'All competencies with their dated texts',
    query: z.strictObject(WhichVersion),
    answer: z.strictObject({ competencies: z.array(JsonCompetency) }),
    act: async (asked) => {
      const found = await readAsked(asked);
      if (!found.ok) return found;
      const { catalogue, voice, etag } = found.value;
      const all = [...catalogue.programme.competencies.values()];
      return done({ etag, body: () => ({ competencies: all.map((one) => presentCompetency(one, voice)) }) });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/competencies/:competency',
    id: 'showCompetency',
    isPublic: true,
    tag,
    summary: 'One competency with its dated texts, how it closes and what it takes over from',
    params: z.strictObject({ competency: z.string().max(80) }),
    query: z.strictObject(WhichVersion),
    answer: JsonCompetency,
    act: async (asked) => {
      const found = await readAsked(asked);
      if (!found.ok) return found;
      const competency = competencyOf(found.value, asked.params.competency);
      if (!competency) return refused({ kind: 'not-found', what: 'competency' });
      return done({ etag: found.value.etag, body: () => presentCompetency(competency, found.value.voice) });
    },
  }),
];
