import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { enrolByFile, type PartnerImported } from './import-partner.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner } from './policies/partner.ts';
import { mayKnowProgramme } from './policies/programme.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, refused } from './refusal.ts';

export interface PartnerToEnrol {
  readonly programme: string;
  /** The partner file as a tree; its code alone is enough. */
  readonly tree: unknown;
}

/** Takes a partner into the programme, with whatever its file says of it. One that is there already is left as it is. */
export async function enrolPartner(
  context: Context,
  { programme, tree }: PartnerToEnrol,
): Promise<Done<PartnerImported>> {
  const { store, actor, clock } = context;
  if (!mayEnrolPartner(actor, programme))
    return refused(
      mayKnowProgramme(actor, programme) ? { kind: 'not-allowed' } : { kind: 'not-found', what: 'programme' },
    );
  const catalogue = await withOffice(store.db, programme, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const read = readPartnerFile(tree, catalogue.programme, { now: clock.now(), today: clock.today() });
  return read.ok
    ? enrolByFile(context, { programme }, read.value)
    : refused({ kind: 'invalid', problems: read.problems });
}
