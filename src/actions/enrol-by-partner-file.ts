import type { Context } from './context.ts';
import { importPartner, type PartnerImported } from './import-partner.ts';
import { mayEnrolPartner } from './policies/partner.ts';
import { mayKnowProgramme } from './policies/programme.ts';
import { type Done, refused } from './refusal.ts';

/** Brings a new partner into a programme, with whatever its file says of it already. One that is there is left as it is. */
export async function enrolByPartnerFile(
  context: Context,
  { programme, tree }: { readonly programme: string; readonly tree: unknown },
): Promise<Done<PartnerImported>> {
  if (!mayEnrolPartner(context.actor, programme))
    return refused(
      mayKnowProgramme(context.actor, programme) ? { kind: 'not-allowed' } : { kind: 'not-found', what: 'programme' },
    );
  // A partner of which nothing was written yet is at revision 0, and no other is.
  const result = await importPartner(context, { programme, tree, revision: 0 });
  if (result.ok || result.refusal.kind !== 'conflict') return result;
  return refused({ kind: 'conflict', code: 'exists-already' });
}
