import type { ChangedBy } from '../domain/audit/entry.ts';
import type { Actor } from './actor.ts';

/** Who acts, as the audit keeps it. */
export const changedBy = (actor: Actor): ChangedBy =>
  actor.kind === 'system' ? { kind: 'system', id: null } : { kind: actor.kind, id: actor.id };
