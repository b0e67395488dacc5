import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  /** `lower` can go on at a lower level. */
  readonly title: (day: string, kept: number, all: number, lower: number) => string;
  readonly titleAhead: (opens: string) => string;
  readonly titleWaiting: (amount: string, day: string) => string;
  readonly titleBound: (day: string) => string;
  readonly titleEnded: (day: string) => string;
  readonly titleOverdue: (amount: string, day: string) => string;
  readonly nothing: string;
  readonly elsewhere: string;
  readonly lead: (from: string, to: string) => string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly award: string;
  readonly goes: string;
  readonly wouldCost: string;
  readonly costAsItGoes: string;
  readonly wouldGo: Readonly<Record<'met' | 'not-met' | 'undetermined', string>>;
  readonly becomes: (award: string) => string;
  readonly keep: (award: string) => string;
  readonly lower: (award: string) => string;
  /**
   * From which day the lower level is held, and until when the higher one: where the new term begins later, where it has begun,
   * and where it can be asked for only after it has begun.
   */
  readonly goesDown: Readonly<
    Record<'ahead' | 'begun', (higher: string, lower: string, day: string, isFree: boolean) => string>
  > & {
    readonly between: (
      higher: string,
      lower: string,
      days: { readonly from: string; readonly to: string },
      isFree: boolean,
    ) => string;
  };
  readonly wentDown: (higher: string, lower: string, day: string) => string;
  readonly heldUntil: (day: string) => string;
  /** Of an award whose renewal is asked for and not paid. */
  /** Before what becomes of an award that goes down by it. */
  readonly heldSince: (day: string) => string;
  readonly chosenIn: (submitted: string) => string;
  readonly hangsOn: (submitted: string, until: string, isOverdue: boolean) => string;
  readonly notPaid: string;
  readonly chosen: string;
  readonly letGo: string;
  readonly losesByIt: (benefits: string) => string;
  readonly keepsByIt: (benefits: string) => string;
  readonly letGoMeans: (day: string) => string;
  readonly isMet: string;
  readonly notPossible: string;
  readonly later: (day: string) => string;
  readonly twice: string;
  readonly alreadyDone: string;
  readonly price: string;
  readonly free: string;
  readonly noFee: Readonly<Record<'no-terms' | 'nothing-renewed' | 'none-stated' | 'several-currencies', string>>;
  readonly fee: (what: string) => string;
  readonly oneForAll: string;
  readonly sample: string;
  readonly tax: (name: string, percent: string) => string;
  readonly noTax: string;
  readonly gross: string;
  readonly agreement: string;
  readonly agree: (title: string) => string;
  readonly agreeMissing: string;
  readonly happens: (amount: string, day: string) => string;
  readonly happensAtOnce: (lastDay: string) => string;
  readonly renew: string;
  readonly onlyAdministrators: string;
  readonly onlyThese: (names: string) => string;
  readonly contacts: string;
  readonly states: Readonly<
    Record<'ahead' | 'open' | 'submitted' | 'overdue' | 'ended' | 'bound' | 'missed' | 'taken-back', string>
  >;
  readonly further: string;
  readonly whyTold: string;
  readonly whatIsMissing: string;
  readonly opensOn: (day: string) => string;
  readonly asked: string;
  readonly askedFor: (day: string, submitted: string) => string;
  readonly goesOn: (award: string, becomes: string) => string;
  readonly stays: (award: string) => string;
  /** What was chosen in a renewal that came to nothing. */
  readonly wouldHave: {
    readonly goneOn: (award: string, becomes: string) => string;
    readonly stayed: (award: string) => string;
    readonly ended: (award: string) => string;
  };
  readonly ends: (award: string) => string;
  readonly state: string;
  readonly owed: string;
  readonly invoices: string;
  readonly invoice: (number: string) => string;
  readonly creditNote: (number: string, invoice: string) => string;
  readonly due: (day: string) => string;
  readonly payments: string;
  readonly payTo: string;
  readonly purpose: (number: string) => string;
  readonly takeBack: string;
  readonly takeBackWhat: string;
  readonly takeBackFree: (lastDay: string) => string;
  readonly takenBackSaid: string;
  readonly submittedSaid: string;
  readonly boundSaid: string;
  readonly recordPayment: string;
  readonly amountIs: (amount: string) => string;
  readonly paidOn: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly record: string;
  readonly recordedSaid: string;
  readonly listTitle: Readonly<Record<'unpaid' | 'overdue' | 'bound', (count: number, more: boolean) => string>>;
  readonly listLead: string;
  readonly listStates: Readonly<Record<'unpaid' | 'overdue' | 'bound', string>>;
  readonly none: Readonly<Record<'unpaid' | 'overdue' | 'bound', string>>;
  readonly partner: string;
  readonly anniversary: string;
  readonly lastDay: string;
  readonly amount: string;
  readonly list: string;
}

