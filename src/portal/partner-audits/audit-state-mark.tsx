import type { ReactNode } from 'react';
import type { PartnerAuditState } from '../../domain/membership/partner-audit-state.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useWords } from '../reading/reading.tsx';

const shapes: Readonly<Record<PartnerAuditState, ShownState>> = {
  applied: 'pending',
  scheduled: 'upcoming',
  curing: 'at-risk',
  reviewing: 'pending',
  passed: 'met',
  'no-pass': 'not-met',
  expired: 'lapsed',
  revoked: 'ended',
  withdrawn: 'ended',
};

/** Where an audit stands, by shape and word. */
export function AuditStateMark({ state }: { readonly state: PartnerAuditState }): ReactNode {
  const words = useWords(partnerAuditsWords);
  return <StateMark state={shapes[state]} word={words.states[state]} />;
}
