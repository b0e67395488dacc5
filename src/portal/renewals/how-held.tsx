import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { choiceFor, isOther } from './choice-for.ts';
import { useChoiceInWords } from './use-choice-in-words.ts';
import { type RenewalToPay, useRenewalToPay } from './use-renewal-to-pay.ts';

interface HeldAward {
  readonly claim: ClaimStanding['claim'];
  readonly held: Pick<ClaimStanding['held'], 'held' | 'because' | 'from' | 'text'>;
}

/**
 * Whether an award is held, since and until when. Where it is chosen in a renewal that is not paid, that it hangs on it, and no
 * more that it can be renewed; what was let go by it says only until when it is held; what is to begin with it says from when.
 */
export function HowHeld({ place, claim, held }: HeldAward & { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const choiceInWords = useChoiceInWords();
  const toPay = useRenewalToPay(place, true);
  const choice = held.held ? choiceFor(toPay, claim) : becoming(toPay, claim);
  if (!toPay || !choice) return <p>{held.text}</p>;
  if (held.held && choice.renewAt === null) return <p>{choiceInWords(choice, toPay)}</p>;
  const isAskedFor = toPay.state === 'submitted' && openForRenewal.has(held.because);
  return (
    <>
      <p>{isAskedFor && held.from ? words.heldSince(dayInWords(dayOf(held.from), language)) : held.text}</p>
      {held.held ? <HangsOnRenewal toPay={toPay} choice={choice} /> : <p>{choiceInWords(choice, toPay)}</p>}
    </>
  );
}

/** Why an award is held whose renewal is open, and not done. */
const openForRenewal: ReadonlySet<string> = new Set<ClaimStanding['held']['because']>(['renewal-open', 'renewal-met']);

/** What is to go on as this award, which is not held yet. */
const becoming = (toPay: RenewalToPay | undefined, { competency, level }: HeldAward['claim']) =>
  toPay?.choices.find((one) => one.competency === competency && one.renewAt === level && isOther(one));

/** Until when an award is sure that hangs on a renewal which is not paid, and what it goes on as. */
export function HangsOnRenewal({
  toPay,
  choice,
}: {
  readonly toPay: RenewalToPay;
  readonly choice: RenewalToPay['choices'][number];
}): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const choiceInWords = useChoiceInWords();
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const isOverdue = toPay.state === 'overdue';
  // It is sure through the last day to pay only where it is not paid: what goes down does so with the payment.
  if (isOther(choice) && !isOverdue)
    return (
      <p>
        {words.chosenIn(inWords(toPay.submittedOn))} {choiceInWords(choice, toPay)}
      </p>
    );
  return (
    <p>
      {isOverdue && <StateMark state="at-risk" word={words.notPaid} />}{' '}
      {words.hangsOn(inWords(toPay.submittedOn), inWords(toPay.payUntil), isOverdue)}{' '}
      {isOther(choice) && choiceInWords(choice, toPay)}
    </p>
  );
}
