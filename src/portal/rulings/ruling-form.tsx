import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Catalogue, makeRuling } from '../../client/index.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { rulingsWords } from '../../wording/portal/rulings-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';

/** Answers an open question, for everybody from a day on. */
export function RulingForm({
  programme,
  questions,
}: {
  readonly programme: string;
  readonly questions: Catalogue['questions'];
}): ReactNode {
  const words = useWords(rulingsWords);
  const office = useWords(officeWords);
  const { today } = useInstallation();
  const visitor = useVisitor();
  const { isGoing, error, send } = useSending();
  const [isDone, setDone] = useState(false);
  const [question, setQuestion] = useState<string>();
  const asked = questions.find(({ id }) => id === question) ?? questions[0];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = valuesOf(form);
    const body = {
      ...{ question: value('question'), reading: value('reading'), from: value('from') },
      ...{ by: value('by'), reason: value('reason') },
    };
    setDone(false);
    const isSent = await send(() => answerOf(makeRuling({ path: { programme }, body })));
    setDone(isSent);
    if (isSent) form.reset();
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)}>
      <p className="note">{words.makeLead}</p>
      <label className="written">
        {words.question}
        <select name="question" value={asked?.id} onChange={({ target }) => setQuestion(target.value)} required>
          {questions.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="choices">
        <legend>{words.reading}</legend>
        {asked?.readings.map(({ id, text }) => (
          <label key={`${asked.id} ${id}`}>
            <input type="radio" name="reading" value={id} required />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <Field label={words.firstDay} name="from" type="date" defaultValue={today} required />
      <Field
        label={office.by}
        hint={office.byHint}
        name="by"
        defaultValue={visitor?.name ?? ''}
        maxLength={200}
        required
      />
      <WrittenText label={office.reason} name="reason" maxLength={2000} required />
      <RefusedInWords error={error} />
      {isDone && <p role="status">{words.made}</p>}
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? office.sending : words.make}
      </Button>
    </form>
  );
}
