import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { changePriority } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { priorityWords } from '../../wording/portal/priority-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { priorityAheadAsked } from './asking.ts';

/** What an order would do to every award, and then to save it. */
export function SaveOrder({
  place,
  order,
  isSaved,
  onSaved,
}: {
  readonly place: PartnerPlace;
  /** Null is that of the programme. */
  readonly order: readonly string[] | null;
  /** Whether it is the one that is in use. */
  readonly isSaved: boolean;
  readonly onSaved: () => void;
}): ReactNode {
  const words = useWords(priorityWords);
  const form = useWords(formWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useWriting(place);
  const [said, setSaid] = useState('');
  const ahead = useQuery({ ...priorityAheadAsked(place, order, language), enabled: !isSaved && !isGoing });
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason } = textsIn(new FormData(event.currentTarget), 'reason');
    const body = { order: order === null ? null : [...order] };
    setSaid('');
    const isDone = await send([body, reason], (once) =>
      answerOf(changePriority({ path: { ...place }, body, headers: changeHeaders({ once, reason }) })),
    );
    if (!isDone) return;
    setSaid(words.saved);
    onSaved();
  };
  return (
    <>
      <p role="status">{said}</p>
      {isSaved ? (
        <p className="note">{words.noChange}</p>
      ) : (
        <form className="form sheet" onSubmit={(event) => void submit(event)} aria-label={words.change} noValidate>
          <NotDone failure={failure} />
          <div aria-busy={ahead.isFetching}>
            <ImpactOnAwards impact={ahead.data} error={ahead.error} />
          </div>
          <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={600} />
          <Button kind="first" type="submit" isDisabled={isGoing}>
            {isGoing ? form.going : words.save}
          </Button>
        </form>
      )}
    </>
  );
}
