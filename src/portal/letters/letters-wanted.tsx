import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { readLettersWanted, wantLetters } from '../../client/index.ts';
import { type Rhythm, rhythms } from '../../domain/notices/rhythm.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { lettersWords } from '../../wording/portal/letters-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';

const lettersAsked = queryOptions({
  queryKey: ['letters-wanted'],
  queryFn: () => answerOf(readLettersWanted()),
});

/** How often whoever reads this wants letters: theirs to say. */
export function LettersWanted(): ReactNode {
  const words = useWords(lettersWords);
  const form = useWords(formWords);
  const { data: wanted } = useSuspenseQuery(lettersAsked);
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const rhythm = new FormData(event.currentTarget).get('rhythm') as Rhythm;
    const isDone = await send(rhythm, () => answerOf(wantLetters({ body: { rhythm } })));
    setSaid(isDone ? words.kept[rhythm] : '');
    await answers.invalidateQueries({ queryKey: lettersAsked.queryKey });
  };
  return (
    <Section title={words.letters}>
      <form className="form sheet" onSubmit={(event) => void submit(event)}>
        <p role="status">{said}</p>
        <NotDone failure={failure} />
        <Choice
          label={words.howOften}
          hint={words.howOftenHint}
          name="rhythm"
          options={rhythms.map((value) => ({ value, word: words.rhythms[value] }))}
          first={wanted.rhythm}
        />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : form.send}
        </Button>
      </form>
    </Section>
  );
}
