import { type FormEvent, type ReactNode, useState } from 'react';
import { claimCure } from '../../client/index.ts';
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
import { auditsChanged } from './asking.ts';

/** The way to one finding of an audit. */
export interface FindingPath {
  readonly programme: string;
  readonly partner: string;
  readonly id: string;
  readonly finding: string;
}

/** Says that a finding is cured, and by what. */
export function CureClaim({ path, control }: { readonly path: FindingPath; readonly control: string }): ReactNode {
  const words = useWords(partnerAuditsWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useSending();
  const [isAsked, setAsked] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { cure = '' } = textsIn(new FormData(event.currentTarget), 'cure');
    const isDone = await send({ ...path, cure }, (once) =>
      answerOf(claimCure({ path: { ...path }, body: { cure }, headers: { 'Idempotency-Key': once } })),
    );
    if (isDone) await auditsChanged();
  };
  if (!isAsked)
    return (
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {words.claim} <span className="out-of-sight">{control}</span>
      </Button>
    );
  return (
    <form
      className="form"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={`${words.claim}: ${control}`}
    >
      <NotDone failure={failure} fields={['/cure']} />
      <WrittenText
        label={words.cureField}
        hint={words.cureHint}
        name="cure"
        maxLength={2000}
        wrong={wrongAt(failure, '/cure')}
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.sendClaim}
      </Button>
    </form>
  );
}
