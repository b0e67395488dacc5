import type { Settling } from '../../domain/standing/what-settles.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Voice } from '../voice.ts';

const en = {
  question: (question: string) =>
    `The published text leaves this open: ${question} A ruling of the programme settles it.`,
  questions: (questions: string) =>
    `The published text leaves this open: ${questions} Rulings of the programme settle it.`,
  facts: 'It turns on facts that are not certain: state them, or have them confirmed.',
  factsToo: 'Facts that are not certain matter too: state them, or have them confirmed.',
};

const de: typeof en = {
  question: (question) =>
    `Der veröffentlichte Text lässt offen: ${question} Das klärt eine Entscheidung des Programms.`,
  questions: (questions) =>
    `Der veröffentlichte Text lässt offen: ${questions} Das klären Entscheidungen des Programms.`,
  facts: 'Es hängt von Angaben ab, die nicht sicher sind: Ergänzen Sie sie, oder lassen Sie sie bestätigen.',
  factsToo: 'Auch Angaben, die nicht sicher sind, spielen mit: Ergänzen Sie sie, oder lassen Sie sie bestätigen.',
};

const words: Bilingual<typeof en> = { en, de };

/** What turns an undetermined verdict into met or not met: rulings on the questions of the text, or facts. */
export function settlingInWords({ questions, facts }: Settling, voice: Voice): string {
  const say = words[voice.language];
  const asked = questions.map((id) => {
    const text = voice.programme.questions.get(id)?.text;
    return text ? voice.say(text) : id;
  });
  if (asked.length === 0) return say.facts;
  const open = (asked.length === 1 ? say.question : say.questions)(asked.join(' '));
  return facts ? `${open} ${say.factsToo}` : open;
}
