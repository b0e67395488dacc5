import type { Bilingual } from '../bilingual.ts';

const en = {
  always: 'At all times',
  from: (day: string) => `From ${day} on`,
  until: (day: string) => `Until ${day}`,
  before: (length: string) => `${length} before the anniversary`,
  after: (length: string) => `${length} after the anniversary`,
  onDay: 'on the anniversary',
  onDays: (days: string) => `on ${days}`,
  onFirstOfMonth: 'on the first day of each month',
  term: (length: string) => `An award is to be renewed every ${length}.`,
  ofFirstAward: 'All awards of a partner have the renewal day of its first one.',
  window: (opens: string, closes: string) =>
    `The renewal window opens ${opens} and closes ${closes}; any day in it on which the requirement is met will do.`,
  windowOfOneDay: (day: string) => `A renewal is judged ${day}.`,
  wholeMonth:
    'A renewal can be done in the whole month of the anniversary; any day on which the requirement is met will do.',
  wholeMonths: (opens: string, closes: string) =>
    `The renewal window opens with the month that lies ${opens} and closes with the month that lies ${closes}; any day in it will do.`,
  continuous: 'The requirement is judged on every day.',
  checkDays: (days: string) => `The requirement is checked ${days}.`,
  promotionDays: (days: string) => `A level is awarded only ${days}.`,
  grace: (length: string) => `Once the requirement has failed, the status stays for ${length}.`,
  lockIn: (length: string) => `A fresh award is safe for ${length}.`,
  bindsAtRenewal: 'A new text binds a holder at its next renewal.',
  bindsAfterNotice: (length: string) =>
    `A new text binds a holder at its first renewal at least ${length} after the announcement.`,
  bindsAtOnce: 'A new text binds a holder from its first day.',
  latePayment: (length: string) =>
    `After a payment that comes after the anniversary, the next one is ${length} after the payment.`,
  reminders: (days: string) => `The programme reminds its partners ${days}.`,
  kinds: { waiver: 'Waiver', extension: 'Extension', freeze: 'Freeze' },
  waives: {
    everything: 'the requirement counts as met',
    'all-but-fee': 'all of the requirement but a fee counts as met',
  },
  clause: (id: string) => `the clause ${id} counts as met`,
  keeps: 'an award is kept, though its requirement may not be met',
  moves: (length: string) => `anniversaries of this time are ${length} later`,
  movesTo: (day: string) => `anniversaries of this time are moved to ${day}`,
  anniversaries: (period: string) => `for renewals with an anniversary ${period}`,
  allBut: (names: string) => `All competencies but ${names}`,
  where: (attribute: string, values: string) => `${attribute}: ${values}`,
  stated: (day: string) => `Said on ${day}.`,
  granted: (by: string, reason: string) => `Granted by ${by}: ${reason}`,
  succession: {
    renamed: (name: string, day: string) => `It is the new name of ${name} from ${day} on.`,
    merged: (name: string, day: string) => `It takes over from ${name}, which is merged into it on ${day}.`,
    split: (name: string, day: string) => `It is a part of ${name}, split on ${day}.`,
  },
  holdersMove: {
    latest: 'Holders hold it from then on without applying, with the renewal day they had; of several, the latest.',
    earliest: 'Holders hold it from then on without applying, with the renewal day they had; of several, the earliest.',
    new: 'Holders hold it from then on without applying, for a new term.',
  },
  holdersApply: 'Holders have to apply for it.',
  heldFor: (length: string) => `its holders keep it for ${length} from their own last approval`,
};

