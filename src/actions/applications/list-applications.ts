import { applicableAwards } from '../../domain/awards/applicable-awards.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { type AwardApplicationRow, applicationsOf } from '../../store/standing/award-applications.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
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

export interface ApplicationsListed {
  readonly programme: Programme;
  readonly applications: readonly ApplicationRead[];
  /** What it could apply for today, of each competency the highest level; nothing where an application for one waits. */
  readonly possible: readonly Claim[];
}

/** All that a partner ever applied for, the newest first; and what it could apply for today. */
export async function listApplications(
  { store, actor, clock }: Context,
  tenant: AboutPartner,
): Promise<Done<ApplicationsListed>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayReadApplications(actor, tenant)) return refuse(actor);
  return withTenant(store.db, tenant, async (tx): Promise<Done<ApplicationsListed>> => {
    const kept = await partnerRows(tx, tenant.partner);
    if (!kept) return refused({ kind: 'not-found', what: 'partner' });
    const known = await partnerAsKnown(tx, tenant.programme, kept);
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const { programme, facts } = known;
    const day = clock.today();
    const rows = await applicationsOf(tx, tenant.partner);
    const waiting = rows.filter((row) => stateOf(row) === 'waiting').map(({ competency }) => competency);
    return done({
      programme,
      applications: rows.map((row) => applicationRead(row, day)),
      possible: applicableAwards({ programme, facts, day, knownAt: endOfTime }).filter(
        ({ competency }) => !waiting.includes(competency),
      ),
    });
  });
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
