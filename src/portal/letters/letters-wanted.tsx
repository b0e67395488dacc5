import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { wantLetters } from '../../client/index.ts';
import { type Rhythm, rhythms } from '../../domain/notices/rhythm.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { lettersWords } from '../../wording/portal/letters-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { lettersAsked } from './asking.ts';

/** Each by its own name, so that whoever sees the pages in the other one finds it. */
const languages = [
  { value: 'en', word: 'English' },
  { value: 'de', word: 'Deutsch' },
] as const;

/** How often whoever reads this wants letters, and in which language: theirs to say. */
export function LettersWanted(): ReactNode {
  const words = useWords(lettersWords);
  const { setLanguage } = useReading();
  const form = useWords(formWords);
  const { data: wanted } = useSuspenseQuery(lettersAsked);
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const rhythm = data.get('rhythm') as Rhythm;
    const language = data.get('language') === 'de' ? 'de' : 'en';
    const body = { rhythm, language } as const;
    const isDone = await send(body, () => answerOf(wantLetters({ body })));
    // The sentence is in the language that was chosen, as the page is from now on.
    setSaid(isDone ? lettersWords[language].kept[rhythm] : '');
    if (isDone) setLanguage(language);
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
        <Choice
          key={wanted.language}
          label={words.language}
          hint={words.languageHint}
          name="language"
          options={languages}
          first={wanted.language}
        />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : form.send}
        </Button>
      </form>
    </Section>
  );
}
