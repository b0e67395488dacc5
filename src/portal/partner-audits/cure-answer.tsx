import { type FormEvent, type ReactNode, useState } from 'react';
import { answerCure, type CureAnswerInput } from '../../client/index.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { auditsChanged } from './asking.ts';
import type { FindingPath } from './cure-claim.tsx';

/** Accepts that a finding is cured, or says why it is not. */
export function CureAnswer({ path, control }: { readonly path: FindingPath; readonly control: string }): ReactNode {
  const words = useWords(partnerAuditsWords);
  const { isGoing, failure, send } = useSending();
  const [isRejecting, setRejecting] = useState(false);
  const sendAnswer = async (given: CureAnswerInput['given']): Promise<void> => {
    const isDone = await send({ ...path, given }, (once) =>
      answerOf(answerCure({ path: { ...path }, body: { given }, headers: { 'Idempotency-Key': once } })),
    );
    if (isDone) await auditsChanged();
  };
  const reject = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    void sendAnswer({ answer: 'rejected', reason });
  };
  return (
    <>
      <NotDone failure={failure} fields={['/given/reason']} />
      {isRejecting ? (
        <form className="form" onSubmit={reject} noValidate aria-label={`${words.reject}: ${control}`}>
          <WrittenText
            label={words.rejectReason}
            hint={words.rejectHint}
            name="reason"
            maxLength={2000}
            wrong={wrongAt(failure, '/given/reason')}
          />
          <Button type="submit" isDisabled={isGoing}>
            {words.sendRejection}
          </Button>
        </form>
      ) : (
        <div className="buttons">
          <Button kind="first" isDisabled={isGoing} onPress={() => void sendAnswer({ answer: 'accepted' })}>
            {words.accept} <span className="out-of-sight">{control}</span>
          </Button>
          <Button kind="quiet" isDisabled={isGoing} onPress={() => setRejecting(true)}>
            {words.reject} <span className="out-of-sight">{control}</span>
          </Button>
        </div>
      )}
    </>
  );
}
