import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { DisputeToSettleInput } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { DisputeAhead } from './dispute-ahead.tsx';
import type { InDoubt } from './in-doubt.ts';

const outcomes = ['upheld', 'revoked'] as const;

/** Settles a dispute: what is in doubt is right, or it is revoked from a day on; what that does is said before. */
export function SettleForm({
  about,
  id,
  item,
  close,
}: {
  readonly about: InDoubt;
  /** Of the dispute. */
  readonly id: string;
  /** What is in doubt. */
  readonly item: string;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(about.words);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useWriting(about.place);
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('upheld');
  const [on, setOn] = useState<string>(today);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const settled: DisputeToSettleInput['settled'] =
      outcome === 'revoked' ? { outcome, on, reason } : { outcome, reason };
    const isDone = await send([id, settled], (once) => about.settle(id, settled, changeHeaders({ once })));
    if (isDone) close(words.settleSaid);
  };
  return (
    <form
      className="form sheet"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={words.settleTitle(item)}
    >
      <NotDone failure={failure} fields={['/settled/on', '/settled/reason']} />
      <fieldset className="choices">
        <legend>{words.question}</legend>
        {outcomes.map((one) => (
          <label key={one}>
            <input type="radio" name="outcome" checked={outcome === one} onChange={() => setOutcome(one)} />
            <strong>{words.outcomes[one]}</strong>
            <span className="note">{words.meanings[one]}</span>
          </label>
        ))}
      </fieldset>
      {outcome === 'revoked' && (
        <Field
          label={words.revokedOn}
          hint={words.revokedOnHint}
          type="date"
          max={today}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          wrong={wrongAt(failure, '/settled/on')}
        />
      )}
      {(outcome === 'upheld' || on !== '') && (
        <DisputeAhead about={about} change={outcome === 'revoked' ? { revoked: on } : 'upheld'} />
      )}
      <WrittenText label={words.why} name="reason" maxLength={2000} wrong={wrongAt(failure, '/settled/reason')} />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.settleButtons[outcome]}
        </Button>
        <Button kind="quiet" onPress={() => close()}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
