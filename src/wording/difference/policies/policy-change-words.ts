import type { LifecyclePolicy } from '../../../domain/catalogue/programme.ts';
import type { Bilingual } from '../../bilingual.ts';

const en = {
  title: (when: string) => `How awards are renewed and kept${when}:`,
  always: '',
  from: (day: string) => ` from ${day} on`,
  until: (day: string) => ` until ${day}`,
  between: (from: string, to: string) => ` from ${from} to ${to}`,
  added: (when: string) => `How awards are renewed and kept is stated now${when}:`,
  removed: (when: string) => `How awards are renewed and kept is no longer stated${when}. It was:`,
  judged: {
    'at-renewal': 'at the renewal',
    continuous: 'on every day',
    'check-days': 'on check days',
  } satisfies Record<LifecyclePolicy['enforcement'], string>,
  enforcement: (before: string, after: string) => `The requirement is judged ${after}, no longer ${before}.`,
  term: (before: string, after: string) => `An award is to be renewed every ${after}, not every ${before}.`,
  opens: (before: string, after: string) => `The renewal window opens ${after}, not ${before}.`,
  closes: (before: string, after: string) => `The renewal window closes ${after}, not ${before}.`,
  wholeMonths: 'The renewal window is now of whole months, to the last day of the one in which it closes.',
  notWholeMonths: 'The renewal window is no longer of whole months; it opens and closes on the day itself.',
  checkDays: (before: string, after: string) => `The requirement is checked ${after}; before: ${before}.`,
  onNoDay: 'on no fixed day',
  promotionDays: (before: string, after: string) => `A level is awarded ${after}; before: ${before}.`,
  onAnyDay: 'on any day',
  reminders: (before: string, after: string) => `The programme reminds its partners ${after}; before: ${before}.`,
  never: 'never',
  sharedAnniversary: 'All awards of a partner now have the renewal day of its first one; before, each had its own.',
  ownAnniversary:
    'Each award now has a renewal day of its own; before, all awards of a partner had that of its first one.',
  latePayment: (before: string, after: string) =>
    `After a payment that comes after the anniversary, the next one is ${after} after the payment, not ${before}.`,
  latePaymentMoves: (after: string) =>
    `A payment that comes after the anniversary now moves the next anniversary: to ${after} after the payment.`,
  latePaymentMovesNothing: (before: string) =>
    `A payment that comes after the anniversary no longer moves the next anniversary; before: to ${before} after the payment.`,
  grace: (before: string, after: string) =>
    `Once the requirement has failed, the status stays for ${after}, not for ${before}.`,
  newGrace: (after: string) =>
    `Once the requirement has failed, the status now stays for ${after}; before: not at all.`,
  noGrace: (before: string) => `Once the requirement has failed, the status no longer stays; before: for ${before}.`,
  lockIn: (before: string, after: string) => `A fresh award is safe for ${after}, not for ${before}.`,
  newLockIn: (after: string) => `A fresh award is now safe for ${after}; before: not at all.`,
  noLockIn: (before: string) => `A fresh award is no longer safe; before: for ${before}.`,
  binds: {
    'at-renewal': 'A new text binds a holder at its next renewal, no longer from its first day.',
    'on-effective-day': 'A new text binds a holder from its first day, no longer at its next renewal.',
  } satisfies Record<LifecyclePolicy['versionBinds'], string>,
  notice: (before: string, after: string) =>
    `A new text binds at a renewal at least ${after} after the announcement, not ${before}.`,
  newNotice: (after: string) =>
    `A new text binds at a renewal at least ${after} after the announcement; before, no notice was needed.`,
  noNotice: (before: string) =>
    `A new text binds at the next renewal without notice; before: at least ${before} after the announcement.`,
};