const de: typeof en = {
  always: 'Zu allen Zeiten',
  from: (day) => `Ab ${day}`,
  until: (day) => `Bis ${day}`,
  before: (length) => `${length} vor dem Jahrestag`,
  after: (length) => `${length} nach dem Jahrestag`,
  onDay: 'am Jahrestag',
  onDays: (days) => `am ${days}`,
  onFirstOfMonth: 'am ersten Tag jedes Monats',
  term: (length) => `Eine Auszeichnung ist alle ${length} zu verlängern.`,
  ofFirstAward: 'Alle Auszeichnungen eines Partners haben den Verlängerungstag der ersten.',
  window: (opens, closes) =>
    `Der Zeitraum der Verlängerung beginnt ${opens} und endet ${closes}; jeder Tag darin genügt, an dem die Anforderung erfüllt ist.`,
  windowOfOneDay: (day) => `Die Verlängerung wird ${day} beurteilt.`,
  wholeMonth:
    'Verlängert werden kann im ganzen Monat des Jahrestags; jeder Tag genügt, an dem die Anforderung erfüllt ist.',
  wholeMonths: (opens, closes) =>
    `Der Zeitraum der Verlängerung beginnt mit dem Monat, der ${opens} liegt, und endet mit dem, der ${closes} liegt; jeder Tag darin genügt.`,
  continuous: 'Die Anforderung wird an jedem Tag beurteilt.',
  checkDays: (days) => `Die Anforderung wird ${days} geprüft.`,
  promotionDays: (days) => `Eine Stufe wird nur ${days} verliehen.`,
  grace: (length) => `Ist die Anforderung nicht mehr erfüllt, bleibt der Status noch ${length}.`,
  lockIn: (length) => `Eine neue Auszeichnung ist ${length} sicher.`,
  bindsAtRenewal: 'Ein neuer Text gilt für Inhaber ab der nächsten Verlängerung.',
  bindsAfterNotice: (length) =>
    `Ein neuer Text gilt für Inhaber ab der ersten Verlängerung, die mindestens ${length} nach der Ankündigung liegt.`,
  bindsAtOnce: 'Ein neuer Text gilt für Inhaber ab seinem ersten Tag.',
  latePayment: (length) => `Wird nach dem Jahrestag gezahlt, liegt der nächste ${length} nach der Zahlung.`,
  reminders: (days) => `Das Programm erinnert seine Partner ${days}.`,
  kinds: { waiver: 'Befreiung', extension: 'Fristverlängerung', freeze: 'Stillstand' },
  waives: {
    everything: 'die Anforderung gilt als erfüllt',
    'all-but-fee': 'die ganze Anforderung außer einer Gebühr gilt als erfüllt',
  },
  clause: (id) => `die Klausel ${id} gilt als erfüllt`,
  keeps: 'eine Auszeichnung wird behalten, auch wenn ihre Anforderung nicht erfüllt ist',
  moves: (length) => `Jahrestage dieser Zeit liegen ${length} später`,
  movesTo: (day) => `Jahrestage dieser Zeit sind auf den ${day} verschoben`,
  anniversaries: (period) => `für Verlängerungen mit einem Jahrestag ${period}`,
  allBut: (names) => `Alle Kompetenzen außer ${names}`,
  where: (attribute, values) => `${attribute}: ${values}`,
  stated: (day) => `Gesagt am ${day}.`,
  granted: (by, reason) => `Gewährt von ${by}: ${reason}`,
  succession: {
    renamed: (name, day) => `Neuer Name von ${name} ab ${day}.`,
    merged: (name, day) => `Tritt am ${day} an die Stelle von ${name}, das darin aufgeht.`,
    split: (name, day) => `Ein Teil von ${name}, geteilt am ${day}.`,
  },
  holdersMove: {
    latest:
      'Inhaber halten sie von da an ohne Antrag, mit ihrem bisherigen Verlängerungstag; von mehreren mit dem spätesten.',
    earliest:
      'Inhaber halten sie von da an ohne Antrag, mit ihrem bisherigen Verlängerungstag; von mehreren mit dem frühesten.',
    new: 'Inhaber halten sie von da an ohne Antrag, für eine neue Laufzeit.',
  },
  holdersApply: 'Inhaber müssen sie beantragen.',
  heldFor: (length) => `Inhaber behalten sie ${length} ab ihrer eigenen letzten Bestätigung`,
};

export const policyWords: Bilingual<typeof en> = { en, de };
