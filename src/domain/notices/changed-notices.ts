import { canonicalText } from '../audit/canonical-text.ts';
import type { Day } from '../time/day.ts';
import type { DueNotice } from './due-notices.ts';
import type { NoticeContent } from './matter.ts';
import { isToSend, type Notice, type NoticeState } from './notice.ts';

/** A notice that stands in the ledger, and whose matter was not over when it was last looked at. */
export interface KeptNotice extends Omit<Notice, 'revision'> {
  readonly id: string;
  readonly state: NoticeState;
  readonly on: Day;
  readonly content: NoticeContent | null;
  /** Somebody has got a letter about it already. */
  readonly isPartlySent: boolean;
}

/** What is to be done to the ledger so that it says what is due. */
export interface ChangedNotices {
  readonly planned: readonly DueNotice[];
  /** What is planned and says something else by now, or on another day. */
  readonly moved: readonly (Pick<DueNotice, 'on' | 'since' | 'matter'> & { readonly id: string })[];
  /** What was said already and is still so, for other reasons or otherwise by now: the letter stays, Home tells it as it is. */
  readonly retold: readonly (Pick<DueNotice, 'since' | 'matter'> & { readonly id: string })[];
  /** Nobody needs to hear of it any more, or a newer one says it. */
  readonly takenBack: readonly { readonly id: string; readonly reason: 'solved-before' | 'newer-notice' }[];
  /** What was said already and is so no more, or is said by a newer one. */
  readonly over: readonly string[];
}

const nameOf = ({ role, cause, subject }: Pick<Notice, 'role' | 'cause' | 'subject'>): string =>
  [role, cause, subject].join('/');
const withStep = (one: Pick<Notice, 'role' | 'cause' | 'subject' | 'step'>): string => `${nameOf(one)}/${one.step}`;

/** A newer text of an award takes the place of one that never came to bind it. */
const matterNameOf = ({ subject, ...one }: Pick<Notice, 'role' | 'cause' | 'subject'>): string =>
  nameOf({ ...one, subject: one.cause === 'rules-change' ? (subject.split(' ')[0] ?? subject) : subject });

/** Compares what is due with what the ledger has: what is due on the same day again changes nothing. */
export function changedNotices(due: readonly DueNotice[], kept: readonly KeptNotice[], day: Day): ChangedNotices {
  const wanted = new Map(due.map((one) => [withStep(one), one]));
  const known = new Set(kept.map(withStep));
  const isStillSo = new Set(due.map(matterNameOf));
  const gone = kept.filter((one) => !wanted.has(withStep(one)));
  const isUnsaid = ({ state, isPartlySent }: KeptNotice) => isToSend(state) && !isPartlySent;
  return {
    planned: due.filter((one) => !known.has(withStep(one))),
    moved: kept.flatMap((one) => {
      const now = wanted.get(withStep(one));
      return now && isUnsaid(one) && isOther(one, now, day)
        ? [{ id: one.id, on: now.on, since: now.since, matter: now.matter }]
        : [];
    }),
    retold: kept.flatMap((one) => {
      const now = wanted.get(withStep(one));
      return now && !isUnsaid(one) && isOfNow(one) && isSaidOtherwise(one, now)
        ? [{ id: one.id, since: now.since, matter: now.matter }]
        : [];
    }),
    takenBack: gone
      .filter(isUnsaid)
      .map((one) => ({ id: one.id, reason: isStillSo.has(matterNameOf(one)) ? 'newer-notice' : 'solved-before' })),
    over: gone.filter((one) => !isUnsaid(one)).map(({ id }) => id),
  };
}

/** A day that has come stays the day that it was. */
const isOther = (kept: KeptNotice, { on, matter }: DueNotice, day: Day): boolean =>
  ((kept.on > day || on > day) && kept.on !== on) || isSaidOtherwise(kept, { matter });

const isSaidOtherwise = ({ content }: KeptNotice, { matter }: Pick<DueNotice, 'matter'>): boolean =>
  canonicalText(content) !== canonicalText(matter);

/** It tells how an award stands as long as it does; everything else tells of one day, and stays as it was said. */
const isOfNow = ({ cause }: KeptNotice): boolean => cause === 'at-risk' || cause === 'renewal-open';
