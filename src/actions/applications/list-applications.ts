import type { Claim } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { type AwardApplicationRow, applicationsOf } from '../../store/standing/award-applications.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayReadApplications } from '../policies/award.ts';
import { mayReadPartner } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { undoableUntil } from './application-now.ts';

export const applicationStates = ['waiting', 'granted', 'refused', 'taken-back', 'undone'] as const;
/** undone: it was granted, and the office took that back. */
export type ApplicationState = (typeof applicationStates)[number];

/** An application as it is read. */
export interface ApplicationRead extends Claim {
  readonly id: string;
  readonly state: ApplicationState;
  readonly appliedOn: string;
  readonly agreement?: string;
  /** By nobody where the programme has it so that an award is given at once. */
  readonly decided?: { readonly on: string; readonly atOnce: boolean; readonly reason?: string };
  /** The last day on which it can be taken back that it was granted; left out where it binds, or is over. */
  readonly undoableUntil?: Day;
  readonly undone?: { readonly on: string; readonly reason: string };
}

/** All that a partner ever applied for, the newest first. */
export async function listApplications(
  { store, actor, clock }: Context,
  tenant: AboutPartner,
): Promise<Done<readonly ApplicationRead[]>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadApplications(actor, tenant)) return refuse(actor);
  const rows = await withTenant(store.db, tenant, (tx) => applicationsOf(tx, tenant.partner));
  return done(rows.map((row) => applicationRead(row, clock.today())));
}

function applicationRead(row: AwardApplicationRow, today: Day): ApplicationRead {
  const { id, competency, level, applied_on: appliedOn, agreement, decided_on, decided_by_kind, reason } = row;
  const state = stateOf(row);
  const until = undoableUntil(row);
  return {
    ...{ id, competency, level, state, appliedOn },
    ...(agreement !== null && { agreement }),
    ...(decided_on !== null && {
      decided: { on: decided_on, atOnce: decided_by_kind === 'system', ...(reason !== null && { reason }) },
    }),
    ...(state === 'granted' && today <= until && { undoableUntil: until }),
    ...(row.withdrawn_on !== null && { undone: { on: row.withdrawn_on, reason: row.withdrawal_reason ?? '' } }),
  };
}

/** Where an application stands. */
export const stateOf = ({
  decision,
  taken_back_at,
  withdrawn_at,
}: Pick<AwardApplicationRow, 'decision' | 'taken_back_at' | 'withdrawn_at'>): ApplicationState =>
  taken_back_at !== null ? 'taken-back' : withdrawn_at !== null ? 'undone' : (decision ?? 'waiting');
