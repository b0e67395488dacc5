import { type ReactNode, useState } from 'react';
import type { EvidenceDispute } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { evidenceDisputeWords } from '../../wording/portal/evidence-dispute-words.ts';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { DisputeLine } from '../disputes/dispute-line.tsx';
import { DisputeTakes } from '../disputes/dispute-takes.tsx';
import { SettleForm } from '../disputes/settle-form.tsx';
import { mayDecide } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayAnswerDispute } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { AnswerEvidenceDispute } from './answer-evidence-dispute.tsx';
import { evidenceInDoubt } from './asking.ts';

/** What of a partner's evidence was in doubt, why, and what became of it; the partner answers here, and the office settles it. */
export function DisputesOfEvidence({
  place,
  disputes,
  named,
}: {
  readonly place: PartnerPlace;
  readonly disputes: readonly EvidenceDispute[];
  /** What people call a kind of evidence. */
  readonly named: (kind: string) => string;
}): ReactNode {
  const words = useWords(evidenceDisputeWords);
  const evidence = useWords(evidenceWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const maySettle = mayDecide(visitor, place.programme);
  const mayAnswer = mayAnswerDispute(visitor, place);
  const [settling, setSettling] = useState<string>();
  const [said, setSaid] = useState('');
  if (disputes.length === 0) return null;
  const close = (done?: string) => {
    setSettling(undefined);
    setSaid(done ?? '');
  };
  return (
    <Section title={words.title}>
      <p className="note">{words.lead}</p>
      <p role="status">{said}</p>
      <ul className="plain-list">
        {disputes.map((dispute) => {
          const about = evidenceInDoubt(place, dispute.evidence);
          const name = evidence.named(named(dispute.kind), dayInWords(dayOf(dispute.on), language));
          const isOpen = dispute.state === 'open';
          const isSettling = settling === dispute.id;
          return (
            <li key={dispute.id} className="sheet section">
              <div>
                <DisputeLine dispute={dispute} name={name} words={evidenceDisputeWords} />
              </div>
              {isOpen && !isSettling && <DisputeTakes about={about} />}
              {mayAnswer && isOpen && (
                <AnswerEvidenceDispute place={place} dispute={{ id: dispute.id, name }} say={setSaid} />
              )}
              {maySettle && isOpen && !isSettling && (
                <div className="buttons">
                  <Button onPress={() => setSettling(dispute.id)}>
                    {words.settle} <span className="out-of-sight">{name}</span>
                  </Button>
                </div>
              )}
              {isSettling && <SettleForm about={about} id={dispute.id} item={name} close={close} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
