import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What a cell looks like that does not fit what its column is taken for. */
const looks: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    days: 'This looks like a day: does this column hold the day earned? Say so under “Which column tells what”.',
    results:
      'This looks like a result: does this column hold whether it was passed? Say so under “Which column tells what”.',
    'yes-or-no':
      'This looks like yes or no: does this column hold whether it was passed? Say so under “Which column tells what”.',
    addresses:
      'This looks like a mail address: does this column hold those of the people? Say so under “Which column tells what”.',
    exams: 'This looks like an exam: does this column hold the exams? Say so under “Which column tells what”.',
    affiliations:
      'This looks like what somebody belongs as: does this column hold that? Say so under “Which column tells what”.',
  },
  de: {
    days: 'Das sieht wie ein Tag aus: Steht in dieser Spalte, wann erworben wurde? Sagen Sie es unter „Welche Spalte was sagt“.',
    results:
      'Das sieht wie ein Ergebnis aus: Steht in dieser Spalte, ob bestanden wurde? Sagen Sie es unter „Welche Spalte was sagt“.',
    'yes-or-no':
      'Das sieht wie Ja oder Nein aus: Steht in dieser Spalte, ob bestanden wurde? Sagen Sie es unter „Welche Spalte was sagt“.',
    addresses:
      'Das sieht wie eine E-Mail-Adresse aus: Stehen in dieser Spalte die der Personen? Sagen Sie es unter „Welche Spalte was sagt“.',
    exams:
      'Das sieht wie eine Prüfung aus: Stehen in dieser Spalte die Prüfungen? Sagen Sie es unter „Welche Spalte was sagt“.',
    affiliations:
      'Das sieht danach aus, als was jemand dazugehört: Steht das in dieser Spalte? Sagen Sie es unter „Welche Spalte was sagt“.',
  },
};

