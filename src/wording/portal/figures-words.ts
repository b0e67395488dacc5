import type { Bilingual } from '../bilingual.ts';

const en = {
  name: 'Figures',
  title: (count: number) =>
    count === 0
      ? 'No figures are reported yet.'
      : count === 1
        ? '1 figure is reported.'
        : `${count} figures are reported.`,
  lead: 'Customers, seats, revenue: what the rules of the programme look at beside people. Report each for its day or month; a figure that turns out wrong is corrected, and what was said before stays in the history.',
  askedFor: 'What your awards ask for today',
  missing: 'What is still missing for the days ahead',
  missingBy: (day: string) => `by ${day}`,
  bound: (relation: string, limit: string) =>
    ({ 'at-least': `at least ${limit}`, 'more-than': `more than ${limit}`, 'at-most': `at most ${limit}` })[relation] ??
    `less than ${limit}`,
  asks: (what: string, bounds: string) => `${what}: ${bounds}.`,
  counts: (value: string) => `${value} so far.`,
  nothingCounts: 'Nothing is reported yet for the time that counts.',
  months: (first: string, last: string) =>
    first === last
      ? `Of monthly figures that of ${first} counts.`
      : `Of monthly figures those of ${first} to ${last} count: a month counts where its first day lies in the time that is looked at.`,
  metOtherwise: 'Met another way',
  spared: {
    'one-of-ways': 'It is one of several ways: another one would do as well.',
    'met-otherwise': 'It is one of several ways and is not needed: another one is met.',
  },
  report: 'Report figures',
  figures: 'What is reported',
  none: 'Nothing yet. Report the first figure, and your standing follows.',
  add: 'Report a figure',
  restate: 'Restate a period',
  correct: 'Correct',
  withdraw: 'Withdraw',
  withdrawWhat: 'The figure counts no more, and stays in the history.',
  metric: 'Figure',
  value: 'Value',
  valueHint: (unit: string) => `A number, in ${unit}.`,
  valueAlone: 'A number.',
  notANumber: 'This is no number. Write digits, with a point for decimals.',
  period: 'For which time',
  always: 'without a date',
  periods: { month: 'a month', day: 'a day', always: 'no date: it holds for every day' },
  month: 'Month',
  day: 'Day',
  where: 'Where',
  atLeast: (value: string) => `at least ${value}`,
  atMost: (value: string) => `at most ${value}`,
  change: 'Change',
  saved: 'The figure is reported.',
  withdrawn: 'The figure is withdrawn.',
  save: 'Save',
};

const de: typeof en = {
  name: 'Zahlen',
  title: (count) =>
    count === 0
      ? 'Noch sind keine Zahlen gemeldet.'
      : count === 1
        ? '1 Zahl ist gemeldet.'
        : `${count} Zahlen sind gemeldet.`,
  lead: 'Kunden, Plätze, Umsatz: was die Regeln des Programms neben den Personen ansehen. Melden Sie jede für ihren Tag oder Monat; was nicht stimmte, wird berichtigt, und was vorher gesagt war, bleibt im Verlauf.',
  askedFor: 'Was Ihre Auszeichnungen heute verlangen',
  missing: 'Was für die kommenden Termine noch fehlt',
  missingBy: (day) => `bis zum ${day}`,
  bound: (relation, limit) =>
    ({ 'at-least': `mindestens ${limit}`, 'more-than': `mehr als ${limit}`, 'at-most': `höchstens ${limit}` })[
      relation
    ] ?? `weniger als ${limit}`,
  asks: (what, bounds) => `${what}: ${bounds}.`,
  counts: (value) => `Bisher ${value}.`,
  nothingCounts: 'Für die Zeit, die zählt, ist noch nichts gemeldet.',
  months: (first, last) =>
    first === last
      ? `Von Monatszahlen zählt die für ${first}.`
      : `Von Monatszahlen zählen die für ${first} bis ${last}: Ein Monat zählt, wenn sein erster Tag in der betrachteten Zeit liegt.`,
  metOtherwise: 'Anders erfüllt',
  spared: {
    'one-of-ways': 'Das ist einer von mehreren Wegen: Ein anderer genügt ebenso.',
    'met-otherwise': 'Das ist einer von mehreren Wegen und nicht nötig: Ein anderer ist erfüllt.',
  },
  report: 'Zahlen melden',
  figures: 'Was gemeldet ist',
  none: 'Noch nichts. Melden Sie die erste Zahl, und Ihr Stand folgt.',
  add: 'Eine Zahl melden',
  restate: 'Einen Zeitraum neu melden',
  correct: 'Berichtigen',
  withdraw: 'Zurückziehen',
  withdrawWhat: 'Die Zahl zählt nicht mehr und bleibt im Verlauf.',
  metric: 'Zahl',
  value: 'Wert',
  valueHint: (unit) => `Eine Zahl, in ${unit}.`,
  valueAlone: 'Eine Zahl.',
  notANumber: 'Das ist keine Zahl. Schreiben Sie Ziffern, mit einem Komma vor den Nachkommastellen.',
  period: 'Für welche Zeit',
  always: 'ohne Datum',
  periods: { month: 'ein Monat', day: 'ein Tag', always: 'kein Datum: sie gilt an jedem Tag' },
  month: 'Monat',
  day: 'Tag',
  where: 'Wo',
  atLeast: (value) => `mindestens ${value}`,
  atMost: (value) => `höchstens ${value}`,
  change: 'Ändern',
  saved: 'Die Zahl ist gemeldet.',
  withdrawn: 'Die Zahl ist zurückgezogen.',
  save: 'Speichern',
};

export const figuresWords: Bilingual<typeof en> = { en, de };
