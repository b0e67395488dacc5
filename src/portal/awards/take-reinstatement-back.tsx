import '../office/office.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { withdrawReinstatement } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { reinstatementWords } from '../../wording/portal/reinstatement-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { type AwardPlace, reinstatementsAsked } from './asking.ts';

/** Takes the newest reinstatement of an award back, as long as that can be done; nothing where none can. */
export function TakeReinstatementBack({ place }: { readonly place: AwardPlace }): ReactNode {
  const { programme, partner } = place;
  const words = useWords(reinstatementWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { isGoing, error, send } = useSending();
  const { data: made } = useSuspenseQuery(reinstatementsAsked(place));
  const open = made.findLast(({ undoableUntil }) => undoableUntil !== undefined);
  if (!open) return null;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const path = { programme, partner, id: open.id };
    const headers = changeHeaders({ once: onceKey() });
    void send(() => answerOf(withdrawReinstatement({ path, body: { reason }, headers })));
  };
  return (
    <details>
      <summary>{words.takeBack}</summary>
      <form className="form" onSubmit={submit}>
        <p>{words.made(dayInWords(dayOf(open.from), language))}</p>
        <p>{words.takeBackUntil(dayInWords(dayOf(open.undoableUntil ?? open.from), language))}</p>
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.takeBack}
        </Button>
      </form>
    </details>
  );
}
