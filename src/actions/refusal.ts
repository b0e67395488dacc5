import type { Problem } from '../domain/problems/problem.ts';

/**
 * Why something that was asked for is not done. What one may not see is told like what is not there, so that nobody learns
 * of others by asking.
 */
export type Refusal =
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found'; readonly what: string }
  /** The input is refused whole, with everything that is wrong with it. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  /** Too much is being worked out already; it may be asked again after so many seconds. */
  | { readonly kind: 'busy'; readonly retryAfter: number }
  /** It was not worked out within the time that one question may take. */
  | { readonly kind: 'took-too-long'; readonly seconds: number }
  /** It was changed since it was read, or is there already. */
  | { readonly kind: 'conflict'; readonly code: ConflictCode; readonly values?: Readonly<Record<string, string>> };

/** What does not fit what is there. Each has a sentence of its own (wording/problems), and the API sends no other. */
export type ConflictCode =
  | 'benefit-not-given'
  | 'benefit-used-up'
  | 'benefit-use-withdrawn'
  | 'application-binds'
  | 'application-changed'
  | 'application-closed'
  | 'application-counted-elsewhere'
  | 'application-decided'
  | 'application-held'
  | 'application-lapsed'
  | 'application-lost-at-once'
  | 'application-not-granted'
  | 'application-not-met'
  | 'application-on-certain-days'
  | 'application-open'
  | 'application-renewal-waits'
  | 'application-taken-back'
  | 'application-undetermined'
  | 'application-undone'
  | 'award-held'
  | 'award-held-then'
  | 'award-lost-at-once'
  | 'award-never-given'
  | 'anniversary-none'
  | 'anniversary-shared'
  | 'competency-closed'
  | 'extension-binds'
  | 'extension-not-yet-binding'
  | 'extension-ends-elsewhere'
  | 'reinstatement-binds'
  | 'reinstatement-changed'
  | 'reinstatement-withdrawn'
  | 'demotion-decided'
  | 'demotion-withdrawn'
  | 'changed-meanwhile'
  | 'exists-already'
  | 'key-used-differently'
  | 'no-catalogue'
  | 'no-proof-page'
  | 'published-meanwhile'
  | 'other-currency'
  | 'kept-by-wallet'
  | 'address-not-verified'
  | 'person-erased-already'
  | 'same-people-linked'
  | 'same-people-two'
  | 'same-person-already'
  | 'same-person-changed'
  | 'same-person-erased'
  | 'same-person-linked'
  | 'same-person-not-named'
  | 'import-in-other-state'
  | 'import-read-again'
  | 'import-changes-nothing'
  | 'set-up-already'
  | 'anchor-of-other-programme'
  | 'too-many-keys'
  | 'too-many-feeds'
  | 'last-programme-manager'
  | 'role-of-another-place'
  | 'role-ended'
  | 'invitation-of-another-address'
  | 'inviter-may-no-longer'
  | 'invitation-accepted'
  | 'invitation-withdrawn'
  | 'invitation-expired'
  | 'renewed-by-others'
  | 'renewed-elsewhere'
  | 'renewal-not-open'
  | 'renewal-submitted'
  | 'renewal-bound'
  | 'renewal-taken-back'
  | 'renewal-ended'
  | 'renewal-not-overdue'
  | 'renewal-decision-binds'
  | 'renewal-decision-withdrawn'
  | 'renewal-decision-overtaken'
  | 'payment-withdrawn'
  | 'payment-overtaken'
  | 'fee-not-stated'
  | 'vat-number-missing'
  | 'fees-in-currencies'
  | 'award-ended-meanwhile'
  | 'letters-not-printed'
  | 'credential-disputed'
  | 'credential-in-own-wallet'
  | 'dispute-overtaken'
  | 'dispute-settled'
  | 'evidence-disputed'
  | 'cure-accepted'
  | 'cure-claimed'
  | 'cure-not-claimed'
  | 'cure-too-late'
  | 'partner-audit-held'
  | 'partner-audit-not-asked-any-more'
  | 'partner-audit-not-held'
  | 'partner-audit-not-scheduled'
  | 'partner-audit-open'
  | 'partner-audit-too-soon'
  | 'partner-audit-withdrawn'
  | 'reference-answered'
  | 'reference-asked-already'
  | 'reference-asked-lately'
  | 'reference-contact-forgotten'
  | 'reference-expired'
  | 'reference-not-asked-any-more'
  | 'reference-replaced'
  | 'reference-still-open'
  | 'reference-withdrawn'
  | 'too-many-references'
  | 'sign-in-first'
  | 'too-many-tries';

/** An expected refusal is a value; only bugs and broken doors throw. */
export type Done<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = <Value>(value: Value): Done<Value> => ({ ok: true, value });
export const refused = (refusal: Refusal): Done<never> => ({ ok: false, refusal });
