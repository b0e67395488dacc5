import type { Bilingual } from '../bilingual.ts';

const counted = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

const en = {
  people: (count: string) => counted(count, 'person', 'people'),
  cases: (count: string) => counted(count, 'case', 'cases'),
  reaches: {
    'at-risk': (awards: string) => `This plan keeps ${awards}.`,
    wanted: (awards: string) => `This plan reaches ${awards}.`,
    both: (wanted: string, held: string) => `This plan reaches ${wanted} and keeps ${held}.`,
  },
  reachesNothing: {
    'at-risk': (awards: string, limits: string) => `No plan${limits} keeps ${awards}.`,
    wanted: (awards: string, limits: string) => `No plan${limits} reaches ${awards}.`,
  },
  forAtMost: (budget: string) => ` for ${budget} or less`,
  foundNothing: {
    'at-risk': (awards: string) => `No plan was found that keeps ${awards}.`,
    wanted: (awards: string) => `No plan was found that reaches ${awards}.`,
  },
  remains: {
    'at-risk': (awards: string) => `It does not keep ${awards}; why is told below.`,
    wanted: (awards: string) => `It does not reach ${awards}; why is told below.`,
  },
  losesKept: (awards: string) => `It gives up ${awards}: not everything can be had together.`,
  survives: 'Whoever leaves, one person alone, the others still meet it.',
  mayNotSurvive: (people: string) =>
    `It would not survive the leaving of ${people}: the search ended before it found a plan that does.`,
  notTriedForAll: (people: string) =>
    `It would not survive the leaving of ${people}: not tried for everybody, as too many people’s leaving would have to be planned for.`,
  standIns: 'If one person leaves',
  ifLeavesStandIn: (person: string, instead: string) => `Without ${person}: ${instead}.`,
  standsIn: (people: string, areSeveral: boolean, award: string) =>
    `${people} ${areSeveral ? 'count' : 'counts'} for ${award}`,
  notIfLeaves: (people: string) =>
    `It could be met as long as everybody stays, but not without ${people}, whatever the others pass in time.`,
  notTogetherSafe: 'It could be met as long as everybody stays, but not so that all of this survives whoever leaves.',
  ifOneLeaves: 'If one leaves',
  survivesForNothing: 'That it survives whoever leaves costs nothing more.',
  survivesFor: (cost: string) => `That it survives whoever leaves costs ${cost} of this.`,
  survivesForAbout: (cost: string) => `That it survives whoever leaves costs ${cost} of this; not proved.`,
  takes: (passes: string, people: string, cost: string | undefined, last: string, deadline: string) =>
    `It takes ${passes} by ${people} and ${cost === undefined ? 'costs no money' : `is expected to cost ${cost}`}. It is done on ${last}; the first deadline is ${deadline}.`,
  takesNothing: 'Nobody has to do anything for that.',
  nothingAtRisk:
    'Nothing is at risk: as things stand, every award that is held would be renewed. There is nothing to plan.',
  nothingElseAtRisk: (awards: string) =>
    `Nothing else is at risk: what becomes of ${awards} is decided by the renewal that was asked for and is not paid yet. There is nothing to plan.`,
  nothingHeld: 'No award is held, so none is at risk.',
  nameTargets: 'To plan for another award, name it with --targets.',
  nameTargetsInFile: 'To plan for an award, name it under targets.',
  infeasible:
    'There is no plan: the people of --lock-in cannot all take part, for want of something useful to pass in time, of time or of money.',
  infeasibleMust: (awards: string) =>
    `There is no plan: what people can pass in time, or for the money, is not enough for everything that must be met: ${awards}.`,
  infeasibleBoth: (awards: string) =>
    `There is no plan: everything that must be met (${awards}) and that everybody who is locked in takes part cannot be had together.`,
  unknown: (cases: string) =>
    `No plan was found, and it is not proved that there is none: the search ended after ${cases}.`,
  award: 'Award',
  inThisPlan: 'In this plan',
  deadline: 'Deadline',
  weight: 'Weight',
  must: 'must',
  outcome: {
    'at-risk': { met: 'kept', unmet: 'lost as things stand' },
    wanted: { met: 'reached', unmet: 'not reached' },
    kept: { met: 'stays', unmet: 'given up' },
  },
  untouched: 'stays as it is',
  sample:
    'All prices, courses and chances in this plan are samples and invented. Before you act, put your own file in their place (--training FILE).',
  sampleInFile:
    'All prices, courses and chances in this plan are samples and invented (sample: true). Before you act, put your own in their place.',
  unstatedLearning:
    'The partner’s file says nothing about how its people learn (learning), so working hours cost nothing here and everybody takes one exam a month.',
  first: 'What to do first',
  begins: (day: string, people: string, areSeveral: boolean, item: string, how: string) =>
    `On ${day} ${people} ${areSeveral ? 'begin' : 'begins'} to prepare for ${item}: ${how}.`,
  byPerson: 'Who does what',
  doing: (people: string, passes: string, cost: string, areSeveral: boolean) =>
    areSeveral ? `${people}, each: ${passes}, ${cost}` : `${people}: ${passes}, ${cost}`,
  passOn: (item: string, day: string) => `${item}, to pass on ${day}`,
  preparation: (from: string, how: string) => `Preparation from ${from}: ${how}.`,
  course: (title: string, provider: string) => `“${title}” by ${provider}`,
  selfStudy: 'self-study',
  free: 'free of charge',
  price: (price: string) => `${price} for one person`,
  groupPlace: 'a place in the class that is bought as a whole',
  session: (days: string, location: string | undefined) =>
    `class ${days}${location === undefined ? '' : ` in ${location}`}`,
  voucher: (id: string) => `A voucher of the company, ${id}, pays the fee of the first try.`,
  costs: (cost: string) => `Expected cost: ${cost}.`,
  costsOf: (cost: string, parts: string) => `Expected cost: ${cost} (${parts}).`,
  forCourse: (cost: string) => `${cost} for the course`,
  forWork: (cost: string, hours: string) =>
    `${cost} for ${hours === '1' ? '1 working hour' : `${hours} working hours`} of preparation`,
  /** @param isFirstPaid a voucher pays the fee of the first try */
  forTries: (cost: string, isFirstPaid: boolean) =>
    `${cost} for the tries to be expected, in working hours and ${isFirstPaid ? 'further fees' : 'fees'}`,
  serves: (awards: string) => `For ${awards}.`,
  byMonth: 'What happens when',
  month: 'Month',
  toPass: 'To pass',
  cost: 'Expected cost',
  bought: 'Classes to buy',
  boughtTimes: (course: string, times: string, cost: string) =>
    times === '1' ? `${course}: once, ${cost}` : `${course}: ${times} times, ${cost}`,
  counts: 'Who counts where, with this plan',
  place: 'For',
  peopleHead: 'People',
  unmet: 'What stays unmet, and why',
  unmetBy: (award: string, day: string) => `${award}, by ${day}`,
  beyondExams: 'Exams do not change this, and it is not met as things stand:',
  planForItToo:
    'An award of this programme can be planned for as well: make it a target too, judged no later than this one.',
  awaitsFigures:
    'It depends on figures that are still to come: those that count today will be too old by then. Exams do not change that.',
  awaited: (awards: string) => `Whether ${awards} is kept depends on figures that are still to come.`,
  isAwaited: 'depends on figures still to come',
  awardsUnmet: 'It asks for an award that is to be reached with this plan as well, and is not:',
  tooFew: (day: string) => `What people can pass by ${day} is not enough.`,
  tooFewWithin: (day: string, budget: string) =>
    `What people can pass by ${day} is not enough, at least not for ${budget}.`,
  otherPoints: 'Points that exams do not bring are counted as they stand.',
  easier: 'This would help; exams do not change it, and it is not met as things stand:',
  noText: 'On that day no text of the programme offers this level.',
  whyNotLess: 'What it costs, and why not less',
  total: 'Total',
  expected: (cost: string) => `${cost}, to be expected`,
  budget: 'Budget',
  proof: 'Proof',
  optimal: (cases: string) => `No cheaper plan exists that reaches as much: proved over ${cases}.`,
  noMore: (cases: string) => `No plan reaches more: proved over ${cases}.`,
  couldSave: (cost: string, cases: string) =>
    `The plan could be cheaper by at most ${cost}: proved over ${cases}, where the search ended.`,
  couldReach: (awards: string, cases: string) =>
    `A plan that reaches ${awards === '1' ? '1 more award' : `${awards} more awards`} is not ruled out: the search ended after ${cases}.`,
  couldReachWeight: (weight: string, cases: string) =>
    `A plan that reaches more, by a weight of ${weight}, is not ruled out: the search ended after ${cases}.`,
  notAllListed: (cases: string) =>
    `Not everything that people could do was listed, so a cheaper plan may exist. Looked at: ${cases}.`,
  moreNotListed: (cases: string) =>
    `Not everything that people could do was listed, so a plan that reaches more may exist. Looked at: ${cases}.`,
  how: 'How it is counted',
  howCounted:
    'Prices of courses, working hours at the rates of the partner’s file, and fees of exams; tries that fail are counted in by their chance, so with luck it costs less and without luck more. The days are those of a first try that is passed.',
  verified: (partner: string, cost: string, cases: string) =>
    `Valid: the plan for ${partner}, ${cost}, and its proof over ${cases}, checked in whole numbers from the file alone.`,
  verifiedNone: (partner: string, cases: string) =>
    `Valid: that there is no plan for ${partner} is proved over ${cases}, checked in whole numbers from the file alone.`,
  verifiedOfListed: 'The proof is about what was listed, and not all was.',
  survivalShown: 'That the others still meet it, whoever leaves, was checked for each person.',
  survivalShownBut: (people: string) =>
    `That the others still meet it was checked for each person who may leave, but not for ${people}.`,
  survivalNotShown: 'Nothing in the file shows that it survives whoever leaves.',
  flawed: (count: string) =>
    count === '1' ? 'The file is not valid: 1 flaw.' : `The file is not valid: ${count} flaws.`,
};