const en = {
  'old-excel-file': () =>
    'This is a file of the old Excel (.xls), or one with a password. Save it in Excel as “Excel Workbook (.xlsx)” without a password.',
  'not-a-workbook': () =>
    'This is no Excel workbook that can be read. Open it in Excel, save it as .xlsx, and hand that in.',
  'workbook-too-large': () => 'The workbook is too large. Copy the sheet with the people into a new workbook.',
  'too-many-rows': ({ most }) => `There are more than ${most} rows. Hand them in as two sheets.`,
  'sheet-takes-too-long': ({ count }) =>
    `To read this sheet took more than ${count} seconds. Hand it in as two sheets, or as CSV, which is read faster.`,
  'not-json': () => 'This begins like JSON and is none. Check it, or hand in a CSV or Excel sheet.',
  'not-a-list': () => 'The JSON is no list. Write a list of people, or “people” with one.',
  'not-an-object': () => 'This entry of the list is no object. Write one as {"person": "…", "item": "…"}.',
  'not-a-cell': () => 'Here is a list or an object where a text or a number belongs.',
  'sheet-column-gone': ({ name }) => `The sheet has no column “${name}”. Choose another one.`,
  'sheet-column-twice': ({ name }) => `The column “${name}” is chosen for two things. Choose one of them.`,
  'sheet-says-not-who': () =>
    'No column says who a row is about. Choose the one with your number or id for people, or with their mail address; a name alone will not do, as two people may have it.',
  'sheet-who-missing': () => 'This row does not say who it is about: neither an id nor a mail address. Fill it in.',
  'sheet-not-a-day': ({ found, looksLike }) =>
    looksLike === 'days' || looks.en[looksLike] === undefined
      ? `“${found}” is no day. Write it as 2017-12-15 or 15.12.2017.`
      : `“${found}” is no day, such as 2017-12-15 or 15.12.2017. ${looks.en[looksLike]}`,
  'sheet-not-a-result': ({ found, looksLike }) =>
    `“${found}” does not say whether it was passed. Write yes or no, or passed or failed. ${looks.en[looksLike] ?? ''}`,
  'sheet-day-ambiguous': ({ found }) =>
    `In “${found}” it is not clear which number is the day. Say whether days or months come first.`,
  'sheet-day-to-come': ({ found }) =>
    `${found} is still to come, so nothing can have been earned on it. Check the day.`,
  'sheet-unknown-item': ({ name, meantEn, looksLike }) =>
    [
      `The programme has no exam, certification, assessment or course “${name}”.`,
      meantEn === '' ? 'Check how it is written.' : `Near it: ${meantEn}.`,
      looks.en[looksLike] ?? 'Rows like this one can be left out.',
    ].join(' '),
  'sheet-unknown-word': ({ found, hint }) => `“${found}” has no meaning here. ${hint}`,
  'sheet-item-missing': () =>
    'This row tells of a credential and not which. Fill in the exam, or empty the other cells of it.',
  'sheet-said-otherwise': ({ person, row }) =>
    `For “${person}” row ${row} tells the same credential of the same day otherwise. Keep the row that is right.`,
  'sheet-contradiction': ({ person, found, earlier, row }) =>
    `For “${person}” it is “${found}” here and “${earlier}” in row ${row}. Write the same in both, or give two people two ids.`,
  'sheet-address-of-two': ({ person, other, row }) =>
    `“${person}” has the mail address of “${other}” (row ${row}). Give each their own, or one of them none.`,
  'sheet-person-twice': ({ person, row }) =>
    `This is “${person}”, as row ${row} is, under another id. Write the same id in all rows of a person.`,
  'sheet-several-affiliations': ({ person }) =>
    `“${person}” belongs to the company in several ways, and it is not clear which is meant. Change it on the page of the person.`,
  'sheet-same-as-nobody': ({ found }) => `There is nobody “${found}” among your people. Answer again who it is.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'old-excel-file': () =>
    'Das ist eine Datei des alten Excel (.xls) oder eine mit Kennwort. Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort.',
  'not-a-workbook': () =>
    'Das ist keine lesbare Excel-Arbeitsmappe. Öffnen Sie sie in Excel, speichern Sie sie als .xlsx, und reichen Sie diese ein.',
  'workbook-too-large': () =>
    'Die Arbeitsmappe ist zu groß. Kopieren Sie das Blatt mit den Personen in eine neue Arbeitsmappe.',
  'too-many-rows': ({ most }) => `Es sind mehr als ${most} Zeilen. Reichen Sie sie als zwei Blätter ein.`,
  'sheet-takes-too-long': ({ count }) =>
    `Dieses Blatt zu lesen dauerte länger als ${count} Sekunden. Reichen Sie es als zwei Blätter ein oder als CSV, das schneller gelesen wird.`,
  'not-json': () => 'Das beginnt wie JSON und ist keines. Prüfen Sie es, oder reichen Sie CSV oder Excel ein.',
  'not-a-list': () => 'Das JSON ist keine Liste. Schreiben Sie eine Liste von Personen, oder „people“ mit einer.',
  'not-an-object': () =>
    'Dieser Eintrag der Liste ist kein Objekt. Schreiben Sie ihn wie {"person": "…", "item": "…"}.',
  'not-a-cell': () => 'Hier steht eine Liste oder ein Objekt, wo ein Text oder eine Zahl hingehört.',
  'sheet-column-gone': ({ name }) => `Das Blatt hat keine Spalte „${name}“. Wählen Sie eine andere.`,
  'sheet-column-twice': ({ name }) => `Die Spalte „${name}“ ist für zweierlei gewählt. Wählen Sie eines davon.`,
  'sheet-says-not-who': () =>
    'Keine Spalte sagt, um wen es in einer Zeile geht. Wählen Sie die mit Ihrer Nummer oder Kennung für Personen oder die mit der E-Mail-Adresse; ein Name allein genügt nicht, denn zwei können ihn haben.',
  'sheet-who-missing': () =>
    'Diese Zeile sagt nicht, um wen es geht: weder eine Kennung (Ihre eigene Nummer für die Person, etwa die Personalnummer) noch eine E-Mail-Adresse. Tragen Sie eine davon ein; oder sagen Sie, wenn sie in einer anderen Spalte steht, dies unter „Welche Spalte was sagt“.',
  'sheet-not-a-day': ({ found, looksLike }) =>
    looksLike === 'days' || looks.de[looksLike] === undefined
      ? `„${found}“ ist kein Tag. Schreiben Sie ihn wie 15.12.2017 oder 2017-12-15.`
      : `„${found}“ ist kein Tag wie 15.12.2017 oder 2017-12-15. ${looks.de[looksLike]}`,
  'sheet-not-a-result': ({ found, looksLike }) =>
    `„${found}“ sagt nicht, ob bestanden wurde. Schreiben Sie ja oder nein, oder bestanden oder nicht bestanden. ${looks.de[looksLike] ?? ''}`,
  'sheet-day-ambiguous': ({ found }) =>
    `In „${found}“ ist nicht klar, welche Zahl der Tag ist. Sagen Sie, ob zuerst der Tag oder der Monat steht.`,
  'sheet-day-to-come': ({ found }) =>
    `Der Tag ${found} kommt erst noch; an ihm kann nichts erworben sein. Prüfen Sie ihn.`,
  'sheet-unknown-item': ({ name, meantDe, looksLike }) =>
    [
      `Das Programm hat keine Prüfung, Zertifizierung, kein Assessment und keinen Kurs „${name}“.`,
      meantDe === '' ? 'Prüfen Sie, wie sie geschrieben ist.' : `Ähnlich: ${meantDe}.`,
      looks.de[looksLike] ?? 'Solche Zeilen lassen sich weglassen.',
    ].join(' '),
  'sheet-unknown-word': ({ found, hint }) => `„${found}“ hat hier keine Bedeutung. ${hint}`,
  'sheet-item-missing': () =>
    'Diese Zeile erzählt von einem Nachweis und nicht, von welchem. Tragen Sie die Prüfung ein, oder leeren Sie die anderen Zellen dazu.',
  'sheet-said-otherwise': ({ person, row }) =>
    `Für „${person}“ sagt Zeile ${row} zum selben Nachweis vom selben Tag etwas anderes. Behalten Sie die richtige Zeile.`,
  'sheet-contradiction': ({ person, found, earlier, row }) =>
    `Für „${person}“ steht hier „${found}“ und in Zeile ${row} „${earlier}“. Schreiben Sie beide Male dasselbe, oder geben Sie zwei Personen zwei Kennungen.`,
  'sheet-address-of-two': ({ person, other, row }) =>
    `„${person}“ hat die E-Mail-Adresse von „${other}“ (Zeile ${row}). Geben Sie jeder Person ihre eigene, oder einer von ihnen keine.`,
  'sheet-person-twice': ({ person, row }) =>
    `Das ist „${person}“ wie in Zeile ${row}, unter einer anderen Kennung. Schreiben Sie in alle Zeilen einer Person dieselbe.`,
  'sheet-several-affiliations': ({ person }) =>
    `„${person}“ gehört auf mehrere Arten zur Firma, und es ist nicht klar, welche gemeint ist. Ändern Sie es auf der Seite der Person.`,
  'sheet-same-as-nobody': ({ found }) =>
    `Unter Ihren Personen ist niemand „${found}“. Beantworten Sie noch einmal, wer es ist.`,
};

export const sheetProblems: Bilingual<typeof de> = { en, de };