const isOne = (count: number, more: boolean): boolean => count === 1 && !more;
const counted = (count: number, more: boolean): string => `${count}${more ? '+' : ''}`;

const en: Words = {
  name: 'Renewal',
  title: (day, kept, all, lower) =>
    kept === all
      ? `Renewal of ${day}: ${all === 1 ? 'the one award can' : `all ${all} awards can`} be renewed`
      : `Renewal of ${day}: ${kept} of ${all} awards can be renewed${lower === 0 ? '' : `, ${lower} more at a lower level`}`,
  titleAhead: (opens) => `The next renewal opens on ${opens}`,
  titleWaiting: (amount, day) => `${amount} are to be paid by ${day}, so that the renewal binds`,
  titleOverdue: (amount, day) => `${amount} were to be paid by ${day}, and have not come`,
  titleBound: (day) => `Renewed: the renewal of ${day} is done`,
  titleEnded: (day) => `The renewal of ${day} was ended, as it was not paid`,
  nothing: 'There is nothing to renew',
  elsewhere:
    'The rules of this programme say nothing about how memberships are renewed. What comes when is told on Home; renewals are done elsewhere.',
  lead: (from, to) =>
    `It can be asked for from ${from} to ${to}. Say what becomes of each award; what it costs follows.`,
  choose: 'What becomes of each award',
  chooseHint: 'A level can be chosen once its requirement is met in the renewal window.',
  award: 'Award',
  goes: 'As things stand',
  wouldCost: 'What it would cost',
  costAsItGoes:
    'By the fees known today, with each award at the level at which it would be renewed as things stand. You choose when it opens.',
  wouldGo: {
    met: 'would be renewed',
    'not-met': 'would not be renewed',
    undetermined: 'at risk: not certain to be renewed',
  },
  becomes: (award) => `What becomes of ${award}`,
  keep: (award) => `Renew ${award}`,
  lower: (award) => `Go on as ${award}`,
  goesDown: {
    ahead: (higher, lower, day, isFree) =>
      `It goes down on ${day}: until the day before ${higher} is held, from then on ${lower}.${isFree ? '' : ' If the office records the payment later, it goes down on that day.'}`,
    begun: (higher, lower, day, isFree) =>
      isFree
        ? `It goes down at once: from today on ${lower} is held, and ${higher} no longer.`
        : `It goes down on the day on which the office records the payment, which has to come in by ${day}: until the day before ${higher} is held, from then on ${lower}.`,
    between: (higher, lower, { from, to }, isFree) =>
      `It goes down on the day on which ${isFree ? `the renewal is asked for, from ${from} to ${to}` : `the office records the payment, from ${from} on; it has to come in by ${to}`}: until the day before ${higher} is held, from then on ${lower}.`,
  },
  wentDown: (higher, lower, day) => `${lower} is held from ${day} on, ${higher} until the day before.`,
  heldUntil: (day) => `It is held until ${day}.`,
  heldSince: (day) => `Held since ${day}.`,
  chosenIn: (submitted) => `Chosen in the renewal asked for on ${submitted}, which is not paid yet:`,
  hangsOn: (submitted, until, isOverdue) =>
    isOverdue
      ? `It hangs on the renewal asked for on ${submitted}, which was not paid in time: it is sure only until ${until}. The office can end it as of then until the payment has come in.`
      : `It hangs on the renewal asked for on ${submitted}, which is not paid yet: it is sure until ${until}, the last day to pay.`,
  notPaid: 'Not paid',
  chosen: 'What you chose in the renewal',
  letGo: 'Let it go',
  losesByIt: (benefits) => `You would lose by it: ${benefits}`,
  keepsByIt: (benefits) => `You would keep by it: ${benefits}`,
  letGoMeans: (day) => `It is held until ${day} and then ends, with its benefits.`,
  isMet: 'Its requirement is met.',
  notPossible: ' (requirement not met)',
  later: (day) => ` (possible from ${day})`,
  twice: 'Met alone, but not with people counted for everything that is held.',
  alreadyDone: 'Renewed already',
  price: 'What it costs',
  free: 'Nothing is owed. The renewal binds as soon as you ask for it.',
  noFee: {
    'no-terms': 'The rules state no fees.',
    'nothing-renewed': 'Nothing is renewed, so nothing is owed.',
    'none-stated': 'The rules state no fee for your country and this level. Ask the office of the programme first.',
    'several-currencies': 'The fees are in several currencies. Ask the office of the programme first.',
  },
  fee: (what) => `Fee, ${what}`,
  oneForAll:
    'One fee for all that you renew, that of the highest level: it changes only when no award of that level is renewed.',
  sample: 'sample figure',
  tax: (name, percent) => `${name}, ${percent}`,
  noTax: 'No tax is stated for your country.',
  gross: 'To pay',
  agreement: 'Agreement',
  agree: (title) => `I agree for the company: ${title}`,
  agreeMissing: 'Read the agreement and tick that you agree, then renew.',
  happens: (amount, day) =>
    `You get an invoice over ${amount}. The renewal binds when it is paid; the amount must come in by ${day}. Until then you can take it back.`,
  happensAtOnce: (lastDay) => `It binds at once. You can take it back until ${lastDay}.`,
  renew: 'Renew',
  onlyAdministrators: 'An administrator of the partner asks for the renewal.',
  onlyThese: (names) =>
    `In this programme only the contact for renewals asks for the renewal, and whoever stands in. Today that is: ${names}.`,
  contacts: 'Name somebody else, or a deputy',
  states: {
    ahead: 'to come',
    open: 'open',
    submitted: 'payment awaited',
    overdue: 'payment overdue',
    ended: 'ended, not paid',
    bound: 'renewed',
    missed: 'missed',
    'taken-back': 'taken back',
  },
  further: 'Further renewal days',
  whyTold: 'Why, and what to do: award by award',
  whatIsMissing: 'What is missing',
  opensOn: (day) => `opens on ${day}`,
  asked: 'What was asked for',
  askedFor: (day, submitted) => `Renewal of ${day}, asked for on ${submitted}`,
  goesOn: (award, becomes) => `${award} goes on as ${becomes}.`,
  stays: (award) => `${award} is renewed.`,
  wouldHave: {
    goneOn: (award, becomes) => `${award} would have gone on as ${becomes}.`,
    stayed: (award) => `${award} would have been renewed.`,
    ended: (award) => `${award} would have been let go.`,
  },
  ends: (award) => `${award} is let go.`,
  state: 'State',
  owed: 'Still to pay',
  invoices: 'Invoices',
  invoice: (number) => `Invoice ${number} (PDF)`,
  creditNote: (number, invoice) => `Credit note ${number} for invoice ${invoice} (PDF)`,
  due: (day) => `to be paid by ${day}`,
  payments: 'Payments',
  payTo: 'To be paid to',
  purpose: (number) => `Write on the transfer: invoice ${number}.`,
  takeBack: 'Take it back',
  takeBackWhat: 'The invoice is credited, and you can choose anew while the window is open.',
  takeBackFree: (lastDay) => `All awards are as they were before, and you can choose anew until ${lastDay}.`,
  takenBackSaid: 'Taken back. The invoice is credited.',
  submittedSaid: 'The renewal is asked for. The invoice is below.',
  boundSaid: 'The renewal is done.',
  recordPayment: 'Write down the payment',
  amountIs: (amount) => `Once ${amount} have come in by bank transfer, write it down here. The renewal binds with it.`,
  paidOn: 'Came in on',
  reference: 'What stood on the transfer',
  referenceHint: 'It need not be filled in.',
  record: 'Write it down',
  recordedSaid: 'The payment is written down, and the renewal binds.',
  listTitle: {
    unpaid: (count, more) =>
      isOne(count, more)
        ? '1 renewal waits for its payment'
        : `${counted(count, more)} renewals wait for their payment`,
    overdue: (count, more) =>
      isOne(count, more) ? '1 payment is overdue' : `${counted(count, more)} payments are overdue`,
    bound: (count, more) => (isOne(count, more) ? '1 renewal is done' : `${counted(count, more)} renewals are done`),
  },
  listLead: 'What closes first comes first. A payment is written down on the page of the partner.',
  listStates: { unpaid: 'Payment awaited', overdue: 'Overdue', bound: 'Done' },
  none: {
    unpaid: 'No renewal waits for a payment.',
    overdue: 'No payment is overdue.',
    bound: 'No renewal is done yet.',
  },
  partner: 'Partner',
  anniversary: 'Renewal day',
  lastDay: 'Last day',
  amount: 'Amount',
  list: 'Renewals',
};

