import '../standing/awards.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { CredentialDispute } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { disputeWords } from '../../wording/portal/dispute-words.ts';
import type { ShownState } from '../../wording/portal/state-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayVerify } from '../session/what-one-may.ts';
import type { PartnerPlace } from './asking.ts';
import { disputesAsked } from './dispute-asking.ts';
import { SettleForm } from './settle-form.tsx';

const shapes: Readonly<Record<CredentialDispute['state'], ShownState>> = {
  open: 'undetermined',
  upheld: 'met',
  revoked: 'not-met',
  overtaken: 'ended',
};

/** What of somebody's credentials was in doubt, why, and what became of it; the office settles it here. */
export function DisputesOfPerson({
  place,
  person,
}: {
  readonly place: PartnerPlace;
  readonly person: string;
}): ReactNode {
  const words = useWords(disputeWords);
  const maySettle = mayVerify(useVisitor(), place);
  const { data: disputes } = useSuspenseQuery(disputesAsked(place, person));
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
        {disputes.map((dispute) => (
          <li key={dispute.id} className="sheet">
            <DisputeLine dispute={dispute} />
            {maySettle && dispute.state === 'open' && settling !== dispute.id && (
              <div className="buttons">
                <Button onPress={() => setSettling(dispute.id)}>
                  {words.settle} <span className="out-of-sight">{dispute.item}</span>
                </Button>
              </div>
            )}
            {settling === dispute.id && (
              <SettleForm
                about={{ place, person, credential: dispute.credential }}
                id={dispute.id}
                item={dispute.item}
                close={close}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DisputeLine({
  dispute: { item, state, disputedOn, reason, settledOn = '', revokedOn = '', settlement },
}: {
  readonly dispute: CredentialDispute;
}): ReactNode {
  const words = useWords(disputeWords);
  const { language } = useReading();
  const said = (on: string) => dayInWords(dayOf(on), language);
  const became = (): string => {
    switch (state) {
      case 'upheld':
        return words.settled.upheld(said(settledOn), settlement);
      case 'revoked':
        return words.settled.revoked(said(revokedOn), said(settledOn), settlement);
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
        <strong>
          <code>{item}</code>
        </strong>
        <StateMark state={shapes[state]} word={words.states[state]} />
      </div>
      <p className="note">{words.disputed(said(disputedOn), reason)}</p>
      <p className="note">{became()}</p>
    </>
  );
}
