import { type ReferenceLink, referenceLink } from '../../store/membership/reference-links.ts';
import type { ReferenceRow } from '../../store/membership/references.ts';
import type { Context } from '../context.ts';
import { type ConflictCode, type Done, done, refused } from '../refusal.ts';
import { hashOfSecret } from '../secret.ts';
import { stateOfReference } from './state-of-reference.ts';

/** The link of a letter, by its secret. It is the permission; what we did not make is none. */
export async function linkOfReference({ store }: Pick<Context, 'store'>, token: string): Promise<Done<ReferenceLink>> {
  const link = await referenceLink(store.db, hashOfSecret(token));
  return link ? done(link) : refused({ kind: 'not-found', what: 'reference' });
}

/** Why a link opens nothing any more, as the code of a conflict. What was answered by it can be looked at for good. */
export function whyLinkClosed(
  row: ReferenceRow,
  { letter }: Pick<ReferenceLink, 'letter'>,
  { clock }: Pick<Context, 'clock'>,
): ConflictCode | undefined {
  if (row.withdrawn_at !== null) return 'reference-withdrawn';
  if (letter !== row.letters) return 'reference-replaced';
  if (row.answer !== null) return undefined;
  return stateOfReference(row, undefined, clock.today()) === 'expired' ? 'reference-expired' : undefined;
}
