import '../standing/awards.css';
import type { ReactNode } from 'react';
import type { CredentialDispute, EvidenceDispute } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import type { Bilingual } from '../../wording/bilingual.ts';
import { type DisputeWords, disputeWords } from '../../wording/portal/dispute-words.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

const shapes: Readonly<Record<CredentialDispute['state'], ShownState>> = {
  open: 'undetermined',
  upheld: 'met',
  revoked: 'not-met',
  overtaken: 'ended',
};

/** One dispute: about what, why, what its holder said to it, and what became of it. */
export function DisputeLine({
  dispute,
  name,
  words: said = disputeWords,
  isOwn = false,
}: {
  readonly dispute: CredentialDispute | EvidenceDispute;
  /** What is in doubt. */
  readonly name: ReactNode;
  readonly words?: Bilingual<DisputeWords>;
  /** Its holder is reading. */
  readonly isOwn?: boolean;
}): ReactNode {
  const { state, disputedOn, reason, answers, settledOn = '', revokedOn = '', settlement } = dispute;
  const objection = 'objection' in dispute ? dispute.objection : undefined;
  const words = useWords(said);
  const { objected, answered } = isOwn ? words.own : words;
  const { language } = useReading();
  const told = (on: string) => dayInWords(dayOf(on), language);
  const became = (): string => {
    switch (state) {
      case 'upheld':
        return words.settled.upheld(told(settledOn), settlement);
      case 'revoked':
        return words.settled.revoked(told(revokedOn), told(settledOn), settlement);
      case 'open':
      case 'overtaken':
        return words.settled[state];
      default:
        return state satisfies never;
    }
  };
  return (
    <>
      <div className="line">
        <strong>{name}</strong>
        <StateMark state={shapes[state]} word={words.states[state]} />
      </div>
      <p className="note">
        {objection === undefined
          ? words.disputed(told(disputedOn), reason)
          : objected[objection](told(disputedOn), reason)}
      </p>
      {answers.map(({ answer, answeredOn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are told in their order, and none goes away
        <p key={index} className="note">
          {answered(told(answeredOn), answer)}
        </p>
      ))}
      <p className="note">{became()}</p>
    </>
  );
}
