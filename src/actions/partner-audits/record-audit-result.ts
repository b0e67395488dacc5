import type { Programme } from '../../domain/catalogue/programme.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import { shift } from '../../domain/time/duration.ts';
import { addFindings } from '../../store/membership/partner-audit-findings.ts';
import { holdPartnerAudit } from '../../store/membership/partner-audits.ts';
import { partnerRows } from '../../store/membership/partner-rows.ts';
import { newIds } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { millisecondsOf } from '../moments.ts';
import { partnerAsKnown } from '../partner-as-known.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { AuditResult } from './audit-result.ts';
import {
  type AuditInHand,
  changePartnerAudit,
  type OnePartnerAudit,
  recordOfAudit,
  touchedAudit,
} from './change-partner-audit.ts';
import { checklistsOfAudit } from './checklists-of-audit.ts';
import { dayProblems } from './day-of-audit.ts';
import { passAudit } from './pass-audit.ts';
import { whyNotOpen } from './why-not-open.ts';

/**
 * Records that an audit was held. Without a finding it is passed, and that is evidence from the same moment on; with some,
 * they can be cured as long as the rules say today.
 */
export const recordAuditResult = (
  context: Context,
  { result, ...about }: OnePartnerAudit & { readonly result: AuditResult },
): Promise<Done<{ readonly id: string }>> =>
  changePartnerAudit(context, about, 'office', async (audit) => {
    const { tx, row } = audit;
    const closed = whyNotOpen(audit);
    if (closed) return refused({ kind: 'conflict', code: closed });
    if (row.auditor === null) return refused({ kind: 'conflict', code: 'partner-audit-not-scheduled' });
    const rows = await partnerRows(tx, about.partner);
    const known = rows && (await partnerAsKnown(tx, about.programme, rows));
    if (!known) return refused({ kind: 'conflict', code: 'no-catalogue' });
    const checklists = checklistsOfAudit(row, result.on, known).map(({ id }) => id);
    const problems = [...dayProblems(row, result.on, context.clock.today()), ...versionProblems(result, checklists)];
    if (problems.length > 0) return refused({ kind: 'invalid', problems });
    const held = {
      on: result.on,
      version: result.version ?? checklists[0] ?? null,
      cureBy: cureBy(result, row.kind, known.programme),
    };
    await holdPartnerAudit(tx, about.partner, row.id, held);
    if (result.findings.length === 0)
      return passAudit(context, { ...audit, row: { ...row, held_on: held.on, version: held.version } }, result.on);
    await recordFindings(context, audit, result);
    return done({ id: row.id });
  });

/** Nothing is left to be cured where nothing was found; and nothing can be where the rules give no time for it. */
function cureBy({ on, findings }: AuditResult, kind: string, { evidence }: Programme): Day | null {
  const cure = evidence.get(kind)?.audit?.cure;
  return findings.length > 0 && cure ? shift(on, cure) : null;
}

const versionProblems = ({ version }: AuditResult, checklists: readonly string[]): readonly Problem[] =>
  version === undefined || checklists.includes(version)
    ? []
    : [problem('not-a-checklist', ['version'], { found: version, known: checklists })];

async function recordFindings(context: Context, audit: AuditInHand, { on, findings }: AuditResult): Promise<void> {
  const { tx, about, row, now } = audit;
  const ids = newIds(millisecondsOf(now), findings.length);
  await addFindings(
    tx,
    about,
    findings.map(({ control, finding, toDo }, place) => ({
      ...{ id: ids[place] as string, audit_id: row.id },
      ...{ place, control, finding, to_do: toDo },
    })),
  );
  const touched = [
    touchedAudit(row.id, { held: on, findings: findings.length }),
    ...ids.map((id) => ({ kind: 'audit-finding', id, content: { state: 'open' } })),
  ];
  await recordOfAudit(context, audit, { action: 'record-audit-findings', touched });
}
