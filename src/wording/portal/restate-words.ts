import type { Bilingual } from '../bilingual.ts';

const count = (one: string, many: string) => (number: number) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

const en = {
  name: 'Restate a period',
  title: 'Hand in the figures of a period as they now are.',
  lead: 'First you see what the list changes, and what that does to your awards. Then it is taken over as a whole. What was reported before stays in the history.',
  back: 'Figures',
  about: 'What the list is about',
  noMetric: 'Choose at least one.',
  from: 'First month',
  through: 'Last month',
  monthWrong: 'Choose a month.',
  how: 'How you hand it in',
  ways: { paste: 'Paste a list', edit: 'Edit what is reported' },
  list: 'The list',
  listHint:
    'Copy it from a sheet: in each line a month or a day, and the value. Where the list is about several figures, the name of the figure comes first.',
  listExample: 'Jan 2017\t1,250\nFeb 2017\t1,310',
  table: 'The figures of the period',
  tableHint: 'Write the values as they now are. Where a field is empty, the list has no figure.',
  isComplete: 'The list is complete: what is reported in this period and is not in it is withdrawn.',
  compare: 'Compare',
  comparing: 'Comparing …',
  wrongTitle: 'The list cannot be read like this. Mend these lines and compare again.',
  line: (line: number) => `Line ${line}`,
  wrong: {
    columns: (found: string) =>
      `“${found}” does not say in which column the month and the value are. Name the columns “Month” and “Value”, or leave that line out.`,
    time: (found: string) => `“${found}” is no month and no day. Write it like 2017-09 or 2017-09-15.`,
    ambiguous: (found: string) => `“${found}” can be read as two days. Write it like 2017-09-15.`,
    value: (found: string) => `There is no value for ${found}. Write 0, or take the line out.`,
    number: (found: string) => `“${found}” is no number. Write digits, with a point for decimals.`,
    metric: (found: string) =>
      `“${found}” is none of the figures that the list is about. Choose it above, or correct the name.`,
    'which-metric': () => 'The list is about several figures. Name the figure in the first column of each line.',
    quote: () => 'A quotation mark stands alone here. Take it out, or close it.',
  } satisfies Readonly<Record<string, (found: string) => string>>,
  difference: 'What the list changes',
  changes: (corrected: number, added: number, withdrawn: number, unchanged: number) =>
    [
      ...(corrected > 0 ? [count('figure is corrected', 'figures are corrected')(corrected)] : []),
      ...(added > 0 ? [`${added} ${added === 1 ? 'is' : 'are'} new`] : []),
      ...(withdrawn > 0 ? [`${withdrawn} ${withdrawn === 1 ? 'is' : 'are'} withdrawn`] : []),
      ...(unchanged > 0 ? [`${unchanged} ${unchanged === 1 ? 'stays' : 'stay'} as before`] : []),
    ]
      .join(', ')
      .concat('.'),
  nothing: 'The list says what is reported already. Nothing is to be taken over.',
  before: 'Before',
  after: 'Now',
  kind: 'Change',
  kinds: { corrected: 'corrected', added: 'new', withdrawn: 'withdrawn', missing: 'not in the list: stays' },
  noValue: '–',
  why: 'Why',
  whyHint: 'It is kept in the audit of the company.',
  takeOver: 'Take over the list',
  change: 'Change the list',
  changed:
    'Somebody changed something about this company meanwhile, and nothing was taken over. Compare the list again.',
  done: (corrected: number, added: number, withdrawn: number) =>
    `The list is taken over: ${corrected} corrected, ${added} new, ${withdrawn} withdrawn.`,
  takeBack: 'Take it back',
  takeBackWhat: 'This is the list as it was reported before. Taken over, it undoes the last one.',
};

