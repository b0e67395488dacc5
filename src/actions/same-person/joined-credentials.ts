import { isAtLeast, type Verification } from '../../domain/catalogue/verification.ts';
import type { DisputeRow } from '../../store/membership/disputes.ts';
import type { Row } from '../../store/membership/partner-rows.ts';

type Credential = Row<'credentials'>;

/** What becomes of a credential of the record that goes. */
export type CredentialJoined =
  /** The one that stays has none like it, or only one in its own wallet that is proved less: it goes on there. */
  | { readonly kind: 'carried'; readonly row: Credential }
  /** It takes the place of the same one, which is proved less. */
  | { readonly kind: 'takes-place'; readonly row: Credential; readonly of: Credential }
  /** The one that stays has the same one, proved as well or better. */
  | { readonly kind: 'duplicate'; readonly row: Credential; readonly of: Credential };

/** What somebody has doubted. */
export interface Doubt {
  readonly disputes: readonly Pick<DisputeRow, 'credential_id'>[];
  /** All statements, those that were corrected too: what is found of one goes on with what took its place. */
  readonly everStated: readonly Credential[];
}

/**
 * The credentials of a record that goes beside those of the one that stays. It is the same one where item and earned day are:
 * one of the two counts, the better proved. What is or was in doubt stays as it was found, however well the other is proved:
 * nobody gets rid of that by saying that two people are one.
 */
export function joinedCredentials(
  stays: readonly Credential[],
  goes: readonly Credential[],
  doubt: Doubt,
): readonly CredentialJoined[] {
  const isBetter = betterBy(doubt);
  const taken = new Set<Credential>();
  return goes.map((row): CredentialJoined => {
    const [of] = stays
      .filter((one) => one.item === row.item && one.earned === row.earned && !taken.has(one))
      .sort((a, b) => (isBetter(a, b) ? -1 : isBetter(b, a) ? 1 : 0));
    if (!of) return { kind: 'carried', row };
    if (!isBetter(row, of)) return { kind: 'duplicate', row, of };
    // Only the person ends a copy of the own wallet: it stays beside the other.
    if (of.wallet_credential_id !== null) return { kind: 'carried', row };
    taken.add(of);
    return { kind: 'takes-place', row, of };
  });
}

function betterBy({ disputes, everStated }: Doubt) {
  const doubted = new Set(disputes.map(({ credential_id }) => credential_id));
  const rows = new Map(everStated.map((row) => [row.id, row]));
  const wasDoubted = ({ id, corrects }: Credential): boolean => {
    const before = corrects === null ? undefined : rows.get(corrects);
    return doubted.has(id) || (before !== undefined && wasDoubted(before));
  };
  const doubt = (row: Credential): number => (row.state === 'disputed' ? 2 : wasDoubted(row) ? 1 : 0);
  return (one: Credential, other: Credential): boolean => {
    if (doubt(one) !== doubt(other)) return doubt(one) > doubt(other);
    if (proof(one) !== proof(other)) return isAtLeast(proof(one), proof(other));
    return one.state === 'confirmed' && other.state === 'provisional';
  };
}

/** A statement without a word about it is verified. */
const proof = ({ verification }: Credential): Verification => (verification ?? 'verified') as Verification;
