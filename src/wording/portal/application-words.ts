import type { Bilingual } from '../bilingual.ts';

type State = 'waiting' | 'granted' | 'refused' | 'taken-back' | 'undone';

interface Words {
  readonly name: string;
  readonly title: (award: string) => string;
  readonly titles: Readonly<Record<State, (award: string) => string>>;
  readonly lead: string;
  readonly states: Readonly<Record<State, string>>;
  readonly notPossible: string;
  readonly does: string;
  readonly begins: string;
  readonly renewal: string;
  readonly goesUpFrom: string;
  readonly goesUp: (awards: string) => string;
  readonly gives: string;
  readonly losing: string;
  readonly losingNobody: string;
  readonly loses: (awards: string) => string;
  readonly fee: string;
  readonly feeLater: string;
  readonly apply: (award: string) => string;
  readonly happens: Readonly<Record<'at-once' | 'office', string>>;
  readonly agree: (title: string) => string;
  readonly agreeMissing: string;
  readonly onlyAdministrators: string;
  readonly applied: string;
  readonly appliedOn: (day: string) => string;
  readonly takenBackOwn: string;
  readonly decidedOn: (day: string) => string;
  readonly atOnce: string;
  readonly undoneOn: (day: string) => string;
  readonly reason: (reason: string) => string;
  readonly takeBack: string;
  readonly takeBackWhat: string;
  readonly decide: string;
  readonly question: (award: string) => string;
  readonly choices: Readonly<Record<'granted' | 'refused', string>>;
  readonly meanings: Readonly<Record<'granted' | 'refused', string>>;
  readonly decides: Readonly<Record<'granted' | 'refused', string>>;
  readonly reasonIfAny: string;
  readonly undo: string;
  readonly undoWhat: (until: string) => string;
  readonly toAward: string;
  readonly toStanding: string;
  readonly toRequirement: string;
  /** What could be applied for, on Home, in the standing and beside a requirement. */
  readonly possible: string;
  readonly possibleLead: string;
  readonly waits: (award: string) => string;
  readonly seeApplication: string;
}

