import type { Claim } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import type { DueNotice } from './due-notices.ts';
import type { ApplicationCause } from './notice.ts';

/** How an application for an award ended, as far as somebody has to hear of it. */
export interface ApplicationToTell {
  readonly id: string;
  readonly award: Claim;
  /** undone: it was granted, and that was taken back. */
  readonly ended: 'granted' | 'refused' | 'undone';
  readonly on: Day;
  /** Nobody has to be told what their own application did at once. */
  readonly atOnce: boolean;
}

/** How it ended is news for so many days. */
const newsDays = 30;

/** What the administrators of a partner must hear on a day of the awards that it applied for. */
export const applicationNotices = (applications: readonly ApplicationToTell[], day: Day): readonly DueNotice[] =>
  applications
    .filter(({ ended, on, atOnce }) => !(ended === 'granted' && atOnce) && addDays(on, newsDays) >= day)
    .map(({ id, award, ended, on }) => {
      const cause: ApplicationCause = `application-${ended}`;
      return {
        ...{ role: 'partner-administrator', cause, subject: id, step: 0, on, since: on },
        matter: { award: { competency: award.competency, level: award.level }, causes: [] },
      };
    });
