import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { Day } from '../../domain/time/day.ts';
import type { PartnerAuditRow } from '../../store/membership/partner-audits.ts';

/** An audit is not before it was applied for; one that was held has come. */
export const dayProblems = (
  { applied_on }: Pick<PartnerAuditRow, 'applied_on'>,
  on: Day,
  heldBy?: Day,
): readonly Problem[] => {
  if (on < applied_on) return [problem('audit-before-application', ['on'], { found: on, on: applied_on })];
  return heldBy !== undefined && on > heldBy ? [problem('audit-still-to-come', ['on'], { found: on, on: heldBy })] : [];
};