const de: typeof en = {
  name: 'Einen Zeitraum neu melden',
  title: 'Melden Sie die Zahlen eines Zeitraums, wie sie jetzt sind.',
  lead: 'Zuerst sehen Sie, was die Liste ändert und was das für Ihre Auszeichnungen bedeutet. Dann wird sie als Ganzes übernommen. Was vorher gemeldet war, bleibt im Verlauf.',
  back: 'Zahlen',
  about: 'Wovon die Liste handelt',
  noMetric: 'Wählen Sie mindestens eines.',
  from: 'Erster Monat',
  through: 'Letzter Monat',
  monthWrong: 'Wählen Sie einen Monat.',
  how: 'Wie Sie die Liste angeben',
  ways: { paste: 'Eine Liste einfügen', edit: 'Bearbeiten, was gemeldet ist' },
  list: 'Die Liste',
  listHint:
    'Kopieren Sie sie aus einer Tabelle: in jeder Zeile ein Monat oder ein Tag und der Wert. Handelt die Liste von mehreren Zahlen, steht der Name der Zahl zuerst.',
  listExample: 'Jan 2017\t1.250\nFeb 2017\t1.310',
  table: 'Die Zahlen des Zeitraums',
  tableHint: 'Schreiben Sie die Werte, wie sie jetzt sind. Wo ein Feld leer ist, hat die Liste keine Zahl.',
  isComplete:
    'Die Liste ist vollständig: Was in diesem Zeitraum gemeldet ist und nicht in ihr steht, wird zurückgezogen.',
  compare: 'Vergleichen',
  comparing: 'Wird verglichen …',
  wrongTitle: 'So lässt sich die Liste nicht lesen. Berichtigen Sie diese Zeilen, und vergleichen Sie noch einmal.',
  line: (line) => `Zeile ${line}`,
  wrong: {
    columns: (found) =>
      `„${found}“ sagt nicht, in welcher Spalte Monat und Wert stehen. Nennen Sie die Spalten „Monat“ und „Wert“, oder lassen Sie diese Zeile weg.`,
    time: (found) => `„${found}“ ist weder Monat noch Tag. Schreiben Sie ihn wie 2017-09 oder 15.09.2017.`,
    ambiguous: (found) => `„${found}“ lässt sich als zwei Tage lesen. Schreiben Sie ihn wie 15.09.2017.`,
    value: (found) => `Für ${found} fehlt der Wert. Schreiben Sie 0, oder nehmen Sie die Zeile heraus.`,
    number: (found) => `„${found}“ ist keine Zahl. Schreiben Sie Ziffern, mit einem Komma vor den Nachkommastellen.`,
    metric: (found) =>
      `Von „${found}“ handelt die Liste nicht. Wählen Sie es oben aus, oder berichtigen Sie den Namen.`,
    'which-metric': () =>
      'Die Liste handelt von mehreren Zahlen. Nennen Sie in der ersten Spalte jeder Zeile, um welche es geht.',
    quote: () => 'Hier steht ein einzelnes Anführungszeichen. Nehmen Sie es heraus, oder schließen Sie es.',
  },
  difference: 'Was die Liste ändert',
  changes: (corrected, added, withdrawn, unchanged) =>
    [
      ...(corrected > 0 ? [count('Zahl wird berichtigt', 'Zahlen werden berichtigt')(corrected)] : []),
      ...(added > 0 ? [`${added} ${added === 1 ? 'ist' : 'sind'} neu`] : []),
      ...(withdrawn > 0 ? [`${withdrawn} ${withdrawn === 1 ? 'wird' : 'werden'} zurückgezogen`] : []),
      ...(unchanged > 0 ? [`${unchanged} ${unchanged === 1 ? 'bleibt' : 'bleiben'} wie bisher`] : []),
    ]
      .join(', ')
      .concat('.'),
  nothing: 'Die Liste sagt, was schon gemeldet ist. Es gibt nichts zu übernehmen.',
  before: 'Bisher',
  after: 'Jetzt',
  kind: 'Änderung',
  kinds: {
    corrected: 'berichtigt',
    added: 'neu',
    withdrawn: 'zurückgezogen',
    missing: 'nicht in der Liste: bleibt',
  },
  noValue: '–',
  why: 'Warum',
  whyHint: 'Das bleibt in der Prüfspur der Firma stehen.',
  takeOver: 'Liste übernehmen',
  change: 'Liste ändern',
  changed:
    'Inzwischen hat jemand etwas an dieser Firma geändert; übernommen wurde nichts. Vergleichen Sie die Liste noch einmal.',
  done: (corrected, added, withdrawn) =>
    `Die Liste ist übernommen: ${corrected} berichtigt, ${added} neu, ${withdrawn} zurückgezogen.`,
  takeBack: 'Zurücknehmen',
  takeBackWhat: 'Das ist die Liste, wie sie vorher gemeldet war. Wird sie übernommen, ist die letzte zurückgenommen.',
};

export const restateWords: Bilingual<typeof en> = { en, de };
