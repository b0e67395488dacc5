import type { Selectable } from 'kysely';
import type { Day } from '../../domain/time/day.ts';
import type { Database } from '../database.ts';
import type { Tenant, Tx } from '../tenant.ts';

export type FindingRow = Omit<Selectable<Database['partner_audit_findings']>, 'programme_id' | 'partner_id'>;

/** What was found in some audits and was not taken back, in the order in which it was written down. */
export const findingsOf = (tx: Tx, audits: readonly string[]): Promise<readonly FindingRow[]> =>
  audits.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('partner_audit_findings')
        .selectAll()
        .where('audit_id', 'in', audits)
        .where('taken_back_at', 'is', null)
        .orderBy('audit_id')
        .orderBy('place')
        .execute();

export type NewFinding = Pick<FindingRow, 'id' | 'audit_id' | 'place' | 'control' | 'finding' | 'to_do'>;

export async function addFindings(
  tx: Tx,
  { programme, partner }: Tenant,
  findings: readonly NewFinding[],
): Promise<void> {
  if (findings.length === 0) return;
  await tx
    .insertInto('partner_audit_findings')
    .values(findings.map((row) => ({ ...row, programme_id: programme, partner_id: partner })))
    .execute();
}

/** The partner says what it did, and that the finding is cured by it. */
export const claimCure = (tx: Tx, partner: string, id: string, on: Day, cure: string): Promise<void> =>
  change(tx, partner, id, { claimed_on: on, cure });

export const acceptCure = (tx: Tx, partner: string, id: string, on: Day): Promise<void> =>
  change(tx, partner, id, { accepted_on: on });

/** The finding is open again, and says why. */
export const rejectCure = (tx: Tx, partner: string, id: string, on: Day, rejection: string): Promise<void> =>
  change(tx, partner, id, { claimed_on: null, rejected_on: on, rejection });

async function change(
  tx: Tx,
  partner: string,
  id: string,
  set: Partial<Omit<FindingRow, keyof NewFinding>>,
): Promise<void> {
  await tx
    .updateTable('partner_audit_findings')
    .set(set)
    .where('partner_id', '=', partner)
    .where('id', '=', id)
    .execute();
}
