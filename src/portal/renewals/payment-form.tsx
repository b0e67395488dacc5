import { type FormEvent, type ReactNode, useState } from 'react';
import { type MoneyAmount, recordPayment } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Writes down that what is owed for a renewal came in, which makes it bind. */
export function PaymentForm({
  place,
  id,
  owed,
  from,
}: {
  readonly place: PartnerPlace;
  readonly id: string;
  readonly owed: MoneyAmount;
  /** The day on which it was invoiced. */
  readonly from: string;
}): ReactNode {
  const words = useWords(renewalWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { on = '', reference } = textsIn(new FormData(event.currentTarget), 'on', 'reference');
    const body = { method: 'bank-transfer', amount: owed.minor, on, ...(reference && { reference }) } as const;
    const ask = (once: string) =>
      answerOf(recordPayment({ path: { ...place, id }, body, headers: { 'Idempotency-Key': once } }));
    if (!(await send(body, ask))) return;
    setSaid(words.recordedSaid);
    await answers.invalidateQueries();
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate aria-label={words.recordPayment}>
      <p role="status">{said}</p>
      <NotDone failure={failure} fields={['/on', '/reference']} />
      <p>{words.amountIs(owed.text)}</p>
      <Field
        label={words.paidOn}
        name="on"
        type="date"
        defaultValue={today}
        min={from}
        max={today}
        wrong={wrongAt(failure, '/on')}
      />
      <Field
        label={words.reference}
        isOptional
        hint={words.referenceHint}
        name="reference"
        maxLength={200}
        autoComplete="off"
        wrong={wrongAt(failure, '/reference')}
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.record}
      </Button>
    </form>
  );
}
