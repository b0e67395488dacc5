import { type AwardApplicationRow, applicationWithId } from '../../store/standing/award-applications.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { PartnerWriting } from '../write-about-partner.ts';

/** The application that is meant, where nobody has decided about it and its partner has not taken it back. */
export async function openApplication({ tx, tenant }: PartnerWriting, id: string): Promise<Done<AwardApplicationRow>> {
  const row = await applicationWithId(tx, tenant.partner, id);
  if (!row) return refused({ kind: 'not-found', what: 'award-application' });
  if (row.taken_back_at !== null) return refused({ kind: 'conflict', code: 'application-taken-back' });
  if (row.decision !== null) return refused({ kind: 'conflict', code: 'application-decided' });
  return done(row);
}
