import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly noneHeld: string;
  /** What is held: all of it, or what goes on where something ends as was decided. */
  readonly held: (count: number, isSomeEnding: boolean) => string;
  readonly oneSafe: string;
  readonly allSafe: (held: string) => string;
  readonly oneAtRisk: (award: string, until: string) => string;
  readonly someAtRisk: (atRisk: number, held: string, award: string, until: string) => string;
  /** To the plan that closes the gaps. */
  readonly toPlan: string;
  readonly renewalAhead: (days: number, from: string, to: string) => string;
  readonly renewalOpen: (days: number, to: string) => string;
  readonly renewalAsked: (submitted: string, owed: string, to: string) => string;
  readonly renewalOverdue: (submitted: string) => string;
  /** Over the awards whose renewal should have been paid by now, and beside each of them. */
  readonly unpaid: string;
  readonly notPaid: string;
  readonly sureUntil: (day: string) => string;
  readonly toRenewal: string;
  readonly toInvoice: string;
  readonly noRenewal: string;
  readonly atRisk: string;
  readonly safeUntil: string;
  readonly why: string;
  readonly goesWithIt: string;
  readonly allTogether: string;
  readonly whatToDo: string;
  readonly by: (day: string) => string;
  readonly otherWays: (count: number) => string;
  /** Over the people who count for what is not met yet. */
  readonly countAlready: string;
  readonly whoCounts: string;
  readonly history: string;
  /** Over the awards that were let go or ended by a decision, and beside each of them. */
  readonly ending: string;
  readonly endsOn: (day: string) => string;
  readonly safe: string;
  readonly renewalOn: (day: string) => string;
  readonly renewableUntil: (day: string) => string;
  readonly metOnlyAhead: string;
  readonly inRenewalAsked: string;
  readonly notHeld: string;
  readonly ahead: string;
  readonly nothingAhead: string;
  readonly calendar: string;
  readonly subscribe: string;
}

