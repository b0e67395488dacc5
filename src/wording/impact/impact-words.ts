import type { Effect } from '../../domain/impact/effect.ts';
import type { UnaffectedLevel } from '../../domain/impact/partner-impact.ts';
import type { Bilingual } from '../bilingual.ts';

const en = {
  effect: {
    lost: 'lost',
    'fails-anyway': 'fails anyway',
    open: 'open',
    relieved: 'rescued',
    kept: 'kept',
    gained: 'in reach',
    closed: 'out of reach',
  } satisfies Record<Effect, string>,
  meaning: {
    lost: 'met by the old rules, not met by the new ones.',
    'fails-anyway': 'not met by the old rules, and not by the new ones.',
    open: 'the published text or the data admits more than one answer.',
    relieved: 'not met by the old rules, met by the new ones.',
    kept: 'met by the old rules and by the new ones.',
    gained: 'not held; met by the new rules, not by the old ones.',
    closed: 'not held; met by the old rules, not by the new ones.',
  } satisfies Record<Effect, string>,
  release: (id: string, day: string) => `The change: release ${id}, in force from ${day}`,
  draft: (folder: string) => `The change: the draft in ${folder}`,
  loses: (awards: string, day: string) => `Unless you act, you lose ${awards} on ${day}.`,
  losesSome: (awards: string, day: string) => `Unless you act, you lose ${awards}, the first on ${day}.`,
  because: (award: string) => `The requirement of ${award} changes, and you do not meet the new one.`,
  notOffered: (award: string) => `${award} is no longer offered.`,
  first: (award: string, needed: string) => `What it takes to keep ${award}: ${needed}.`,
  sentence: {
    'fails-anyway': (awards: string) => `With or without the change you do not meet: ${awards}.`,
    open: (awards: string) => `Whether you keep this is open: ${awards}.`,
    relieved: (awards: string) => `Thanks to the change you keep: ${awards}.`,
    kept: (awards: string) => `You keep, as you meet the new requirement too: ${awards}.`,
    gained: (awards: string) => `You could now be awarded: ${awards}.`,
    closed: (awards: string) => `You do not hold, and could no longer be awarded: ${awards}.`,
  } satisfies Record<Exclude<Effect, 'lost'>, (awards: string) => string>,
  awaiting: (award: string, figures: string) =>
    `With or without the change, ${award} depends on figures that are still to come (${figures}).`,
  awaitsShortly: 'figures to come',
  awaits: 'those that count today will be too old by then; new ones decide.',
  changes: 'What changes',
  untouched: 'The change does not affect you.',
  together: (award: string) => `Counted together with your other awards, ${award} is no longer met by the new rules.`,
  togetherAlready: (award: string) =>
    `Counted together with your other awards, ${award} is not met, neither by the old rules nor by the new ones.`,
  togetherOpen: (award: string) => `Counted together with your other awards, it is open whether ${award} is met.`,
  level: 'Level',
  result: 'Effect',
  oldRules: 'Old rules',
  newRules: 'New rules',
  when: 'When',
  needed: 'Needed',
  binds: 'Binds',
  texts: 'Texts',
  by: (day: string) => `by ${day}`,
  from: (day: string) => `from ${day}`,
  atRenewal: (anniversary: string, window: string) => `at your renewal of ${anniversary}, which can be done ${window}.`,
  onDay: (day: string) => `from ${day} on.`,
  neededExams: (exams: string, people: string) => `${exams} by ${people}`,
  people: (count: string) => (count === '1' ? '1 person' : `${count} people`),
  newAmong: (count: string) => (count === '1' ? '1 of them new' : `${count} of them new`),
  others: (count: string) => (count === '1' ? '1 other thing' : `${count} other things`),
  noWay: 'no way known',
  noLonger: 'no longer offered',
  noText: 'none',
  whyNot: 'Not affected',
  why: {
    'other-rules': (award: string) => `${award}: nothing in its rules changes.`,
    'same-rule': (award: string) => `${award}: its new text asks for the same as the old one.`,
    'same-course': (award: string) => `${award}: the change moves none of its days.`,
    bound: (award: string, day: string) => `${award}: the change has bound it since ${day}, and you have kept it.`,
    'ends-first': (award: string, day: string) => `${award}: it ends on ${day}, before the change would bind.`,
    'not-held': (awards: string) => `You do not hold, and the change moves nothing for you: ${awards}.`,
  } as Readonly<Record<UnaffectedLevel['why'], (award: string, day: string) => string>>,
  ofChange: 'Impact on all partners',
  nobodyLoses: (partners: string) =>
    partners === '1'
      ? 'The partner loses nothing by the change.'
      : `None of the ${partners} partners loses anything by the change.`,
  losing: (losing: string, partners: string, first: string) =>
    losing === '1'
      ? `1 of ${partners} partners loses a level unless it acts by ${first}.`
      : `${losing} of ${partners} partners lose a level unless they act, the first by ${first}.`,
  affected: (count: string) =>
    count === '1' ? '1 holds a level of which the rules change.' : `${count} hold a level of which the rules change.`,
  byLevel: 'By level',
  byCountry: 'By country',
  byMonth: 'By month of the renewal',
  country: 'Country',
  noCountry: 'not stated',
  month: 'Month',
  load: 'Exams to pass so that nothing is lost',
  exam: 'Exam',
  passes: 'Passes',
  replaceable: 'Of these, another would do',
  partner: 'Partner',
  nothing: 'not affected',
  refused: (problems: string) => (problems === '1' ? 'refused: 1 problem' : `refused: ${problems} problems`),
  oneAlone: 'Levels are judged alone. How people count for several awards together: assay assess',
  details: 'One partner in full: assay impact FILE',
};

