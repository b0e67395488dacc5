/**
 * What somebody must hear because of one cause. It is a row of a ledger before it is a letter: of who must hear it, the
 * cause, whom or what it is about, the reminder and the revision there is one.
 */
export interface Notice {
  readonly role: NoticeRole;
  readonly cause: NoticeCause;
  /** By the cause: one of the partner's people, an award, a renewal or a new text of it, somebody's credential, an audit, a dispute, or an application. */
  readonly subject: string;
  /** 0 for the first time; then which reminder. */
  readonly step: number;
  /** The same cause may come about again for the same subject. */
  readonly revision: number;
}

/** The administrators of the partner; or the person who holds the credential, through a linked wallet. */
export type NoticeRole = 'partner-administrator' | 'holder';

/** A person has ended the link of its wallet, or does not belong to the partner any more. */
export type TransferCause = 'link-ended' | 'person-left';

/** What became of a renewal that was asked for: it is to be paid, with more time or without, it binds, or it was ended. */
export const renewalCauses = ['renewal-invoiced', 'renewal-more-time', 'renewal-bound', 'renewal-ended'] as const;
export type RenewalCause = (typeof renewalCauses)[number];

/** What follows from where a partner and its renewals stand, as long as it does. */
export const standingCauses = [
  ...(['renewal-open', 'at-risk', 'demotion-pending', 'credential-expiring'] as const),
  ...renewalCauses,
  // Another text will bind an award, whether or not it is safe by it.
  'rules-change',
] as const;
export type StandingCause = (typeof standingCauses)[number];

/** Where an audit of the partner stands, as long as somebody has to hear of that. */
export const auditCauses = ['audit-scheduled', 'audit-to-cure', 'audit-passed', 'audit-not-passed'] as const;
export type AuditCause = (typeof auditCauses)[number];

/** Whether evidence of the partner is in doubt, as long as somebody has to hear of that. */
export const disputeCauses = ['evidence-disputed', 'evidence-upheld', 'evidence-revoked'] as const;
export type DisputeCause = (typeof disputeCauses)[number];

/** How the office decided about an award that the partner applied for, as long as somebody has to hear of that. */
export const applicationCauses = ['application-granted', 'application-refused', 'application-undone'] as const;
export type ApplicationCause = (typeof applicationCauses)[number];

export type NoticeCause = TransferCause | StandingCause | AuditCause | DisputeCause | ApplicationCause;

export const isOfStanding = (cause: NoticeCause): cause is StandingCause =>
  (standingCauses as readonly string[]).includes(cause);

export const isOfAudit = (cause: NoticeCause): cause is AuditCause =>
  (auditCauses as readonly string[]).includes(cause);

export const isOfDispute = (cause: NoticeCause): cause is DisputeCause =>
  (disputeCauses as readonly string[]).includes(cause);

export const isOfApplication = (cause: NoticeCause): cause is ApplicationCause =>
  (applicationCauses as readonly string[]).includes(cause);

export const isOfTransfer = (cause: NoticeCause): cause is TransferCause =>
  !isOfStanding(cause) && !isOfAudit(cause) && !isOfDispute(cause) && !isOfApplication(cause);
export const isOfRenewal = (cause: NoticeCause): cause is RenewalCause =>
  (renewalCauses as readonly string[]).includes(cause);

/**
 * planned: it is to be sent. sent, failed: a letter has gone, or could not. shown: it is told in the portal alone, as all who
 * must hear of it want no letters. withdrawn: nobody needs to hear of it, as nothing hangs on it or it was solved before.
 * superseded: a newer one says it.
 */
export type NoticeState = 'planned' | 'sent' | 'shown' | 'failed' | 'withdrawn' | 'superseded';

const next: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  planned: ['sent', 'shown', 'failed', 'withdrawn', 'superseded'],
  // A letter that could not go is tried again.
  failed: ['sent', 'shown', 'failed', 'withdrawn', 'superseded'],
  sent: [],
  shown: [],
  withdrawn: [],
  superseded: [],
};

/** What was said stays said, and what was taken back is not said. */
export const mayBecome = (state: NoticeState, wanted: NoticeState): boolean => next[state].includes(wanted);

/** Is there still something to send? */
export const isToSend = (state: NoticeState): boolean => mayBecome(state, 'sent');
