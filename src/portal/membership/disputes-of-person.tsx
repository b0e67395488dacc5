import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { disputeWords } from '../../wording/portal/dispute-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { DisputeLine } from '../disputes/dispute-line.tsx';
import { DisputeTakes } from '../disputes/dispute-takes.tsx';
import { SettleForm } from '../disputes/settle-form.tsx';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayVerify } from '../session/what-one-may.ts';
import type { PartnerPlace } from './asking.ts';
import { credentialInDoubt, disputesAsked } from './dispute-asking.ts';

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
            <DisputeLine dispute={dispute} name={<code>{dispute.item}</code>} />
            {dispute.state === 'open' && settling !== dispute.id && (
              <DisputeTakes about={credentialInDoubt(place, person, dispute.credential)} />
            )}
            {maySettle && dispute.state === 'open' && settling !== dispute.id && (
              <div className="buttons">
                <Button onPress={() => setSettling(dispute.id)}>
                  {words.settle} <span className="out-of-sight">{dispute.item}</span>
                </Button>
              </div>
            )}
            {settling === dispute.id && (
              <SettleForm
                about={credentialInDoubt(place, person, dispute.credential)}
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
