import type { Bilingual } from '../bilingual.ts';

type Size = 'title' | 'part' | 'large' | 'text' | 'small' | 'code';

interface Words {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly type: string;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly address: string;
  readonly sample: string;
  readonly sampleCode: string;
  readonly colours: string;
  readonly coloursLead: string;
  readonly contrast: (figure: string) => string;
  readonly asked: (figure: string) => string;
  readonly hallmarks: string;
  readonly hallmarksLead: string;
  readonly levels: readonly [string, string, string];
  readonly marks: string;
  readonly marksLead: string;
  readonly buttons: string;
  readonly kinds: Readonly<Record<'first' | 'plain' | 'quiet', string>>;
  readonly notNow: (kind: string) => string;
  readonly fields: string;
  readonly field: string;
  readonly fieldWithHint: string;
  readonly hint: string;
  readonly fieldWrong: string;
  readonly wrong: string;
  readonly refusal: string;
  readonly refused: string;
  readonly table: string;
  readonly caption: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string])[];
  readonly timeline: string;
  readonly moments: readonly (readonly [string, string])[];
  readonly facts: string;
  readonly sentences: string;
  readonly said: Readonly<Record<'all' | 'first' | 'second' | 'detail' | 'open', string>>;
  readonly empty: string;
  readonly nothing: string;
  readonly loading: string;
  readonly failed: string;
  readonly failedLead: string;
}

/** The parts that every page is made of, each with what it shows here. */
export const designWords: Bilingual<Words> = {
  en: {
    name: 'Design',
    title: 'What every page is made of, in each of its states',
    lead: 'Few parts, each with one meaning. What a colour says is always said by a shape and a word as well.',
    type: 'Type',
    sizes: {
      title: 'First heading',
      part: 'Heading of a part',
      large: 'Lead',
      text: 'Text',
      small: 'Note',
      code: 'Codes of exams',
    },
    address: 'Address without a place to break',
    sample: 'Safe until 1 March 2018, then one person short.',
    sampleCode: '70-761, 1 Querying Data 0123456789',
    colours: 'Colours',
    coloursLead: 'Each in the light that this page is read in, with its contrast as WCAG 2 reckons it.',
    contrast: (figure) => `${figure} : 1`,
    asked: (figure) => `at least ${figure} is asked`,
    hallmarks: 'Hallmarks',
    hallmarksLead: 'A level is read by the outline and the letter. The year is that of the award, where it is held.',
    levels: ['Gold', 'Silver', 'Member'],
    marks: 'States',
    marksLead: 'A shape and a word for each.',
    buttons: 'Buttons',
    kinds: { first: 'What most come for', plain: 'Something else', quiet: 'In the text' },
    notNow: (kind) => `${kind}, not now`,
    fields: 'Fields',
    field: 'Name of the company',
    fieldWithHint: 'Day of the exam',
    hint: 'As the certificate has it, for example 15/11/2017.',
    fieldWrong: 'Number of the certificate',
    wrong: 'A number has ten digits; this one has nine.',
    refusal: 'Refusals',
    refused: 'This credential is there already. Correct that one instead of adding it once more.',
    table: 'Tables',
    caption: 'Who passed which exam',
    columns: ['Somebody', 'Exam', 'How many'],
    rows: [
      ['Ada Lund', '70-761'],
      ['Bo Sand', '70-762'],
    ],
    timeline: 'Days',
    moments: [
      ['The requirement asks for one person more', 'Whoever holds the award has until the next renewal.'],
      ['The exam can no longer be taken', 'Whoever passed it counts for another year.'],
    ],
    facts: 'Facts',
    sentences: 'Sentences with their verdicts',
    said: {
      all: 'Both of these:',
      first: 'at least 4 people passed the exam',
      second: 'references of at least 3 customers',
      detail: 'Counted are those of the last 12 months.',
      open: 'the audit of the workplace',
    },
    empty: 'Nothing yet',
    nothing: 'Nobody belongs to this company yet. Add the first person, or send an invitation.',
    loading: 'Being read',
    failed: 'What cannot be shown',
    failedLead: 'Each says what is so and what to do.',
  },
  de: {
    name: 'Gestaltung',
    title: 'Woraus jede Seite besteht, in jedem Zustand',
    lead: 'Wenige Teile, jedes mit einer Bedeutung. Was eine Farbe sagt, sagen immer auch eine Form und ein Wort.',
    type: 'Schrift',
    sizes: {
      title: 'Erste Überschrift',
      part: 'Überschrift eines Teils',
      large: 'Vorspann',
      text: 'Fließtext',
      small: 'Anmerkung',
      code: 'Codes von Prüfungen',
    },
    address: 'Adresse ohne Stelle zum Umbrechen',
    sample: 'Sicher bis zum 1. März 2018, danach fehlt eine Person.',
    sampleCode: '70-761, 1 Abfragen 0123456789',
    colours: 'Farben',
    coloursLead: 'Jede in der Helligkeit, in der diese Seite gelesen wird, mit ihrem Kontrast nach WCAG 2.',
    contrast: (figure) => `${figure} : 1`,
    asked: (figure) => `mindestens ${figure} ist verlangt`,
    hallmarks: 'Punzen',
    hallmarksLead:
      'Eine Stufe erkennt man am Umriss und am Buchstaben. Das Jahr ist das der Auszeichnung, wo sie gehalten wird.',
    levels: ['Gold', 'Silber', 'Mitglied'],
    marks: 'Zustände',
    marksLead: 'Für jeden eine Form und ein Wort.',
    buttons: 'Knöpfe',
    kinds: { first: 'Wofür die meisten kommen', plain: 'Etwas anderes', quiet: 'Im Text' },
    notNow: (kind) => `${kind}, gerade nicht`,
    fields: 'Felder',
    field: 'Name der Firma',
    fieldWithHint: 'Tag der Prüfung',
    hint: 'Wie auf dem Zertifikat, zum Beispiel 15.11.2017.',
    fieldWrong: 'Nummer des Zertifikats',
    wrong: 'Eine Nummer hat zehn Ziffern, diese hat neun.',
    refusal: 'Ablehnungen',
    refused: 'Diesen Nachweis gibt es schon. Berichtigen Sie ihn, statt ihn noch einmal hinzuzufügen.',
    table: 'Tabellen',
    caption: 'Wer welche Prüfung bestanden hat',
    columns: ['Jemand', 'Prüfung', 'Wie viele'],
    rows: [
      ['Ada Lund', '70-761'],
      ['Bo Sand', '70-762'],
    ],
    timeline: 'Tage',
    moments: [
      [
        'Die Anforderung verlangt eine Person mehr',
        'Wer die Auszeichnung hält, hat Zeit bis zur nächsten Verlängerung.',
      ],
      ['Die Prüfung kann nicht mehr abgelegt werden', 'Wer sie bestanden hat, zählt noch ein Jahr.'],
    ],
    facts: 'Angaben',
    sentences: 'Sätze mit ihren Urteilen',
    said: {
      all: 'Beides zugleich:',
      first: 'mindestens 4 Personen haben die Prüfung bestanden',
      second: 'Referenzen von mindestens 3 Kunden',
      detail: 'Gezählt werden die der letzten 12 Monate.',
      open: 'die Prüfung des Arbeitsplatzes',
    },
    empty: 'Noch nichts',
    nothing: 'Zu dieser Firma gehört noch niemand. Fügen Sie die erste Person hinzu, oder senden Sie eine Einladung.',
    loading: 'Wird gelesen',
    failed: 'Was nicht gezeigt werden kann',
    failedLead: 'Jede Seite sagt, was ist und was zu tun ist.',
  },
};
