import { checklistVersions } from '../../domain/catalogue/checklist-versions.ts';
import type { Version } from '../../domain/catalogue/programme.ts';
import { awardHeld } from '../../domain/standing/binding-version.ts';
import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerAuditRow } from '../../store/membership/partner-audits.ts';
import type { PartnerAsKnown } from '../partner-as-known.ts';

/** The texts by which an audit on a day is judged, newest first: whoever holds the award by then renews it. */
export function checklistsOfAudit(
  { competency, level, applied_on }: Pick<PartnerAuditRow, 'competency' | 'level' | 'applied_on'>,
  audited: Day,
  { programme, facts }: PartnerAsKnown,
): readonly Version[] {
  const known = programme.competencies.get(competency);
  if (!known) return [];
  const isHeld = awardHeld(facts, competency, level, audited, endOfTime) !== undefined;
  return checklistVersions(known, isHeld ? 'renewing' : 'new', { submitted: applied_on as Day, audited });
}
