import { z } from 'zod';
import { publicKeysOfProofs } from '../../actions/proofs/public-keys.ts';
import type { Routes } from '../api-parts.ts';
import { addressOfReader } from '../reference/address-of-reader.ts';
import { issuerPath } from './credential.ts';

/** The public keys of what we sign, as a controlled identifier document (W3C): the newest first, and none is ever taken out. */
export const wellKnown: Routes = (api, parts) => {
  api.get(
    issuerPath,
    {
      schema: {
        operationId: 'showProofKeys',
        tags: ['Proofs'],
        summary: 'The public keys by which proofs are signed',
        security: [],
        response: {
          200: z.strictObject({
            '@context': z.array(z.string()),
            id: z.string(),
            verificationMethod: z.array(
              z.strictObject({
                id: z.string(),
                type: z.literal('Multikey'),
                controller: z.string(),
                publicKeyMultibase: z.string(),
              }),
            ),
            assertionMethod: z.array(z.string()),
          }),
        },
      },
    },
    async (request, reply) => {
      const id = `${addressOfReader(request, parts.address)}${issuerPath}`;
      const keys = await publicKeysOfProofs(parts.context, parts.sealer);
      reply.header('cache-control', 'public, max-age=3600').header('cross-origin-resource-policy', 'cross-origin');
      reply.header('access-control-allow-origin', '*');
      return {
        '@context': ['https://www.w3.org/ns/cid/v1'],
        id,
        verificationMethod: keys.map((key) => ({
          ...{ id: `${id}#${key}`, type: 'Multikey' as const, controller: id, publicKeyMultibase: key },
        })),
        assertionMethod: keys.map((key) => `${id}#${key}`),
      };
    },
  );
};
