import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (partner: string, held: number, day: string) => string;
  readonly lead: (programme: string) => string;
  readonly unknownTitle: string;
  readonly unknown: string;
  readonly awards: string;
  readonly award: string;
  readonly state: string;
  readonly held: string;
  readonly noLongerHeld: string;
  readonly since: (day: string) => string;
  readonly renewal: (day: string) => string;
  /** Its day has gone by, and nobody is to think that it has lapsed. */
  readonly renewableUntil: (day: string) => string;
  readonly until: (day: string) => string;
  readonly notSince: (day: string) => string;
  readonly none: string;
  readonly others: string;
  readonly company: string;
  readonly country: string;
  readonly programme: string;
  readonly asOf: string;
  readonly address: string;
  readonly check: string;
  readonly checkLead: string;
  readonly file: string;
  readonly fileHint: string;
  readonly code: string;
  readonly codeHint: string;
  readonly look: string;
  readonly isFile: (day: string) => string;
  readonly isCode: (day: string) => string;
  readonly notKnown: string;
  readonly said: string;
  readonly saidNothing: string;
  readonly peopleNamed: (people: number) => string;
  readonly copies: string;
  readonly copiesLead: string;
  readonly download: string;
  readonly keys: string;
  readonly fileName: string;
}

/** The page on which strangers read what a partner holds. */
export const proofWords: Bilingual<Words> = {
  en: {
    name: 'Proof of competencies',
    title: (partner, held, day) =>
      held === 0
        ? `${partner} holds nothing in this programme on ${day}.`
        : `${partner} holds ${held === 1 ? 'one competency' : `${held} competencies`} on ${day}.`,
    lead: (programme) => `So say the records of ${programme}. The company itself chose to show this page.`,
    unknownTitle: 'Nothing is shown at this address.',
    unknown: 'The address may be mistyped, or the company has withdrawn it. Ask the company for its current address.',
    awards: 'Competencies',
    award: 'Competency',
    state: 'State',
    held: 'Held',
    noLongerHeld: 'No longer held',
    since: (day) => `Since ${day}`,
    renewal: (day) => `renewal on ${day}`,
    renewableUntil: (day) => `can be renewed until ${day}`,
    until: (day) => `until ${day}`,
    notSince: (day) => `Not since ${day}`,
    none: 'The records have no competency of this company.',
    others: 'By these records the company has held nothing else.',
    company: 'Company',
    country: 'Country',
    programme: 'Programme',
    asOf: 'As of',
    address: 'Address of this page',
    check: 'Check a document of this company',
    checkLead:
      'The company can hand out what it holds as a PDF, with a tender for example. Here you learn whether it is genuine.',
    file: 'The PDF',
    fileHint: 'Choose the file, or drop it here. It stays on your computer; only its checksum is sent.',
    code: 'Or the code that stands on the paper',
    codeHint: 'Ten letters and digits, as at the foot of each page.',
    look: 'Check the code',
    isFile: (day) => `Genuine. This is exactly the file that was made for this company, as of ${day}.`,
    isCode: (day) =>
      `There is a document with this code, as of ${day}. Compare it with what it said: paper can be changed, and only the file can be checked whole.`,
    notKnown:
      'No such document was made for this company, or the file was changed. Ask the company for the original file.',
    said: 'What the document said that the company held',
    saidNothing: 'The document said that the company held nothing.',
    peopleNamed: (people) =>
      people === 0 ? 'It names nobody.' : people === 1 ? 'It names one person.' : `It names ${people} people.`,
    copies: 'For programs',
    copiesLead:
      'The same as signed data (Verifiable Credential). Whoever has a copy can check with the public key that it comes from here and was not changed.',
    download: 'Save the signed data',
    keys: 'Public keys',
    fileName: 'proof.json',
  },
  de: {
    name: 'Bestätigung der Kompetenzen',
    title: (partner, held, day) =>
      held === 0
        ? `Am ${day} hält ${partner} nichts in diesem Programm.`
        : `Am ${day} hält ${partner} ${held === 1 ? 'eine Kompetenz' : `${held} Kompetenzen`}.`,
    lead: (programme) => `So steht es in den Daten von ${programme}. Die Firma selbst zeigt diese Seite.`,
    unknownTitle: 'Unter dieser Adresse wird nichts gezeigt.',
    unknown:
      'Vielleicht ist die Adresse falsch geschrieben, oder die Firma hat sie zurückgezogen. Fragen Sie die Firma nach ihrer jetzigen Adresse.',
    awards: 'Kompetenzen',
    award: 'Kompetenz',
    state: 'Stand',
    held: 'Gehalten',
    noLongerHeld: 'Nicht mehr gehalten',
    since: (day) => `Seit dem ${day}`,
    renewal: (day) => `Verlängerung am ${day}`,
    renewableUntil: (day) => `verlängerbar bis zum ${day}`,
    until: (day) => `bis zum ${day}`,
    notSince: (day) => `Nicht mehr seit dem ${day}`,
    none: 'In den Daten steht keine Kompetenz dieser Firma.',
    others: 'Nach diesen Daten hat die Firma sonst nichts gehalten.',
    company: 'Firma',
    country: 'Land',
    programme: 'Programm',
    asOf: 'Stand',
    address: 'Adresse dieser Seite',
    check: 'Ein Dokument dieser Firma prüfen',
    checkLead:
      'Die Firma kann als PDF herausgeben, was sie hält, etwa zu einer Ausschreibung. Hier erfahren Sie, ob es echt ist.',
    file: 'Das PDF',
    fileHint:
      'Wählen Sie die Datei, oder legen Sie sie hier ab. Sie bleibt auf Ihrem Rechner; gesendet wird nur ihre Prüfsumme.',
    code: 'Oder der Code, der auf dem Papier steht',
    codeHint: 'Zehn Buchstaben und Ziffern, wie unten auf jeder Seite.',
    look: 'Code prüfen',
    isFile: (day) => `Echt. Das ist genau die Datei, die für diese Firma erstellt wurde, Stand ${day}.`,
    isCode: (day) =>
      `Ein Dokument mit diesem Code gibt es, Stand ${day}. Vergleichen Sie es mit dem, was darin stand: Papier lässt sich ändern, ganz prüfen lässt sich nur die Datei.`,
    notKnown:
      'Ein solches Dokument wurde für diese Firma nicht erstellt, oder die Datei wurde verändert. Bitten Sie die Firma um die ursprüngliche Datei.',
    said: 'Was die Firma nach dem Dokument hielt',
    saidNothing: 'Nach dem Dokument hielt die Firma nichts.',
    peopleNamed: (people) =>
      people === 0 ? 'Es nennt niemanden.' : people === 1 ? 'Es nennt eine Person.' : `Es nennt ${people} Personen.`,
    copies: 'Für Programme',
    copiesLead:
      'Dasselbe als signierte Daten (Verifiable Credential). Wer eine Kopie hat, kann mit dem öffentlichen Schlüssel prüfen, dass sie von hier kommt und nicht verändert wurde.',
    download: 'Signierte Daten speichern',
    keys: 'Öffentliche Schlüssel',
    fileName: 'bestaetigung.json',
  },
};
