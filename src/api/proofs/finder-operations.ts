import { z } from 'zod';
import { findPartners } from '../../actions/proofs/find-partners.ts';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';

const JsonFound = z
  .strictObject({
    day: JsonDay.meta({ description: 'Today, by the business day.' }),
    partners: z.array(
      z
        .strictObject({
          address: z.string().meta({ description: 'The address of its proof.' }),
          name: z.string(),
          country: z.string().optional(),
          day: JsonDay.meta({
            description: 'The day for which its awards were worked out last; its proof tells today.',
          }),
          awards: z.array(z.strictObject({ competency: z.string(), level: z.string(), name: z.string() })),
        })
        .meta({ id: 'partnerFound' }),
    ),
    countries: z.array(z.string()).meta({ description: 'The countries of those who let themselves be found.' }),
    next: z.string().nullable(),
  })
  .meta({ id: 'partnersFound' });

/** Who holds what, among those who let themselves be found. */
export const finderOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/finder',
    id: 'findPartners',
    tag: 'Proofs',
    summary: 'Partners that hold a competency, among those who let themselves be found',
    description:
      'For everybody, without signing in. They come by name, letter by letter without accents; nothing else decides the order.',
    isPublic: true,
    query: z.strictObject({
      ...Paging,
      competency: z.string().max(80).optional(),
      level: z.string().max(80).optional(),
      country: z.string().max(80).optional(),
      called: z.string().max(80).optional().meta({ description: 'What the name begins with.' }),
    }),
    answer: JsonFound,
    act: async ({ context, programme, query, language }) => {
      const rules = await readCatalogue(context, { programme: programme.id });
      if (!rules.ok) return rules;
      const { competency, level, country, called } = query;
      const after = afterOf(placeOf(query));
      const asked = { programme: programme.id, competency, level, country, called, after, limit: limitOf(query) };
      const { partners, countries, day, next } = await findPartners(context, asked);
      const voice = voiceOf(rules.value.programme, language);
      return done({
        body: () => ({
          ...{ day, countries: [...countries] },
          partners: partners.map((one) => ({
            ...{ address: one.address, name: one.name, day: one.day },
            ...(one.country !== null && { country: one.country }),
            awards: one.awards.map((award) => ({ ...award, name: voice.award(award) })),
          })),
          next: next ? cursorFrom(`${next.partner}${next.name}`) : null,
        }),
      });
    },
  }),
];

/** The id of a partner, and behind it the name by which it is sorted. */
function afterOf(place: string | undefined) {
  const read = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})([\s\S]*)$/.exec(place ?? '');
  return read ? { partner: read[1] as string, name: read[2] as string } : undefined;
}
