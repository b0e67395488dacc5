import type { Visitor } from '../session/session.ts';

/** As what somebody works in the office of a programme. */
const officeRolesOf = (visitor: Visitor | null, programme: string): readonly string[] =>
  (visitor?.roles ?? []).flatMap((held) => (held.kind === 'office' && held.programme === programme ? [held.role] : []));

/** Whether somebody works in the office of a programme, as whatever. */
export const worksInOffice = (visitor: Visitor | null, programme: string): boolean =>
  officeRolesOf(visitor, programme).length > 0;

/** Programme managers alone rule on open questions. */
export const mayRule = (visitor: Visitor | null, programme: string): boolean =>
  officeRolesOf(visitor, programme).includes('programme-manager');

/** Who decides about awards, exceptions and grants of partners. */
export const mayDecide = (visitor: Visitor | null, programme: string): boolean =>
  officeRolesOf(visitor, programme).some((role) => ['programme-manager', 'account-manager', 'expert'].includes(role));

/** The day is the same for all programmes of a demo: whoever manages one of them may move it. */
export const mayMoveDemo = (visitor: Visitor | null): boolean =>
  (visitor?.roles ?? []).some((held) => held.kind === 'office' && held.role === 'programme-manager');

/** Programme managers alone say who looks after a partner. */
export const mayNameAccountManager = (visitor: Visitor | null, programme: string): boolean =>
  officeRolesOf(visitor, programme).includes('programme-manager');

/** Programme managers alone settle how the programme is run. */
export const maySettle = (visitor: Visitor | null, programme: string): boolean =>
  officeRolesOf(visitor, programme).includes('programme-manager');

/** Everybody in the office reads all partners of its programme. */
export const mayReadOffice = (visitor: Visitor | null, programme: string): boolean =>
  officeRolesOf(visitor, programme).length > 0;
