import { type FormEvent, type ReactNode, useState } from 'react';
import { takeBackPartnerAudit } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { auditsChanged } from './asking.ts';

/** Takes back what an audit came to; what happens then is said before. */
export function TakeBackForm({
  place,
  id,
  award,
}: {
  readonly place: PartnerPlace;
  readonly id: string;
  readonly award: string;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const [isAsked, setAsked] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const isDone = await send({ id, reason }, (once) =>
      answerOf(
        takeBackPartnerAudit({ path: { ...place, id }, body: { reason }, headers: { 'Idempotency-Key': once } }),
      ),
    );
    if (isDone) await auditsChanged();
  };
  if (!isAsked)
    return (
      <div className="buttons">
        <Button kind="quiet" onPress={() => setAsked(true)}>
          {words.takeBack} <span className="out-of-sight">{award}</span>
        </Button>
      </div>
    );
  return (
    <form
      className="form"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={`${words.takeBack}: ${award}`}
    >
      <p>{words.takeBackWhat}</p>
      <NotDone failure={failure} fields={['/reason']} />
      <WrittenText label={words.takeBackReason} name="reason" maxLength={2000} wrong={wrongAt(failure, '/reason')} />
      <div className="buttons">
        <Button type="submit" isDisabled={isGoing}>
          {words.takeBack}
        </Button>
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
