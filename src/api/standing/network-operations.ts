import { z } from 'zod';
import { networkStanding } from '../../actions/network-standing.ts';
import { done } from '../../actions/refusal.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';

const yesOrNo = z.enum(['true', 'false']).optional();
const verdict = z.enum(['met', 'not-met', 'undetermined']);

const JsonRow = z
  .strictObject({
    partner: z.string().meta({ description: 'The code of the partner.' }),
    name: z.string(),
    country: z.string().optional(),
    competency: z.string(),
    level: z.string(),
    claimed: z.boolean().meta({ description: 'False where it is held without being claimed.' }),
    verdict: verdict.meta({ description: 'With people counted for all claims together.' }),
    held: z.boolean(),
    because: z.string().meta({ description: 'Why it is held or not, as a code.' }),
    renewal: z.string().optional().meta({ description: 'The anniversary that comes next, or is open.' }),
    deadline: z.string().optional().meta({ description: 'The last day on which something can be done.' }),
    atRisk: z.boolean(),
    atRiskFrom: z.string().optional(),
    causes: z
      .array(z.looseObject({ kind: z.string() }))
      .meta({ description: 'Why it is at risk, in codes with values; the forecast of the partner has the sentences.' }),
    day: z.string().meta({ description: 'The day for which it was worked out.' }),
    workedOutAt: z.string(),
    current: z
      .boolean()
      .meta({ description: 'False: facts, rules or day are others by now, and it is worked out anew.' }),
  })
  .meta({ id: 'networkRow' });

const JsonNetwork = z
  .strictObject({
    day: z.string(),
    rows: z.array(JsonRow),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
    totals: z
      .strictObject({
        awards: z.number().int(),
        partners: z.number().int(),
        held: z.number().int(),
        atRisk: z.number().int(),
        met: z.number().int(),
        notMet: z.number().int(),
        undetermined: z.number().int(),
        notCurrent: z.number().int(),
      })
      .meta({
        id: 'networkTotals',
        description: 'Over all rows that the filters let through, not of this page alone.',
      }),
    partnersBehind: z
      .number()
      .int()
      .meta({ description: 'Partners that are being worked out anew: their rows may be missing, or be others.' }),
  })
  .meta({ id: 'networkStanding' });

const isYes = (text: 'true' | 'false') => text === 'true';

/** A cursor that was not made here means a place before or behind, like any other. */
function cursorOf(place: string) {
  const [competency = '', level = '', ...code] = place.split('\n');
  return { code: code.join('\n'), competency, level };
}

export const networkOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/standing',
    id: 'showNetworkStanding',
    tag: 'Standing',
    summary: 'Where all partners stand, page by page, as it was last worked out',
    description:
      'One row for each award that is claimed or held, by the code of the partner, the competency and the level. For the office of the programme.',
    query: z.strictObject({
      ...Paging,
      verdict: verdict.optional(),
      held: yesOrNo.meta({ description: 'Only what is held, or only what is not.' }),
      atRisk: yesOrNo.meta({ description: 'Only what is at risk, or only what is not.' }),
      daysToRenewal: z
        .string()
        .regex(/^\d{1,4}$/, { error: 'not-a-number' })
        .optional()
        .meta({ description: 'Only what is held and is to be renewed within so many days.' }),
      competency: z.string().max(80).optional(),
      level: z.string().max(80).optional(),
      country: z.string().max(80).optional(),
    }),
    answer: JsonNetwork,
    act: async ({ context, programme, query }) => {
      const { verdict: wanted, held, atRisk, daysToRenewal, competency, level, country } = query;
      const place = placeOf(query);
      const found = await networkStanding(context, {
        ...{ programme: programme.id, limit: limitOf(query) },
        ...(place !== undefined && { after: cursorOf(place) }),
        ...(wanted !== undefined && { verdict: wanted }),
        ...(held !== undefined && { held: isYes(held) }),
        ...(atRisk !== undefined && { atRisk: isYes(atRisk) }),
        ...(daysToRenewal !== undefined && { daysToRenewal: Number(daysToRenewal) }),
        ...(competency !== undefined && { competency }),
        ...(level !== undefined && { level }),
        ...(country !== undefined && { country }),
      });
      if (!found.ok) return found;
      const { rows, next, totals, day, partnersBehind } = found.value;
      return done({
        body: () => ({
          ...{ day, partnersBehind, totals: { ...totals } },
          rows: rows.map((row) => ({
            ...{ partner: row.code, name: row.name, competency: row.competency, level: row.level },
            ...{ claimed: row.isClaimed, verdict: row.verdict, held: row.isHeld, because: row.because },
            ...{ atRisk: row.isAtRisk, causes: [...row.causes], day: row.day, workedOutAt: row.workedOutAt },
            current: row.isCurrent,
            ...(row.country !== null && { country: row.country }),
            ...(row.renewal !== null && { renewal: row.renewal }),
            ...(row.deadline !== null && { deadline: row.deadline }),
            ...(row.atRiskFrom !== null && { atRiskFrom: row.atRiskFrom }),
          })),
          ...(next && { next: cursorFrom([next.competency, next.level, next.code].join('\n')) }),
        }),
      });
    },
  }),
];
