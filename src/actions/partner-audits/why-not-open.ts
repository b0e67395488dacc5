import type { ConflictCode } from '../refusal.ts';
import type { AuditInHand } from './change-partner-audit.ts';

/** Why an audit can be neither scheduled nor recorded any more; nothing where it can. */
export const whyNotOpen = ({ state, row }: Pick<AuditInHand, 'state' | 'row'>): ConflictCode | undefined =>
  state === 'withdrawn' ? 'partner-audit-withdrawn' : row.held_on !== null ? 'partner-audit-held' : undefined;
