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
  mergesInto: (award: string, next: string, day: string, ends: string) =>
    `On ${day} ${award} is merged into ${next}, which you hold already; as an award of its own it ends on ${ends}.`,
  mergedInto: (award: string, next: string, day: string, ended: string) =>
    `On ${day} ${award} was merged into ${next}, which you held already; as an award of its own it ended on ${ended}.`,
  takenOverBy: (award: string, next: string, day: string, ends: string) =>
    `On ${day} ${next} takes over from ${award}, and you hold it already; as an award of its own ${award} ends on ${ends}.`,
  wasTakenOverBy: (award: string, next: string, day: string, ended: string) =>
    `On ${day} ${next} took over from ${award}, and you held it already; as an award of its own ${award} ended on ${ended}.`,
  mergesShortly: (next: string) => `goes on in ${next}`,
  meaningMerges: 'by the old rules an award of its own, by the new ones a part of one that is held already.',
  losesAnyway: (award: string, day: string) =>
    `By the old rules you would lose ${award} too, only later: you would hold it until ${day}.`,
  losesYet: (award: string, day: string) =>
    `By the new rules you lose ${award} too, only later: as things stand, you hold it until ${day}.`,
  keepsLonger: (awards: string) => `Thanks to the change you keep longer: ${awards}.`,
  meaningLosesEarlier: 'lost by the old rules too, and earlier by the new ones.',
  meaningKeptLonger: 'lost by the new rules too, and earlier by the old ones.',
  renewableUntil: (award: string, day: string) => `${award} can be renewed until ${day}.`,
  grants: { extension: 'an extension', freeze: 'a freeze', waiver: 'a waiver' },
  granted: (what: string, period: string, by: string, reason: string) =>
    `The reason: ${what} ${period}, granted by ${by} (${reason}).`,
  withdrawn: (what: string, period: string, by: string, reason: string) =>
    `The reason: ${what} ${period} is no longer granted by ${by} (${reason}).`,
  byNotBefore: (now: string, before: string) => `by ${now}, no longer ${before}`,
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
  closedShortly: 'closed',
  ends: 'ends',
  ended: 'ended',
  endsAnyway: (awards: string) => `With or without the change this ends, whatever is met: ${awards}.`,
  closesUnmet: (awards: string) =>
    `As things stand you would lose this without the change too, but could still keep it; by the change nothing keeps it: ${awards}.`,
  meaningEndsAnyway: 'ended by the old rules and by the new ones, whatever is met.',
  meaningClosesUnmet: 'not met by the old rules, ended by the new ones whatever is met.',
  meaningCloses: 'held on by the old rules, ended by the new ones whatever is met.',
  countedTogether: 'Awards are counted together, each on the day on which it is decided next.',
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
  mergesInto: (award, next, day, ends) =>
    `Am ${day} geht ${award} in ${next} auf, das Sie schon halten; als eigene Auszeichnung endet es am ${ends}.`,
  mergedInto: (award, next, day, ended) =>
    `Am ${day} ging ${award} in ${next} auf, das Sie schon hielten; als eigene Auszeichnung endete es am ${ended}.`,
  takenOverBy: (award, next, day, ends) =>
    `Am ${day} tritt ${next} an die Stelle von ${award}, und das halten Sie schon; als eigene Auszeichnung endet ${award} am ${ends}.`,
  wasTakenOverBy: (award, next, day, ended) =>
    `Am ${day} trat ${next} an die Stelle von ${award}, und das hielten Sie schon; als eigene Auszeichnung endete ${award} am ${ended}.`,
  mergesShortly: (next) => `geht in ${next} weiter`,
  meaningMerges:
    'nach den alten Regeln eine eigene Auszeichnung, nach den neuen ein Teil von einer, die schon gehalten wird.',
  losesAnyway: (award, day) =>
    `Auch nach den alten Regeln würden Sie ${award} verlieren, nur später: Sie hielten es bis ${day}.`,
  losesYet: (award, day) =>
    `Auch nach den neuen Regeln verlieren Sie ${award}, nur später: Wie die Dinge stehen, halten Sie es bis ${day}.`,
  keepsLonger: (awards) => `Dank der Änderung behalten Sie länger: ${awards}.`,
  meaningLosesEarlier: 'auch nach den alten Regeln verloren, nach den neuen früher.',
  meaningKeptLonger: 'auch nach den neuen Regeln verloren, nach den alten früher.',
  renewableUntil: (award, day) => `Die Verlängerung von ${award} ist bis ${day} möglich.`,
  grants: { extension: 'eine Fristverlängerung', freeze: 'ein Stillstand', waiver: 'eine Befreiung' },
  granted: (what, period, by, reason) => `Der Grund: ${what} ${period}, gewährt von ${by} (${reason}).`,
  withdrawn: (what, period, by, reason) =>
    `Der Grund: ${what} ${period} wird von ${by} nicht mehr gewährt (${reason}).`,
  byNotBefore: (now, before) => `bis ${now}, nicht mehr ${before}`,
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
  closedShortly: 'ausgelaufen',
  ends: 'endet',
  ended: 'beendet',
  endsAnyway: (awards) => `Mit und ohne Änderung endet, was immer erfüllt ist: ${awards}.`,
  closesUnmet: (awards) =>
    `Wie die Dinge stehen, ginge dies auch ohne die Änderung verloren, ließe sich aber noch erhalten; durch die Änderung erhält es nichts: ${awards}.`,
  meaningEndsAnyway: 'nach den alten und nach den neuen Regeln zu Ende, was immer erfüllt ist.',
  meaningClosesUnmet: 'nach den alten Regeln nicht erfüllt, nach den neuen zu Ende, was immer erfüllt ist.',
  meaningCloses: 'nach den alten Regeln weiter gehalten, nach den neuen zu Ende, was immer erfüllt ist.',
  countedTogether:
    'Auszeichnungen sind zusammen gezählt, jede an dem Tag, an dem als Nächstes über sie entschieden wird.',
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