const de: Words = {
  name: 'Verlängerung',
  title: (day, kept, all, lower) =>
    kept === all
      ? `Verlängerung zum ${day}: ${all === 1 ? 'Die eine Auszeichnung lässt' : `Alle ${all} Auszeichnungen lassen`} sich verlängern`
      : `Verlängerung zum ${day}: ${kept} von ${all} Auszeichnungen lassen sich verlängern${lower === 0 ? '' : `, ${lower} weitere auf einer niedrigeren Stufe`}`,
  titleAhead: (opens) => `Die nächste Verlängerung beginnt am ${opens}`,
  titleWaiting: (amount, day) => `${amount} sind bis zum ${day} zu zahlen, damit die Verlängerung gilt`,
  titleOverdue: (amount, day) => `${amount} waren bis zum ${day} zu zahlen und sind nicht eingegangen`,
  titleBound: (day) => `Verlängert: Die Verlängerung zum ${day} ist erledigt`,
  titleEnded: (day) => `Die Verlängerung zum ${day} wurde beendet, weil sie nicht bezahlt wurde`,
  nothing: 'Es gibt nichts zu verlängern',
  elsewhere:
    'Die Regeln dieses Programms sagen nichts darüber, wie Mitgliedschaften verlängert werden. Was wann kommt, steht auf der Startseite; verlängert wird anderswo.',
  lead: (from, to) =>
    `Möglich vom ${from} bis zum ${to}. Sagen Sie, was aus jeder Auszeichnung wird; daraus folgt, was es kostet.`,
  choose: 'Was aus jeder Auszeichnung wird',
  chooseHint: 'Eine Stufe lässt sich wählen, sobald ihre Anforderung im Zeitraum der Verlängerung erfüllt ist.',
  award: 'Auszeichnung',
  goes: 'Nach heutigem Stand',
  wouldCost: 'Was sie kosten würde',
  costAsItGoes:
    'Nach den heute bekannten Gebühren, jede Auszeichnung auf der Stufe, auf der sie nach heutigem Stand verlängert würde. Sie wählen, sobald die Verlängerung beginnt.',
  wouldGo: {
    met: 'würde verlängert',
    'not-met': 'würde nicht verlängert',
    undetermined: 'gefährdet: nicht sicher, ob sie verlängert würde',
  },
  becomes: (award) => `Was aus ${award} wird`,
  keep: (award) => `${award} verlängern`,
  lower: (award) => `Als ${award} weiterführen`,
  goesDown: {
    ahead: (higher, lower, day, isFree) =>
      `Sie wechselt am ${day}: Bis zum Tag davor wird ${higher} gehalten, danach ${lower}.${isFree ? '' : ' Hält das Büro die Zahlung später fest, wechselt sie an jenem Tag.'}`,
    begun: (higher, lower, day, isFree) =>
      isFree
        ? `Sie wechselt sofort: Von heute an wird ${lower} gehalten und nicht mehr ${higher}.`
        : `Sie wechselt an dem Tag, an dem das Büro die Zahlung festhält, die bis zum ${day} eingehen muss: Bis zum Tag davor wird ${higher} gehalten, danach ${lower}.`,
    between: (higher, lower, { from, to }, isFree) =>
      `Sie wechselt an dem Tag, an dem ${isFree ? `die Verlängerung beantragt wird, vom ${from} bis zum ${to}` : `das Büro die Zahlung festhält, frühestens am ${from}; eingehen muss sie bis zum ${to}`}: Bis zum Tag davor wird ${higher} gehalten, danach ${lower}.`,
  },
  wentDown: (higher, lower, day) => `${lower} wird ab dem ${day} gehalten, ${higher} bis zum Tag davor.`,
  heldUntil: (day) => `Gehalten wird sie bis zum ${day}.`,
  heldSince: (day) => `Gehalten seit dem ${day}.`,
  chosenIn: (submitted) => `Gewählt in der Verlängerung, die am ${submitted} beantragt und noch nicht bezahlt ist:`,
  hangsOn: (submitted, until, isOverdue) =>
    isOverdue
      ? `Sie hängt an der Verlängerung, die am ${submitted} beantragt und nicht rechtzeitig bezahlt wurde: Sicher ist sie nur bis zum ${until}. Bis die Zahlung eingeht, kann das Büro sie zu diesem Tag beenden.`
      : `Sie hängt an der Verlängerung, die am ${submitted} beantragt wurde und noch nicht bezahlt ist: Sicher ist sie bis zum ${until}, dem letzten Tag für die Zahlung.`,
  notPaid: 'Nicht bezahlt',
  chosen: 'Was Sie bei der Verlängerung gewählt haben',
  letGo: 'Enden lassen',
  losesByIt: (benefits) => `Damit würden Sie verlieren: ${benefits}`,
  keepsByIt: (benefits) => `Damit würden Sie behalten: ${benefits}`,
  letGoMeans: (day) => `Gehalten bis zum ${day}; dann endet sie mit ihren Leistungen.`,
  isMet: 'Die Anforderung ist erfüllt.',
  notPossible: ' (Anforderung nicht erfüllt)',
  later: (day) => ` (möglich ab dem ${day})`,
  twice: 'Allein erfüllt, aber nicht, wenn Personen für alles zusammen gezählt werden.',
  alreadyDone: 'Schon verlängert',
  price: 'Was es kostet',
  free: 'Es ist nichts zu zahlen. Die Verlängerung gilt, sobald Sie sie beantragen.',
  noFee: {
    'no-terms': 'Die Regeln nennen keine Gebühren.',
    'nothing-renewed': 'Nichts wird verlängert, also ist nichts zu zahlen.',
    'none-stated':
      'Die Regeln nennen für Ihr Land und diese Stufe keine Gebühr. Fragen Sie zuerst das Büro des Programms.',
    'several-currencies': 'Die Gebühren sind in mehreren Währungen. Fragen Sie zuerst das Büro des Programms.',
  },
  fee: (what) => `Gebühr, ${what}`,
  oneForAll:
    'Eine Gebühr für alles, was Sie verlängern, die der höchsten Stufe: Sie ändert sich erst, wenn keine Auszeichnung dieser Stufe verlängert wird.',
  sample: 'Beispielzahl',
  tax: (name, percent) => `${name}, ${percent}`,
  noTax: 'Für Ihr Land ist keine Steuer genannt.',
  gross: 'Zu zahlen',
  agreement: 'Vereinbarung',
  agree: (title) => `Ich stimme für die Firma zu: ${title}`,
  agreeMissing: 'Lesen Sie die Vereinbarung, und kreuzen Sie an, dass Sie zustimmen; verlängern Sie dann.',
  happens: (amount, day) =>
    `Sie erhalten eine Rechnung über ${amount}. Die Verlängerung gilt mit der Zahlung; der Betrag muss bis zum ${day} eingehen. Bis dahin können Sie sie zurücknehmen.`,
  happensAtOnce: (lastDay) => `Sie gilt sofort. Zurücknehmen können Sie sie bis ${lastDay}.`,
  renew: 'Verlängern',
  onlyAdministrators: 'Die Verlängerung beantragt die Verwaltung des Partners.',
  onlyThese: (names) =>
    `In diesem Programm beantragt die Verlängerung nur der Kontakt für Verlängerungen, oder wer ihn vertritt. Heute ist das: ${names}.`,
  contacts: 'Jemand anderen oder eine Vertretung benennen',
  states: {
    ahead: 'kommt noch',
    open: 'offen',
    submitted: 'Zahlung erwartet',
    overdue: 'Zahlung überfällig',
    ended: 'beendet, nicht bezahlt',
    bound: 'verlängert',
    missed: 'versäumt',
    'taken-back': 'zurückgenommen',
  },
  further: 'Weitere Verlängerungstage',
  whyTold: 'Warum, und was zu tun ist: Auszeichnung für Auszeichnung',
  whatIsMissing: 'Was fehlt',
  opensOn: (day) => `beginnt am ${day}`,
  asked: 'Was beantragt wurde',
  askedFor: (day, submitted) => `Verlängerung zum ${day}, beantragt am ${submitted}`,
  goesOn: (award, becomes) => `${award} geht als ${becomes} weiter.`,
  stays: (award) => `${award} wird verlängert.`,
  wouldHave: {
    goneOn: (award, becomes) => `${award} wäre als ${becomes} weitergegangen.`,
    stayed: (award) => `${award} wäre verlängert worden.`,
    ended: (award) => `${award} wäre ausgelaufen.`,
  },
  ends: (award) => `${award} endet.`,
  state: 'Stand',
  owed: 'Noch zu zahlen',
  invoices: 'Rechnungen',
  invoice: (number) => `Rechnung ${number} (PDF)`,
  creditNote: (number, invoice) => `Gutschrift ${number} zu Rechnung ${invoice} (PDF)`,
  due: (day) => `zu zahlen bis zum ${day}`,
  payments: 'Zahlungen',
  payTo: 'Zu zahlen an',
  purpose: (number) => `Schreiben Sie auf die Überweisung: Rechnung ${number}.`,
  takeBack: 'Zurücknehmen',
  takeBackWhat: 'Die Rechnung wird gutgeschrieben, und Sie können neu wählen, solange der Zeitraum läuft.',
  takeBackFree: (lastDay) => `Alle Auszeichnungen sind wie zuvor, und Sie können bis ${lastDay} neu wählen.`,
  takenBackSaid: 'Zurückgenommen. Die Rechnung ist gutgeschrieben.',
  submittedSaid: 'Die Verlängerung ist beantragt. Die Rechnung steht unten.',
  boundSaid: 'Die Verlängerung ist erledigt.',
  recordPayment: 'Zahlung festhalten',
  amountIs: (amount) =>
    `Sind ${amount} als Überweisung eingegangen, halten Sie es hier fest. Damit gilt die Verlängerung.`,
  paidOn: 'Eingegangen am',
  reference: 'Was auf der Überweisung stand',
  referenceHint: 'Kann leer bleiben.',
  record: 'Festhalten',
  recordedSaid: 'Die Zahlung ist festgehalten, und die Verlängerung gilt.',
  listTitle: {
    unpaid: (count, more) =>
      isOne(count, more)
        ? '1 Verlängerung wartet auf ihre Zahlung'
        : `${counted(count, more)} Verlängerungen warten auf ihre Zahlung`,
    overdue: (count, more) =>
      isOne(count, more) ? '1 Zahlung ist überfällig' : `${counted(count, more)} Zahlungen sind überfällig`,
    bound: (count, more) =>
      isOne(count, more) ? '1 Verlängerung ist erledigt' : `${counted(count, more)} Verlängerungen sind erledigt`,
  },
  listLead: 'Was zuerst endet, steht zuerst. Festgehalten wird eine Zahlung auf der Seite des Partners.',
  listStates: { unpaid: 'Zahlung erwartet', overdue: 'Überfällig', bound: 'Erledigt' },
  none: {
    unpaid: 'Keine Verlängerung wartet auf eine Zahlung.',
    overdue: 'Keine Zahlung ist überfällig.',
    bound: 'Noch keine Verlängerung ist erledigt.',
  },
  partner: 'Partner',
  anniversary: 'Verlängerungstag',
  lastDay: 'Letzter Tag',
  amount: 'Betrag',
  list: 'Verlängerungen',
};

export const renewalWords: Bilingual<Words> = { en, de };
