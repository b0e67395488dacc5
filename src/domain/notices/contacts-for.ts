import type { ContactPurpose } from '../membership/contacts.ts';
import type { NoticeContent } from './matter.ts';
import type { NoticeCause } from './notice.ts';

/** Which contacts of a partner a notice is for. */
export interface ContactsFor {
  /** The first of these for which somebody is named hears it, instead of all administrators. */
  readonly instead: readonly ContactPurpose[];
  /** Whoever is named for one of these hears it as well. */
  readonly besides: readonly ContactPurpose[];
}

const everybody: ContactsFor = { instead: [], besides: [] };
const forRenewal: ContactsFor = { instead: ['renewal'], besides: [] };

/**
 * What has to be renewed by a day is for the contact for renewals, and an invoice for the one who pays, until it is overdue; what
 * became of a renewal both must hear. What is about people or the rules, or an award that was lost already, is for all administrators.
 */
export function contactsFor(cause: NoticeCause, content?: NoticeContent | null): ContactsFor {
  switch (cause) {
    case 'renewal-open':
    case 'at-risk':
      return forRenewal;
    case 'renewal-invoiced':
      // What is overdue puts awards at risk, so whoever pays is not the only one who must hear of it.
      return isOverdue(content) ? everybody : { instead: ['billing', 'renewal'], besides: [] };
    case 'renewal-more-time':
    case 'renewal-bound':
    case 'renewal-ended':
      return { ...forRenewal, besides: ['billing'] };
    case 'rules-change':
    case 'demotion-pending':
    case 'audit-scheduled':
    case 'audit-to-cure':
    case 'audit-passed':
    case 'audit-not-passed':
    case 'evidence-disputed':
    case 'evidence-upheld':
    case 'evidence-revoked':
    case 'application-granted':
    case 'application-refused':
    case 'application-undone':
    case 'credential-expiring':
    case 'link-ended':
    case 'person-left':
      return everybody;
    default:
      return cause satisfies never;
  }
}

const isOverdue = (content: NoticeContent | null | undefined): boolean =>
  content !== null && content !== undefined && 'renewal' in content && content.isOver === true;
