import type { FindingRow } from '../../store/membership/partner-audit-findings.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { AuditInHand, OnePartnerAudit } from './change-partner-audit.ts';

/** One finding of an audit, by its id. */
export interface OneFinding extends OnePartnerAudit {
  readonly finding: string;
}

/** A finding about which something can still be said: its audit is neither passed nor lost, and it is not cured. */
export function findingInHand({ findings, state, row }: AuditInHand, id: string): Done<FindingRow> {
  const found = findings.find((one) => one.id === id);
  if (!found) return refused({ kind: 'not-found', what: 'audit-finding' });
  if (state === 'no-pass')
    return refused({ kind: 'conflict', code: 'cure-too-late', values: { until: row.cure_by ?? '' } });
  if (found.accepted_on !== null || (state !== 'curing' && state !== 'reviewing'))
    return refused({ kind: 'conflict', code: 'cure-accepted' });
  return done(found);
}
