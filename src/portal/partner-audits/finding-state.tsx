import type { ReactNode } from 'react';
import type { AuditFinding } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

const shapes: Readonly<Record<AuditFinding['state'], ShownState>> = {
  open: 'at-risk',
  claimed: 'pending',
  cured: 'met',
};

/** Where a finding stands, with what the company says it did and what the office answered. */
export function FindingState({
  finding: { state, cure, claimedOn, acceptedOn, rejected },
}: {
  readonly finding: AuditFinding;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const { language } = useReading();
  const said = (on: string) => dayInWords(dayOf(on), language);
  return (
    <>
      <StateMark state={shapes[state]} word={words.findingStates[state]} />
      {claimedOn && <p className="note">{words.claimedOn(said(claimedOn))}</p>}
      {cure && <p className="note">{words.cure(cure)}</p>}
      {acceptedOn && <p className="note">{words.acceptedOn(said(acceptedOn))}</p>}
      {rejected && state !== 'cured' && <p className="note">{words.rejected(said(rejected.on), rejected.reason)}</p>}
    </>
  );
}
