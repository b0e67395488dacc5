import { z } from 'zod';
import { applyingSettled, settleApplying } from '../../actions/applications/settle-applying.ts';
import { done } from '../../actions/refusal.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';

const tag = 'Awards';

const Applying = z
  .strictObject({
    applying: z.enum(['at-once', 'office']).meta({
      description:
        'at-once: whoever meets a requirement and applies has the award. office: somebody of the office decides about each application.',
    }),
  })
  .meta({ id: 'applying' });

/** When an award is given that was applied for. */
export const applyingOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/applying',
    id: 'showApplying',
    tag,
    summary: 'Whether an award that is applied for is given at once, or the office decides',
    answer: Applying,
    act: async ({ context, programme }) => {
      const settled = await applyingSettled(context, programme.id);
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
  inProgramme({
    method: 'PUT',
    path: '/applying',
    id: 'settleApplying',
    tag,
    summary: 'Settle whether an award that is applied for is given at once, or the office decides',
    description: 'From now on. What waits already stays for somebody to decide.',
    body: Applying,
    answer: Applying,
    act: async ({ context, programme, body: { applying } }) => {
      const settled = await settleApplying(context, { programme: programme.id, applying });
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
];
