import type { FormEvent, ReactNode } from 'react';
import { withdrawAffiliation } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Takes back that somebody belongs to a partner for a time, with what that does said before. */
export function WithdrawAffiliationForm({
  place,
  person,
  etag,
  id,
  close,
}: {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly etag: string | undefined;
  readonly id: string;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(personWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason } = textsIn(new FormData(event.currentTarget), 'reason');
    const isDone = await send([id, reason, etag], (once) =>
      answerOf(withdrawAffiliation({ path: { ...place, person, id }, headers: changeHeaders({ once, etag, reason }) })),
    );
    if (isDone) close(words.affiliationWithdrawn);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} />
      <p>{words.affiliationWithdrawWhat}</p>
      <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={600} />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.withdraw}
        </Button>
        <Button kind="quiet" onPress={() => close()}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
