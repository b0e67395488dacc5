import type { Bilingual } from '../bilingual.ts';

const en = {
  everyDay: (award: string) => `The requirement of ${award} has to be met on every day.`,
  everyDayFrom: (award: string, day: string) =>
    `From ${day} on, the requirement of ${award} has to be met on every day.`,
  checked: (award: string, day: string) => `The requirement of ${award} is checked on fixed days, next on ${day}.`,
  atRenewals: (award: string) => `The requirement of ${award} is asked for at its renewals only.`,
  nextWindow: (window: string) => `The next one can be done ${window}.`,
  anniversary: (award: string, now: string, before: string, window: string) =>
    `The renewal day of ${award} is ${now}, no longer ${before}; the renewal can be done ${window}.`,
  window: (award: string, now: string, before: string) => `${award} can be renewed ${now}, no longer ${before}.`,
  deadline: (award: string, now: string, before: string) =>
    `${award} can be renewed until ${now}, no longer until ${before}.`,
  check: (award: string, now: string, before: string) => `${award} is checked next on ${now}, no longer on ${before}.`,
  heldUntil: (award: string, day: string) => `As things stand, you hold ${award} until ${day}.`,
  heldUntilNow: (award: string, now: string, before: string) =>
    `As things stand, you hold ${award} until ${now}, no longer until ${before}.`,
  closesAfterRenewal: (award: string, renewBy: string, atMost: string) =>
    `${award} closes. It can be renewed for the last time until ${renewBy}; renewed, it is yours until ${atMost}, and nothing keeps it longer.`,
  closes: (award: string, day: string) => `${award} closes. You hold it until ${day}, and nothing keeps it longer.`,
  applyFor: (names: string) => `What takes its place has to be applied for: ${names}.`,
  becomes: (award: string, next: string, day: string) =>
    `${award} becomes ${next} on ${day}; you hold that from then on without applying.`,
  became: (award: string, next: string, day: string) =>
    `${award} became ${next} on ${day}; you have held that since then without applying.`,
  renewalStays: (day: string) => `Its renewal day stays ${day}.`,
  renewalMoves: (now: string, before: string) => `Its next renewal day is ${now}, no longer ${before}.`,
  nextRenewal: (day: string) => `Its next renewal day is ${day}.`,
  asksMet: (award: string) => `You meet what ${award} asks.`,
  asksNotMet: (award: string) => `You do not meet what ${award} asks.`,
  boundSince: (award: string, day: string) => `The change has bound ${award} since ${day}.`,
  gone: (award: string, day: string) => `By the new rules you have lost ${award}; you held it until ${day}.`,
  failed: (award: string, day: string) =>
    `By the new rules the renewal of ${award} has failed; you hold it until ${day} only.`,
  still: (awards: string) => `By the new rules you still hold what you would have lost without the change: ${awards}.`,
  keeps: (awards: string) => `You keep: ${awards}.`,
  losesCounted: (award: string, day: string) =>
    `By the new counting, people are lacking for all your awards together: on ${day} you lose ${award}.`,
  morePeople: (count: string) => (count === '1' ? '1 more person' : `${count} more people`),
  closesShortly: 'closes',
  meaningCloses: 'held on by the old rules, ended by the new ones whatever is met.',
  countedTogether: 'Awards are counted together, each on the day on which it is decided next.',
  losingForGood: (count: string, partners: string) =>
    count === '1'
      ? `1 of ${partners} partners loses a level that nothing keeps.`
      : `${count} of ${partners} partners lose a level that nothing keeps.`,
  since: (day: string) => `since ${day}.`,
  sinceRenewal: (day: string, anniversary: string) => `since ${day}, after your renewal of ${anniversary}.`,
  on: (day: string) => `on ${day}`,
  keptSince: (day: string) => `since ${day}`,
  policies: 'What changes in the programme',
  lifecycle: 'Life cycle',
  lifecycleOf: (competency: string) => `Life cycle of ${competency}`,
  counting: 'How people are counted',
  items: 'Exams and certifications',
  noLonger: (sentence: string) => `No longer: ${sentence}`,
  noLongerCloses: 'It no longer closes.',
};

