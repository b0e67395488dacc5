import type { Bilingual } from '../bilingual.ts';

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);
const listed = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

interface Changes {
  readonly peopleAdded: number;
  readonly peopleChanged: number;
  readonly peopleReturned: number;
  readonly affiliations: number;
  readonly credentials: number;
  readonly corrected: number;
}

/** What is added, corrected and changed, each counted with its word; of what there is none, nothing is said. */
function kindsOf(
  { peopleAdded, peopleChanged, peopleReturned, affiliations, credentials, corrected }: Changes,
  counted: Readonly<Record<'people' | 'credentials' | 'affiliations' | 'data', (number: number) => string>>,
) {
  const some = (number: number, what: keyof typeof counted) => (number > 0 ? [counted[what](number)] : []);
  return {
    added: [...some(peopleAdded, 'people'), ...some(credentials - corrected, 'credentials')],
    corrected: some(corrected, 'credentials'),
    // Each new person has a first one, of which nothing needs to be said.
    changed: [...some(peopleChanged, 'data'), ...some(affiliations - peopleAdded, 'affiliations')],
    returned: some(peopleReturned, 'people'),
  };
}

const en = {
  name: 'Take over a sheet',
  title: 'Take over people and credentials from a sheet',
  lead: 'From CSV, Excel or JSON, or a transcript as an exam provider issues it. You see what it would change before anything is changed, and you can take it back.',
  handIn: 'Hand in a sheet',
  handInMended: 'Hand in the mended sheet',
  file: 'A file',
  fileHint: '.csv, .xlsx or .json with up to 200,000 rows. You can drop it here.',
  sending: 'The sheet is being sent …',
  tooLarge: 'The file is larger than 24 MB. Hand it in as two sheets.',
  template: 'Do you begin anew? Take a template:',
  templates: { xlsx: 'Excel with the list of exams', csv: 'CSV' },
  rules: [
    'One row tells of one credential: who has three stands in three rows, who has none yet in one. Days are written as 2017-12-15 or 15.12.2017; somebody belongs as employee or contractor.',
    'An id is your own, such as a personnel number; it stands on the page of the person. Whoever has a mail address needs none.',
    'People are known by their id, then by their mail address. A name alone never makes two of them one.',
    'A sheet adds and corrects. Whoever and whatever is not in it stays.',
    'What you hand in counts at once, as stated, wherever a rule does not ask for more. It is proved when the office verifies it, or when the person links their own wallet.',
  ],
  handedIn: 'Sheets handed in',
  none: 'None yet.',
  sheet: 'Sheet',
  when: 'When',
  by: 'By',
  program: 'a program',
  state: 'State',
  states: {
    reading: 'is being read',
    ready: 'waits for you',
    refused: 'something is wrong in it',
    applied: 'taken over',
    undone: 'taken back',
    discarded: 'thrown away',
  },
  readingTitle: (file: string) => `${file} is being read.`,
  readingLead: 'You may go on elsewhere; the sheet is found again here.',
  progress: (done: number, of: number) => `${done} of ${of} changes are compared.`,
  refusedTitle: (file: string, problems: number) =>
    `Nothing of ${file} is taken over yet: ${count(problems, 'thing is', 'things are')} wrong in it.`,
  refusedLead: 'Mend the sheet and hand it in again, or say below how it is to be read.',
  readyTitle: (changes: Changes) => {
    const { added, corrected, changed, returned } = kindsOf(changes, {
      people: (number) => count(number, 'person', 'people'),
      data: (number) => `the name or mail of ${count(number, 'person', 'people')}`,
      credentials: (number) => count(number, 'credential', 'credentials'),
      affiliations: (number) =>
        number === 1
          ? 'in 1 case as what or how long somebody belongs to the company'
          : `in ${number} cases as what or how long somebody belongs to the company`,
    });
    const does = (verb: string, what: readonly string[]) => (what.length > 0 ? [`${verb} ${listed(what, 'and')}`] : []);
    const all = [
      ...does('adds', added),
      ...does('corrects', corrected),
      ...does('changes', changed),
      ...does('brings back', returned),
    ];
    return `This sheet ${listed(all, 'and')}.`;
  },
  readyLead: 'Nothing is changed until you take it over.',
  nothingTitle: 'Everything in this sheet is there already.',
  nothingLead: 'There is nothing to take over.',
  appliedTitle: (file: string) => `${file} is taken over.`,
  appliedLead: 'What it changed counts now.',
  undoneTitle: (file: string) => `${file} is taken back.`,
  undoneLead: 'Its people and credentials are as they were before, but for what was changed again since.',
  discardedTitle: (file: string) => `${file} is thrown away.`,
  discardedLead: 'Nothing was changed, and nothing of it is kept but how its columns are read.',
  counts: (rows: number, people: number, credentials: number) =>
    `${count(rows, 'row', 'rows')} about ${count(people, 'person', 'people')} with ${count(credentials, 'credential', 'credentials')}`,
  found: 'What stands in it',
  unchanged: 'There already',
  notPassed: 'Not passed, left out',
  repeated: 'Said twice in the sheet',
  leftOut: 'Not of this programme, left out',
  keptByWallets: 'Kept by people’s own wallets, left as they are',
  readAs: 'Read as',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16': 'UTF-16',
    'windows-1252': 'Windows (Western Europe). Look whether names with special letters are right.',
  },
  takeOver: 'Take it over',
  takingOver: 'It is being taken over …',
  throwAway: 'Throw it away',
  throwAwayWhat: 'The sheet and what was found in it are thrown away. Nothing of your people changes.',
  undo: 'Take it back',
  undoWhat:
    'What the sheet has stated is ended, what it replaced is stated again, and whom it added is no longer among your people. What was changed again since stays.',
  undone: (undone: number, kept: number) =>
    kept === 0
      ? `${count(undone, 'change is', 'changes are')} taken back.`
      : `${count(undone, 'change is', 'changes are')} taken back; ${count(kept, 'stays, as it was', 'stay, as they were')} changed again since.`,
  ahead: 'What it does to your awards',
  aheadOpen: 'Work it out: with so many rows it takes a while',
  changes: 'What it changes',
  changed: 'What it has changed',
  row: 'Row',
  person: 'Person',
  change: 'Change',
  next: 'More changes',
  first: 'First changes',
  alike: 'May be the same person',
  alikeLead: 'These are new by id and mail address, and have the name of somebody who is there. Only you know.',
  alikeTo: (name: string, row: number, other: string) => `${name} (row ${row}) and ${other}`,
  inSheet: (name: string, key: string) => `${name} (${key}), also in the sheet`,
  isSame: (code: string) => `The same as ${code}`,
  problems: 'What is wrong',
  whole: 'whole sheet',
  column: 'Column',
  wrong: 'What is wrong, and what to try',
  moreProblems: (left: number) => `and ${left} more`,
  leaveOut: 'Leave out the rows with an exam that the programme does not have',
  reading: 'How it is read',
  unread: (columns: readonly string[]) =>
    `Not read: ${columns.map((one) => (one === '' ? 'a column without a title (give it one to choose it)' : `“${one}”`)).join(', ')}.`,
  unreadChoose: 'Choose below what they are, if they matter.',
  changeReading: 'Look at it, or have it read otherwise',
  columnFor: 'Which column tells what',
  sample: 'As it stands in the sheet',
  notThere: '– none –',
  dates: 'In dates like 03/04/2017',
  datesOptions: {
    '': 'found out from the sheet',
    'day-first': 'the day comes first',
    'month-first': 'the month comes first',
  },
  source: 'Where the credentials come from',
  sourceHint: 'The name of the exam provider, for instance.',
  readAgain: 'Read it so',
  fields: {
    person: 'Id of the person',
    name: 'Name',
    givenName: 'First name',
    familyName: 'Last name',
    email: 'Mail address',
    affiliation: 'Belongs as',
    country: 'Country',
    location: 'Location',
    joined: 'First day',
    left: 'Last day',
    item: 'Exam or certification',
    earned: 'Earned on',
    validThrough: 'Valid until',
    result: 'Passed or not',
    verification: 'How well proved',
    state: 'State',
    source: 'Source',
  },
  people: 'All people',
  standing: 'Where you stand now',
};

