import { z } from 'zod';
import { readProof } from '../../actions/proofs/read-proof.ts';
import { sealed } from '../../actions/proofs/sealer.ts';
import { done, refused } from '../../actions/refusal.ts';
import type { ApiParts } from '../api-parts.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';
import { ReadyText } from '../operations/reply.ts';
import { addressOfReader } from '../reference/address-of-reader.ts';
import { badgeOf } from './badge.ts';
import { asJson, credentialOf, issuerPath } from './credential.ts';
import { JsonProof, proofTold } from './proof-schema.ts';

const tag = 'Proofs';
const address = z.string().min(1).max(80).meta({ description: 'The address that the partner gave out.' });

/** What a partner shows to others, for everybody who has the address. */
export const proofOperations = (parts: Pick<ApiParts, 'sealer' | 'address'>): readonly AnyOperation[] => [
  onServer({
    method: 'GET',
    path: '/proofs/:address',
    id: 'showProof',
    tag,
    summary: 'What a partner holds today, for whoever has the address of its proof',
    description:
      'For everybody, without signing in. It names the company, its country and its awards, and nobody else. The credential in it is signed, so that a copy can be checked.',
    isPublic: true,
    params: z.strictObject({ address }),
    answer: JsonProof,
    act: async ({ context, params, language, request }) => {
      const proof = await readProof(context, params.address);
      if (!proof.ok) return proof;
      const server = addressOfReader(request, parts.address);
      const page = `${server}/proof/${proof.value.address}`;
      const by = { issuer: `${server}${issuerPath}`, at: context.clock.now() };
      const credential = sealed(credentialOf(proof.value, { server, page }), parts.sealer, by);
      return done({ body: () => proofTold(proof.value, language, { page, credential: asJson(credential) }) });
    },
  }),
  onServer({
    method: 'GET',
    path: '/proofs/:address/badges/:competency/:level',
    id: 'showBadge',
    tag,
    summary: 'A picture for pages of others: whether a partner holds an award today, in words',
    description: 'An SVG that may be kept for three hours.',
    isPublic: true,
    isEmbedded: true,
    params: z.strictObject({ address, competency: z.string().max(80), level: z.string().max(80) }),
    query: z.strictObject({ language: z.enum(['en', 'de']).optional() }),
    answer: z.string(),
    otherForm: 'image/svg+xml',
    act: async ({ context, params, query }) => {
      const proof = await readProof(context, params.address);
      if (!proof.ok) return proof;
      // Kept by whoever shows it, for readers of any language: so the address says which, and not the reader.
      const badge = badgeOf(proof.value, params, query.language ?? 'en');
      if (badge === undefined) return refused({ kind: 'not-found', what: 'award' });
      return done({ body: () => new ReadyText('image/svg+xml; charset=utf-8', badge) });
    },
  }),
];
