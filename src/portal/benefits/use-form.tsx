import { type FormEvent, type ReactNode, useState } from 'react';
import { type BenefitUseToRecordInput, type Entitlement, recordBenefitUse } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { readAgain } from './read-again.ts';

const fields = ['benefit', 'amount', 'on', 'purpose'] as const;

/** Records what was used; more than there is is refused with the numbers. */
export function UseForm({
  place,
  benefits,
}: {
  readonly place: PartnerPlace;
  readonly benefits: readonly Entitlement[];
}): ReactNode {
  const words = useWords(benefitsWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const sent = event.currentTarget;
    const body = writtenIn(new FormData(sent), benefits[0]?.id ?? '');
    const isDone = await send(body, (once) =>
      answerOf(recordBenefitUse({ path: { ...place }, body, headers: { 'Idempotency-Key': once } })),
    );
    const name = benefits.find(({ id }) => id === body.benefit)?.name ?? body.benefit;
    setSaid(isDone ? words.recorded(String(body.amount), name) : '');
    if (!isDone) return;
    sent.reset();
    await readAgain(place);
  };
  const wrong = (field: (typeof fields)[number]) => wrongAt(failure, `/${field}`);
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <p role="status">{said}</p>
      <NotDone failure={failure} fields={fields.map((field) => `/${field}`)} />
      <Choice
        label={words.benefit}
        name="benefit"
        options={benefits.map(({ id, name, leftText }) => ({
          value: id,
          word: `${name} (${words.left}: ${leftText})`,
        }))}
        wrong={wrong('benefit')}
      />
      <Field
        label={words.amount}
        hint={words.amountHint}
        name="amount"
        type="number"
        min={1}
        step={1}
        inputMode="numeric"
        wrong={wrong('amount')}
      />
      <Field
        label={words.on}
        hint={words.onHint}
        name="on"
        type="date"
        max={today}
        defaultValue={today}
        wrong={wrong('on')}
      />
      <Field
        label={words.purpose}
        isOptional
        hint={words.purposeHint}
        name="purpose"
        maxLength={200}
        autoComplete="off"
        wrong={wrong('purpose')}
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.recordIt}
      </Button>
    </form>
  );
}

function writtenIn(filled: FormData, first: string): BenefitUseToRecordInput {
  const { benefit = first, amount = '0', on = '', purpose } = textsIn(filled, ...fields);
  return { benefit, amount: Number(amount), on, ...(purpose !== undefined && { purpose }) };
}
