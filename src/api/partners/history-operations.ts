import { z } from 'zod';
import { historyOf, type StatementOfHistory } from '../../actions/history-of.ts';
import { done } from '../../actions/refusal.ts';
import { type StatementName, statementKinds } from '../../actions/statement-kinds.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { WrittenInstant } from '../../domain/membership/written/partner-file.ts';
import { day } from '../../domain/time/day.ts';
import { instant } from '../../domain/time/instant.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';

const kinds = Object.keys(statementKinds) as [StatementName, ...StatementName[]];

const JsonStatement = z
  .strictObject({
    id: z.string(),
    kind: z.enum(kinds),
    person: z.string().optional().meta({ description: 'The code of the person, where it is about one.' }),
    statement: z.unknown().meta({ description: 'What was stated, as it stands in a partner file.' }),
    knownFrom: z.string().meta({ description: 'From when on it was taken to be so.' }),
    knownTo: z.string().optional().meta({ description: 'Left out: it still is.' }),
    replacedBy: z.string().optional().meta({ description: 'The statement that corrected it.' }),
  })
  .meta({ id: 'statementOfHistory' });

const placeIn = ({ knownFrom, id }: StatementOfHistory) => `${knownFrom} ${id}`;

export const historyOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/history',
    id: 'showHistory',
    tag: 'History',
    summary: 'What was ever stated of a partner or one of its people, the earliest known first',
    description:
      'Two days are two questions. "knownAt" asks what was believed at a moment; "validOn" asks what holds on a day, by the rules of now where these say how long something counts. Together they ask what was believed then about that day.',
    query: z.strictObject({
      ...Paging,
      kind: z.enum(kinds).optional().meta({ description: 'Only statements of this kind.' }),
      person: z.string().max(80).optional().meta({ description: 'Only about the person of this code.' }),
      knownAt: WrittenInstant.optional().meta({ description: 'Only what was known at this moment.' }),
      validOn: WrittenDay.optional().meta({ description: 'Only what holds on this day.' }),
    }),
    answer: z.strictObject({ statements: z.array(JsonStatement), next: z.string().optional() }),
    act: async ({ context, programme, partner, query }) => {
      const { kind, person, knownAt, validOn } = query;
      const found = await historyOf(context, {
        ...{ programme: programme.id, partner, kind, person },
        ...(knownAt !== undefined && { knownAt: instant(knownAt) }),
        ...(validOn !== undefined && { validOn: day(validOn) }),
      });
      if (!found.ok) return found;
      const after = placeOf(query);
      const rest = after === undefined ? found.value : found.value.filter((one) => placeIn(one) > after);
      const page = rest.slice(0, limitOf(query));
      const last = page.at(-1);
      return done({
        body: () => ({
          statements: page.map(({ person: who, knownTo, replacedBy, ...one }) => ({
            ...one,
            ...(who !== null && { person: who }),
            ...(knownTo !== null && { knownTo }),
            ...(replacedBy !== null && { replacedBy }),
          })),
          ...(last && rest.length > page.length && { next: cursorFrom(placeIn(last)) }),
        }),
      });
    },
  }),
];
