import type { Bilingual } from '../bilingual.ts';

const en = {
  why: 'Why it is impossible',
  together: 'Together this makes it impossible, whatever else were different; nothing of it is needless:',
  perhapsTogether:
    'Together this makes it impossible, whatever else were different; some of it may be needless, since the search ended before all was tried:',
  byItself: 'This is impossible by itself, whatever else were different:',
  target: (awards: string, areSeveral: boolean) =>
    areSeveral ? `${awards} are all to be met.` : `${awards} is to be met.`,
  deadline: (awards: string, day: string) => `What is passed after ${day} does not count for ${awards}.`,
  pace: (exams: string) =>
    exams === '1'
      ? 'Where nothing else is said, a person takes one exam a month.'
      : `Where nothing else is said, a person takes ${exams} exams a month.`,
  absence: (person: string, days: string) => `${person} is away ${days}.`,
  lastDay: (item: string, day: string) => `The last day for ${item} is ${day}.`,
  acceptedUntil: (item: string, day: string) => `${item} is accepted until ${day}.`,
  expiry: (item: string) => `${item} has to be valid on the deadline.`,
  validFor: (item: string, length: string) => `${item} is valid for ${length} and has to be so on the deadline.`,
  ends: (person: string, day: string) => `${person}: valid until ${day}`,
  differentPeople: (award: string) => `Nobody fills two places in a team of ${award}.`,
  rolesExclude: 'Nobody plays two kinds of role.',
  budget: (budget: string) => `No more than ${budget} may be spent.`,
  seats: (course: string, seats: string) =>
    seats === '1' ? `There is 1 seat in ${course}.` : `There are ${seats} seats in ${course}.`,
  voucher: (voucher: string, count: string) => `Of the voucher ${voucher} there are ${count}.`,
  lockedIn: (people: string, areSeveral: boolean) => `${people} ${areSeveral ? 'take' : 'takes'} part in any case.`,
  lockedOut: (people: string, areSeveral: boolean) => `${people} ${areSeveral ? 'are' : 'is'} asked to do nothing.`,
  noExams: (people: string, areSeveral: boolean) => `${people} ${areSeveral ? 'take' : 'takes'} no exams.`,
  noPreparation: (items: string) =>
    `Nothing prepares for ${items}: no training offer does, and the training file has no selfStudy.`,
  noneHeldIn: (item: string, places: string) => `No offer for ${item} is held in ${places} or online.`,
  notHeldIn: (item: string, places: string, offers: string, areSeveral: boolean, isPartly: boolean) =>
    `Of the offers for ${item}, ${areSeveral ? 'these are' : 'this one is'} not ${isPartly ? 'always ' : ''}held in ${places} or online: ${offers}.`,
  country: (country: string) => `the country ${country}`,
  noneInLanguage: (item: string, language: string) => `No offer for ${item} is in ${language}.`,
  notInLanguage: (item: string, language: string, offers: string, areSeveral: boolean) =>
    `Of the offers for ${item}, ${areSeveral ? 'these are' : 'this one is'} not in ${language}: ${offers}.`,
  people: (count: string) =>
    count === '0'
      ? 'There is nobody.'
      : count === '1'
        ? 'There is 1 person and nobody else.'
        : `There are ${count} people and nobody else.`,

  different: (awards: string, needed: string, able: string, day: string, areSeveral: boolean) =>
    `${awards} ${areSeveral ? 'need' : 'needs'} ${needed === '1' ? '1 person' : `${needed} different people`}; ${able === '0' ? 'nobody' : able} can qualify ${day}`,
  places: (awards: string, needed: string, able: string, people: string, day: string, areSeveral: boolean) =>
    `${awards} ${areSeveral ? 'have' : 'has'} ${needed === '1' ? '1 place' : `${needed} places`} to fill; ${able === '0' ? 'nobody can fill one' : `${people === '1' ? '1 person' : `${people} people`} can fill ${able}`} of them ${day}`,
  oneClause: (asked: string, award: string, able: string, day: string) =>
    `${award} needs ${asked}: ${able === '0' ? 'nobody' : able} can ${day}`,
  told: (sentence: string, people: string) => (people === '' ? `${sentence}.` : `${sentence}: ${people}.`),
  by: (day: string) => `by ${day}`,
  inTime: 'in time',
  asked: 'Asked for:',

  helps: 'What would help, each alone',
  helpsIt: 'This would help, each alone; the cost is that of the cheapest plan for what is met now and this:',
  helpsCost: 'The cost is that of the cheapest plan for all that must be met.',
  costs: (change: string, cost: string) => `${change}: ${cost}.`,
  costsOpen: (change: string, cost: string, least: string) => `${change}: ${cost} or less, at least ${least}.`,
  lessMayDo: 'That less of it would do is not ruled out.',
  dueLater: (awards: string, length: string) => `${awards} due ${length} later`,
  allDueLater: (length: string) => `All due ${length} later`,
  alone: (change: string) => `${change}.`,
  moreMoney: (budget: string, now: string) => `A budget of ${budget} in place of ${now}`,
  moreExams: (exams: string) => `${exams} exams a month for everybody who takes any`,
  noAbsence: (people: string, areSeveral: boolean) => `If ${people} ${areSeveral ? 'were' : 'was'} not away`,
  morePeople: (count: string) =>
    count === '1' ? '1 more person, who holds nothing yet' : `${count} more people, who hold nothing yet`,
  moreSeats: (course: string, count: string) =>
    count === '1' ? `1 more seat in ${course}` : `${count} more seats in ${course}`,
  moreVouchers: (voucher: string, count: string) =>
    count === '1' ? `1 more voucher ${voucher}` : `${count} more vouchers ${voucher}`,
  notLockedIn: (people: string) => `If ${people} need not take part`,
  notLockedOut: (people: string) => `If ${people} may be asked to learn`,
  takesExams: (people: string) => `If ${people} took exams as others do`,
  preparation: (items: string) => `If something prepared for ${items}, at once and for nothing`,
  heldThere: (item: string, places: string) => `what is offered for ${item} were also held in ${places} or online`,
  inLanguage: (item: string, language: string) => `what is offered for ${item} were also in ${language}`,
  ifAll: (changes: string) => `If ${changes}`,
  offersNeeded:
    'What it costs comes on top. Write it into the training file: an offer, with price 0 and 0 days where none is needed; or under selfStudy how people prepare by themselves.',
  givenUp: (award: string) => `Without ${award}`,
  nothingHelps:
    'Nothing of what was tried helps alone: a later deadline by up to a year, more money, people, places or exams a month, training offers, fewer awards.',
  notQuick:
    'What rules it out, and what would help, is not quickly found here: with --explain Assay looks for it longer.',
  notAllTried: 'Not everything was tried to its end: more may help. With --explain Assay tries longer.',
};

