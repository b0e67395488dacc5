import type { ContactPurpose } from '../membership/contacts.ts';
import type { NoticeCause } from './notice.ts';

/**
 * Which contact of a partner a notice is for, where it is not for all administrators: what has to be renewed by a day is for
 * the contact for renewals. What is about people or the rules, or is decided already, all of them must hear.
 */
export function contactFor(cause: NoticeCause): ContactPurpose | undefined {
  switch (cause) {
    case 'renewal-open':
    case 'at-risk':
      return 'renewal';
    case 'rules-change':
    case 'demotion-pending':
    case 'audit-scheduled':
    case 'audit-to-cure':
    case 'audit-passed':
    case 'audit-not-passed':
    case 'credential-expiring':
    case 'link-ended':
    case 'person-left':
      return undefined;
    default:
      return cause satisfies never;
  }
}
