import '../design/sentences.css';
import type { FormEvent, ReactNode } from 'react';
import { type RenewalAsked, type RenewalDecision, withdrawRenewalDecision } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { unpaidWords } from '../../wording/portal/unpaid-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { mayDecide } from '../office/roles.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** What the office decided about a renewal that was not paid; the newest is taken back here, as long as that can be done. */
export function RenewalDecisions({
  place,
  renewal: { id, decisions },
}: {
  readonly place: PartnerPlace;
  readonly renewal: Pick<RenewalAsked, 'id' | 'decisions'>;
}): ReactNode {
  const words = useWords(unpaidWords);
  const { language } = useReading();
  const visitor = useVisitor();
  if (decisions.length === 0) return null;
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const open = decisions.find(({ undoableUntil }) => undoableUntil !== undefined);
  return (
    <>
      <h3>{words.decided}</h3>
      <ul className="sentences">
        {decisions.map(({ id: one, decision, until, decidedOn, reason, withdrawn }) => (
          <li key={one}>
            {words.made[decision](inWords(decidedOn), inWords(until))}
            <span className="note"> {words.reason(reason)}</span>
            {withdrawn && <p>{words.withdrawn(inWords(withdrawn.on), withdrawn.reason)}</p>}
          </li>
        ))}
      </ul>
      {open && mayDecide(visitor, place.programme) && <TakeBack place={place} id={id} decision={open} />}
    </>
  );
}

function TakeBack({
  place,
  id,
  decision: { id: decision, decision: kind, undoableUntil, until },
}: {
  readonly place: PartnerPlace;
  /** Of the renewal. */
  readonly id: string;
  readonly decision: RenewalDecision;
}): ReactNode {
  const words = useWords(unpaidWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { isGoing, error, send } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const headers = changeHeaders({ once: onceKey() });
    const path = { ...place, id, decision };
    void send(() => answerOf(withdrawRenewalDecision({ path, body: { reason }, headers })));
  };
  return (
    <details>
      <summary>{words.takeBack}</summary>
      <form className="form" onSubmit={submit} aria-label={words.takeBack}>
        <p>{words.takeBackUntil[kind](dayInWords(dayOf(undoableUntil ?? until), language))}</p>
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.takeBack}
        </Button>
      </form>
    </details>
  );
}
