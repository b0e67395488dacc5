import { hashOfFile } from '../../domain/audit/hash-of-file.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { newId } from '../../store/new-id.ts';
import { peopleToName } from '../../store/proofs/people-to-name.ts';
import { addProofDocument } from '../../store/proofs/proof-documents.ts';
import { openProofPage } from '../../store/proofs/proof-pages.ts';
import { withTenant } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { mayShowProof } from '../policies/proof.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done, refused } from '../refusal.ts';
import { newAddress } from './new-address.ts';
import { type Proof, proofOf } from './read-proof.ts';

/** What is printed, as it was read in one moment. */
export interface DocumentToPrint {
  readonly proof: Proof;
  readonly people: { readonly named: readonly string[]; readonly all: number };
  readonly code: string;
  readonly now: Instant;
}

export type Printed =
  | { readonly kind: 'written'; readonly pdf: Uint8Array }
  | { readonly kind: 'letters-unknown'; readonly letters: readonly string[] };

export interface DocumentMade {
  readonly pdf: Uint8Array;
  readonly code: string;
}

/** Typed from paper, at the address of one partner: 47 bits are plenty. */
const lettersOfCode = 10;

/**
 * Makes a dated, signed document of what a partner holds, with the names of those who agreed to it. Of the file only its hash
 * is kept, so that a copy can be told from a forgery, and no name outlives its erasure here.
 */
export async function makeDocument(
  context: ReckoningContext,
  { language, ...about }: AboutPartner & { readonly language: Language },
  print: (document: DocumentToPrint) => Printed,
): Promise<Done<DocumentMade>> {
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayShowProof(actor, about)) return refuse(actor);
  const today = clock.today();
  const read = await withTenant(store.db, about, async (tx) => ({
    page: await openProofPage(tx, about.partner),
    people: await peopleToName(tx, about.partner, today),
  }));
  if (!read.page) return refused({ kind: 'conflict', code: 'no-proof-page' });
  const proof = await proofOf(context, about, read.page.address);
  if (!proof.ok) return proof;
  const [now, code] = [clock.now(), newAddress(lettersOfCode)];
  const printed = print({ proof: proof.value, people: read.people, code, now });
  if (printed.kind === 'letters-unknown')
    return refused({ kind: 'conflict', code: 'letters-not-printed', values: { letters: printed.letters.join(' ') } });
  const { pdf } = printed;
  const id = newId(millisecondsOf(now));
  await withTenant(store.db, about, async (tx) => {
    await addProofDocument(tx, about, {
      ...{ id, code, language, made_on: proof.value.day, made_at: now, made_by: changedBy(actor).id },
      file_sha256: hashOfFile(pdf),
      awards: proof.value.awards,
      people_named: read.people.named.length,
    });
    await recordChange(tx, {
      ...{ chain: { kind: 'partner', ...about }, at: now, by: changedBy(actor), action: 'make-proof-document' },
      touched: [{ kind: 'proof-document', id, content: { peopleNamed: read.people.named.length } }],
    });
  });
  return done({ pdf, code });
}
