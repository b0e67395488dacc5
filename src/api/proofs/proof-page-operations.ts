import { z } from 'zod';
import { openProofPage } from '../../actions/proofs/open-proof-page.ts';
import { type ProofPage, showProofPage } from '../../actions/proofs/proof-page.ts';
import { revokeProofPage } from '../../actions/proofs/revoke-proof-page.ts';
import { type Done, done } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import type { Replied } from '../operations/reply.ts';
import { addressOfReader } from '../reference/address-of-reader.ts';

const tag = 'Proofs';

const JsonProofPage = z
  .strictObject({
    page: z
      .strictObject({
        address: z.string().meta({ description: 'What names it in addresses of this server.' }),
        url: z.string().meta({ description: 'Where people read it.' }),
        isListed: z.boolean().meta({ description: 'The partner finder shows it.' }),
        since: JsonDay,
      })
      .nullable()
      .meta({ description: 'Null where the partner shows nothing.' }),
  })
  .meta({ id: 'proofPage' });

/** Whether a partner shows to others what it holds. */
export const proofPageOperations = (parts: Pick<ApiParts, 'address'>): readonly AnyOperation[] => {
  const told = (
    result: Done<ProofPage>,
    request: Parameters<typeof addressOfReader>[0],
  ): Done<Replied<z.input<typeof JsonProofPage>>> => {
    if (!result.ok) return result;
    const { page } = result.value;
    const url = `${addressOfReader(request, parts.address)}/proof/${page?.address}`;
    return done({ body: () => ({ page: page && { ...page, url } }) });
  };
  return [
    atPartner({
      method: 'GET',
      path: '/proof-page',
      id: 'showProofPage',
      tag,
      summary: 'Whether the partner shows to others what it holds, and where',
      answer: JsonProofPage,
      act: async ({ context, programme, partner, request }) =>
        told(await showProofPage(context, { programme: programme.id, partner }), request),
    }),
    atPartner({
      method: 'PUT',
      path: '/proof-page',
      id: 'openProofPage',
      tag,
      summary: 'Show to others what the partner holds',
      description:
        'For the administrators of the partner. Everybody who has the address reads the company, its country and its awards. An address that is there already stays.',
      body: z
        .strictObject({
          isListed: z.boolean().meta({ description: 'Whether the partner finder shows it too.' }),
        })
        .meta({ id: 'proofPageWanted' }),
      answer: JsonProofPage,
      act: async ({ context, programme, partner, body, request }) =>
        told(await openProofPage(context, { programme: programme.id, partner, ...body }), request),
    }),
    atPartner({
      method: 'DELETE',
      path: '/proof-page',
      id: 'revokeProofPage',
      tag,
      summary: 'Show nothing to others any more',
      description:
        'Nothing is found at the address from now on, by badges and on paper neither, and it never comes back.',
      act: async ({ context, programme, partner }) => {
        const revoked = await revokeProofPage(context, { programme: programme.id, partner });
        return revoked.ok ? done({}) : revoked;
      },
    }),
  ];
};
