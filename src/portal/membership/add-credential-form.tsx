import { type FormEvent, type ReactNode, useState } from 'react';
import { addCredential, type ItemShown } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from './asking.ts';
import { CredentialFields, credentialFields } from './credential-fields.tsx';
import { credentialWritten } from './credential-written.ts';
import { ItemFinder } from './item-finder.tsx';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Something that a person holds and that is not known yet. */
export function AddCredentialForm({
  place,
  person,
  items,
  close,
}: {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly items: ReadonlyMap<string, ItemShown>;
  readonly close: (done: boolean) => void;
}): ReactNode {
  const words = useWords(personWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [item, setItem] = useState<string>();
  const [isWithout, setWithout] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setWithout(item === undefined);
    if (item === undefined) return;
    const body = credentialWritten(new FormData(event.currentTarget), item);
    const path = { ...place, person };
    const isDone = await send(body, (once) =>
      answerOf(addCredential({ path, body, headers: changeHeaders({ once }) })),
    );
    if (isDone) close(true);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{words.add}</h3>
      <NotDone failure={failure} fields={['/item', ...credentialFields]} />
      <ItemFinder
        items={items}
        chosen={item}
        choose={setItem}
        wrong={isWithout && item === undefined ? words.whichItem : wrongAt(failure, '/item')}
      />
      <CredentialFields place={place} first={{}} failure={failure} />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : form.send}
        </Button>
        <Button kind="quiet" onPress={() => close(false)}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
