import type { FormEvent, ReactNode } from 'react';
import { personWords } from '../../wording/portal/person-words.ts';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import type { PartnerPlace } from './asking.ts';
import { FormEnding } from './form-ending.tsx';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Takes a statement about somebody back that should not stand there; `what` says before what happens then. */
export function WithdrawForm({
  place,
  etag,
  id,
  what,
  done,
  withdraw,
  close,
}: {
  readonly place: PartnerPlace;
  readonly etag: string | undefined;
  readonly id: string;
  readonly what: string;
  readonly done: string;
  readonly withdraw: (headers: ReturnType<typeof changeHeaders>) => Promise<unknown>;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(personWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason } = textsIn(new FormData(event.currentTarget), 'reason');
    const isDone = await send([id, reason, etag], (once) => withdraw(changeHeaders({ once, etag, reason })));
    if (isDone) close(done);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} />
      <p>{what}</p>
      <FormEnding isGoing={isGoing} word={words.withdraw} close={() => close()} />
    </form>
  );
}
