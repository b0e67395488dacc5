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
  readonly nobodyAsked: string;
  /** Where people are short over all awards together. */
  readonly nobodyElsewhere: string;
  /** Who could stand in counts for another award already, which hangs on the same person. */
  readonly standInElsewhere: (person: string, award: string) => string;
  readonly dependsOn: string;
  readonly dependsOnNobody: string;
  readonly dependsOnNobodyToday: string;
  readonly dependsOnNobodyLater: (day: string) => string;
  readonly dependsOnNobodyMet: (day: string) => string;
  readonly dependsOnNobodyEver: (day: string) => string;
  readonly dependsOnLater: (day: string, version: string | undefined) => string;
  readonly dependsOnBoth: (day: string) => string;
  readonly dependsOnLead: string;
  readonly dependsElsewhere: (people: string) => string;
  readonly goesWithIt: string;
  readonly atRenewal: (day: string) => string;
  /** What the renewal goes by is met, and whether what binds today is as well. */
  /** It was asked for, and waits for its payment. */
  readonly asked: (version: string | undefined, submitted: string) => string;
  readonly willGo: (isMetToday: boolean, version: string | undefined, from: string, to: string) => string;
  readonly notToRenew: string;
  readonly toClose: string;
  readonly anyOfThese: string;
  readonly noWay: string;
  readonly by: (day: string) => string;
  /** What is needed then follows: less than on the last day. */
  readonly lessToday: string;
  readonly lessOn: (day: string) => string;
  readonly requirement: string;
  readonly history: string;
  readonly conflict: string;
  readonly tryTogether: string;
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
    alone: 'Judged alone, it would be met',
    together: 'Today',
    held: 'Held',
    whoCounts: 'Who counts here',
    nobodyAsked: 'Nobody: what it is met by asks for no people.',
    nobody: 'Nobody, as long as not all of it is met: until then people can count for other awards.',
    nobodyElsewhere: 'Nobody: too few are left, as the others count for the awards named above.',
    standInElsewhere: (person, award) =>
      `${person} could stand in here, but counts for ${award}, which hangs on this person: where nobody may count for both, it is no longer met then.`,
    dependsOn: 'On whom it hangs',
    dependsOnNobody: 'Any one person could leave.',
    dependsOnNobodyToday: 'By what is asked today, any one person could leave.',
    dependsOnNobodyMet: (day) =>
      `For the renewal of ${day} it hangs on nobody any more: its requirement has been met in the window already.`,
    dependsOnNobodyLater: (day) => `At the renewal of ${day} it hangs on nobody: any one person could leave.`,
    dependsOnNobodyEver: (day) => `Any one person could leave, today and at the renewal of ${day}.`,
    dependsOnLater: (day, version) =>
      `If one of these left, what is asked at the renewal of ${day}${version ? ` (text ${version})` : ''} would not be met:`,
    dependsOnBoth: (day) => `If one of these left, it would be met neither today nor at the renewal of ${day}:`,
    dependsOnLead: 'If one of these left, it would not be met:',
    dependsElsewhere: (people) =>
      `Not counted here, but for another award: ${people}. Whoever stood in there would be missing here.`,
    goesWithIt: 'You would lose',
    atRenewal: (day) => `At the renewal of ${day}`,
    asked: (version, submitted) =>
      `What is asked${version ? ` (text ${version})` : ''} is met, and the renewal was asked for on ${submitted}: it binds with the payment.`,
    willGo: (isMetToday, version, from, to) =>
      `What is asked then${version ? ` (text ${version})` : ''} is met${isMetToday ? '' : ', though what is asked today is not'}: it can be renewed from ${from} to ${to}.`,
    toClose: 'What closes the gap',
    notToRenew: 'This is not needed to renew it: what is asked then is met.',
    anyOfThese: 'One of these is enough:',
    noWay: 'No way to close it is known.',
    by: (day) => `by ${day}`,
    lessToday: 'Renewed today, it needs less:',
    lessOn: (day) => `Renewed on ${day}, it needs less:`,
    requirement: 'The requirement in full',
    history: 'Terms and history',
    conflict: 'Alone it is met; together with your other awards there are not enough people.',
    tryTogether: 'Whose exams would make it enough for all of them, you can try above: “Try what would be, if…”.',
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
    alone: 'Für sich allein wäre es erfüllt',
    together: 'Heute',
    held: 'Gehalten',
    whoCounts: 'Wer hier zählt',
    nobodyAsked: 'Niemand: Wodurch sie erfüllt ist, verlangt keine Personen.',
    nobody: 'Niemand, solange nicht alles erfüllt ist: Bis dahin können Personen für andere Auszeichnungen zählen.',
    nobodyElsewhere:
      'Niemand: Es bleiben zu wenige übrig, denn die anderen zählen für die oben genannten Auszeichnungen.',
    standInElsewhere: (person, award) =>
      `${person} könnte hier einspringen, zählt aber für ${award}, und diese Auszeichnung hängt an dieser Person: Darf niemand für beide zählen, ist sie dann nicht mehr erfüllt.`,
    dependsOn: 'An wem es hängt',
    dependsOnNobody: 'Jede einzelne Person könnte gehen.',
    dependsOnNobodyToday: 'Nach dem, was heute verlangt wird, könnte jede einzelne Person gehen.',
    dependsOnNobodyLater: (day) =>
      `Bei der Verlängerung vom ${day} hängt es an niemandem: Jede einzelne Person könnte gehen.`,
    dependsOnNobodyMet: (day) =>
      `Für die Verlängerung vom ${day} hängt es an niemandem mehr: Die Anforderung ist im Zeitraum schon erfüllt worden.`,
    dependsOnNobodyEver: (day) => `Jede einzelne Person könnte gehen, heute und bei der Verlängerung vom ${day}.`,
    dependsOnLater: (day, version) =>
      `Ginge eine dieser Personen, wäre nicht erfüllt, was bei der Verlängerung vom ${day}${version ? ` (Text ${version})` : ''} verlangt wird:`,
    dependsOnBoth: (day) =>
      `Ginge eine dieser Personen, wäre es weder heute noch bei der Verlängerung vom ${day} erfüllt:`,
    dependsOnLead: 'Ginge eine dieser Personen, wäre es nicht erfüllt:',
    dependsElsewhere: (people) =>
      `Zählt nicht hier, sondern für eine andere Auszeichnung: ${people}. Wer dort einspränge, fehlte hier.`,
    goesWithIt: 'Sie würden verlieren',
    atRenewal: (day) => `Bei der Verlängerung vom ${day}`,
    asked: (version, submitted) =>
      `Was verlangt wird${version ? ` (Text ${version})` : ''}, ist erfüllt, und die Verlängerung ist am ${submitted} beantragt: Sie gilt mit der Zahlung.`,
    willGo: (isMetToday, version, from, to) =>
      `Was dann verlangt wird${version ? ` (Text ${version})` : ''}, ist erfüllt${isMetToday ? '' : ', auch wenn es die heutige Anforderung nicht ist'}: Verlängern lässt es sich vom ${from} bis zum ${to}.`,
    toClose: 'Was die Lücke schließt',
    notToRenew: 'Zum Verlängern ist das nicht nötig: Was dann verlangt wird, ist erfüllt.',
    anyOfThese: 'Eines davon genügt:',
    noWay: 'Kein Weg ist bekannt, sie zu schließen.',
    by: (day) => `bis zum ${day}`,
    lessToday: 'Heute verlängert, braucht es weniger:',
    lessOn: (day) => `Am ${day} verlängert, braucht es weniger:`,
    requirement: 'Die ganze Anforderung',
    history: 'Bedingungen und Verlauf',
    conflict: 'Für sich ist es erfüllt; zusammen mit den anderen Auszeichnungen reichen die Personen nicht.',
    tryTogether:
      'Mit wessen Prüfungen es für alle reicht, können Sie oben ausprobieren: „Ausprobieren, was wäre, wenn …“.',
    whyMet: 'Warum es erfüllt ist',
    whyNot: 'Warum es nicht erfüllt ist',
  },
};
