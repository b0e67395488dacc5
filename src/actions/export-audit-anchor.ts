import { anchorLine } from '../domain/audit/anchor.ts';
import { headsOfProgramme } from '../store/audit/chains-of-programme.ts';
import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { mayVerifyAudit } from './policies/audit.ts';
import { type Done, done, refused } from './refusal.ts';

/** Where all chains of the programme stand now, as one line to be kept elsewhere and compared later. */
export const exportAuditAnchor = async (
  { store, actor, clock }: Context,
  { programme }: { readonly programme: string },
): Promise<Done<string>> => {
  if (!mayVerifyAudit(actor, programme)) return refused({ kind: 'not-allowed' });
  const heads = await withOffice(store.db, programme, (tx) => headsOfProgramme(tx, programme));
  return done(anchorLine({ programme, at: clock.now(), heads }));
};
