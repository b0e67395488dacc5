import type { Verdict } from '../../domain/standing/verdict.ts';
import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: string;
  readonly titleOf: Readonly<Record<Verdict, (partner: string, award: string) => string>>;
  readonly lead: string;
  readonly private: string;
  readonly ready: string;
  readonly withoutRulings: string;
  readonly rules: (label: string, day: string) => string;
  readonly source: string;
  readonly step1: string;
  readonly sample: string;
  readonly file: string;
  readonly fileHint: string;
  readonly drop: string;
  readonly taken: (name: string, people: number, credentials: number) => string;
  readonly sheet: string;
  readonly refused: (count: number, file: string) => string;
  readonly place: (line: number, column: number) => string;
  readonly step2: string;
  readonly competency: string;
  readonly level: string;
  readonly choose: string;
  readonly step3: (day: string) => string;
  readonly first: string;
  readonly why: string;
  readonly toClose: string;
  readonly noWay: string;
  readonly unknown: (items: string) => string;
  readonly plan: string;
  readonly planTitle: string;
  readonly planning: string;
  readonly proof: string;
  readonly thinking: string;
  readonly requirement: string;
}

/** Would we make it today? Answered in the browser of whoever asks. */
export const tryWords: Bilingual<Words> = {
  en: {
    name: 'Try it',
    title: 'Would your company make it today?',
    titleOf: {
      met: (partner, award) => `${partner} meets ${award}.`,
      'not-met': (partner, award) => `${partner} does not meet ${award} yet.`,
      undetermined: (partner, award) => `Whether ${partner} meets ${award} cannot be told.`,
    },
    lead: 'Take the sample or a file of your own, choose a level, and read where you stand, what is missing and what it would cost.',
    private: 'Nothing is uploaded: your file is read and judged in this browser and is gone when you leave.',
    ready: 'The rules are here. From now on it works without a network, too.',
    withoutRulings:
      'What the programme ruled on open questions after the rules were published counts here only for those who are signed in to it.',
    rules: (label, day) => `Judged by the rules “${label}”, published here on ${day}.`,
    source: 'Where the rules come from',
    step1: '1. Your people and what they hold',
    sample: 'Take the sample',
    file: 'Choose a file',
    fileHint: 'A partner file (YAML or JSON), or a sheet (CSV) with the columns person, credential, earned.',
    drop: 'Or drop it here.',
    taken: (name, people, credentials) =>
      `Taken: ${name}, ${people} ${people === 1 ? 'person' : 'people'} with ${credentials} ${credentials === 1 ? 'credential' : 'credentials'}.`,
    sheet: 'Your company',
    refused: (count, file) =>
      count === 1
        ? `One thing in ${file} has to be mended first:`
        : `${count} things in ${file} have to be mended first:`,
    place: (line, column) => `Line ${line}, column ${column}`,
    step2: '2. What you would like to reach',
    competency: 'Competency',
    level: 'Level',
    choose: 'Choose',
    step3: (day) => `3. Where you stand on ${day}`,
    first: 'Take the sample or a file first; the answer comes here.',
    why: 'Why',
    toClose: 'What closes the gap',
    noWay: 'No way to close it is known.',
    unknown: (items) => `The programme does not know these, so they do not count: ${items}.`,
    plan: 'Find the cheapest plan',
    planTitle: 'The cheapest plan',
    planning: 'Looking for the cheapest plan…',
    proof: 'Why not for less',
    thinking: 'Working it out…',
    requirement: 'The requirement in full',
  },
  de: {
    name: 'Ausprobieren',
    title: 'Würde Ihre Firma es heute schaffen?',
    titleOf: {
      met: (partner, award) => `${partner} erfüllt ${award}.`,
      'not-met': (partner, award) => `${partner} erfüllt ${award} noch nicht.`,
      undetermined: (partner, award) => `Ob ${partner} ${award} erfüllt, lässt sich nicht sagen.`,
    },
    lead: 'Nehmen Sie das Beispiel oder eine eigene Datei, wählen Sie eine Stufe und lesen Sie, wo Sie stehen, was fehlt und was es kosten würde.',
    private:
      'Nichts wird hochgeladen: Ihre Datei wird in diesem Browser gelesen und beurteilt und ist weg, sobald Sie gehen.',
    ready: 'Die Regeln sind da. Ab jetzt geht es auch ohne Netz.',
    withoutRulings:
      'Was das Programm nach der Veröffentlichung der Regeln zu offenen Fragen entschieden hat, zählt hier nur für Angemeldete des Programms.',
    rules: (label, day) => `Beurteilt nach den Regeln „${label}“, hier veröffentlicht am ${day}.`,
    source: 'Woher die Regeln stammen',
    step1: '1. Ihre Personen und was sie haben',
    sample: 'Das Beispiel nehmen',
    file: 'Datei wählen',
    fileHint: 'Eine Partnerdatei (YAML oder JSON) oder eine Tabelle (CSV) mit den Spalten person, credential, earned.',
    drop: 'Oder hier ablegen.',
    taken: (name, people, credentials) =>
      `Genommen: ${name}, ${people} ${people === 1 ? 'Person' : 'Personen'} mit ${credentials} ${credentials === 1 ? 'Nachweis' : 'Nachweisen'}.`,
    sheet: 'Ihre Firma',
    refused: (count, file) =>
      count === 1
        ? `In ${file} ist zuerst eines zu ändern:`
        : `In ${file} ist zuerst an ${count} Stellen etwas zu ändern:`,
    place: (line, column) => `Zeile ${line}, Spalte ${column}`,
    step2: '2. Was Sie erreichen möchten',
    competency: 'Kompetenz',
    level: 'Stufe',
    choose: 'Wählen',
    step3: (day) => `3. Wo Sie am ${day} stehen`,
    first: 'Nehmen Sie zuerst das Beispiel oder eine Datei; die Antwort kommt hierher.',
    why: 'Warum',
    toClose: 'Was die Lücke schließt',
    noWay: 'Kein Weg ist bekannt, sie zu schließen.',
    unknown: (items) => `Das Programm kennt dies nicht, also zählt es nicht: ${items}.`,
    plan: 'Den günstigsten Plan suchen',
    planTitle: 'Der günstigste Plan',
    planning: 'Der günstigste Plan wird gesucht …',
    proof: 'Warum es nicht für weniger geht',
    thinking: 'Wird ausgerechnet …',
    requirement: 'Die ganze Anforderung',
  },
};
