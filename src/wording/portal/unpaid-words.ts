import type { Bilingual } from '../bilingual.ts';

type Decision = 'more-time' | 'end';

interface Words {
  readonly title: string;
  /** As long as there is still time to pay. */
  readonly titleAhead: string;
  readonly question: string;
  readonly choices: Readonly<Record<Decision, string>>;
  readonly meanings: Readonly<Record<Decision, string>>;
  readonly until: Readonly<Record<Decision, string>>;
  readonly untilHint: (earliest: string) => string;
  readonly notYet: (day: string) => string;
  readonly ends: (award: string, day: string) => string;
  readonly nothingEnds: string;
  readonly credited: (number: string) => string;
  readonly late: string;
  readonly undoable: string;
  readonly decide: Readonly<Record<Decision, string>>;
  readonly decided: string;
  readonly made: Readonly<Record<Decision, (day: string, until: string) => string>>;
  readonly reason: (reason: string) => string;
  readonly withdrawn: (day: string, reason: string) => string;
  readonly takeBack: string;
  readonly takeBackUntil: Readonly<Record<Decision, (until: string) => string>>;
}

/** What becomes of a renewal that is not paid, by a decision of the office. */
export const unpaidWords: Bilingual<Words> = {
  en: {
    title: 'Decide about the missing payment',
    titleAhead: 'Give more time to pay',
    question: 'What becomes of this renewal?',
    choices: { 'more-time': 'Give more time to pay', end: 'End the renewal' },
    meanings: {
      'more-time': 'The awards go on. The partner is told by when it is to be paid.',
      end: 'What it would have renewed ends, and the invoice is credited. The partner is told.',
    },
    until: { 'more-time': 'To be paid by', end: 'Last day of the awards' },
    untilHint: (earliest) => `${earliest} at the earliest.`,
    notYet: (day) => `The renewal can be paid until ${day}, so it cannot be ended before.`,
    ends: (award, day) => `${award} ends on ${day}.`,
    nothingEnds: 'No award ends with it: what it would have renewed has ended already.',
    credited: (number) => `Invoice ${number} is credited.`,
    late: 'A payment that comes later renews nothing. Each award can be reinstated on its own page.',
    undoable:
      'It can be taken back until the end of the first day on which it has an effect, or of today if that is later.',
    decide: { 'more-time': 'Give more time', end: 'End the renewal' },
    decided: 'What was decided about the payment',
    made: {
      'more-time': (day, until) => `${day}: it can be paid until ${until}.`,
      end: (day, until) => `${day}: the renewal was ended, as it was not paid. Last day of its awards: ${until}.`,
    },
    reason: (reason) => `Reason: ${reason}`,
    withdrawn: (day, reason) => `Taken back on ${day}. Reason: ${reason}`,
    takeBack: 'Take the decision back',
    takeBackUntil: {
      'more-time': (until) => `Until ${until} it can be taken back. The day that was set before then counts again.`,
      end: (until) =>
        `Until ${until} it can be taken back. The awards then go on as before, and the partner gets a new invoice.`,
    },
  },
  de: {
    title: 'Über die fehlende Zahlung entscheiden',
    titleAhead: 'Mehr Zeit zum Zahlen geben',
    question: 'Was wird aus dieser Verlängerung?',
    choices: { 'more-time': 'Mehr Zeit zum Zahlen geben', end: 'Verlängerung beenden' },
    meanings: {
      'more-time': 'Die Auszeichnungen bleiben. Der Partner erfährt, bis wann zu zahlen ist.',
      end: 'Was sie verlängert hätte, endet, und die Rechnung wird gutgeschrieben. Der Partner erfährt es.',
    },
    until: { 'more-time': 'Zu zahlen bis', end: 'Letzter Tag der Auszeichnungen' },
    untilHint: (earliest) => `Frühestens der ${earliest}.`,
    notYet: (day) => `Die Verlängerung lässt sich bis zum ${day} bezahlen; vorher lässt sie sich nicht beenden.`,
    ends: (award, day) => `${award} endet am ${day}.`,
    nothingEnds: 'Damit endet keine Auszeichnung: Was sie verlängert hätte, ist schon zu Ende.',
    credited: (number) => `Rechnung ${number} wird gutgeschrieben.`,
    late: 'Eine Zahlung, die später kommt, verlängert nichts mehr. Jede Auszeichnung lässt sich auf ihrer Seite wieder einsetzen.',
    undoable:
      'Zurücknehmen lässt es sich bis zum Ende des ersten Tages, an dem es wirkt; liegt der zurück, bis zum Ende des heutigen Tages.',
    decide: { 'more-time': 'Mehr Zeit geben', end: 'Verlängerung beenden' },
    decided: 'Was über die Zahlung entschieden wurde',
    made: {
      'more-time': (day, until) => `${day}: Gezahlt werden kann bis zum ${until}.`,
      end: (day, until) =>
        `${day}: Die Verlängerung wurde beendet, weil sie nicht bezahlt wurde. Letzter Tag der Auszeichnungen: ${until}.`,
    },
    reason: (reason) => `Begründung: ${reason}`,
    withdrawn: (day, reason) => `Zurückgenommen am ${day}. Begründung: ${reason}`,
    takeBack: 'Entscheidung zurücknehmen',
    takeBackUntil: {
      'more-time': (until) => `Bis ${until} lässt sie sich zurücknehmen. Dann gilt wieder der Tag von vorher.`,
      end: (until) =>
        `Bis ${until} lässt sie sich zurücknehmen. Die Auszeichnungen bleiben dann, wie sie waren, und der Partner bekommt eine neue Rechnung.`,
    },
  },
};
