import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number, disputed: number) => string;
  readonly lead: string;
  readonly all: string;
  readonly none: string;
  /** A piece by its kind and its day. */
  readonly named: (kind: string, day: string) => string;
  readonly states: Readonly<Record<'provisional' | 'disputed', string>>;
  readonly on: (day: string) => string;
  readonly until: (day: string) => string;
  readonly noEnd: string;
  readonly onlyFor: (competency: string) => string;
  readonly outcome: (outcome: string) => string;
  /** By what the rules call it; another one is told as it stands there. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly customer: (name: string) => string;
  readonly verify: (name: string) => string;
  readonly verified: (name: string) => string;
  readonly answer: string;
  readonly answerHint: string;
  readonly answerIt: (name: string) => string;
  readonly say: string;
  readonly answered: string;
}

/** What speaks for a partner beside its people: references, audits, and what else the rules ask for. */
export const evidenceWords: Bilingual<Words> = {
  en: {
    name: 'Evidence',
    title: (count, disputed) =>
      disputed > 0
        ? disputed === 1
          ? 'One piece of evidence is in doubt.'
          : `${disputed} pieces of evidence are in doubt.`
        : count === 0
          ? 'There is no evidence yet.'
          : count === 1
            ? 'One piece of evidence, and none is in doubt.'
            : `${count} pieces of evidence, and none is in doubt.`,
    lead: 'What speaks for the company beside its people: references of customers, audits, and what else the rules ask for.',
    all: 'All evidence',
    none: 'Nothing is recorded. What customers approve and what audits find comes here by itself.',
    named: (kind, day) => `${kind} of ${day}`,
    states: { provisional: 'Provisional', disputed: 'Disputed' },
    on: (day) => `of ${day}`,
    until: (day) => `counts until ${day}`,
    noEnd: 'does not expire by itself',
    onlyFor: (competency) => `for ${competency} only`,
    outcome: (outcome) => `outcome: ${outcome}`,
    outcomes: { pass: 'passed', fail: 'not passed' },
    customer: (name) => `customer: ${name}`,
    verify: (name) => `Verify: ${name}`,
    verified: (name) => `${name} is verified.`,
    answer: 'Your answer',
    answerHint:
      'What you say to the doubt. The office reads it where it settles it, and so does whoever reads the company.',
    answerIt: (name) => `Answer the doubt about: ${name}`,
    say: 'Send the answer',
    answered: 'Your answer is with the office.',
  },
  de: {
    name: 'Belege',
    title: (count, disputed) =>
      disputed > 0
        ? disputed === 1
          ? 'Ein Beleg ist bestritten.'
          : `${disputed} Belege sind bestritten.`
        : count === 0
          ? 'Es gibt noch keine Belege.'
          : count === 1
            ? 'Ein Beleg, und keiner ist bestritten.'
            : `${count} Belege, und keiner ist bestritten.`,
    lead: 'Was neben den Personen für die Firma spricht: Referenzen von Kunden, Audits und was die Regeln sonst verlangen.',
    all: 'Alle Belege',
    none: 'Nichts ist eingetragen. Was Kunden bestätigen und was Audits ergeben, steht dann von selbst hier.',
    named: (kind, day) => `${kind} vom ${day}`,
    states: { provisional: 'Vorläufig', disputed: 'Bestritten' },
    on: (day) => `vom ${day}`,
    until: (day) => `zählt bis ${day}`,
    noEnd: 'läuft von selbst nicht ab',
    onlyFor: (competency) => `nur für ${competency}`,
    outcome: (outcome) => `Ergebnis: ${outcome}`,
    outcomes: { pass: 'bestanden', fail: 'nicht bestanden' },
    customer: (name) => `Kunde: ${name}`,
    verify: (name) => `Prüfen: ${name}`,
    verified: (name) => `${name} ist geprüft.`,
    answer: 'Ihre Antwort',
    answerHint: 'Was Sie dazu sagen. Das Büro liest es, wenn es entscheidet, und jeder, der die Firma liest.',
    answerIt: (name) => `Antworten zu: ${name}`,
    say: 'Antwort senden',
    answered: 'Ihre Antwort ist beim Büro.',
  },
};
