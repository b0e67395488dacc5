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
  readonly when: string;
  readonly since: (day: string) => string;
  readonly renewal: (day: string) => string;
  readonly until: (day: string) => string;
  readonly notSince: (day: string) => string;
  readonly none: string;
  readonly others: string;
  readonly company: string;
  readonly country: string;
  readonly programme: string;
  readonly asOf: string;
  readonly address: string;
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
    when: 'From when, until when',
    since: (day) => `Since ${day}`,
    renewal: (day) => `renewal on ${day}`,
    until: (day) => `until ${day}`,
    notSince: (day) => `Not since ${day}`,
    none: 'The records have no competency of this company.',
    others: 'What is not listed here, the company has never held.',
    company: 'Company',
    country: 'Country',
    programme: 'Programme',
    asOf: 'As of',
    address: 'Address of this page',
    copies: 'For programs',
    copiesLead:
      'The same as signed data (Verifiable Credential). Whoever has a copy can check with the public key that it comes from here and was not changed.',
    download: 'Save the signed data',
    keys: 'Public keys',
    fileName: 'proof.json',
  },
  de: {
    name: 'Nachweis der Kompetenzen',
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
    when: 'Seit wann, bis wann',
    since: (day) => `Seit dem ${day}`,
    renewal: (day) => `Erneuerung am ${day}`,
    until: (day) => `bis zum ${day}`,
    notSince: (day) => `Nicht mehr seit dem ${day}`,
    none: 'In den Daten steht keine Kompetenz dieser Firma.',
    others: 'Was hier nicht steht, hat die Firma nie gehalten.',
    company: 'Firma',
    country: 'Land',
    programme: 'Programm',
    asOf: 'Stand',
    address: 'Adresse dieser Seite',
    copies: 'Für Programme',
    copiesLead:
      'Dasselbe als signierte Daten (Verifiable Credential). Wer eine Kopie hat, kann mit dem öffentlichen Schlüssel prüfen, dass sie von hier kommt und nicht verändert wurde.',
    download: 'Signierte Daten speichern',
    keys: 'Öffentliche Schlüssel',
    fileName: 'nachweis.json',
  },
};
