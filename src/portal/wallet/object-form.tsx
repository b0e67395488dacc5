import { type FormEvent, type ReactNode, useState } from 'react';
import { disputeRecorded } from '../../client/index.ts';
import { objections } from '../../domain/membership/dispute-state.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { recordedWords } from '../../wording/portal/recorded-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { walletAsked } from './asking.ts';

/** Somebody says of a result that a company has recorded of them that it is not theirs, or is not right. */
export function ObjectForm({
  link,
  credential,
  item,
  close,
}: {
  readonly link: string;
  readonly credential: string;
  readonly item: string;
  readonly close: (isSent: boolean) => void;
}): ReactNode {
  const words = useWords(recordedWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const [objection, setObjection] = useState<(typeof objections)[number]>('not-mine');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const body = { credential, objection, reason };
    const isDone = await send(body, (once) =>
      answerOf(disputeRecorded({ path: { link }, body, headers: { 'Idempotency-Key': once } })),
    );
    if (!isDone) return;
    await answers.invalidateQueries({ queryKey: walletAsked.queryKey });
    close(true);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate aria-label={words.objecting(item)}>
      <NotDone failure={failure} fields={['/reason']} />
      <fieldset className="choices">
        <legend>{words.question}</legend>
        {objections.map((one) => (
          <label key={one}>
            <input type="radio" name="objection" checked={objection === one} onChange={() => setObjection(one)} />
            <span>{words.objections[one]}</span>
          </label>
        ))}
      </fieldset>
      <WrittenText
        label={words.why}
        hint={words.whyHint}
        name="reason"
        maxLength={2000}
        wrong={wrongAt(failure, '/reason')}
      />
      <p className="note">{words.objectWhat}</p>
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.send}
        </Button>
        <Button kind="quiet" onPress={() => close(false)}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
