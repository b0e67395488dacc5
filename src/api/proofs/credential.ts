import type { Proof } from '../../actions/proofs/read-proof.ts';
import type { Sealed } from '../../actions/proofs/sealer.ts';
import { voiceOf } from '../../wording/voice.ts';

/** Where the public keys are: who signs is named by it. */
export const issuerPath = '/.well-known/assay-proofs.json';

/**
 * What a partner holds, in the form of a Verifiable Credential (W3C, 2.0). It is no Open Badge, which is for what one person has
 * earned in one thing; the words for awards are our own, and stand under the address of the issuer.
 */
export function credentialOf(proof: Proof, { server, page }: { readonly server: string; readonly page: string }) {
  const voice = voiceOf(proof.programme.rules, 'en');
  const issuer = `${server}${issuerPath}`;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', { '@vocab': `${issuer}#` }],
    type: ['VerifiableCredential', 'ProofOfCompetencies'],
    issuer,
    validFrom: `${proof.day}T00:00:00Z`,
    credentialSubject: {
      id: page,
      organization: proof.name,
      ...(proof.country !== undefined && { country: proof.country }),
      programme: proof.programme.code,
      asOf: proof.day,
      awards: proof.awards.map((award) => ({ ...award, name: voice.award(award) })),
    },
  };
}

/** A signed one is JSON like any other to those who send it. */
export const asJson = (credential: Sealed): Readonly<Record<string, unknown>> => ({ ...credential });
