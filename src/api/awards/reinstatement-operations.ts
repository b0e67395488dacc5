import { z } from 'zod';
import { foreseeReinstatement } from '../../actions/awards/foresee-reinstatement.ts';
import { listReinstatements } from '../../actions/awards/list-reinstatements.ts';
import { reinstateAward } from '../../actions/awards/reinstate-award.ts';
import {
  ReinstatementToMake,
  ReinstatementToWithdraw,
  ReinstatementWanted,
} from '../../actions/awards/reinstatement-to-make.ts';
import { withdrawReinstatement } from '../../actions/awards/withdraw-reinstatement.ts';
import { done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { JsonWritten, written } from '../written-about-partner.ts';

const tag = 'Awards';
const ofAward = { competency: z.string().max(80), level: z.string().max(80) } as const;

const JsonReinstatement = z
  .strictObject({
    id: z.string(),
    competency: z.string(),
    level: z.string(),
    from: JsonDay.meta({ description: 'From which day on it is held again.' }),
    lostFrom: JsonDay.meta({ description: 'Since when it had not been.' }),
    anniversary: z.enum(['kept', 'new']),
    decidedOn: JsonDay,
    reason: z.string(),
    undoableUntil: JsonDay.optional().meta({ description: 'Left out: it binds, or was taken back.' }),
    withdrawn: z.strictObject({ on: JsonDay, reason: z.string() }).optional(),
  })
  .meta({ id: 'reinstatement', description: 'A decision that an award which was lost is held again.' });

const JsonForeseen = z
  .strictObject({
    lostFrom: JsonDay,
    anniversary: JsonDay.optional().meta({ description: 'The first anniversary that it would have.' }),
    endsLapsed: z.boolean().meta({ description: 'The lapsed record still goes on, and would end where it lapsed.' }),
  })
  .meta({ id: 'reinstatementForeseen' });

/** What was lost is held again, by a decision of the office. */
export const reinstatementOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/award-history/:competency/:level/reinstatements',
    id: 'listReinstatements',
    tag,
    summary: 'What was decided about holding an award again',
    description:
      'The oldest first, with those that were taken back. For the office, and the administrators of the partner.',
    params: z.strictObject(ofAward),
    answer: z.strictObject({ reinstatements: z.array(JsonReinstatement) }).meta({ id: 'reinstatements' }),
    act: async ({ context, programme, partner, params: { competency, level } }) => {
      const listed = await listReinstatements(context, { programme: programme.id, partner, competency, level });
      return listed.ok ? done({ body: () => ({ reinstatements: listed.value.map((one) => ({ ...one })) }) }) : listed;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/award-history/:competency/:level/reinstatement',
    id: 'foreseeReinstatement',
    tag,
    summary: 'How an award would be held if it were reinstated. Nothing changes',
    description:
      'Refused (409) with the reason where it cannot be: it is held, was never given, or would be lost at once.',
    params: z.strictObject(ofAward),
    query: z.strictObject(ReinstatementWanted),
    answer: JsonForeseen,
    act: async ({ context, programme, partner, params: { competency, level }, query }) => {
      const asked = { programme: programme.id, partner, competency, level, ...query };
      const found = await foreseeReinstatement(context, asked);
      if (!found.ok) return found;
      const { lostFrom, anniversary, lapsed } = found.value;
      const next = anniversary === undefined ? {} : { anniversary };
      return done({ body: () => ({ lostFrom, ...next, endsLapsed: lapsed !== undefined }) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/reinstatements',
    id: 'reinstateAward',
    tag,
    summary: 'Let an award that was lost be held again, with a reason',
    description:
      'Its lapsed record ends on the last day on which it was held, and a new one begins. For those who decide about awards. It can be taken back on the first day on which it has an effect: its own, or that of the decision where that is later.',
    isOnce: true,
    takesRevision: true,
    status: 201,
    body: ReinstatementToMake.meta({ id: 'reinstatementToMake' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, revision, body: wanted }) =>
      written(await once((context) => reinstateAward(context, { programme: programme.id, partner, revision, wanted }))),
  }),
  atPartner({
    method: 'POST',
    path: '/reinstatements/:id/withdrawal',
    id: 'withdrawReinstatement',
    tag,
    summary: 'Take a reinstatement back, until it binds',
    isOnce: true,
    params: z.strictObject({ id: z.uuid() }),
    body: ReinstatementToWithdraw.meta({ id: 'reinstatementToWithdraw' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id }, body: { reason } }) =>
      written(
        await once((context) => withdrawReinstatement(context, { programme: programme.id, partner, id, reason })),
      ),
  }),
];
