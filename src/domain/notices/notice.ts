/**
 * What somebody must hear because of one cause. It is a row of a ledger before it is a letter: of who must hear it (a role
 * at the partner), the cause, whom or what it is about, the reminder and the revision there is one.
 */
export interface Notice {
  readonly role: 'partner-administrator';
  readonly cause: NoticeCause;
  /** By the cause, one of the partner's people. */
  readonly subject: string;
  /** 0 for the first time; then which reminder. */
  readonly step: number;
  /** The same cause may come about again for the same subject. */
  readonly revision: number;
}

/** A person has ended the link of its wallet, or does not belong to the partner any more. */
export type NoticeCause = 'link-ended' | 'person-left';

/**
 * planned: it is to be sent. sent, failed: a letter has gone, or could not. withdrawn: nobody needs to hear of it, as
 * nothing hangs on it or it was solved before. superseded: a newer one says it.
 */
export type NoticeState = 'planned' | 'sent' | 'failed' | 'withdrawn' | 'superseded';

const next: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  planned: ['sent', 'failed', 'withdrawn', 'superseded'],
  // A letter that could not go is tried again.
  failed: ['sent', 'failed', 'withdrawn', 'superseded'],
  sent: [],
  withdrawn: [],
  superseded: [],
};

/** What was said stays said, and what was taken back is not said. */
export const mayBecome = (state: NoticeState, wanted: NoticeState): boolean => next[state].includes(wanted);

/** Is there still something to send? */
export const isToSend = (state: NoticeState): boolean => mayBecome(state, 'sent');
