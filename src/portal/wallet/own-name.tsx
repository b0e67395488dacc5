import { type FormEvent, type ReactNode, useState } from 'react';
import { changeOwnName } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { useVisitor, visitorAsked } from '../session/session.ts';

/** What somebody is called who is signed in: theirs to change. */
export function OwnName(): ReactNode {
  const words = useWords(meWords);
  const form = useWords(formWords);
  const people = useWords(peopleWords);
  const visitor = useVisitor();
  const { isGoing, failure, send } = useSending();
  const [isChanged, setChanged] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { name } = textsIn(new FormData(event.currentTarget), 'name');
    setChanged(false);
    if (name === undefined || name === visitor?.name) return;
    if (!(await send(name, () => answerOf(changeOwnName({ body: { name } }))))) return;
    await answers.invalidateQueries({ queryKey: visitorAsked.queryKey });
    setChanged(true);
  };
  return (
    <Section title={words.ownName}>
      <p role="status">{isChanged && words.ownNameChanged}</p>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <NotDone failure={failure} />
        <Field
          label={people.fullName}
          hint={words.ownNameHint}
          name="name"
          autoComplete="name"
          defaultValue={visitor?.name ?? ''}
          maxLength={200}
          required
        />
        <div className="buttons">
          <Button type="submit" isDisabled={isGoing}>
            {isGoing ? form.going : form.send}
          </Button>
        </div>
      </form>
    </Section>
  );
}
