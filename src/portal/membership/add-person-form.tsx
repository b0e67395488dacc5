import type { FormEvent, ReactNode } from 'react';
import { addPerson, type PersonToAddInput } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { type PartnerPlace, readAgain } from './asking.ts';
import { nowhere } from './people-view.ts';

const fields = ['/name', '/email', '/code', '/affiliations/0/type', '/affiliations/0/from'];

/** Somebody new at a partner. The form stays as it was filled in until it is done. */
export function AddPersonForm({
  place,
  affiliations,
  close,
}: {
  readonly place: PartnerPlace;
  readonly affiliations: readonly string[];
  readonly close: () => void;
}): ReactNode {
  const words = useWords(peopleWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const body = personFrom(new FormData(event.currentTarget));
    const isDone = await send(body, (once) =>
      answerOf(addPerson({ path: { ...place }, body, headers: { 'Idempotency-Key': once } })),
    );
    if (!isDone) return;
    await readAgain(place);
    close();
  };
  return (
    <Section title={words.add}>
      <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
        <NotDone failure={failure} fields={fields} />
        <Field label={words.fullName} name="name" autoComplete="off" wrong={wrongAt(failure, '/name')} />
        <Field
          label={words.mail}
          isOptional
          name="email"
          type="email"
          autoComplete="off"
          wrong={wrongAt(failure, '/email')}
        />
        <Field
          label={words.code}
          isOptional
          hint={words.codeHint}
          name="code"
          autoComplete="off"
          wrong={wrongAt(failure, '/code')}
        />
        <Choice
          label={words.affiliation}
          name="type"
          options={[
            ...affiliations.map((one) => ({ value: one, word: words.affiliations[one] ?? one })),
            { value: nowhere, word: words.nowhere },
          ]}
          wrong={wrongAt(failure, '/affiliations/0/type')}
        />
        <Field
          label={words.since}
          hint={words.sinceHint}
          name="from"
          type="date"
          defaultValue={today}
          wrong={wrongAt(failure, '/affiliations/0/from')}
        />
        <div className="buttons">
          <Button kind="first" type="submit" isDisabled={isGoing}>
            {isGoing ? form.going : form.send}
          </Button>
          <Button kind="quiet" onPress={close}>
            {form.cancel}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function personFrom(filled: FormData): PersonToAddInput {
  const { type, from, ...who } = textsIn(filled, 'name', 'email', 'code', 'type', 'from');
  return {
    ...who,
    affiliations:
      type === nowhere ? [] : [{ ...(type !== undefined && { type }), ...(from !== undefined && { from }) }],
  };
}
