import type { FormEvent, ReactNode } from 'react';
import { changePerson, type PersonListed } from '../../client/index.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { personChangeFrom } from './affiliation-written.ts';
import type { PartnerPlace } from './asking.ts';
import { FormEnding } from './form-ending.tsx';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Changes what a person is called and written to; the old name is kept in the history. */
export function ChangePersonForm({
  place,
  person,
  etag,
  close,
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
  readonly etag: string | undefined;
  readonly close: (done?: string) => void;
}): ReactNode {
  const words = useWords(personWords);
  const people = useWords(peopleWords);
  const { isGoing, failure, send } = useWriting(place);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const { reason } = textsIn(filled, 'reason');
    const body = personChangeFrom(filled, person);
    if (Object.keys(body).length === 0) return close();
    const path = { ...place, person: person.person };
    const isDone = await send([body, reason, etag], (once) =>
      answerOf(changePerson({ path, body, headers: changeHeaders({ once, etag, reason }) })),
    );
    if (isDone) close(words.changed);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={['/name', '/email']} />
      <p className="note">{words.changeNote}</p>
      <Field
        label={people.fullName}
        name="name"
        defaultValue={person.name ?? ''}
        autoComplete="off"
        wrong={wrongAt(failure, '/name')}
      />
      <Field
        label={people.mail}
        isOptional
        name="email"
        type="email"
        defaultValue={person.email ?? ''}
        autoComplete="off"
        wrong={wrongAt(failure, '/email')}
      />
      <FormEnding isGoing={isGoing} close={() => close()} />
    </form>
  );
}
