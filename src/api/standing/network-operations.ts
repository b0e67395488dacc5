import { z } from 'zod';
import { networkStanding } from '../../actions/network-standing.ts';
import { done } from '../../actions/refusal.ts';
import { type Day, readDay } from '../../domain/time/day.ts';
import { JsonAccountManager } from '../account-managers/account-manager-schema.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';
import { filters, meantBy, verdict } from './network-filters.ts';

const JsonRow = z
  .strictObject({
    partner: z.string().meta({ description: 'The code of the partner.' }),
    name: z.string(),
    country: z.string().optional(),
    accountManager: JsonAccountManager.optional().meta({ description: 'Who looks after the partner on the day.' }),
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

/** A cursor that was not made here means a place before or behind, like any other. */
function cursorOf(place: string) {
  const [sortedBy = '', competency = '', level = '', ...code] = place.split('\n');
  const day: Day | undefined = readDay(sortedBy);
  return { code: code.join('\n'), competency, level, ...(day !== undefined && { day }) };
}

export const networkOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/standing',
    id: 'showNetworkStanding',
    tag: 'Standing',
    summary: 'Where all partners stand, page by page, as it was last worked out',
    description:
      'One row for each award that is claimed or held. Rows of one day stand by the code of the partner, the competency and the level. For the office of the programme.',
    query: z.strictObject({
      ...Paging,
      ...filters,
      sort: z.enum(['partner', 'deadline', 'renewal']).optional().meta({
        description:
          'By the code of the partner, where it is not said; or by the day, the earliest first. What has none comes last.',
      }),
      descending: z.enum(['true', 'false']).optional(),
    }),
    answer: JsonNetwork,
    act: async ({ context, programme, query }) => {
      const { limit, cursor, sort, descending, ...about } = query;
      const place = placeOf({ cursor });
      const found = await networkStanding(context, {
        ...{ ...meantBy(programme.id, about), limit: limitOf({ limit }) },
        ...(place !== undefined && { after: cursorOf(place) }),
        ...(sort !== undefined && { sort }),
        isDescending: descending === 'true',
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
            ...(row.accountManager && { accountManager: row.accountManager }),
            ...(row.renewal !== null && { renewal: row.renewal }),
            ...(row.deadline !== null && { deadline: row.deadline }),
            ...(row.atRiskFrom !== null && { atRiskFrom: row.atRiskFrom }),
          })),
          ...(next && { next: cursorFrom([next.day ?? '', next.competency, next.level, next.code].join('\n')) }),
        }),
      });
    },
  }),
];
