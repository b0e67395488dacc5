import type { PlannedAction } from '../../domain/planning/planned.ts';
import { countInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';
import { nounOf } from '../ways/step-in-words.ts';
import { wayWords } from '../ways/way-words.ts';

/** How many exams, assessments or the like: "1 exam", "8 credentials" where they are of several kinds. */
export function passesInWords(actions: readonly PlannedAction[], { language, programme }: Voice): string {
  const noun = nounOf(
    actions.map(({ item }) => item),
    programme,
  );
  return wayWords[language].count[noun](countInWords(actions.length, language));
}
