import type { FormEvent, ReactNode } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { DisputeAhead } from './dispute-ahead.tsx';
import type { InDoubt } from './in-doubt.ts';

/** Says that something is in doubt, and why; what that does to the awards is said before. */
export function DisputeForm({
  about,
  etag,
  close,
}: {
  readonly about: InDoubt;
  readonly etag: string | undefined;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(about.words);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(about.place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const isDone = await send([about.statement, reason, etag], (once) =>
      about.dispute(reason, changeHeaders({ once, etag })),
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
