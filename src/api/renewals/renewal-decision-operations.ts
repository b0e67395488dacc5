import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { decideRenewal } from '../../actions/renewals/decide-renewal.ts';
import { foreseeRenewalEnd } from '../../actions/renewals/foresee-renewal-end.ts';
import { RenewalDecisionToMake, RenewalDecisionToWithdraw } from '../../actions/renewals/renewal-decision-to-make.ts';
import { withdrawRenewalDecision } from '../../actions/renewals/withdraw-renewal-decision.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { JsonWritten, written } from '../written-about-partner.ts';
import { JsonRenewalEnd, renewalEndTold } from './renewal-decision-schema.ts';

const tag = 'Renewals';
const id = z.uuid().meta({ description: 'The id of the renewal that was asked for.' });

/** What becomes of a renewal that was asked for and not paid. */
export const renewalDecisionOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/membership/renewals/:id/end',
    id: 'foreseeRenewalEnd',
    tag,
    summary:
      'Which awards would end if a renewal were ended that is not paid, and what would go with them. Nothing changes',
    description:
      'Refused (409) with the reason where it cannot be: it can still be paid in time, is done, or was taken back.',
    params: z.strictObject({ id }),
    query: z.strictObject({
      until: JsonDay.optional().meta({
        description: 'The last day of its awards; without it, the last one on which it was to be paid.',
      }),
    }),
    answer: JsonRenewalEnd,
    act: async ({ context, programme, partner, params: { id: renewal }, query, language }) => {
      const found = await foreseeRenewalEnd(context, { programme: programme.id, partner, id: renewal, ...query });
      if (!found.ok) return found;
      return done({ body: () => renewalEndTold(found.value, voiceOf(found.value.programme, language)) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/membership/renewals/:id/decisions',
    id: 'decideRenewal',
    tag,
    summary: 'End a renewal that was not paid, or give it more time, with a reason',
    description:
      'Where it is ended, what it would have renewed ends, and its invoice is credited. For those who decide about awards. It can be taken back on the first day on which it has an effect, or on that of the decision where that is later.',
    isOnce: true,
    takesRevision: true,
    status: 201,
    params: z.strictObject({ id }),
    body: RenewalDecisionToMake.meta({ id: 'renewalDecisionToMake' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id: renewal }, revision, body: decided }) =>
      written(
        await once((context) =>
          decideRenewal(context, { programme: programme.id, partner, id: renewal, revision, decided }),
        ),
      ),
  }),
  atPartner({
    method: 'POST',
    path: '/membership/renewals/:id/decisions/:decision/withdrawal',
    id: 'withdrawRenewalDecision',
    tag,
    summary: 'Take back what was decided about a renewal that is not paid, until it binds',
    description: 'Awards that ended with it go on as before, and the renewal is invoiced anew.',
    isOnce: true,
    params: z.strictObject({ id, decision: z.uuid() }),
    body: RenewalDecisionToWithdraw.meta({ id: 'renewalDecisionToWithdraw' }),
    answer: JsonWritten,
    act: async ({ once, programme, partner, params: { id: renewal, decision }, body: { reason } }) =>
      written(
        await once((context) =>
          withdrawRenewalDecision(context, { programme: programme.id, partner, id: renewal, decision, reason }),
        ),
      ),
  }),
];