const de: typeof en = {
  everyDay: (award) => `Die Anforderung für ${award} ist an jedem Tag zu erfüllen.`,
  everyDayFrom: (award, day) => `Ab ${day} ist die Anforderung für ${award} an jedem Tag zu erfüllen.`,
  checked: (award, day) => `Die Anforderung für ${award} wird an festen Tagen geprüft, das nächste Mal am ${day}.`,
  atRenewals: (award) => `Die Anforderung für ${award} gilt nur noch bei der Verlängerung.`,
  nextWindow: (window) => `Die nächste ist ${window} möglich.`,
  anniversary: (award, now, before, window) =>
    `Der Verlängerungstag von ${award} ist der ${now}, nicht mehr der ${before}; möglich ist die Verlängerung ${window}.`,
  window: (award, now, before) => `Die Verlängerung von ${award} ist ${now} möglich, nicht mehr ${before}.`,
  deadline: (award, now, before) => `Die Verlängerung von ${award} ist bis ${now} möglich, nicht mehr bis ${before}.`,
  check: (award, now, before) => `${award} wird das nächste Mal am ${now} geprüft, nicht mehr am ${before}.`,
  heldUntil: (award, day) => `Wie die Dinge stehen, halten Sie ${award} bis ${day}.`,
  heldUntilNow: (award, now, before) =>
    `Wie die Dinge stehen, halten Sie ${award} bis ${now}, nicht mehr bis ${before}.`,
  closesAfterRenewal: (award, renewBy, atMost) =>
    `${award} läuft aus. Verlängern lässt es sich zum letzten Mal bis ${renewBy}; verlängert, halten Sie es bis ${atMost}, und nichts erhält es länger.`,
  closes: (award, day) => `${award} läuft aus. Sie halten es bis ${day}, und nichts erhält es länger.`,
  applyFor: (names) => `Was an seine Stelle tritt, ist zu beantragen: ${names}.`,
  becomes: (award, next, day) => `${award} wird am ${day} zu ${next}; das halten Sie von da an, ohne es zu beantragen.`,
  became: (award, next, day) =>
    `${award} wurde am ${day} zu ${next}; das halten Sie seither, ohne es beantragt zu haben.`,
  renewalStays: (day) => `Der Verlängerungstag bleibt der ${day}.`,
  renewalMoves: (now, before) => `Der nächste Verlängerungstag ist der ${now}, nicht mehr der ${before}.`,
  nextRenewal: (day) => `Der nächste Verlängerungstag ist der ${day}.`,
  asksMet: (award) => `Was ${award} verlangt, erfüllen Sie.`,
  asksNotMet: (award) => `Was ${award} verlangt, erfüllen Sie nicht.`,
  boundSince: (award, day) => `Für ${award} gilt die Änderung seit ${day}.`,
  gone: (award, day) => `Nach den neuen Regeln haben Sie ${award} verloren; Sie hielten es bis ${day}.`,
  failed: (award, day) =>
    `Nach den neuen Regeln ist die Verlängerung von ${award} gescheitert; Sie halten es nur noch bis ${day}.`,
  still: (awards) => `Nach den neuen Regeln halten Sie noch, was ohne die Änderung verloren wäre: ${awards}.`,
  keeps: (awards) => `Sie behalten: ${awards}.`,
  losesCounted: (award, day) =>
    `Nach der neuen Zählung fehlen Personen für alle Ihre Auszeichnungen zusammen: Am ${day} verlieren Sie ${award}.`,
  morePeople: (count) => (count === '1' ? '1 Person mehr' : `${count} Personen mehr`),
  closesShortly: 'läuft aus',
  meaningCloses: 'nach den alten Regeln weiter gehalten, nach den neuen zu Ende, was immer erfüllt ist.',
  countedTogether:
    'Auszeichnungen sind zusammen gezählt, jede an dem Tag, an dem als Nächstes über sie entschieden wird.',
  losingForGood: (count, partners) =>
    count === '1'
      ? `1 von ${partners} Partnern verliert eine Stufe, die nichts erhält.`
      : `${count} von ${partners} Partnern verlieren eine Stufe, die nichts erhält.`,
  since: (day) => `seit ${day}.`,
  sinceRenewal: (day, anniversary) => `seit ${day}, nach Ihrer Verlängerung vom ${anniversary}.`,
  on: (day) => `am ${day}`,
  keptSince: (day) => `seit ${day}`,
  policies: 'Was sich am Programm ändert',
  lifecycle: 'Lebenslauf',
  lifecycleOf: (competency) => `Lebenslauf von ${competency}`,
  counting: 'Wie Personen gezählt werden',
  items: 'Prüfungen und Zertifizierungen',
  noLonger: (sentence) => `Nicht mehr: ${sentence}`,
  noLongerCloses: 'Läuft nicht mehr aus.',
};

export const courseWords: Bilingual<typeof en> = { en, de };
