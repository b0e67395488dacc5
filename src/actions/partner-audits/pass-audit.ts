import type { Day } from '../../domain/time/day.ts';
import { shift } from '../../domain/time/duration.ts';
import type { Change } from '../../store/audit/record-change.ts';
import { passPartnerAudit } from '../../store/membership/partner-audits.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { type Done, done, refused } from '../refusal.ts';
import { writeInside } from '../write-about-partner.ts';
import { writeStatement } from '../write-statement.ts';
import { type AuditInHand, touchedAudit } from './change-partner-audit.ts';

/**
 * Writes a pass as evidence of the partner, by whoever decided it in the office: with the audit itself, the revision, the
 * standing that is asked for and the audit trail, all of it or nothing. It is passed on the day of the audit, or on the one
 * on which its last finding was cured.
 */
export function passAudit(
  context: Context,
  { tx, about, row }: Pick<AuditInHand, 'tx' | 'about' | 'row'>,
  on: Day,
  alsoTouched: Change['touched'] = [],
): Promise<Done<{ readonly id: string }>> {
  return writeInside(context, tx, about, async (writing) => {
    const catalogue = await catalogueInUse(tx, about.programme);
    const { validFor, shared } = catalogue?.programme.evidence.get(row.kind)?.audit ?? {};
    const written = await writeStatement(context, writing, {
      ...about,
      kind: 'evidence',
      body: {
        ...{ kind: row.kind, outcome: 'pass', on },
        // What is common to several competencies was judged by the text of none of them.
        ...(!shared && { competency: row.competency, submitted: row.applied_on }),
        ...(!shared && row.version !== null && { version: row.version }),
        ...(validFor && { validThrough: shift(on, validFor) }),
        details: { auditor: row.auditor, audit: row.id },
      },
    });
    // The rules were other ones when it was applied for.
    if (!written.ok && written.refusal.kind === 'invalid')
      return refused({ kind: 'conflict', code: 'partner-audit-not-asked-any-more' });
    if (!written.ok) return written;
    const { value, touched } = written.value;
    if (value.id === undefined) throw new Error('A pass writes one statement.');
    await passPartnerAudit(tx, about.partner, row.id, value.id);
    const passed = touchedAudit(row.id, { outcome: 'pass', on, version: row.version });
    return done({
      value: { id: row.id },
      action: 'pass-partner-audit',
      touched: [passed, ...alsoTouched, ...touched],
    });
  });
}
