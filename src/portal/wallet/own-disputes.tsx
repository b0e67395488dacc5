import type { ReactNode } from 'react';
import { recordedWords } from '../../wording/portal/recorded-words.ts';
import { DisputeLine } from '../disputes/dispute-line.tsx';
import { DisputeTakes } from '../disputes/dispute-takes.tsx';
import { credentialInDoubt } from '../membership/dispute-asking.ts';
import { useWords } from '../reading/reading.tsx';
import type { Visitor } from '../session/session.ts';
import { AnswerDispute } from './answer-dispute.tsx';
import type { RecordedAtPartner } from './asking.ts';

/** What of somebody's results is or was in doubt at a company; what is open they can answer. */
export function OwnDisputes({
  at,
  visitor,
  say,
}: {
  readonly at: RecordedAtPartner;
  readonly visitor: Visitor | null;
  readonly say: (text: string) => void;
}): ReactNode {
  const words = useWords(recordedWords);
  // What it does to the awards is for those who may read where the company stands.
  const { programme, partner, person } = at;
  const isMember = (visitor?.roles ?? []).some(
    (held) =>
      held.kind !== 'person' && held.programme === programme && (held.kind === 'office' || held.partner === partner),
  );
  return (
    <>
      <h3>{words.inDoubt}</h3>
      <ul className="plain-list">
        {at.disputes.map((one) => (
          <li key={one.id} className="section">
            <div>
              <DisputeLine dispute={one} name={<code>{one.item}</code>} isOwn />
            </div>
            {one.state === 'open' && isMember && (
              <DisputeTakes about={credentialInDoubt({ programme, partner }, person, one.credential)} />
            )}
            {one.state === 'open' && <AnswerDispute link={at.link} dispute={one} say={say} />}
          </li>
        ))}
      </ul>
    </>
  );
}
