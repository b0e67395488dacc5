import { accepted } from '../domain/problems/problem.ts';
import type { WrittenPartnerFileWithLearning } from '../domain/training/written/learning.ts';
import { recordChange } from '../store/audit/record-change.ts';
import { addPartner, partnerWithCode, takePartnerCode } from '../store/membership/partner-codes.ts';
import { isNoDifference, partnerDifference } from '../store/membership/partner-difference.ts';
import { partnerRows } from '../store/membership/partner-rows.ts';
import { statedFromWritten } from '../store/membership/stated-from-written.ts';
import { lockPartner, writeDifference } from '../store/membership/write-partner.ts';
import { newId } from '../store/new-id.ts';
import { type Tenant, type Tx, withOffice, withTenant } from '../store/tenant.ts';
import { changedBy } from './changed-by.ts';
import { claimedFile } from './claimed-by-partner.ts';
import type { Context } from './context.ts';
import { decidesIn } from './decided-facts.ts';
import { catalogueInUse } from './loaded-catalogue.ts';
import { mayDecide, mayEnrolPartner, mayReadPartner, mayWriteFacts } from './policies/partner.ts';
import { readPartnerFile } from './read-partner-file.ts';
import { type Done, done, refused } from './refusal.ts';
import { madeOneInFile } from './same-person/made-one-in-file.ts';
import { touchedBy } from './touched-by.ts';
import { unlistedInFile } from './unlisted-in-file.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

export interface PartnerToImport {
  readonly programme: string;
  /** The partner file as a tree. */
  readonly tree: unknown;
  /** Its name, for the places of problems. */
  readonly file?: string;
  /** The revision that was read: refused where there is a newer one. */
  readonly revision?: number;
}

export interface PartnerImported {
  readonly partner: string;
  readonly revision: number;
  /** False where everything was kept so already. */
  readonly isChanged: boolean;
}

/**
 * Makes what is kept of a partner say what its file says: what is not in the file any more is ended, what is new is added,
 * and the rest is left as it is. A partner that is not there yet is enrolled.
 */
export async function importPartner(context: Context, input: PartnerToImport): Promise<Done<PartnerImported>> {
  const { store, actor } = context;
  const { programme } = input;
  const mayEnrol = mayEnrolPartner(actor, programme);
  if (!mayEnrol && !actor.roles.some((held) => held.kind !== 'person' && held.programme === programme))
    return refused({ kind: 'not-allowed' });
  const catalogue = await withOffice(store.db, programme, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const read = readPartnerFile(input.tree, catalogue.programme, {
    ...{ now: context.clock.now(), today: context.clock.today(), file: input.file },
  });
  if (!read.ok) return refused({ kind: 'invalid', problems: read.problems });
  const file = read.value;
  const partner = await withOffice(store.db, programme, (tx) => partnerWithCode(tx, programme, file.partner));
  if (partner === undefined)
    return mayEnrol ? enrolByFile(context, input, file) : refused({ kind: 'not-found', what: 'partner' });
  const tenant = { programme, partner };
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayWriteFacts(actor, tenant)) return refused({ kind: 'not-allowed' });
  return wholeOrNothing(
    context,
    (work) => withTenant(store.db, tenant, work),
    (tx) => write(context, tx, tenant, input, file, 'import-partner'),
  );
}

/** In a transaction of the office: what the file of a partner says, be it new or there already. */
export async function importByFile(
  context: Context,
  tx: Tx,
  input: Pick<PartnerToImport, 'programme' | 'file'>,
  file: WrittenPartnerFileWithLearning,
): Promise<Done<PartnerImported & { readonly isNew: boolean }>> {
  const there = await partnerWithCode(tx, input.programme, file.partner);
  const imported =
    there === undefined
      ? await enrolIn(context, tx, input, file)
      : await write(context, tx, { programme: input.programme, partner: there }, input, file, 'import-partner');
  return imported.ok ? done({ ...imported.value, isNew: there === undefined }) : imported;
}

/** Enrols the partner of a file; where there is one with its code already, nothing is done. */
export function enrolByFile(
  context: Context,
  input: Pick<PartnerToImport, 'programme' | 'revision'>,
  file: WrittenPartnerFileWithLearning,
): Promise<Done<PartnerImported>> {
  return wholeOrNothing(
    context,
    (work) => withOffice(context.store.db, input.programme, work),
    (tx) => enrolIn(context, tx, input, file),
  );
}

async function enrolIn(
  context: Context,
  tx: Tx,
  input: Pick<PartnerToImport, 'programme' | 'revision' | 'file'>,
  file: WrittenPartnerFileWithLearning,
): Promise<Done<PartnerImported>> {
  const now = context.clock.now();
  const tenant = { programme: input.programme, partner: newId(Date.parse(now)) };
  const { partner: code, name = code } = file;
  if (!(await takePartnerCode(tx, tenant, code))) return refused({ kind: 'conflict', code: 'exists-already' });
  await addPartner(tx, tenant, { code, name, now });
  return write(context, tx, tenant, input, file, 'enrol-partner');
}

/** In a transaction in which nobody else writes about the partner. */
async function write(
  { actor, clock, queue }: Context,
  tx: Tx,
  tenant: Tenant,
  { revision: asRead, file: named }: Pick<PartnerToImport, 'revision' | 'file'>,
  file: WrittenPartnerFileWithLearning,
  action: 'enrol-partner' | 'import-partner',
): Promise<Done<PartnerImported>> {
  const { partner } = tenant;
  const revision = await lockPartner(tx, tenant);
  if (asRead !== undefined && revision !== asRead)
    return refused({ kind: 'conflict', code: 'changed-meanwhile', values: { revision: String(revision) } });
  const kept = await partnerRows(tx, partner);
  if (!kept || revision === undefined) return refused({ kind: 'not-found', what: 'partner' });
  const now = clock.now();
  const isDecider = mayDecide(actor, tenant);
  const stated = isDecider ? accepted(file) : claimedFile(file, kept, named);
  if (!stated.ok) return refused({ kind: 'invalid', problems: stated.problems });
  const twice = madeOneInFile(stated.value, kept, named);
  if (twice.length > 0) return refused({ kind: 'invalid', problems: twice });
  const difference = partnerDifference(kept, statedFromWritten(stated.value), now);
  if (isNoDifference(difference) && revision > 0) return done({ partner, revision, isChanged: false });
  const unlisted = unlistedInFile(stated.value, difference, kept, named);
  if (unlisted.length > 0) return refused({ kind: 'invalid', problems: unlisted });
  if (!isDecider && decidesIn(difference, kept)) return refused({ kind: 'not-allowed' });
  const raised = await writeDifference(tx, tenant, difference, now);
  await queue.send(tx, 'standing', tenant, partner);
  const touched = touchedBy(difference, partner);
  await recordChange(tx, { chain: { kind: 'partner', ...tenant }, at: now, by: changedBy(actor), action, touched });
  return done({ partner, revision: raised, isChanged: true });
}
