import { useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { takePeopleApart } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { samePersonWords } from '../../wording/portal/same-person-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { affiliationsAsked, type PartnerPlace } from './asking.ts';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Takes back that somebody is the same person as another, with the reason. */
export function TakeApartForm({
  place,
  person,
  close,
}: {
  readonly place: PartnerPlace;
  /** The code of the record that went. */
  readonly person: string;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(samePersonWords);
  const form = useWords(formWords);
  const {
    data: { etag },
  } = useSuspenseQuery(affiliationsAsked(place, person));
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason = '' } = textsIn(new FormData(event.currentTarget), 'reason');
    const path = { ...place, person };
    const isDone = await send([path, reason, etag], (once) =>
      answerOf(takePeopleApart({ path, body: { reason }, headers: changeHeaders({ once, etag }) })),
    );
    if (isDone) close(words.takenBack);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={['/reason']} />
      <p>{words.takeBackWhat}</p>
      <WrittenText
        label={form.reason}
        hint={words.reasonHint}
        name="reason"
        maxLength={2000}
        wrong={wrongAt(failure, '/reason')}
      />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.takeBack}
        </Button>
        <Button kind="quiet" onPress={() => close()}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
