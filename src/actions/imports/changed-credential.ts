import type { SheetCredential } from '../../exchange/sheet/people-in-sheet.ts';
import type { Row } from '../../store/membership/partner-rows.ts';
import { type Content, credentialForm } from '../../store/membership/statement-forms.ts';
import type { KnownPerson } from './known-people.ts';

/** What a sheet says of a credential beside what is kept of it. */
export type CredentialCompared =
  | { readonly kind: 'same' }
  /** It is a copy from the person's wallet, which only the person changes. */
  | { readonly kind: 'of-wallet' }
  /** A partner calls proved what only its programme, or the person's wallet, can prove. */
  | { readonly kind: 'not-own-to-verify'; readonly found: string }
  | { readonly kind: 'stated'; readonly content: Content<'credentials'>; readonly ends?: string };

/**
 * Compares a credential of a sheet with those that are kept of the person. It is the same one where item and day are; what the
 * sheet does not say stays. Without a day on one of the sides, the one of the item is meant, where there is one only.
 *
 * @param saidBefore what had been stated until the person's records were made one: said again, it is no news
 * @param isDecider what a partner says of itself is claimed, also where it corrects something that was proved before
 */
export function comparedCredential(
  { row: _, item, earned, validThrough, verification, state, source }: SheetCredential,
  { credentials: kept, saidBefore }: Pick<KnownPerson, 'credentials' | 'saidBefore'>,
  isDecider: boolean,
): CredentialCompared {
  const found = sameCredential(item, earned, kept);
  const isMore = verification !== undefined && verification !== 'claimed';
  if (!isDecider && isMore && (found === undefined || (found.verification ?? 'verified') !== verification))
    return { kind: 'not-own-to-verify', found: verification };
  const stated = {
    ...{ item },
    ...(earned !== undefined && { earned }),
    ...(validThrough !== undefined && { validThrough }),
    ...(isDecider && verification !== undefined && { verification }),
    ...(state !== undefined && { state }),
  };
  if (!found) {
    const proved = isDecider ? stated : { ...stated, verification: 'claimed' as const };
    return { kind: 'stated', content: credentialForm.rowOf({ ...proved, ...(source !== undefined && { source }) }) };
  }
  const before = credentialForm.writtenOf(found);
  const after = { ...before, ...stated };
  const saysNothingNew = (row: Row<'credentials'>) => {
    const said = credentialForm.writtenOf(row);
    const [was, is] = [said, { ...said, ...stated }].map((one) => JSON.stringify(credentialForm.rowOf(one)));
    return was === is;
  };
  const earlier = sameCredential(item, earned, saidBefore.credentials);
  if (saysNothingNew(found) || (earlier && saysNothingNew(earlier))) return { kind: 'same' };
  if (found.wallet_credential_id !== null) return { kind: 'of-wallet' };
  const proved = isDecider ? after : { ...after, verification: 'claimed' as const };
  return {
    kind: 'stated',
    content: credentialForm.rowOf({ ...proved, ...(source !== undefined && { source }) }),
    ends: found.id,
  };
}

function sameCredential(item: string, earned: string | undefined, kept: readonly Row<'credentials'>[]) {
  const ofItem = kept.filter((row) => row.item === item);
  const exact = ofItem.find((row) => row.earned === (earned ?? null));
  if (exact) return exact;
  const [only] = ofItem;
  const isOpen = earned === undefined || only?.earned === null;
  return ofItem.length === 1 && isOpen ? only : undefined;
}
