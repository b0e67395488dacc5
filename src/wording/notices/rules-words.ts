import type { Verdict } from '../../domain/standing/verdict.ts';
import type { Bilingual } from '../bilingual.ts';

const en = {
  title: (award: string, day: string) => `The rules of ${award} change for you on ${day}`,
  binds: (day: string, after: string, before: string) =>
    `From ${day} the text ${after} binds you; until then the text ${before} does.`,
  change: (text: string) => `What changes: ${text}`,
  more: (count: number) => (count === 1 ? 'One more thing changes.' : `${count} more things change.`),
  alike: 'What is asked stays the same in other words.',
  verdict: {
    met: (asOf: string) => `You are safe by it: as of ${asOf} you meet what is asked then.`,
    'not-met': (asOf: string) => `You are not safe by it: as of ${asOf} you do not meet what is asked then.`,
    undetermined: (asOf: string) =>
      `Whether you are safe by it nobody can say as of ${asOf}: a question is open, or figures are still to come.`,
  } satisfies Record<Verdict, (asOf: string) => string>,
  besides: (why: string) => `You would meet what is asked then but for this: ${why}.`,
};

const de: typeof en = {
  title: (award, day) => `Die Regeln für ${award} ändern sich für Sie am ${day}`,
  binds: (day, after, before) => `Ab ${day} gilt für Sie der Text ${after}, bis dahin der Text ${before}.`,
  change: (text) => `Was sich ändert: ${text}`,
  more: (count) => (count === 1 ? 'Noch etwas ändert sich.' : `${count} weitere Dinge ändern sich.`),
  alike: 'Verlangt wird dasselbe in anderen Worten.',
  verdict: {
    met: (asOf) => `Damit sind Sie sicher: Stand ${asOf} erfüllen Sie, was dann verlangt wird.`,
    'not-met': (asOf) => `Damit sind Sie nicht sicher: Stand ${asOf} erfüllen Sie nicht, was dann verlangt wird.`,
    undetermined: (asOf) =>
      `Ob Sie damit sicher sind, kann Stand ${asOf} niemand sagen: Eine Frage ist offen, oder Zahlen stehen noch aus.`,
  },
  besides: (why) => `Sie würden erfüllen, was dann verlangt wird, wäre da nicht dies: ${why}.`,
};

/** A change of the rules, as who holds an award hears of it. */
export const rulesWords: Bilingual<typeof en> = { en, de };
