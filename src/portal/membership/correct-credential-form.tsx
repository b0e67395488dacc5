import type { FormEvent, ReactNode } from 'react';
import { correctCredential } from '../../client/index.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from './asking.ts';
import { CredentialFields, credentialFields } from './credential-fields.tsx';
import { credentialCorrected } from './credential-written.ts';
import type { CredentialStated } from './credentials-shown.ts';
import { FormEnding } from './form-ending.tsx';
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
      <FormEnding isGoing={isGoing} close={() => close()} />
    </form>
  );
}
