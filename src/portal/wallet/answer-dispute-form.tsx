import type { FormEvent, ReactNode } from 'react';
import { answerDispute, type CredentialDispute } from '../../client/index.ts';
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

/** Whose result is in doubt says something to that; they can say more later. */
export function AnswerDisputeForm({
  link,
  dispute: { id, item },
  say,
}: {
  readonly link: string;
  readonly dispute: CredentialDispute;
  readonly say: (text: string) => void;
}): ReactNode {
  const words = useWords(recordedWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const { answer = '' } = textsIn(new FormData(filled), 'answer');
    const body = { answer };
    const isDone = await send([id, body], (once) =>
      answerOf(answerDispute({ path: { link, id }, body, headers: { 'Idempotency-Key': once } })),
    );
    if (!isDone) return;
    filled.reset();
    await answers.invalidateQueries({ queryKey: walletAsked.queryKey });
    say(words.answered);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate aria-label={words.answerIt(item)}>
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
