import type { FormEvent, ReactNode } from 'react';
import { disputeCredential } from '../../client/index.ts';
import { disputeWords } from '../../wording/portal/dispute-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { DisputeAhead } from './dispute-ahead.tsx';
import type { DisputedCredential } from './dispute-asking.ts';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Says of a credential that it is in doubt, and why; what that does to the awards is said before. */
export function DisputeForm({
  about,
  etag,
  close,
}: {
  readonly about: DisputedCredential;
  readonly etag: string | undefined;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(disputeWords);
  const form = useWords(formWords);
  const { place, person, credential } = about;
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const body = { credential, reason };
    const isDone = await send([body, etag], (once) =>
      answerOf(disputeCredential({ path: { ...place, person }, body, headers: changeHeaders({ once, etag }) })),
    );
    if (isDone) close(words.disputeSaid);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={['/reason']} />
      <p>{words.disputeWhat}</p>
      <DisputeAhead about={about} change="disputed" />
      <WrittenText
        label={words.why}
        hint={words.whyHint}
        name="reason"
        maxLength={2000}
        wrong={wrongAt(failure, '/reason')}
      />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.disputeButton}
        </Button>
        <Button kind="quiet" onPress={() => close()}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
