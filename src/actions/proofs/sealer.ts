import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';
import { canonicalText } from '../../domain/audit/canonical-text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { multibase } from './multibase.ts';

/** Signs what the installation says of partners, so that a copy can be checked without it. */
export interface Sealer {
  /** As Multikey has it (W3C Controlled Identifiers): the letter z and base 58. */
  readonly publicKey: string;
  sign(bytes: Uint8Array): Uint8Array;
}

// RFC 8410: how a private key of Ed25519 is wrapped, and a public one named.
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const multikey = Buffer.from([0xed, 0x01]);

/** A key of its own, made of the installation's secret: the same secret makes the same key, and nothing leads back. */
export function sealerFrom(secret: string): Sealer {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'assay: key of proofs 1', 32));
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const point = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    publicKey: multibase(Buffer.concat([multikey, point])),
    sign: (bytes) => sign(null, bytes, key),
  };
}

export interface Sealed {
  readonly '@context': readonly unknown[];
  readonly proof: Readonly<Record<string, unknown>>;
}

/** Signs JSON as a Data Integrity proof (W3C, cryptosuite eddsa-jcs-2022): whoever has the public key can check it. */
export function sealed<Said extends { readonly '@context': readonly unknown[] }>(
  said: Said,
  sealer: Sealer,
  { issuer, at }: { readonly issuer: string; readonly at: Instant },
): Said & Sealed {
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: at.replace(/\.\d{3}Z$/, 'Z'),
    verificationMethod: `${issuer}#${sealer.publicKey}`,
    proofPurpose: 'assertionMethod',
    '@context': said['@context'],
  };
  const hashed = Buffer.concat([hashOf(proof), hashOf(said)]);
  return { ...said, proof: { ...proof, proofValue: multibase(sealer.sign(hashed)) } };
}

const hashOf = (value: object): Buffer => createHash('sha256').update(canonicalText(value)).digest();
