import { type FormEvent, type ReactNode, useState } from 'react';
import { verifyCredentials } from '../../client/index.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from './asking.ts';
import type { CredentialShown } from './credentials-shown.ts';
import { FormEnding } from './form-ending.tsx';
import { changeHeaders, useWriting } from './use-writing.ts';

/** The office says of one or many credentials that were claimed how they are proved, and by what. */
export function VerifyForm({
  place,
  etag,
  claimed,
  close,
}: {
  readonly place: PartnerPlace;
  readonly etag: string | undefined;
  readonly claimed: readonly CredentialShown[];
  readonly close: (verified?: number) => void;
}): ReactNode {
  const words = useWords(personWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isNoneChosen, setNoneChosen] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const credentials = filled.getAll('credential').map(String);
    setNoneChosen(credentials.length === 0);
    if (credentials.length === 0) return;
    const { source = '', reason } = textsIn(filled, 'source', 'reason');
    const verification = filled.get('verification') === 'documented' ? ('documented' as const) : ('verified' as const);
    const body = { credentials, verification, source };
    const isDone = await send([body, reason, etag], (once) =>
      answerOf(verifyCredentials({ path: place, body, headers: changeHeaders({ once, etag, reason }) })),
    );
    if (isDone) close(credentials.length);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{words.verify}</h3>
      <NotDone failure={failure} fields={['/source', '/verification']} />
      <fieldset className="choices" data-wrong={isNoneChosen || undefined}>
        <legend>{words.verifyWhich}</legend>
        {isNoneChosen && (
          <span className="wrong" role="alert">
            {words.verifyNone}
          </span>
        )}
        {claimed.map(({ id, item, title }) => (
          <label key={id} className="tick">
            <input type="checkbox" name="credential" value={id} defaultChecked />
            <span>
              <code>{item}</code> {title}
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        label={words.verification}
        name="verification"
        first="verified"
        options={(['verified', 'documented'] as const).map((value) => ({
          value,
          word: words.verifications[value] ?? value,
        }))}
        wrong={wrongAt(failure, '/verification')}
      />
      <Field
        label={words.verifySource}
        hint={words.verifySourceHint}
        name="source"
        maxLength={500}
        required
        wrong={wrongAt(failure, '/source')}
      />
      <FormEnding isGoing={isGoing} word={words.verifyThem} close={() => close()} />
    </form>
  );
}
