import type { FormEvent, ReactNode } from 'react';
import { answerEvidenceDispute } from '../../client/index.ts';
import { evidenceWords } from '../../wording/portal/evidence-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** A partner says something to what is disputed of its evidence; it can say more later. */
export function AnswerForm({
  place,
  dispute,
  name,
  say,
}: {
  readonly place: PartnerPlace;
  /** Of the dispute. */
  readonly dispute: string;
  /** What is in doubt. */
  readonly name: string;
  readonly say: (text: string) => void;
}): ReactNode {
  const words = useWords(evidenceWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const { answer = '' } = textsIn(new FormData(filled), 'answer');
    const path = { programme: place.programme, partner: place.partner, id: dispute };
    const isDone = await send([dispute, answer], (once) =>
      answerOf(answerEvidenceDispute({ path, body: { answer }, headers: changeHeaders({ once }) })),
    );
    if (!isDone) return;
    filled.reset();
    say(words.answered);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate aria-label={words.answerIt(name)}>
      <NotDone failure={failure} fields={['/answer']} />
      <WrittenText
        label={words.answer}
        hint={words.answerHint}
        name="answer"
        maxLength={2000}
        wrong={wrongAt(failure, '/answer')}
      />
      <div className="buttons">
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.say}
        </Button>
      </div>
    </form>
  );
}
