import type { Change } from '../../store/audit/record-change.ts';

/** What an invitation touches, as the audit keeps it: whom it is for stands in the invitation alone. */
export const invitedTouches = (
  { id, role }: { readonly id: string; readonly role: string },
  earlier: readonly string[],
): Change['touched'] => [
  { kind: 'invitation', id, content: { role } },
  ...earlier.map((one) => ({ kind: 'invitation', id: one, content: { withdrawn: true } })),
];
