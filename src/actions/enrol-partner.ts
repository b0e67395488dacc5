import { withOffice } from '../store/tenant.ts';
import type { Context } from './context.ts';
import { enrolByFile, type PartnerImported } from './import-partner.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayEnrolPartner } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, refused } from './refusal.ts';

export interface PartnerToEnrol {
  readonly programme: string;
  readonly code: string;
  readonly name?: string;
  readonly attributes?: unknown;
  /** As in a partner file: since when, its anniversary, its level. */
  readonly membership?: unknown;
}

/** Takes a partner into the programme, without a file; one with the same code must not be there yet. */
export async function enrolPartner(
  context: Context,
  { programme, code, ...stated }: PartnerToEnrol,
): Promise<Done<PartnerImported>> {
  const { store, actor, clock } = context;
  if (!mayEnrolPartner(actor, programme)) return refused({ kind: 'not-allowed' });
  const catalogue = await withOffice(store.db, programme, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const given = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const read = readPartnerFile({ partner: code, ...given }, catalogue.programme, { now: clock.now() });
  if (read.ok) return enrolByFile(context, { programme }, read.value);
  const problems = read.problems.map((one) => (one.path[0] === 'partner' ? { ...one, path: ['code'] } : one));
  return refused({ kind: 'invalid', problems });
}
