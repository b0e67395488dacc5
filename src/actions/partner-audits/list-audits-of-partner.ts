import type { PartnerAuditState } from '../../domain/membership/partner-audit-state.ts';
import { retryFrom } from '../../domain/membership/partner-audit-state.ts';
import type { Day } from '../../domain/time/day.ts';
import type { FindingRow } from '../../store/membership/partner-audit-findings.ts';
import type { PartnerAuditRow } from '../../store/membership/partner-audits.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import type { EvidenceLink } from '../../store/membership/references.ts';
import { withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type Page, pageOf, sizeOf } from '../page.ts';
import { type PartnerAsKnown, partnerAsKnown } from '../partner-as-known.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { type Done, done, refused } from '../refusal.ts';
import { checklistsOfAudit } from './checklists-of-audit.ts';
import { keptPartnerAudits } from './kept-partner-audits.ts';
import { type KeptPartnerAudit, notPassedBy, stateOfPartnerAudit } from './state-of-partner-audit.ts';

export interface AuditsOfPartner extends AboutPartner {
  /** The id of the last audit of the page before. */
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

export interface AuditOfPartner {
  readonly row: PartnerAuditRow;
  readonly state: PartnerAuditState;
  readonly findings: readonly FindingRow[];
  /** Since when it is not passed, and from when on the next one can be applied for. */
  readonly notPassed: { readonly on: Day; readonly retryFrom: Day } | undefined;
  /** The texts by which it can be judged, newest first; once it was held, the one that judged it. */
  readonly checklists: readonly string[];
  /** What the pass has become, as it is known now. */
  readonly evidence: EvidenceLink | undefined;
}

/** What a partner applied for, the newest first, and where each of it stands today. */
export async function listAuditsOfPartner(
  { store, actor, clock }: Context,
  { after, limit, ...tenant }: AuditsOfPartner,
): Promise<Done<Page<AuditOfPartner>>> {
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const today = clock.today();
  const size = sizeOf(limit);
  return withTenant(store.db, tenant, async (tx) => {
    const kept = (await keptPartnerAudits(tx, tenant.partner)).filter(
      ({ row }) => after === undefined || row.id < after,
    );
    const rows = await partnerRows(tx, tenant.partner);
    const known = rows && (await partnerAsKnown(tx, tenant.programme, rows));
    const listed = kept.slice(0, size + 1).map((audit) => listedFrom(audit, known, today));
    return done(pageOf(listed, size, ({ row }) => row.id));
  });
}

function listedFrom(audit: KeptPartnerAudit, known: PartnerAsKnown | undefined, today: Day): AuditOfPartner {
  const { row, findings, evidence } = audit;
  const on = notPassedBy(audit, today);
  const retry = known?.programme.evidence.get(row.kind)?.audit?.retry;
  return {
    ...{ row, findings, evidence },
    state: stateOfPartnerAudit(audit, today),
    notPassed: on && { on, retryFrom: retryFrom(on, retry) },
    checklists: row.held_on === null ? checklistsAhead(row, known, today) : row.version === null ? [] : [row.version],
  };
}

/** On its day, or today where that is not said or is over. */
function checklistsAhead(row: PartnerAuditRow, known: PartnerAsKnown | undefined, today: Day): readonly string[] {
  if (!known || row.withdrawn_at !== null) return [];
  const on = row.scheduled_for !== null && row.scheduled_for > today ? (row.scheduled_for as Day) : today;
  return checklistsOfAudit(row, on, known).map(({ id }) => id);
}
