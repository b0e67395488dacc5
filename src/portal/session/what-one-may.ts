import type { Visitor } from './session.ts';

interface Place {
  readonly programme: string;
  readonly partner: string;
}

const here = (visitor: Visitor | null, { programme, partner }: Place): readonly string[] =>
  (visitor?.roles ?? []).flatMap((held) =>
    (held.kind === 'partner' && held.programme === programme && held.partner === partner) ||
    (held.kind === 'office' && held.programme === programme)
      ? [held.role]
      : [],
  );

const managing: readonly string[] = ['partner-administrator', 'programme-manager', 'account-manager'];

/** May somebody write about a partner, and say who works for it? The server decides; what it would refuse is not shown. */
export const mayManage = (visitor: Visitor | null, place: Place): boolean =>
  here(visitor, place).some((role) => managing.includes(role));

/** May somebody see who works for a partner? */
export const maySeeRoles = (visitor: Visitor | null, place: Place): boolean =>
  here(visitor, place).some((role) => role !== 'partner-member');

/** Is somebody an administrator of the partner? Only they act in its name. */
const administers = (visitor: Visitor | null, { programme, partner }: Place): boolean =>
  (visitor?.roles ?? []).some(
    (held) =>
      held.kind === 'partner' &&
      held.role === 'partner-administrator' &&
      held.programme === programme &&
      held.partner === partner,
  );

/** May somebody ask the customers of a partner for references? */
export const mayAskReferences = (visitor: Visitor | null, place: Place): boolean => administers(visitor, place);

/** May somebody apply for audits of a partner, and say what it has cured? */
export const mayApplyForAudit = (visitor: Visitor | null, place: Place): boolean => administers(visitor, place);

/** May somebody apply for awards of a partner? */
export const mayApplyForAward = (visitor: Visitor | null, place: Place): boolean => administers(visitor, place);

/** May somebody see what a partner applied for, and what became of it? */
export const mayReadApplications = (visitor: Visitor | null, place: Place): boolean =>
  here(visitor, place).some((role) => role !== 'partner-member');

/** May somebody say something to what the office disputes of a partner's evidence? */
export const mayAnswerDispute = (visitor: Visitor | null, place: Place): boolean => administers(visitor, place);

/** May somebody say when an audit is, what it found and whether that is cured? */
export const mayJudgeAudit = (visitor: Visitor | null, { programme }: Place): boolean =>
  (visitor?.roles ?? []).some(
    (held) =>
      held.kind === 'office' &&
      held.programme === programme &&
      (held.role === 'programme-manager' || held.role === 'expert'),
  );

/** May somebody renew for a partner: agree for it, and owe the fee? */
export const mayRenew = (visitor: Visitor | null, place: Place): boolean => administers(visitor, place);

/** May somebody show to others what a partner holds? */
export const mayShowProof = administers;

/** May somebody see what was asked for at a renewal, and what it costs? */
export const maySeeRenewal = (visitor: Visitor | null, place: Place): boolean =>
  here(visitor, place).some((role) => role !== 'partner-member');

/** May somebody see what a partner’s administrators must hear? */
export const maySeeNotices = (visitor: Visitor | null, place: Place): boolean =>
  here(visitor, place).some((role) => role !== 'partner-member');

/** Does somebody look after partners in the office: as a programme manager, or as an account manager? */
const looksAfter = (visitor: Visitor | null, { programme }: Pick<Place, 'programme'>): boolean =>
  (visitor?.roles ?? []).some(
    (held) =>
      held.kind === 'office' &&
      held.programme === programme &&
      (held.role === 'programme-manager' || held.role === 'account-manager'),
  );

/** May somebody enrol partners, and say to whom they belong? */
export const mayEnrol = (visitor: Visitor | null, place: Pick<Place, 'programme'>): boolean =>
  looksAfter(visitor, place);

/** May somebody state what a programme decides about a partner: its membership, awards and exceptions? */
export const mayDecide = (visitor: Visitor | null, { programme }: Pick<Place, 'programme'>): boolean =>
  (visitor?.roles ?? []).some(
    (held) =>
      held.kind === 'office' &&
      held.programme === programme &&
      (held.role === 'programme-manager' || held.role === 'account-manager' || held.role === 'expert'),
  );

/** May somebody say that a credential is verified? A partner cannot verify what it says of itself. */
export const mayVerify = (visitor: Visitor | null, place: Place): boolean => looksAfter(visitor, place);

/** May somebody write down that a partner has paid? */
export const mayRecordPayment = (visitor: Visitor | null, place: Place): boolean => looksAfter(visitor, place);

/** May somebody read what was done about a partner, by whom and why? */
export const mayReadPartnerAudit = (visitor: Visitor | null, place: Place): boolean =>
  here(visitor, place).some((role) => ['programme-manager', 'auditor', 'partner-administrator'].includes(role));
