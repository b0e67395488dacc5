import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { answerReference, type ReferenceAnswerInput, type ReferenceShown } from '../../client/index.ts';
import { referenceAnswerWords } from '../../wording/portal/reference-answer-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';

const kinds = ['approved', 'rejected'] as const;
type Answer = (typeof kinds)[number];

/** Approves, with the day as the customer knows it and a sentence; or rejects, with the reason. */
export function AnswerForm({
  token,
  request: { partner, programme, company, on },
  answered,
}: {
  readonly token: string;
  readonly request: ReferenceShown;
  readonly answered: () => Promise<void>;
}): ReactNode {
  const words = useWords(referenceAnswerWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  // Nothing is chosen for a customer: it answers for itself.
  const [answer, setAnswer] = useState<Answer>();
  const [isSilent, setSilent] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (answer === undefined) return;
    const filled = new FormData(event.currentTarget);
    const mayNotSpeak = answer === 'approved' && filled.get('speaks') === null;
    setSilent(mayNotSpeak);
    if (mayNotSpeak) return;
    const body = { token, given: givenIn(filled, answer) };
    if (await send(body, () => answerOf(answerReference({ body })))) await answered();
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      {isSilent && <Refusal>{words.speaksForMissing(company)}</Refusal>}
      <NotDone failure={failure} fields={['/given/on', '/given/remark']} />
      <fieldset className="choices">
        <legend>{words.doYou}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="answer" value={one} checked={answer === one} onChange={() => setAnswer(one)} />
            <strong>{words.answers[one]}</strong>
            <span className="note">{words.meanings[one]}</span>
          </label>
        ))}
      </fieldset>
      {answer === 'approved' && (
        <>
          <Field
            label={words.correctOn}
            hint={words.correctOnHint}
            name="on"
            type="date"
            defaultValue={on}
            max={today}
            wrong={wrongAt(failure, '/given/on')}
          />
          <WrittenText
            key="approved"
            label={words.addRemark}
            isOptional
            hint={words.addRemarkHint}
            name="remark"
            maxLength={1000}
            wrong={wrongAt(failure, '/given/remark')}
          />
          <label className="tick">
            <input type="checkbox" name="speaks" aria-invalid={isSilent || undefined} required />
            {words.speaksFor(company)}
          </label>
        </>
      )}
      {answer === 'rejected' && (
        <WrittenText
          key="rejected"
          label={words.why}
          hint={words.whyHint(partner)}
          name="remark"
          maxLength={1000}
          wrong={wrongAt(failure, '/given/remark')}
          required
        />
      )}
      <p className="note">{words.privacy(partner, programme)}</p>
      {answer && (
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? words.sending : words.send}
        </Button>
      )}
    </form>
  );
}

function givenIn(filled: FormData, answer: Answer): ReferenceAnswerInput['given'] {
  const { on = '', remark } = textsIn(filled, 'on', 'remark');
  return answer === 'approved'
    ? { answer, speaksForCompany: true, on, ...(remark !== undefined && { remark }) }
    : { answer, remark: remark ?? '' };
}