const de: typeof en = {
  people: (count) => counted(count, 'Person', 'Personen'),
  cases: (count) => counted(count, 'Fall', 'Fälle'),
  reaches: {
    'at-risk': (awards) => `Mit diesem Plan bleibt erhalten: ${awards}.`,
    wanted: (awards) => `Mit diesem Plan wird erreicht: ${awards}.`,
    both: (wanted, held) => `Mit diesem Plan wird erreicht: ${wanted}. Erhalten bleibt: ${held}.`,
  },
  reachesNothing: {
    'at-risk': (awards, limits) => `Mit keinem Plan${limits} bleibt erhalten: ${awards}.`,
    wanted: (awards, limits) => `Mit keinem Plan${limits} wird erreicht: ${awards}.`,
  },
  forAtMost: (budget) => ` für höchstens ${budget}`,
  foundNothing: {
    'at-risk': (awards) => `Kein Plan wurde gefunden, mit dem erhalten bleibt: ${awards}.`,
    wanted: (awards) => `Kein Plan wurde gefunden, mit dem erreicht wird: ${awards}.`,
  },
  remains: {
    'at-risk': (awards) => `Nicht erhalten bleibt: ${awards}. Weshalb, steht unten.`,
    wanted: (awards) => `Nicht erreicht wird: ${awards}. Weshalb, steht unten.`,
  },
  losesKept: (awards) => `Aufgegeben wird: ${awards}. Alles zusammen ist nicht zu haben.`,
  survives: 'Welche einzelne Person auch geht, die anderen erfüllen es dann noch.',
  mayNotSurvive: (people) =>
    `Wenn eine dieser Personen geht, reicht es nicht mehr: ${people}. Die Suche endete, bevor sie einen Plan fand, der das übersteht.`,
  notTriedForAll: (people) =>
    `Wenn eine dieser Personen geht, reicht es nicht mehr: ${people}. Nicht für alle wurde es versucht, denn für zu viele Weggänge müsste geplant werden.`,
  standIns: 'Wenn eine Person geht',
  ifLeavesStandIn: (person, instead) => `Ohne ${person}: ${instead}.`,
  standsIn: (people, areSeveral, award) => `${people} ${areSeveral ? 'zählen' : 'zählt'} für ${award}`,
  notIfLeaves: (people) =>
    `Zu erfüllen wäre das, solange alle bleiben, aber nicht ohne ${people}, was die anderen auch rechtzeitig bestehen.`,
  notTogetherSafe:
    'Zu erfüllen wäre das, solange alle bleiben, aber nicht so, dass alles zusammen den Weggang jeder einzelnen Person übersteht.',
  ifOneLeaves: 'Wenn jemand geht',
  survivesForNothing: 'Dass der Plan den Weggang jeder einzelnen Person übersteht, kostet nicht mehr.',
  survivesFor: (cost) => `Dass der Plan den Weggang jeder einzelnen Person übersteht, kostet ${cost} davon.`,
  survivesForAbout: (cost) =>
    `Dass der Plan den Weggang jeder einzelnen Person übersteht, kostet ${cost} davon; nicht bewiesen.`,
  takes: (passes, people, cost, last, deadline) =>
    `Er braucht ${passes} von ${people} und kostet ${cost === undefined ? 'kein Geld' : `voraussichtlich ${cost}`}. Fertig ist er am ${last}; die erste Frist ist der ${deadline}.`,
  takesNothing: 'Niemand muss dafür etwas tun.',
  nothingAtRisk:
    'Nichts ist gefährdet: Alles, was gehalten wird, würde nach jetzigem Stand verlängert. Zu planen ist nichts.',
  nothingElseAtRisk: (awards) =>
    `Sonst ist nichts gefährdet: Was aus ${awards} wird, entscheidet die Verlängerung, die beantragt und noch nicht bezahlt ist. Es gibt nichts zu planen.`,
  nothingHeld: 'Es wird keine Auszeichnung gehalten, also ist auch keine gefährdet.',
  nameTargets: 'Für eine andere Auszeichnung planen Sie mit --targets.',
  nameTargetsInFile: 'Um für eine Auszeichnung zu planen, nennen Sie sie unter targets.',
  infeasible:
    'Es gibt keinen Plan: Die Personen aus --lock-in können nicht alle teilnehmen, weil nichts Nützliches rechtzeitig zu bestehen ist oder Zeit oder Geld nicht reichen.',
  infeasibleMust: (awards) =>
    `Es gibt keinen Plan: Was die Personen rechtzeitig oder für das Geld bestehen können, reicht nicht für alles, was erfüllt werden muss: ${awards}.`,
  infeasibleBoth: (awards) =>
    `Es gibt keinen Plan: Alles, was erfüllt werden muss (${awards}), und die Teilnahme aller, die teilnehmen sollen, sind zusammen nicht zu haben.`,
  unknown: (cases) =>
    `Es wurde kein Plan gefunden, und bewiesen ist nicht, dass es keinen gibt: Die Suche endete; betrachtet: ${cases}.`,
  award: 'Auszeichnung',
  inThisPlan: 'In diesem Plan',
  deadline: 'Frist',
  weight: 'Gewicht',
  must: 'muss',
  outcome: {
    'at-risk': { met: 'bleibt', unmet: 'nach jetzigem Stand verloren' },
    wanted: { met: 'erreicht', unmet: 'nicht erreicht' },
    kept: { met: 'bleibt', unmet: 'aufgegeben' },
  },
  untouched: 'bleibt, wie sie ist',
  sample:
    'Alle Preise, Kurse und Chancen in diesem Plan sind Muster und erfunden. Bevor Sie handeln, setzen Sie Ihre eigene Datei an ihre Stelle (--training FILE).',
  sampleInFile:
    'Alle Preise, Kurse und Chancen in diesem Plan sind Muster und erfunden (sample: true). Bevor Sie handeln, setzen Sie Ihre eigenen an ihre Stelle.',
  unstatedLearning:
    'Die Datei des Partners sagt nicht, wie die Personen lernen (learning); deshalb kosten Arbeitsstunden hier nichts, und alle legen eine Prüfung im Monat ab.',
  first: 'Was zuerst zu tun ist',
  begins: (day, people, areSeveral, item, how) =>
    `Am ${day} ${areSeveral ? 'beginnen' : 'beginnt'} ${people} die Vorbereitung auf ${item}: ${how}.`,
  byPerson: 'Wer was tut',
  doing: (people, passes, cost, areSeveral) =>
    areSeveral ? `${people}, jeweils: ${passes}, ${cost}` : `${people}: ${passes}, ${cost}`,
  passOn: (item, day) => `${item}, zu bestehen am ${day}`,
  preparation: (from, how) => `Vorbereitung ab ${from}: ${how}.`,
  course: (title, provider) => `„${title}“ von ${provider}`,
  selfStudy: 'Selbststudium',
  free: 'kostenlos',
  price: (price) => `${price} für eine Person`,
  groupPlace: 'ein Platz im Seminar, das als Ganzes gebucht wird',
  session: (days, location) => `Seminar ${days}${location === undefined ? '' : ` in ${location}`}`,
  voucher: (id) => `Die Gebühr des ersten Versuchs zahlt ein Gutschein der Firma: ${id}.`,
  costs: (cost) => `Kosten voraussichtlich: ${cost}.`,
  costsOf: (cost, parts) => `Kosten voraussichtlich: ${cost} (${parts}).`,
  forCourse: (cost) => `${cost} für den Kurs`,
  forWork: (cost, hours) => `${cost} für ${hours === '1' ? '1 Arbeitsstunde' : `${hours} Arbeitsstunden`} Vorbereitung`,
  forTries: (cost, isFirstPaid) =>
    `${cost} für die zu erwartenden Versuche, an Arbeitszeit und ${isFirstPaid ? 'weiteren Gebühren' : 'Gebühren'}`,
  serves: (awards) => `Für ${awards}.`,
  byMonth: 'Was wann geschieht',
  month: 'Monat',
  toPass: 'Zu bestehen',
  cost: 'Kosten voraussichtlich',
  bought: 'Seminare, die zu buchen sind',
  boughtTimes: (course, times, cost) =>
    times === '1' ? `${course}: einmal, ${cost}` : `${course}: ${times}-mal, ${cost}`,
  counts: 'Wer mit diesem Plan wo zählt',
  place: 'Als',
  peopleHead: 'Personen',
  unmet: 'Was nicht erfüllt wird, und weshalb',
  unmetBy: (award, day) => `${award}, bis ${day}`,
  beyondExams: 'Prüfungen ändern das nicht, und nach jetzigem Stand ist es nicht erfüllt:',
  planForItToo:
    'Eine Auszeichnung dieses Programms lässt sich mitplanen: Nehmen Sie sie als Ziel dazu, mit einer Frist, die nicht später liegt.',
  awaitsFigures:
    'Das hängt von Zahlen ab, die noch kommen: Die heutigen sind bis dahin zu alt. Prüfungen ändern daran nichts.',
  awaited: (awards) => `Ob ${awards} bleibt, hängt von Zahlen ab, die noch kommen.`,
  isAwaited: 'hängt von künftigen Zahlen ab',
  awardsUnmet:
    'Verlangt wird eine Auszeichnung, die mit diesem Plan auch erreicht werden soll und nicht erreicht wird:',
  tooFew: (day) => `Was die Personen bis zum ${day} bestehen können, reicht nicht.`,
  tooFewWithin: (day, budget) =>
    `Was die Personen bis zum ${day} bestehen können, reicht nicht, jedenfalls nicht für ${budget}.`,
  otherPoints: 'Punkte, die Prüfungen nicht bringen, zählen so, wie sie stehen.',
  easier: 'Das würde helfen; Prüfungen ändern es nicht, und nach jetzigem Stand ist es nicht erfüllt:',
  noText: 'An diesem Tag bietet kein Text des Programms diese Stufe an.',
  whyNotLess: 'Was es kostet, und warum nicht weniger',
  total: 'Summe',
  expected: (cost) => `${cost}, voraussichtlich`,
  budget: 'Budget',
  proof: 'Beweis',
  optimal: (cases) => `Einen günstigeren Plan, der so viel erreicht, gibt es nicht: bewiesen über ${cases}.`,
  noMore: (cases) => `Mehr erreicht kein Plan: bewiesen über ${cases}.`,
  couldSave: (cost, cases) =>
    `Der Plan könnte höchstens um ${cost} günstiger sein: bewiesen über ${cases}, dort endete die Suche.`,
  couldReach: (awards, cases) =>
    `Dass ein Plan ${awards === '1' ? '1 Auszeichnung' : `${awards} Auszeichnungen`} mehr erreicht, ist nicht ausgeschlossen: Die Suche endete; betrachtet: ${cases}.`,
  couldReachWeight: (weight, cases) =>
    `Dass ein Plan mehr erreicht, um ein Gewicht von ${weight}, ist nicht ausgeschlossen: Die Suche endete; betrachtet: ${cases}.`,
  notAllListed: (cases) =>
    `Nicht alles, was die Personen tun könnten, wurde aufgezählt; es kann also einen günstigeren Plan geben. Betrachtet: ${cases}.`,
  moreNotListed: (cases) =>
    `Nicht alles, was die Personen tun könnten, wurde aufgezählt; es kann also einen Plan geben, der mehr erreicht. Betrachtet: ${cases}.`,
  how: 'Wie gerechnet wird',
  howCounted:
    'Preise der Kurse, Arbeitsstunden zu den Sätzen aus der Datei des Partners und Prüfungsgebühren; misslungene Versuche sind mit ihrer Wahrscheinlichkeit eingerechnet. Mit Glück wird es also weniger, mit Pech mehr. Die Tage gelten, wenn der erste Versuch gelingt.',
  verified: (partner, cost, cases) =>
    `Gültig: der Plan für ${partner}, ${cost}, und sein Beweis über ${cases}, in ganzen Zahlen geprüft, allein aus der Datei.`,
  verifiedNone: (partner, cases) =>
    `Gültig: Dass es für ${partner} keinen Plan gibt, ist über ${cases} bewiesen, in ganzen Zahlen geprüft, allein aus der Datei.`,
  verifiedOfListed: 'Der Beweis gilt für das Aufgezählte, und nicht alles wurde aufgezählt.',
  survivalShown: 'Dass die anderen es noch erfüllen, wer auch geht, wurde für jede Person geprüft.',
  survivalShownBut: (people) =>
    `Dass die anderen es noch erfüllen, wurde für jede Person geprüft, die gehen kann, aber nicht für ${people}.`,
  survivalNotShown: 'Nichts in der Datei zeigt, dass der Plan den Weggang jeder einzelnen Person übersteht.',
  flawed: (count) =>
    count === '1' ? 'Die Datei ist nicht gültig: 1 Fehler.' : `Die Datei ist nicht gültig: ${count} Fehler.`,
};

export const planWords: Bilingual<typeof en> = { en, de };