const ableInGerman = (able: string): string =>
  able === '0' ? 'kann es niemand' : able === '1' ? 'kann es 1 Person' : `können es ${able}`;

const de: typeof en = {
  why: 'Weshalb es unmöglich ist',
  together: 'Zusammen macht das es unmöglich, was auch immer sonst anders wäre; nichts davon ist überflüssig:',
  perhapsTogether:
    'Zusammen macht das es unmöglich, was auch immer sonst anders wäre; manches davon kann überflüssig sein, denn die Suche endete, bevor alles versucht war:',
  byItself: 'Das ist für sich allein unmöglich, was auch immer sonst anders wäre:',
  target: (awards, areSeveral) => (areSeveral ? `Alle sind zu erfüllen: ${awards}.` : `Zu erfüllen ist: ${awards}.`),
  deadline: (awards, day) => `Was nach dem ${day} bestanden wird, zählt nicht mehr für: ${awards}.`,
  pace: (exams) =>
    exams === '1'
      ? 'Wo nichts anderes gesagt ist, legt eine Person eine Prüfung im Monat ab.'
      : `Wo nichts anderes gesagt ist, legt eine Person ${exams} Prüfungen im Monat ab.`,
  absence: (person, days) => `${person} ist abwesend: ${days}.`,
  lastDay: (item, day) => `Der letzte Tag für ${item} ist der ${day}.`,
  acceptedUntil: (item, day) => `${item} zählt bis zum ${day}.`,
  expiry: (item) => `${item} muss an der Frist gültig sein.`,
  validFor: (item, length) => `${item} muss an der Frist gültig sein; Dauer der Gültigkeit: ${length}.`,
  ends: (person, day) => `${person}: gültig bis zum ${day}`,
  differentPeople: (award) => `Niemand füllt zwei Plätze in einem Team von ${award}.`,
  rolesExclude: 'Niemand hat zwei Arten von Rollen.',
  budget: (budget) => `Ausgegeben werden dürfen höchstens ${budget}.`,
  seats: (course, seats) => `Plätze in ${course}: ${seats}.`,
  voucher: (voucher, count) => `Gutscheine ${voucher}: ${count}.`,
  lockedIn: (people, areSeveral) => `${people} ${areSeveral ? 'nehmen' : 'nimmt'} auf jeden Fall teil.`,
  lockedOut: (people, areSeveral) => `${people} ${areSeveral ? 'sollen' : 'soll'} nichts tun.`,
  noExams: (people, areSeveral) => `${people} ${areSeveral ? 'legen' : 'legt'} keine Prüfungen ab.`,
  noPreparation: (items) =>
    `Auf ${items} bereitet nichts vor: kein Trainingsangebot, und die Trainingsdatei hat kein selfStudy.`,
  noneHeldIn: (item, places) => `Kein Angebot für ${item} findet in ${places} oder online statt.`,
  notHeldIn: (item, places, offers, areSeveral, isPartly) =>
    `Von den Angeboten für ${item} ${areSeveral ? 'finden diese' : 'findet dieses'} nicht ${isPartly ? 'immer ' : ''}in ${places} oder online statt: ${offers}.`,
  country: (country) => `dem Land ${country}`,
  noneInLanguage: (item, language) => `Kein Angebot für ${item} ist auf ${language}.`,
  notInLanguage: (item, language, offers, areSeveral) =>
    `Von den Angeboten für ${item} ${areSeveral ? 'sind diese' : 'ist dieses'} nicht auf ${language}: ${offers}.`,
  people: (count) =>
    count === '0'
      ? 'Es gibt niemanden.'
      : count === '1'
        ? 'Es gibt 1 Person und sonst niemanden.'
        : `Es gibt ${count} Personen und sonst niemanden.`,

  different: (awards, needed, able, day, areSeveral) =>
    `${awards} ${areSeveral ? 'brauchen' : 'braucht'} ${needed === '1' ? '1 Person' : `${needed} verschiedene Personen`}; ${day} ${ableInGerman(able)} schaffen`,
  places: (awards, needed, able, people, day, areSeveral) =>
    `${awards} ${areSeveral ? 'haben' : 'hat'} ${needed === '1' ? '1 Platz' : `${needed} Plätze`} zu besetzen; ${day} ${able === '0' ? 'kann niemand einen davon' : `${people === '1' ? 'kann 1 Person' : `können ${people} Personen`} davon ${able}`} besetzen`,
  oneClause: (asked, award, able, day) => `${award} braucht ${asked}; ${day} ${ableInGerman(able)}`,
  told: (sentence, people) => (people === '' ? `${sentence}.` : `${sentence}: ${people}.`),
  by: (day) => `bis zum ${day}`,
  inTime: 'rechtzeitig',
  asked: 'Verlangt wird:',

  helps: 'Was helfen würde, jeweils für sich',
  helpsIt:
    'Das würde helfen, jeweils für sich; die Kosten sind die des günstigsten Planes für das, was jetzt erfüllt wird, und dies:',
  helpsCost: 'Die Kosten sind die des günstigsten Planes für alles, was erfüllt werden muss.',
  costs: (change, cost) => `${change}: ${cost}.`,
  costsOpen: (change, cost, least) => `${change}: höchstens ${cost}, mindestens ${least}.`,
  lessMayDo: 'Dass weniger davon reicht, ist nicht ausgeschlossen.',
  dueLater: (awards, length) => `Frist um ${length} später, für ${awards}`,
  allDueLater: (length) => `Alle Fristen um ${length} später`,
  alone: (change) => `${change}.`,
  moreMoney: (budget, now) => `Ein Budget von ${budget} statt ${now}`,
  moreExams: (exams) => `${exams} Prüfungen im Monat für alle, die welche ablegen`,
  noAbsence: (people, areSeveral) => `Wenn ${people} nicht abwesend ${areSeveral ? 'wären' : 'wäre'}`,
  morePeople: (count) =>
    count === '1' ? '1 Person mehr, noch ohne Nachweise' : `${count} Personen mehr, noch ohne Nachweise`,
  moreSeats: (course, count) => (count === '1' ? `1 Platz mehr in ${course}` : `${count} Plätze mehr in ${course}`),
  moreVouchers: (voucher, count) =>
    count === '1' ? `1 Gutschein ${voucher} mehr` : `${count} Gutscheine ${voucher} mehr`,
  notLockedIn: (people) => `Ohne dass ${people} auf jeden Fall teilnehmen muss`,
  notLockedOut: (people) => `Wenn auch lernen darf: ${people}`,
  takesExams: (people) => `Wenn auch Prüfungen ablegt: ${people}`,
  preparation: (items) => `Wenn auf ${items} etwas vorbereitete, sofort und umsonst`,
  heldThere: (item, places) => `auch in ${places} oder online stattfände, was für ${item} angeboten wird`,
  inLanguage: (item, language) => `es auch auf ${language} gäbe, was für ${item} angeboten wird`,
  ifAll: (changes) => `Wenn ${changes}`,
  offersNeeded:
    'Was es kostet, kommt hinzu. Schreiben Sie es in die Trainingsdatei: ein Angebot, mit Preis 0 und 0 Tagen, wo keines nötig ist; oder unter selfStudy, wie man sich allein vorbereitet.',
  givenUp: (award) => `Ohne ${award}`,
  nothingHelps:
    'Nichts von dem, was versucht wurde, hilft allein: eine um bis zu ein Jahr spätere Frist, mehr Geld, Personen, Plätze oder Prüfungen im Monat, Trainingsangebote, weniger Auszeichnungen.',
  notQuick:
    'Was es ausschließt und was helfen würde, ist hier nicht schnell gefunden: Mit --explain sucht Assay länger danach.',
  notAllTried:
    'Nicht alles wurde bis zum Ende versucht: Es kann noch mehr helfen. Mit --explain versucht Assay es länger.',
};

export const conflictWords: Bilingual<typeof en> = { en, de };