/** What a partner reads first. */
export const homeWords: Bilingual<Words> = {
  en: {
    name: 'Home',
    noneHeld: 'You hold no award yet.',
    held: (count, isSomeEnding) => `${count} awards${isSomeEnding ? ' that go on' : ''}`,
    oneSafe: 'Your award is safe as far as anything is known today.',
    allSafe: (held) => `All ${held} are safe as far as anything is known today.`,
    oneAtRisk: (award, until) => `${award} is at risk. It is safe until ${until}.`,
    someAtRisk: (atRisk, held, award, until) =>
      atRisk === 1
        ? `1 of ${held} is at risk: ${award}. It is safe until ${until}.`
        : `${atRisk} of ${held} are at risk. The first is ${award}: it is safe until ${until}.`,
    renewalAhead: (days, from, to) =>
      `Your renewal opens ${days === 1 ? 'tomorrow' : `in ${days} days`}, on ${from}, and can be done until ${to}.`,
    renewalOpen: (days, to) =>
      `Your renewal is open: it can be done until ${to}, ${days === 0 ? 'that is today' : days === 1 ? 'that is tomorrow' : `${days} days from now`}. What nobody renews by then is lost.`,
    renewalAsked: (submitted, owed, to) =>
      `You asked for the renewal on ${submitted}. It binds once ${owed} have come in, by ${to} at the latest.`,
    unpaid: 'Hanging on a renewal that is not paid',
    notPaid: 'Not paid',
    sureUntil: (day) => `sure only until ${day}`,
    renewalOverdue: (submitted) =>
      `The renewal that you asked for on ${submitted} does not bind, as it was not paid in time. Pay it now: until then the office may end it, and your awards with it.`,
    toRenewal: 'Renew',
    toInvoice: 'The invoice, and what was chosen',
    noRenewal: 'No renewal is ahead in the next two years.',
    atRisk: 'At risk',
    safeUntil: 'Safe until',
    why: 'Why',
    goesWithIt: 'You would lose',
    allTogether: 'If all of them lapsed, you would lose',
    whatToDo: 'What to do',
    toPlan: 'What it costs: the cheapest plan',
    by: (day) => `by ${day}`,
    otherWays: (count) => (count === 1 ? 'There is 1 other way.' : `There are ${count} other ways.`),
    countAlready: 'As far as people are needed, these count for it already:',
    whoCounts: 'Who counts, and what is missing',
    history: 'Terms and history',
    ending: 'Ending, as was decided',
    endsOn: (day) => `is held until ${day}, and then ends; nothing is to be done`,
    safe: 'Safe',
    renewalOn: (day) => `can be renewed from ${day}`,
    renewableUntil: (day) => `can be renewed now, until ${day}`,
    metOnlyAhead: '; not met today, but what is asked then is',
    inRenewalAsked: 'in the renewal that was asked for, which binds once it is paid',
    notHeld: 'Not held',
    ahead: 'Days to know of',
    nothingAhead: 'Nothing that your awards look at is known to change.',
    calendar: 'As a file for your calendar',
    subscribe: 'In your own calendar',
  },
  de: {
    name: 'Start',
    noneHeld: 'Sie halten noch keine Auszeichnung.',
    held: (count, isSomeEnding) => `${count} Auszeichnungen${isSomeEnding ? ', die weitergehen,' : ''}`,
    oneSafe: 'Ihre Auszeichnung ist sicher, soweit heute etwas bekannt ist.',
    allSafe: (held) => `Alle ${held} sind sicher, soweit heute etwas bekannt ist.`,
    oneAtRisk: (award, until) => `${award} ist gefährdet. Sicher ist sie bis zum ${until}.`,
    someAtRisk: (atRisk, held, award, until) =>
      atRisk === 1
        ? `1 von ${held} ist gefährdet: ${award}, sicher bis zum ${until}.`
        : `${atRisk} von ${held} sind gefährdet. Als Erstes ${award}: sicher bis zum ${until}.`,
    renewalAhead: (days, from, to) =>
      `Ihre Verlängerung beginnt ${days === 1 ? 'morgen' : `in ${days} Tagen`}, am ${from}, und ist bis zum ${to} möglich.`,
    renewalOpen: (days, to) =>
      `Ihre Verlängerung ist offen: Sie ist bis zum ${to} möglich, ${days === 0 ? 'also heute noch' : days === 1 ? 'also bis morgen' : `also noch ${days} Tage`}. Was bis dahin niemand verlängert, geht verloren.`,
    renewalAsked: (submitted, owed, to) =>
      `Sie haben die Verlängerung am ${submitted} beantragt. Sie gilt, sobald ${owed} eingegangen sind, spätestens bis zum ${to}.`,
    unpaid: 'Hängt an einer Verlängerung, die nicht bezahlt ist',
    notPaid: 'Nicht bezahlt',
    sureUntil: (day) => `sicher nur bis zum ${day}`,
    renewalOverdue: (submitted) =>
      `Die Verlängerung, die Sie am ${submitted} beantragt haben, gilt nicht, weil sie nicht rechtzeitig bezahlt wurde. Zahlen Sie jetzt: Bis dahin kann das Büro sie beenden und Ihre Auszeichnungen mit ihr.`,
    toRenewal: 'Verlängern',
    toInvoice: 'Die Rechnung und was gewählt wurde',
    noRenewal: 'In den nächsten zwei Jahren steht keine Verlängerung an.',
    atRisk: 'Gefährdet',
    safeUntil: 'Sicher bis',
    why: 'Warum',
    goesWithIt: 'Sie würden verlieren',
    allTogether: 'Falls alle wegfallen, würden Sie verlieren',
    whatToDo: 'Was zu tun ist',
    toPlan: 'Was es kostet: der günstigste Plan',
    by: (day) => `bis zum ${day}`,
    otherWays: (count) => (count === 1 ? 'Es gibt 1 anderen Weg.' : `Es gibt ${count} andere Wege.`),
    countAlready: 'Soweit Personen nötig sind, zählen dafür schon:',
    whoCounts: 'Wer zählt und was fehlt',
    history: 'Bedingungen und Verlauf',
    ending: 'Endet, wie es entschieden ist',
    endsOn: (day) => `gilt noch bis zum ${day} und endet dann; zu tun ist nichts`,
    safe: 'Sicher',
    renewalOn: (day) => `verlängerbar ab ${day}`,
    renewableUntil: (day) => `jetzt verlängerbar, bis zum ${day}`,
    metOnlyAhead: '; heute nicht erfüllt, wohl aber, was dann verlangt wird',
    inRenewalAsked: 'in der beantragten Verlängerung, die mit der Zahlung gilt',
    notHeld: 'Nicht gehalten',
    ahead: 'Tage, die Sie kennen sollten',
    nothingAhead: 'Es ist nicht bekannt, dass sich etwas ändert, worauf Ihre Auszeichnungen schauen.',
    calendar: 'Als Datei für den Kalender',
    subscribe: 'Im eigenen Kalender',
  },
};
