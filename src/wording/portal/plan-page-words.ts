import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly nothing: string;
  readonly nobody: string;
  readonly costs: (cost: string) => string;
  readonly costsPart: (cost: string, unmet: number) => string;
  readonly noPlan: (unmet: number, first: string) => string;
  /** Of awards about which figures still to come decide. */
  readonly awaited: (count: number, first: string) => string;
  readonly none: string;
  readonly what: string;
  readonly keep: string;
  /** Of an award that is let go, or goes on as another one, in the renewal that was asked for. */
  readonly decided: (award: string, becomes: string | undefined) => string;
  readonly ending: (award: string, day: string) => string;
  readonly reach: string;
  readonly reachNothing: string;
  readonly by: string;
  readonly byHint: string;
  readonly show: string;
  readonly who: string;
  readonly whoLead: string;
  readonly unmet: string;
  readonly stays: string;
  readonly why: string;
  readonly total: string;
  readonly proof: string;
  readonly how: string;
  readonly howCounted: string;
  readonly sample: string;
  readonly unstated: string;
  readonly standing: string;
}

/** The cheapest way to keep or reach awards, on a page. */
export const planPageWords: Bilingual<Words> = {
  en: {
    name: 'Plan',
    nothing: 'No exam has to be passed.',
    nobody: 'Nobody has to do anything for it.',
    costs: (cost) => `The cheapest plan costs about ${cost}.`,
    costsPart: (cost, unmet) =>
      `The cheapest plan costs about ${cost}; ${unmet === 1 ? 'one award needs' : `${unmet} awards need`} something else than exams or more time.`,
    noPlan: (unmet, first) =>
      unmet === 1 ? `No exam keeps or reaches ${first}.` : `No exams keep or reach these ${unmet} awards.`,
    awaited: (count, first) =>
      `Whether ${count === 1 ? first : `these ${count} awards`} ${count === 1 ? 'is' : 'are'} kept depends on figures that are still to come.`,
    none: 'No plan was found.',
    what: 'What the plan is for',
    keep: 'Keep',
    decided: (award, becomes) =>
      `${award} (you chose in the renewal: ${becomes === undefined ? 'let go' : `goes on as ${becomes}`})`,
    ending: (award, day) => `${award} (ends on ${day}, as was decided)`,
    reach: 'And reach',
    reachNothing: 'nothing else',
    by: 'By when',
    byHint: 'Without a day: each award by its next renewal, another one within a year.',
    show: 'Make the plan',
    who: 'Who does what',
    whoLead: 'Nothing of it is arranged yet: you book, and add what was passed under People.',
    unmet: 'What it does not reach, and why',
    stays: 'What stays as it is without it',
    why: 'Why it cannot be cheaper',
    total: 'Expected cost',
    proof: 'Proof',
    how: 'How it is counted',
    howCounted:
      'Prices of courses, working hours and fees of exams; tries that fail are counted in by their chance. The days are those of a first try that is passed.',
    sample: 'All prices, courses and chances here are samples and invented.',
    unstated:
      'Nothing is known of how your people learn, so working hours cost nothing here and everybody takes one exam a month.',
    standing: 'Where we stand',
  },
  de: {
    name: 'Plan',
    nothing: 'Keine Prüfung muss abgelegt werden.',
    nobody: 'Dafür muss niemand etwas tun.',
    costs: (cost) => `Der günstigste Plan kostet etwa ${cost}.`,
    costsPart: (cost, unmet) =>
      `Der günstigste Plan kostet etwa ${cost}; ${unmet === 1 ? 'eine Auszeichnung braucht' : `${unmet} Auszeichnungen brauchen`} etwas anderes als Prüfungen oder mehr Zeit.`,
    noPlan: (unmet, first) =>
      unmet === 1
        ? `Mit Prüfungen lässt sich ${first} nicht halten oder erreichen.`
        : `Mit Prüfungen lassen sich diese ${unmet} Auszeichnungen nicht halten oder erreichen.`,
    awaited: (count, first) =>
      `Ob ${count === 1 ? `${first} bleibt` : `diese ${count} Auszeichnungen bleiben`}, hängt von Zahlen ab, die noch kommen.`,
    none: 'Es wurde kein Plan gefunden.',
    what: 'Wofür der Plan ist',
    keep: 'Halten',
    decided: (award, becomes) =>
      `${award} (bei der Verlängerung gewählt: ${becomes === undefined ? 'endet' : `geht als ${becomes} weiter`})`,
    ending: (award, day) => `${award} (endet am ${day}, wie entschieden)`,
    reach: 'Und erreichen',
    reachNothing: 'nichts weiter',
    by: 'Bis wann',
    byHint: 'Ohne Datum: jede Auszeichnung bis zu ihrer nächsten Verlängerung, eine andere binnen eines Jahres.',
    show: 'Plan erstellen',
    who: 'Wer was tut',
    whoLead: 'Davon ist noch nichts veranlasst: Sie buchen und tragen Bestandenes unter Personen ein.',
    unmet: 'Was er nicht erreicht, und warum',
    stays: 'Was ohne ihn bleibt, wie es ist',
    why: 'Warum es nicht günstiger geht',
    total: 'Erwartete Kosten',
    proof: 'Beweis',
    how: 'Wie gerechnet wird',
    howCounted:
      'Preise von Kursen, Arbeitsstunden und Prüfungsgebühren; Versuche, die misslingen, zählen mit ihrer Wahrscheinlichkeit. Die Tage gelten für einen ersten Versuch, der gelingt.',
    sample: 'Alle Preise, Kurse und Wahrscheinlichkeiten hier sind Beispiele und erfunden.',
    unstated:
      'Wie Ihre Leute lernen, ist nicht bekannt; deshalb kosten Arbeitsstunden hier nichts, und jede Person legt eine Prüfung im Monat ab.',
    standing: 'Wo wir stehen',
  },
};
