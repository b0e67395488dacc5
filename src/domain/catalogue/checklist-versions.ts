import type { Day } from '../time/day.ts';
import type { Cohort, Competency, Version } from './programme.ts';
import { versionsInForce } from './version-in-force.ts';

/**
 * The texts by which an audit is judged, newest first: usually one, several while the programme accepts both. Where a text
 * is chosen by submission, those in force when the audit was applied for; else those in force on the day of the audit.
 */
export function checklistVersions(
  competency: Competency,
  cohort: Cohort,
  { submitted, audited }: { readonly submitted: Day; readonly audited: Day },
): readonly Version[] {
  const submittedFor = versionsInForce(competency, cohort, submitted, submitted).filter(
    ({ chosenBy }) => chosenBy === 'submission',
  );
  return submittedFor.length > 0 ? submittedFor : versionsInForce(competency, cohort, audited, audited);
}
