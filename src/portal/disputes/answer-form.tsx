import type { FormEvent, ReactNode } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import type { Sending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';

/** What a form for an answer says of itself. */
export interface AnswerWords {
  readonly answer: string;
  readonly answerHint: string;
  readonly answerIt: (name: string) => string;
  readonly say: string;
  readonly answered: string;
}

/** Whoever something in doubt belongs to says something to that; they can say more later. */
export function AnswerForm({
  about,
  words,
  sending: { isGoing, failure, send },
  ask,
  say,
}: {
  /** The dispute, and the name of what is in doubt. */
  readonly about: { readonly id: string; readonly name: string };
  readonly words: AnswerWords;
  readonly sending: Sending;
  readonly ask: (answer: string, once: string) => Promise<unknown>;
  readonly say: (text: string) => void;
}): ReactNode {
  const form = useWords(formWords);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const { answer = '' } = textsIn(new FormData(filled), 'answer');
    if (!(await send([about.id, answer], (once) => ask(answer, once)))) return;
    filled.reset();
    say(words.answered);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate aria-label={words.answerIt(about.name)}>
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
