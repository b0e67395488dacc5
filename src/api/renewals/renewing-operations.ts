import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { renewingSettled, settleRenewing } from '../../actions/renewals/settle-renewing.ts';
import { renewalPolicies } from '../../domain/membership/who-may-renew.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';

const tag = 'Renewals';

const Renewing = z
  .strictObject({
    renewing: z.enum(renewalPolicies).meta({
      description:
        'every-administrator: each administrator of a partner renews for it. renewal-contact: only its contact for renewals and whoever stands in; where nobody is, every administrator.',
    }),
  })
  .meta({ id: 'renewing' });

/** Which of a partner's administrators may renew. */
export const renewingOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/renewing',
    id: 'showRenewing',
    tag,
    summary: 'Which of a partner’s administrators may renew',
    answer: Renewing,
    act: async ({ context, programme }) => {
      const settled = await renewingSettled(context, programme.id);
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
  inProgramme({
    method: 'PUT',
    path: '/renewing',
    id: 'settleRenewing',
    tag,
    summary: 'Settle which of a partner’s administrators may renew',
    description: 'From now on. What was asked for already stays.',
    body: Renewing,
    answer: Renewing,
    act: async ({ context, programme, body: { renewing } }) => {
      const settled = await settleRenewing(context, { programme: programme.id, renewing });
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
];
