import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: (partner: string) => string;
  readonly lead: (day: string, programme: string) => string;
  readonly partner: string;
  readonly country: string;
  readonly programme: string;
  readonly asOf: string;
  readonly awards: string;
  readonly award: string;
  readonly since: string;
  readonly renewal: string;
  /** Its day has gone by, and it can still be done. */
  readonly renewableUntil: (day: string) => string;
  readonly none: string;
  readonly people: string;
  readonly peopleInAll: (all: number) => string;
  readonly peopleNamed: string;
  readonly nobodyNamed: string;
  readonly check: string;
  readonly checkHow: string;
  readonly code: (code: string) => string;
  readonly signature: string;
  readonly signatureHow: (keys: string) => string;
  readonly attached: string;
  readonly foot: (partner: string, day: string, code: string) => string;
}

/** The document by which a partner proves in a tender what it holds. */
export const tenderProofWords: Bilingual<Words> = {
  en: {
    title: (partner) => `${partner}: competencies held`,
    lead: (day, programme) => `This is what the company holds on ${day} by the records of ${programme}.`,
    partner: 'Company',
    country: 'Country',
    programme: 'Programme',
    asOf: 'As of',
    awards: 'Competencies',
    award: 'Competency',
    since: 'Held since',
    renewal: 'Next renewal',
    renewableUntil: (day) => `open until ${day}`,
    none: 'On this day the company holds no competency.',
    people: 'People',
    peopleInAll: (all) =>
      all === 1
        ? 'One person works for the company by these records.'
        : `${all} people work for the company by these records.`,
    peopleNamed: 'These of them agreed to be named here:',
    nobodyNamed: 'None of them is named here. Only who agrees to it is named.',
    check: 'How to check this document',
    checkHow:
      'Open this address. It says what the company holds today. There you can drop this file, and learn whether it is exactly the one that was made.',
    code: (code) => `On paper: type the code ${code} there and compare what it says with what stands here.`,
    signature: 'Signature',
    signatureHow: (keys) =>
      `Ed25519 over the attached file proof.json (Data Integrity, eddsa-jcs-2022). Public keys: ${keys}. It covers that file; whether the printed page is the one that was made, the address above says.`,
    attached: 'The same as signed data (Verifiable Credential)',
    foot: (partner, day, code) => `${partner} · as of ${day} · ${code}`,
  },
  de: {
    title: (partner) => `${partner}: gehaltene Kompetenzen`,
    lead: (day, programme) => `Das hält die Firma am ${day} nach den Daten von ${programme}.`,
    partner: 'Firma',
    country: 'Land',
    programme: 'Programm',
    asOf: 'Stand',
    awards: 'Kompetenzen',
    award: 'Kompetenz',
    since: 'Gehalten seit',
    renewal: 'Nächste Verlängerung',
    renewableUntil: (day) => `offen bis zum ${day}`,
    none: 'An diesem Tag hält die Firma keine Kompetenz.',
    people: 'Personen',
    peopleInAll: (all) =>
      all === 1
        ? 'Nach diesen Daten arbeitet eine Person für die Firma.'
        : `Nach diesen Daten arbeiten ${all} Personen für die Firma.`,
    peopleNamed: 'Diese von ihnen sind einverstanden, hier genannt zu werden:',
    nobodyNamed: 'Keine von ihnen ist hier genannt. Genannt wird nur, wer einverstanden ist.',
    check: 'So prüfen Sie dieses Dokument',
    checkHow:
      'Öffnen Sie diese Adresse. Sie sagt, was die Firma heute hält. Dort können Sie diese Datei ablegen und erfahren, ob es genau die ist, die erstellt wurde.',
    code: (code) =>
      `Auf Papier: Geben Sie dort den Code ${code} ein, und vergleichen Sie, was dort steht, mit dem, was hier steht.`,
    signature: 'Signatur',
    signatureHow: (keys) =>
      `Ed25519 über die angehängte Datei proof.json (Data Integrity, eddsa-jcs-2022). Öffentliche Schlüssel: ${keys}. Sie gilt für diese Datei; ob die gedruckte Seite die erstellte ist, sagt die Adresse oben.`,
    attached: 'Dasselbe als signierte Daten (Verifiable Credential)',
    foot: (partner, day, code) => `${partner} · Stand ${day} · ${code}`,
  },
};
