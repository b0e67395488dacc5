import { endOfTime } from '../../domain/time/instant.ts';
import type { Change } from '../../store/audit/record-change.ts';
import { addStatements, endStatements } from '../../store/membership/write-partner.ts';
import { newId } from '../../store/new-id.ts';
import { millisecondsOf } from '../moments.ts';
import { touchedBy } from '../touched-by.ts';
import type { PartnerWriting } from '../write-about-partner.ts';
import { type DisputedRow, isEvidence } from './disputed-statement.ts';

export interface DisputedReplaced {
  /** Of the statement that stands now; the old one's where nothing took its place. */
  readonly id: string;
  readonly touched: Change['touched'];
}

/** Ends a statement, and adds what takes its place, if anything does. The copy of a wallet stays one. */
export async function replaceDisputed(
  { tx, tenant, now }: PartnerWriting,
  before: DisputedRow,
  after: DisputedRow | undefined,
): Promise<DisputedReplaced> {
  const table = isEvidence(before) ? 'evidence' : 'credentials';
  const id = newId(millisecondsOf(now));
  const ended = [{ id: before.id, knownTo: now }];
  const rows = after ? [{ ...after, id, corrects: before.id, known_from: now, known_to: endOfTime }] : [];
  await endStatements(tx, tenant, table, ended);
  if (rows.length > 0) await addStatements(tx, tenant, table, rows);
  return {
    id: after ? id : before.id,
    touched: touchedBy({ added: new Map([[table, rows]]), ended: new Map([[table, ended]]) }, tenant.partner),
  };
}