const de: typeof en = {
  effect: {
    lost: 'verloren',
    'fails-anyway': 'scheitert ohnehin',
    open: 'offen',
    relieved: 'gerettet',
    kept: 'bleibt',
    gained: 'erreichbar',
    closed: 'unerreichbar',
  },
  meaning: {
    lost: 'nach den alten Regeln erfüllt, nach den neuen nicht.',
    'fails-anyway': 'nach den alten Regeln nicht erfüllt und nach den neuen auch nicht.',
    open: 'der veröffentlichte Text oder die Daten lassen mehr als eine Antwort zu.',
    relieved: 'nach den alten Regeln nicht erfüllt, nach den neuen schon.',
    kept: 'nach den alten Regeln erfüllt und nach den neuen auch.',
    gained: 'nicht gehalten; nach den neuen Regeln erfüllt, nach den alten nicht.',
    closed: 'nicht gehalten; nach den alten Regeln erfüllt, nach den neuen nicht.',
  },
  release: (id, day) => `Die Änderung: Ausgabe ${id}, in Kraft ab ${day}`,
  draft: (folder) => `Die Änderung: der Entwurf in ${folder}`,
  loses: (awards, day) => `Wenn Sie nichts tun, verlieren Sie am ${day}: ${awards}.`,
  losesSome: (awards, day) => `Wenn Sie nichts tun, verlieren Sie ${awards}, das Erste am ${day}.`,
  because: (award) => `Die Anforderung für ${award} ändert sich, und die neue erfüllen Sie nicht.`,
  notOffered: (award) => `${award} wird nicht mehr angeboten.`,
  first: (award, needed) => `Was es braucht, um ${award} zu behalten: ${needed}.`,
  sentence: {
    'fails-anyway': (awards) => `Mit und ohne Änderung erfüllen Sie nicht: ${awards}.`,
    open: (awards) => `Ob Sie dies behalten, ist offen: ${awards}.`,
    relieved: (awards) => `Dank der Änderung behalten Sie: ${awards}.`,
    kept: (awards) => `Sie behalten, denn auch die neue Anforderung ist erfüllt: ${awards}.`,
    gained: (awards) => `Nun könnten Sie erlangen: ${awards}.`,
    closed: (awards) => `Sie halten nicht und könnten nicht mehr erlangen: ${awards}.`,
  },
  awaiting: (award, figures) =>
    `Mit oder ohne die Änderung hängt ${award} von Zahlen ab, die noch kommen (${figures}).`,
  awaitsShortly: 'künftige Zahlen',
  awaits: 'Die heutigen sind bis dahin zu alt; neue entscheiden.',
  changes: 'Was sich ändert',
  untouched: 'Die Änderung betrifft Sie nicht.',
  together: (award) =>
    `Zusammen mit Ihren anderen Auszeichnungen gezählt, ist ${award} nach den neuen Regeln nicht mehr erfüllt.`,
  togetherAlready: (award) =>
    `Zusammen mit Ihren anderen Auszeichnungen gezählt, ist ${award} nicht erfüllt, weder nach den alten Regeln noch nach den neuen.`,
  togetherOpen: (award) => `Zusammen mit Ihren anderen Auszeichnungen gezählt, ist offen, ob ${award} erfüllt ist.`,
  level: 'Stufe',
  result: 'Wirkung',
  oldRules: 'Alte Regeln',
  newRules: 'Neue Regeln',
  when: 'Wann',
  needed: 'Nötig',
  binds: 'Gilt',
  texts: 'Texte',
  by: (day) => `bis ${day}`,
  from: (day) => `ab ${day}`,
  atRenewal: (anniversary, window) => `bei Ihrer Verlängerung vom ${anniversary}, möglich ${window}.`,
  onDay: (day) => `ab ${day}.`,
  neededExams: (exams, people) => `${exams} durch ${people}`,
  people: (count) => (count === '1' ? '1 Person' : `${count} Personen`),
  newAmong: (count) => `${count} davon neu`,
  others: (count) => (count === '1' ? '1 weiteres' : `${count} weitere`),
  noWay: 'kein Weg bekannt',
  noLonger: 'nicht mehr angeboten',
  noText: 'keiner',
  whyNot: 'Nicht betroffen',
  why: {
    'other-rules': (award) => `${award}: An den Regeln ändert sich nichts.`,
    'same-rule': (award) => `${award}: Der neue Text verlangt dasselbe wie der alte.`,
    'same-course': (award) => `${award}: Die Änderung verschiebt keinen Termin.`,
    bound: (award, day) => `${award}: Die Änderung gilt hier seit ${day}, und Sie haben die Stufe behalten.`,
    'ends-first': (award, day) => `${award}: Endet am ${day}, bevor die Änderung gelten würde.`,
    'not-held': (awards) => `Sie halten nicht, und die Änderung bewegt dort für Sie nichts: ${awards}.`,
  },
  ofChange: 'Wirkung auf alle Partner',
  nobodyLoses: (partners) =>
    partners === '1'
      ? 'Der Partner verliert durch die Änderung nichts.'
      : `Von ${partners} Partnern verliert durch die Änderung keiner etwas.`,
  losing: (losing, partners, first) =>
    losing === '1'
      ? `1 von ${partners} Partnern verliert eine Stufe, wenn er nicht bis ${first} handelt.`
      : `${losing} von ${partners} Partnern verlieren eine Stufe, wenn sie nicht handeln, der erste bis ${first}.`,
  affected: (count) =>
    count === '1'
      ? '1 hält eine Stufe, deren Regeln sich ändern.'
      : `${count} halten eine Stufe, deren Regeln sich ändern.`,
  byLevel: 'Nach Stufen',
  byCountry: 'Nach Ländern',
  byMonth: 'Nach dem Monat der Verlängerung',
  country: 'Land',
  noCountry: 'ohne Angabe',
  month: 'Monat',
  load: 'Prüfungen, damit nichts verloren geht',
  exam: 'Prüfung',
  passes: 'Anzahl',
  replaceable: 'Davon ginge auch eine andere',
  partner: 'Partner',
  nothing: 'nicht betroffen',
  refused: (problems) => (problems === '1' ? 'abgelehnt: 1 Mangel' : `abgelehnt: ${problems} Mängel`),
  oneAlone:
    'Stufen sind für sich allein beurteilt. Wie Personen für mehrere Auszeichnungen zusammen zählen: assay assess',
  details: 'Ein Partner ausführlich: assay impact DATEI',
};

export const impactWords: Bilingual<typeof en> = { en, de };
