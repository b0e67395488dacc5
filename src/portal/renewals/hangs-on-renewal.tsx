import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { choiceFor, isOther } from './choice-for.ts';
import { useChoiceInWords } from './use-choice-in-words.ts';
import { useRenewalToPay } from './use-renewal-to-pay.ts';

/** Beside an award that is held: that it hangs on a renewal which is not paid, until when it is sure, and what it goes on as. */
export function HangsOnRenewal({
  place,
  claim,
}: {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
}): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const toPay = useRenewalToPay(place, true);
  const choiceInWords = useChoiceInWords();
  const choice = choiceFor(toPay, claim);
  if (!toPay || !choice) return null;
  if (choice.renewAt === null) return <p>{choiceInWords(choice, toPay)}</p>;
  const [submitted, until] = [toPay.submittedOn, toPay.payUntil].map((day) => dayInWords(dayOf(day), language)) as [
    string,
    string,
  ];
  const isOverdue = toPay.state === 'overdue';
  return (
    <p>
      {isOverdue && <StateMark state="at-risk" word={words.notPaid} />} {words.hangsOn(submitted, until, isOverdue)}{' '}
      {isOther(choice) && choiceInWords(choice, toPay)}
    </p>
  );
}
