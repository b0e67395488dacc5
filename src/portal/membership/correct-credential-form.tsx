import type { FormEvent, ReactNode } from 'react';
import { correctCredential } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';
import { CredentialFields, credentialFields } from './credential-fields.tsx';
import { credentialCorrected } from './credential-written.ts';
import type { CredentialStated } from './credentials-shown.ts';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Puts a credential right; the old statement is kept in the history. */
export function CorrectCredentialForm({
  place,
  person,
  etag,
  stated: { id, statement },
  close,
}: {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly etag: string | undefined;
  readonly stated: CredentialStated;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(personWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const { reason } = textsIn(filled, 'reason');
    const body = credentialCorrected(filled, statement);
    const isDone = await send([body, reason, etag], (once) =>
      answerOf(
        correctCredential({ path: { ...place, person, id }, body, headers: changeHeaders({ once, etag, reason }) }),
      ),
    );
    if (isDone) close(words.corrected);
  };
  return (
    <form className="form section" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={credentialFields} />
      <CredentialFields place={place} first={typeof statement === 'string' ? {} : statement} failure={failure} />
      <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={2000} />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : form.send}
        </Button>
        <Button kind="quiet" onPress={() => close()}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
