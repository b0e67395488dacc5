import '../office/office.css';
import type { FormEvent, ReactNode } from 'react';
import { withdrawAccountManager } from '../../client/index.ts';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { reasonSent } from './reason-sent.ts';

/** Takes back who looks after a partner from a day on, with what happens then said before. */
export function WithdrawAccountManager({
  place,
  id,
}: {
  readonly place: PartnerPlace;
  readonly id: string;
}): ReactNode {
  const words = useWords(accountManagerWords);
  const office = useWords(officeWords);
  const { isGoing, error, send } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    void send(() => answerOf(withdrawAccountManager({ path: { ...place, id }, ...reasonSent(reason) })));
  };
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <form className="form" onSubmit={submit}>
        <p>{words.ifWithdrawn}</p>
        <WrittenText label={words.reason} hint={words.reasonHint} name="reason" maxLength={600} required />
        <RefusedInWords error={error} />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.withdraw}
        </Button>
      </form>
    </details>
  );
}