const de: typeof en = {
  name: 'Ein Blatt übernehmen',
  title: 'Personen und Nachweise aus einem Blatt übernehmen',
  lead: 'Aus CSV, Excel oder JSON oder aus der Aufstellung eines Prüfungsanbieters. Sie sehen, was sich ändern würde, bevor sich etwas ändert, und Sie können es zurücknehmen.',
  handIn: 'Ein Blatt einreichen',
  handInMended: 'Das ausgebesserte Blatt einreichen',
  file: 'Eine Datei',
  fileHint: '.csv, .xlsx oder .json mit bis zu 200.000 Zeilen. Sie können sie hierher ziehen.',
  sending: 'Das Blatt wird gesendet …',
  tooLarge: 'Die Datei ist größer als 24 MB. Reichen Sie sie als zwei Blätter ein.',
  template: 'Fangen Sie neu an? Nehmen Sie eine Vorlage:',
  templates: { xlsx: 'Excel mit der Liste der Prüfungen', csv: 'CSV' },
  rules: [
    'Eine Zeile sagt einen Nachweis: Wer drei hat, steht in drei Zeilen, wer noch keinen hat, in einer. Tage schreibt man 2017-12-15 oder 15.12.2017; jemand gehört als angestellt oder freiberuflich dazu.',
    'Eine Kennung ist Ihre eigene, etwa die Personalnummer; sie steht auf der Seite der Person. Wer eine E-Mail-Adresse hat, braucht keine.',
    'Personen werden an ihrer Kennung erkannt, dann an ihrer E-Mail-Adresse. Ein Name allein macht nie aus zweien eine.',
    'Ein Blatt ergänzt und berichtigt. Wer und was nicht darin steht, bleibt.',
    'Was Sie einreichen, zählt sofort als angegeben, wo eine Regel nicht mehr verlangt. Belegt ist es, wenn das Büro es prüft oder die Person ihre eigene Sammlung verbindet.',
  ],
  handedIn: 'Eingereichte Blätter',
  none: 'Noch keine.',
  sheet: 'Blatt',
  when: 'Wann',
  by: 'Von',
  program: 'einem Programm',
  state: 'Stand',
  states: {
    reading: 'wird gelesen',
    ready: 'wartet auf Sie',
    refused: 'etwas darin stimmt nicht',
    applied: 'übernommen',
    undone: 'zurückgenommen',
    discarded: 'verworfen',
  },
  readingTitle: (file) => `${file} wird gelesen.`,
  readingLead: 'Sie können anderswo weitermachen; das Blatt finden Sie hier wieder.',
  progress: (done, of) => `${done} von ${of} Änderungen sind verglichen.`,
  refusedTitle: (file, problems) =>
    `Von ${file} ist noch nichts übernommen: ${problems === 1 ? '1 Stelle stimmt' : `${problems} Stellen stimmen`} nicht.`,
  refusedLead: 'Bessern Sie das Blatt aus und reichen Sie es neu ein, oder sagen Sie unten, wie es zu lesen ist.',
  readyTitle: (changes) => {
    const { added, corrected, changed, returned } = kindsOf(changes, {
      people: (number) => count(number, 'Person', 'Personen'),
      data: (number) => `Namen oder E-Mail von ${count(number, 'Person', 'Personen')}`,
      credentials: (number) => count(number, 'Nachweis', 'Nachweise'),
      affiliations: (number) =>
        number === 1
          ? 'in 1 Fall, als was oder wie lange jemand dazugehört'
          : `in ${number} Fällen, als was oder wie lange jemand dazugehört`,
    });
    const does = (verb: string, what: readonly string[]) => (what.length > 0 ? [`${verb} ${listed(what, 'und')}`] : []);
    const all = [
      ...does('ergänzt', added),
      ...does('berichtigt', corrected),
      ...does('ändert', changed),
      ...does('holt zurück:', returned),
    ];
    return `Dieses Blatt ${listed(all, 'und')}.`;
  },
  readyLead: 'Nichts ändert sich, bevor Sie es übernehmen.',
  nothingTitle: 'Alles in diesem Blatt ist schon da.',
  nothingLead: 'Es gibt nichts zu übernehmen.',
  appliedTitle: (file) => `${file} ist übernommen.`,
  appliedLead: 'Was es geändert hat, zählt jetzt.',
  undoneTitle: (file) => `${file} ist zurückgenommen.`,
  undoneLead: 'Personen und Nachweise sind wie zuvor, bis auf das, was seitdem wieder geändert wurde.',
  discardedTitle: (file) => `${file} ist verworfen.`,
  discardedLead: 'Nichts wurde geändert, und davon wird nur aufbewahrt, wie seine Spalten zu lesen sind.',
  counts: (rows, people, credentials) =>
    `${count(rows, 'Zeile', 'Zeilen')} zu ${count(people, 'Person', 'Personen')} mit ${count(credentials, 'Nachweis', 'Nachweisen')}`,
  found: 'Was darin steht',
  unchanged: 'Schon da',
  notPassed: 'Nicht bestanden, weggelassen',
  repeated: 'Im Blatt doppelt',
  leftOut: 'Nicht aus diesem Programm, weggelassen',
  keptByWallets: 'Von den Personen selbst verwahrt, bleibt wie es ist',
  readAs: 'Gelesen als',
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16': 'UTF-16',
    'windows-1252': 'Windows (Westeuropa). Prüfen Sie, ob Namen mit Umlauten stimmen.',
  },
  takeOver: 'Übernehmen',
  takingOver: 'Es wird übernommen …',
  throwAway: 'Verwerfen',
  throwAwayWhat: 'Das Blatt und was darin gefunden wurde, wird verworfen. An Ihren Personen ändert sich nichts.',
  undo: 'Zurücknehmen',
  undoWhat:
    'Was das Blatt angegeben hat, wird beendet; was es ersetzt hat, gilt wieder; und wen es ergänzt hat, gehört nicht mehr zu Ihren Personen. Was seitdem wieder geändert wurde, bleibt.',
  undone: (undone, kept) =>
    kept === 0
      ? `${undone === 1 ? '1 Änderung ist' : `${undone} Änderungen sind`} zurückgenommen.`
      : `${undone === 1 ? '1 Änderung ist' : `${undone} Änderungen sind`} zurückgenommen; ${kept === 1 ? '1 bleibt, weil sie' : `${kept} bleiben, weil sie`} seitdem wieder geändert ${kept === 1 ? 'wurde' : 'wurden'}.`,
  ahead: 'Was es für Ihre Auszeichnungen bedeutet',
  aheadOpen: 'Berechnen: Bei so vielen Zeilen dauert das eine Weile',
  changes: 'Was es ändert',
  changed: 'Was es geändert hat',
  row: 'Zeile',
  person: 'Person',
  change: 'Änderung',
  next: 'Weitere Änderungen',
  first: 'Erste Änderungen',
  alike: 'Vielleicht dieselbe Person',
  alikeLead:
    'Diese sind nach Kennung und E-Mail-Adresse neu und heißen wie jemand, den es schon gibt. Nur Sie wissen es.',
  alikeTo: (name, row, other) => `${name} (Zeile ${row}) und ${other}`,
  inSheet: (name, key) => `${name} (${key}), auch im Blatt`,
  isSame: (code) => `Dieselbe wie ${code}`,
  problems: 'Was nicht stimmt',
  whole: 'ganzes Blatt',
  column: 'Spalte',
  wrong: 'Was nicht stimmt und was hilft',
  moreProblems: (left) => `und ${left} weitere`,
  leaveOut: 'Zeilen mit einer Prüfung weglassen, die das Programm nicht hat',
  reading: 'Wie es gelesen wird',
  unread: (columns) =>
    `Nicht gelesen: ${columns.map((one) => (one === '' ? 'eine Spalte ohne Titel (zum Wählen braucht sie einen)' : `„${one}“`)).join(', ')}.`,
  unreadChoose: 'Wählen Sie unten, was darin steht, wenn es wichtig ist.',
  changeReading: 'Ansehen oder anders lesen lassen',
  columnFor: 'Welche Spalte was sagt',
  sample: 'So steht es im Blatt',
  notThere: '– keine –',
  dates: 'In Daten wie 03/04/2017',
  datesOptions: { '': 'aus dem Blatt erschlossen', 'day-first': 'zuerst der Tag', 'month-first': 'zuerst der Monat' },
  source: 'Woher die Nachweise kommen',
  sourceHint: 'Zum Beispiel der Name des Prüfungsanbieters.',
  readAgain: 'So lesen',
  fields: {
    person: 'Kennung der Person',
    name: 'Name',
    givenName: 'Vorname',
    familyName: 'Nachname',
    email: 'E-Mail-Adresse',
    affiliation: 'Gehört dazu als',
    country: 'Land',
    location: 'Standort',
    joined: 'Erster Tag',
    left: 'Letzter Tag',
    item: 'Prüfung oder Zertifizierung',
    earned: 'Erworben am',
    validThrough: 'Gültig bis',
    result: 'Bestanden oder nicht',
    verification: 'Wie gut belegt',
    state: 'Zustand',
    source: 'Quelle',
  },
  people: 'Alle Personen',
  standing: 'Wo Sie jetzt stehen',
};

export const importWords: Bilingual<typeof en> = { en, de };
