import type { Claim } from '../membership/facts.ts';
import type { PartnerAuditState } from '../membership/partner-audit-state.ts';
import { addDays, type Day } from '../time/day.ts';
import type { DueNotice } from './due-notices.ts';
import type { AuditMatter } from './matter.ts';
import { momentsAround, momentsFromNow } from './reminders.ts';

/** An audit of a partner as far as somebody has to hear of it. */
export interface AuditToTell {
  readonly id: string;
  /** The kind of evidence that it is for. */
  readonly kind: string;
  readonly award: Claim;
  readonly state: PartnerAuditState;
  readonly scheduledFor?: Day;
  readonly heldOn?: Day;
  /** The last day on which a finding can be cured. */
  readonly cureBy?: Day;
  readonly passedOn?: Day;
  /** Since when it is not passed, and from when on the next one can be applied for. */
  readonly notPassed?: { readonly on: Day; readonly retryFrom: Day };
}

/** How an audit ended is news for so many days. */
const newsDays = 30;

/** What the administrators of a partner must hear of its audits on a day, each with its next reminder. */
export const auditNotices = (audits: readonly AuditToTell[], day: Day): readonly DueNotice[] =>
  audits.flatMap((audit) => noticesOf(audit, day));

function noticesOf(audit: AuditToTell, day: Day): readonly DueNotice[] {
  const { id, kind, award, state, scheduledFor, heldOn, cureBy, passedOn, notPassed } = audit;
  const matterOn = (on: Day): AuditMatter => ({
    ...{ award: { competency: award.competency, level: award.level }, causes: [], audit: kind, on },
  });
  const said = { role: 'partner-administrator', subject: id } as const;
  switch (state) {
    case 'scheduled': {
      if (scheduledFor === undefined || scheduledFor < day) return [];
      const matter = { ...matterOn(scheduledFor), by: scheduledFor };
      // Another day is another thing to hear.
      const subject = `${id} ${scheduledFor}`;
      return momentsAround(momentsFromNow(scheduledFor, day), day).map((moment) => ({
        ...{ ...said, subject, cause: 'audit-scheduled', ...moment, since: day, matter },
      }));
    }
    case 'curing': {
      if (cureBy === undefined || heldOn === undefined) return [];
      const matter = { ...matterOn(heldOn), by: cureBy };
      return momentsAround(momentsFromNow(cureBy, day), day).map((moment) => ({
        ...{ ...said, cause: 'audit-to-cure', ...moment, since: heldOn, matter },
      }));
    }
    case 'passed':
      return passedOn === undefined || !isNews(passedOn, day)
        ? []
        : [{ ...said, cause: 'audit-passed', step: 0, on: passedOn, since: passedOn, matter: matterOn(passedOn) }];
    case 'no-pass': {
      if (notPassed === undefined || !isNews(notPassed.on, day)) return [];
      const matter = { ...matterOn(notPassed.on), again: notPassed.retryFrom };
      return [{ ...said, cause: 'audit-not-passed', step: 0, on: notPassed.on, since: notPassed.on, matter }];
    }
    case 'applied':
    case 'reviewing':
    case 'expired':
    case 'revoked':
    case 'withdrawn':
      return [];
    default:
      return state satisfies never;
  }
}

const isNews = (on: Day, day: Day): boolean => addDays(on, newsDays) >= day;