/** A partner applies for an award that it meets; the office decides, where the programme has it so. */
export const applicationWords: Bilingual<Words> = {
  en: {
    name: 'Application',
    title: (award) => `Apply for ${award}`,
    titles: {
      waiting: (award) => `The application for ${award} waits for the office.`,
      granted: (award) => `${award} was given on application.`,
      refused: (award) => `The application for ${award} was refused.`,
      'taken-back': (award) => `The application for ${award} was taken back.`,
      undone: (award) => `It was taken back that ${award} was given.`,
    },
    lead: 'Whoever meets the requirement of an award can apply for it.',
    states: {
      waiting: 'Waits for the office',
      granted: 'Granted',
      refused: 'Refused',
      'taken-back': 'Taken back',
      undone: 'Taken back by the office',
    },
    notPossible: 'It cannot be given today.',
    does: 'What it does',
    begins: 'Held from',
    renewal: 'First renewal day',
    goesUpFrom: 'Goes up from',
    goesUp: (awards) => `${awards}: ends on the day before, and goes on as this one with the same renewal day.`,
    gives: 'What it gives in addition',
    losing: 'Other awards',
    losingNobody: 'None is affected: whoever counts here is missing nowhere else.',
    loses: (awards) => `Not met any more, as people are counted here then: ${awards}.`,
    fee: 'Fee',
    feeLater: 'None is invoiced now. The fee is on the invoice of the next renewal.',
    apply: (award) => `Apply for ${award}`,
    happens: {
      'at-once': 'You have the award at once. The office can take it back today, and not later.',
      office: 'The office decides, and you are told. Until then you can take the application back.',
    },
    agree: (title) => `The company agrees: ${title}`,
    agreeMissing: 'Tick that the company agrees. Without that you cannot apply.',
    onlyAdministrators: 'The administrators of the company apply.',
    applied: 'What was applied for',
    appliedOn: (day) => `Applied for on ${day}.`,
    takenBackOwn: 'The company took it back before anybody had decided.',
    decidedOn: (day) => `Decided on ${day}.`,
    atOnce: 'Given at once, as the programme has it.',
    undoneOn: (day) => `Taken back by the office on ${day}.`,
    reason: (reason) => `Reason: ${reason}`,
    takeBack: 'Take the application back',
    takeBackWhat: 'Nobody decides about it any more. You can apply again at any time.',
    decide: 'Decide',
    question: (award) => `Does the partner get ${award}?`,
    choices: { granted: 'Grant it', refused: 'Refuse it' },
    meanings: {
      granted: 'The award begins today, and the partner is told.',
      refused: 'Nothing changes. The partner is told, reads the reason, and may apply again.',
    },
    decides: { granted: 'Grant', refused: 'Refuse' },
    reasonIfAny: 'Reason, if there is one to give',
    undo: 'Take back that it was given',
    undoWhat: (until) =>
      `Possible until ${until}. What the partner held before goes on as if nothing had been, and the partner is told.`,
    toAward: 'The award and its history',
    toStanding: 'Standing',
    toRequirement: 'What it asks',
    possible: 'What you can apply for',
    possibleLead: 'You meet the requirement and do not hold the award.',
    waits: (award) => `The application for ${award} waits for the office.`,
    seeApplication: 'See the application',
  },
  de: {
    name: 'Antrag',
    title: (award) => `${award} beantragen`,
    titles: {
      waiting: (award) => `Der Antrag auf ${award} wartet auf das Büro.`,
      granted: (award) => `${award} wurde auf Antrag verliehen.`,
      refused: (award) => `Der Antrag auf ${award} wurde abgelehnt.`,
      'taken-back': (award) => `Der Antrag auf ${award} wurde zurückgenommen.`,
      undone: (award) => `Die Verleihung von ${award} wurde zurückgenommen.`,
    },
    lead: 'Wer die Anforderung einer Auszeichnung erfüllt, kann sie beantragen.',
    states: {
      waiting: 'Wartet auf das Büro',
      granted: 'Bewilligt',
      refused: 'Abgelehnt',
      'taken-back': 'Zurückgenommen',
      undone: 'Vom Büro zurückgenommen',
    },
    notPossible: 'Heute kann sie nicht verliehen werden.',
    does: 'Was sich damit ändert',
    begins: 'Gehalten ab',
    renewal: 'Erster Verlängerungstag',
    goesUpFrom: 'Steigt auf von',
    goesUp: (awards) =>
      `${awards}: endet am Tag davor und wird als diese weitergeführt, mit demselben Verlängerungstag.`,
    gives: 'Was sie zusätzlich gibt',
    losing: 'Andere Auszeichnungen',
    losingNobody: 'Keine ist betroffen: Wer hier zählt, fehlt nirgends.',
    loses: (awards) => `Nicht mehr erfüllt, weil Personen dann hier zählen: ${awards}.`,
    fee: 'Gebühr',
    feeLater: 'Jetzt wird keine berechnet. Die Gebühr steht auf der Rechnung der nächsten Verlängerung.',
    apply: (award) => `${award} beantragen`,
    happens: {
      'at-once': 'Sie halten die Auszeichnung sofort. Das Büro kann sie heute noch zurücknehmen, später nicht mehr.',
      office: 'Das Büro entscheidet, und Sie erfahren es. Bis dahin können Sie den Antrag zurücknehmen.',
    },
    agree: (title) => `Die Firma stimmt zu: ${title}`,
    agreeMissing: 'Kreuzen Sie an, dass die Firma zustimmt. Ohne das geht der Antrag nicht.',
    onlyAdministrators: 'Beantragen können sie alle, die die Firma verwalten.',
    applied: 'Was beantragt wurde',
    appliedOn: (day) => `Beantragt am ${day}.`,
    takenBackOwn: 'Die Firma hat den Antrag zurückgenommen, bevor jemand entschieden hatte.',
    decidedOn: (day) => `Entschieden am ${day}.`,
    atOnce: 'Sofort verliehen, wie es das Programm vorsieht.',
    undoneOn: (day) => `Vom Büro zurückgenommen am ${day}.`,
    reason: (reason) => `Begründung: ${reason}`,
    takeBack: 'Antrag zurücknehmen',
    takeBackWhat: 'Niemand entscheidet mehr darüber. Sie können jederzeit neu beantragen.',
    decide: 'Entscheiden',
    question: (award) => `Bekommt der Partner ${award}?`,
    choices: { granted: 'Bewilligen', refused: 'Ablehnen' },
    meanings: {
      granted: 'Die Auszeichnung beginnt heute, und der Partner erfährt es.',
      refused: 'Nichts ändert sich. Der Partner erfährt es, liest die Begründung und kann neu beantragen.',
    },
    decides: { granted: 'Bewilligen', refused: 'Ablehnen' },
    reasonIfAny: 'Begründung, falls es eine gibt',
    undo: 'Verleihung zurücknehmen',
    undoWhat: (until) =>
      `Möglich bis ${until}. Was der Partner zuvor hielt, gilt weiter, als wäre nichts gewesen; der Partner erfährt es.`,
    toAward: 'Die Auszeichnung und ihr Verlauf',
    toStanding: 'Stand',
    toRequirement: 'Was sie verlangt',
    possible: 'Was Sie beantragen können',
    possibleLead: 'Sie erfüllen die Anforderung und halten die Auszeichnung nicht.',
    waits: (award) => `Der Antrag auf ${award} wartet auf das Büro.`,
    seeApplication: 'Zum Antrag',
  },
};
