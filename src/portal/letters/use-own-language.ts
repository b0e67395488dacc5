import { wantLetters } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { useReading } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import { lettersAsked } from './asking.ts';

/** Chooses the language of the pages; whoever is signed in gets letters in it as well, as there is one language of a person. */
export function useOwnLanguage(): (language: Language) => void {
  const { setLanguage } = useReading();
  const visitor = useVisitor();
  return (language) => {
    setLanguage(language);
    if (!visitor) return;
    const kept = async () => {
      await answerOf(wantLetters({ body: { language } }));
      await answers.invalidateQueries({ queryKey: lettersAsked.queryKey });
    };
    // Where it cannot be kept the pages are in it all the same, and the settings show the one of the letters.
    void kept().catch(() => undefined);
  };
}
