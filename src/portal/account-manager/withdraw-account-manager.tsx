import type { FormEvent, ReactNode } from 'react';
import { withdrawAccountManager } from '../../client/index.ts';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Takes back who looks after a partner from a day on, with what happens then said before. */
export function WithdrawAccountManager({
  place,
  id,
}: {
  readonly place: PartnerPlace;
  readonly id: string;
}): ReactNode {
  const words = useWords(accountManagerWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { reason } = textsIn(new FormData(event.currentTarget), 'reason');
    void send([id, reason], (once) =>
      answerOf(withdrawAccountManager({ path: { ...place, id }, headers: changeHeaders({ once, reason }) })),
    );
  };
  return (
    <details>
      <summary>{words.withdraw}</summary>
      <form className="form" onSubmit={submit}>
        <p>{words.ifWithdrawn}</p>
        <NotDone failure={failure} />
        <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={600} required />
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.withdraw}
        </Button>
      </form>
    </details>
  );
}
