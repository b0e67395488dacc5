import { type PartnerAuditState, partnerAuditWaits } from '../../domain/membership/partner-audit-state.ts';
import type { Day } from '../../domain/time/day.ts';
import {
  type ListedPartnerAudit,
  type PartnerAuditsWanted,
  partnerAuditsWaiting,
} from '../../store/membership/partner-audits-waiting.ts';
import { type Tx, withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { sizeOf } from '../page.ts';
import { mayReadNetwork } from '../policies/network.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done } from '../refusal.ts';
import { withFindings } from './kept-partner-audits.ts';
import { stateOfPartnerAudit } from './state-of-partner-audit.ts';

export interface AuditsOfProgramme extends Pick<PartnerAuditsWanted, 'waits' | 'after'> {
  readonly programme: string;
  readonly limit?: number | undefined;
}

export interface AuditOfProgramme extends ListedPartnerAudit {
  readonly state: PartnerAuditState;
  readonly waitsFor: 'office' | 'partner' | 'nobody';
  /** How many findings are not accepted as cured. */
  readonly open: number;
}

export interface AuditsOfProgrammeListed {
  readonly items: readonly AuditOfProgramme[];
  readonly next: { readonly appliedOn: string; readonly id: string } | null;
}

/** The audits of all partners, for the office: what was applied for first comes first. */
export async function listAuditsOfProgramme(
  { store, actor, clock }: Context,
  { programme, waits, after, limit }: AuditsOfProgramme,
): Promise<Done<AuditsOfProgrammeListed>> {
  if (!mayReadNetwork(actor, programme)) return refuse(actor);
  const day = clock.today();
  const size = sizeOf(limit);
  return withOffice(store.db, programme, async (tx) => {
    const found = await partnerAuditsWaiting(tx, programme, { waits, day, after, limit: size + 1 });
    const items = [];
    for (const row of found.slice(0, size)) items.push(await withState(tx, row, day));
    const last = items.at(-1);
    return done({ items, next: found.length > size && last ? { appliedOn: last.applied_on, id: last.id } : null });
  });
}

async function withState(tx: Tx, row: ListedPartnerAudit, day: Day): Promise<AuditOfProgramme> {
  const [kept] = await withFindings(tx, row.partner, [row]);
  if (!kept) throw new Error('Each audit is read with its findings.');
  const state = stateOfPartnerAudit(kept, day);
  const open = kept.findings.filter(({ accepted_on }) => accepted_on === null).length;
  return { ...row, state, waitsFor: partnerAuditWaits[state], open };
}
