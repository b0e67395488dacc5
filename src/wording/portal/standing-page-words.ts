import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (met: number, held: number, day: string) => string;
  readonly noneHeld: (day: string) => string;
  readonly ended: string;
  readonly wanted: string;
  readonly lead: string;
  readonly alone: string;
  readonly together: string;
  readonly held: string;
  readonly whoCounts: string;
  readonly nobody: string;
  readonly dependsOn: string;
  readonly dependsOnNobody: string;
  readonly dependsOnLead: string;
  readonly goesWithIt: string;
  readonly atRenewal: (day: string) => string;
  /** What the renewal goes by is met, and whether what binds today is as well. */
  readonly willGo: (isMetToday: boolean, version: string | undefined, from: string, to: string) => string;
  readonly toClose: string;
  readonly anyOfThese: string;
  readonly noWay: string;
  readonly by: (day: string) => string;
  readonly requirement: string;
  readonly history: string;
  readonly conflict: string;
  readonly whyMet: string;
  readonly whyNot: string;
}

export const standingPageWords: Bilingual<Words> = {
  en: {
    name: 'Standing',
    title: (met, held, day) => {
      if (held === 1) return `On ${day} the requirement of your award is ${met === 1 ? '' : 'not '}met.`;
      return met === held
        ? `On ${day} every requirement of your ${held} awards is met.`
        : `On ${day} the requirements of ${met} of ${held} awards are met.`;
    },
    noneHeld: (day) => `On ${day} you hold no award.`,
    ended: 'Awards that have ended',
    wanted: 'Not held yet',
    lead: 'Judged together: nobody counts where the programme does not allow it. What is not met today is lost only at the next renewal.',
    alone: 'Judged alone',
    together: 'Today',
    held: 'Held',
    whoCounts: 'Who counts here',
    nobody: 'Nobody yet.',
    dependsOn: 'On whom it hangs',
    dependsOnNobody: 'Any one person could leave.',
    dependsOnLead: 'If one of these left, it would not be met:',
    goesWithIt: 'You would lose',
    atRenewal: (day) => `At the renewal of ${day}`,
    willGo: (isMetToday, version, from, to) =>
      `What is asked then${version ? ` (text ${version})` : ''} is met${isMetToday ? '' : ', though what is asked today is not'}: it can be renewed from ${from} to ${to}.`,
    toClose: 'What closes the gap',
    anyOfThese: 'One of these is enough:',
    noWay: 'No way to close it is known.',
    by: (day) => `by ${day}`,
    requirement: 'The requirement in full',
    history: 'Terms and history',
    conflict: 'Alone it is met; together with your other awards there are not enough people.',
    whyMet: 'Why it is met',
    whyNot: 'Why it is not met',
  },
  de: {
    name: 'Stand',
    title: (met, held, day) => {
      if (held === 1) return `Am ${day} ist die Anforderung Ihrer Auszeichnung ${met === 1 ? '' : 'nicht '}erfüllt.`;
      return met === held
        ? `Am ${day} ist jede Anforderung Ihrer ${held} Auszeichnungen erfüllt.`
        : `Am ${day} sind die Anforderungen von ${met} der ${held} Auszeichnungen erfüllt.`;
    },
    noneHeld: (day) => `Am ${day} halten Sie keine Auszeichnung.`,
    ended: 'Beendete Auszeichnungen',
    wanted: 'Noch nicht gehalten',
    lead: 'Gemeinsam beurteilt: Niemand zählt, wo das Programm es nicht erlaubt. Was heute nicht erfüllt ist, geht erst mit der nächsten Verlängerung verloren.',
    alone: 'Für sich beurteilt',
    together: 'Heute',
    held: 'Gehalten',
    whoCounts: 'Wer hier zählt',
    nobody: 'Noch niemand.',
    dependsOn: 'An wem es hängt',
    dependsOnNobody: 'Jede einzelne Person könnte gehen.',
    dependsOnLead: 'Ginge eine dieser Personen, wäre es nicht erfüllt:',
    goesWithIt: 'Sie würden verlieren',
    atRenewal: (day) => `Bei der Verlängerung vom ${day}`,
    willGo: (isMetToday, version, from, to) =>
      `Was dann verlangt wird${version ? ` (Text ${version})` : ''}, ist erfüllt${isMetToday ? '' : ', auch wenn es die heutige Anforderung nicht ist'}: Verlängern lässt es sich vom ${from} bis zum ${to}.`,
    toClose: 'Was die Lücke schließt',
    anyOfThese: 'Eines davon genügt:',
    noWay: 'Kein Weg ist bekannt, sie zu schließen.',
    by: (day) => `bis zum ${day}`,
    requirement: 'Die ganze Anforderung',
    history: 'Bedingungen und Verlauf',
    conflict: 'Für sich ist es erfüllt; zusammen mit den anderen Auszeichnungen reichen die Personen nicht.',
    whyMet: 'Warum es erfüllt ist',
    whyNot: 'Warum es nicht erfüllt ist',
  },
};