const de: typeof en = {
  title: (when) => `Wie Auszeichnungen${when} verlängert und gehalten werden:`,
  always: '',
  from: (day) => ` ab ${day}`,
  until: (day) => ` bis ${day}`,
  between: (from, to) => ` vom ${from} bis ${to}`,
  added: (when) => `Wie Auszeichnungen${when} verlängert und gehalten werden, ist jetzt angegeben:`,
  removed: (when) => `Wie Auszeichnungen${when} verlängert und gehalten werden, ist nicht mehr angegeben. Bisher galt:`,
  judged: {
    'at-renewal': 'bei der Verlängerung',
    continuous: 'an jedem Tag',
    'check-days': 'an Prüftagen',
  },
  enforcement: (before, after) => `Die Anforderung wird ${after} beurteilt, nicht mehr ${before}.`,
  term: (before, after) => `Eine Auszeichnung ist alle ${after} zu verlängern, nicht mehr alle ${before}.`,
  opens: (before, after) => `Der Zeitraum der Verlängerung beginnt ${after}, nicht mehr ${before}.`,
  closes: (before, after) => `Der Zeitraum der Verlängerung endet ${after}, nicht mehr ${before}.`,
  wholeMonths:
    'Der Zeitraum der Verlängerung besteht jetzt aus ganzen Monaten, bis zum letzten Tag dessen, in dem er endet.',
  notWholeMonths:
    'Der Zeitraum der Verlängerung besteht nicht mehr aus ganzen Monaten; er beginnt und endet am Tag selbst.',
  checkDays: (before, after) => `Die Anforderung wird ${after} geprüft; bisher: ${before}.`,
  onNoDay: 'an keinem festen Tag',
  promotionDays: (before, after) => `Eine Stufe wird ${after} verliehen; bisher: ${before}.`,
  onAnyDay: 'an jedem Tag',
  reminders: (before, after) => `Das Programm erinnert seine Partner ${after}; bisher: ${before}.`,
  never: 'nie',
  sharedAnniversary:
    'Alle Auszeichnungen eines Partners haben jetzt den Verlängerungstag der ersten; bisher hatte jede ihren eigenen.',
  ownAnniversary:
    'Jede Auszeichnung hat jetzt ihren eigenen Verlängerungstag; bisher hatten alle eines Partners den der ersten.',
  latePayment: (before, after) =>
    `Wird nach dem Jahrestag gezahlt, liegt der nächste ${after} nach der Zahlung, nicht mehr ${before}.`,
  latePaymentMoves: (after) =>
    `Wird nach dem Jahrestag gezahlt, verschiebt das jetzt den nächsten Jahrestag: auf ${after} nach der Zahlung.`,
  latePaymentMovesNothing: (before) =>
    `Wird nach dem Jahrestag gezahlt, verschiebt das den nächsten Jahrestag nicht mehr; bisher: auf ${before} nach der Zahlung.`,
  grace: (before, after) =>
    `Ist die Anforderung nicht mehr erfüllt, bleibt der Status noch ${after}, nicht mehr ${before}.`,
  newGrace: (after) =>
    `Ist die Anforderung nicht mehr erfüllt, bleibt der Status jetzt noch ${after}; bisher gar nicht.`,
  noGrace: (before) =>
    `Ist die Anforderung nicht mehr erfüllt, bleibt der Status nicht mehr; bisher blieb er ${before}.`,
  lockIn: (before, after) => `Eine neue Auszeichnung ist ${after} sicher, nicht mehr ${before}.`,
  newLockIn: (after) => `Eine neue Auszeichnung ist jetzt ${after} sicher; bisher gar nicht.`,
  noLockIn: (before) => `Eine neue Auszeichnung ist nicht mehr sicher; bisher war sie es ${before}.`,
  binds: {
    'at-renewal': 'Ein neuer Text gilt für Inhaber ab der nächsten Verlängerung, nicht mehr ab seinem ersten Tag.',
    'on-effective-day':
      'Ein neuer Text gilt für Inhaber ab seinem ersten Tag, nicht erst ab der nächsten Verlängerung.',
  },
  notice: (before, after) =>
    `Ein neuer Text gilt ab einer Verlängerung, die mindestens ${after} nach der Ankündigung liegt, nicht mehr ${before}.`,
  newNotice: (after) =>
    `Ein neuer Text gilt ab einer Verlängerung, die mindestens ${after} nach der Ankündigung liegt; bisher galt keine Frist.`,
  noNotice: (before) =>
    `Ein neuer Text gilt ohne Frist ab der nächsten Verlängerung; bisher: mindestens ${before} nach der Ankündigung.`,
};

export const policyChangeWords: Bilingual<typeof en> = { en, de };
