import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** Training offers, prices, and how the people of a partner learn. */
const en = {
  'not-a-currency': ({ found }) => `“${found}” is not a currency. Write its code of three capital letters, as EUR.`,
  'not-a-language': ({ found }) => `“${found}” is not a language. Write its code in small letters, as de.`,
  'not-a-place': ({ found }) =>
    `“${found}” is not the name of a place. Write a country or location as people's affiliations have it, without blanks around it, in at most 80 characters.`,
  'held-nowhere': () =>
    'Neither “countries” nor “locations” names a place, so nobody could take this. Name one, or leave “at” away for what is held online or everywhere.',
  'too-many-decimals': ({ found, name, maximum }) =>
    maximum === '0'
      ? `${found} has decimals, and amounts in ${name} have none. Write a whole number.`
      : `${found} has more decimals than the ${maximum} that amounts in ${name} have. Round it.`,
  'not-an-exam': ({ name }) =>
    `“${name}” is earned by passing its exams, and cannot be prepared for or paid by itself. Name the exams instead.`,
  'named-twice': ({ name }) => `“${name}” is named twice. Name it once.`,
  'exam-without-fee': ({ name }) =>
    `Nothing says what the exam “${name}” costs. Add it under “exams”, or add “otherwise” with the fee of all others.`,
  'session-not-offered': ({ day, from, to }) =>
    `This class begins on ${day}, and the course is offered only ${from === '' ? `until ${to}` : to === '' ? `from ${from}` : `from ${from} to ${to}`}. Correct the day of one of them.`,
  'ready-before-end': ({ day, to }) =>
    `By its duration one is ready on ${day}, and this class ends only on ${to}. Lengthen the duration or shorten the class.`,
  'no-training': ({ name }) =>
    `The catalogue of ${name} does not say how exams can be prepared for, so nothing can be planned. Publish it with a training.yaml.`,
  'unknown-person': ({ name, hint }) => `The partner has no person “${name}”. ${hint}`,
  'unknown-job-role': ({ name, hint }) =>
    `No rate is stated for the role “${name}”. ${hint || 'Add it under learning: rates.'}`,
  'other-currency': ({ found, expected }) =>
    `The rates of the partner are in ${found}, and the training offers in ${expected}. Write both in one currency; nothing is exchanged.`,
  'deadline-too-early': ({ found, day }) =>
    `The deadline ${found} lies before ${day}, the day on which the plan begins (on). Write a later deadline or an earlier day.`,
  'nothing-offered': ({ name }) => `The competency “${name}” has no level that could be reached. Add its levels.`,
  'partner-elsewhere': ({ found, expected }) =>
    `The partner says that it is in the programme “${found}”, and these rules are of “${expected}”. Correct it, or leave it away.`,
  'must-and-weight': ({ name }) =>
    `“${name}” must be met in any case, so it is weighed against nothing. Leave “weight” or “must” away.`,
  'amounts-too-large': () =>
    'With so many people, exams and weights, and amounts this large, sums could not be exact. Correct the largest fees, prices, hours and rates, or lower the weights.',
  'in-and-out': ({ name }) => `“${name}” stands in lockIn and in lockOut. Leave one of them away.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'not-a-currency': ({ found }) =>
    `„${found}“ ist keine Währung. Schreiben Sie ihren Code aus drei Großbuchstaben, wie EUR.`,
  'not-a-language': ({ found }) => `„${found}“ ist keine Sprache. Schreiben Sie ihren Code in Kleinbuchstaben, wie de.`,
  'not-a-place': ({ found }) =>
    `„${found}“ ist kein Name eines Ortes. Schreiben Sie ein Land oder einen Standort wie in den Zugehörigkeiten der Personen, ohne Leerzeichen davor und danach, mit höchstens 80 Zeichen.`,
  'held-nowhere': () =>
    'Weder „countries“ noch „locations“ nennt einen Ort, also könnte niemand daran teilnehmen. Nennen Sie einen, oder lassen Sie „at“ weg für das, was online oder überall stattfindet.',
  'too-many-decimals': ({ found, name, maximum }) =>
    maximum === '0'
      ? `${found} hat Nachkommastellen, und Beträge in ${name} haben keine. Schreiben Sie eine ganze Zahl.`
      : `${found} hat mehr als die ${maximum} Nachkommastellen, die Beträge in ${name} haben. Runden Sie den Betrag.`,
  'not-an-exam': ({ name }) =>
    `„${name}“ erwirbt man durch die Prüfungen dafür; einzeln vorbereiten oder bezahlen lässt es sich nicht. Nennen Sie stattdessen die Prüfungen.`,
  'named-twice': ({ name }) => `„${name}“ ist zweimal genannt. Nennen Sie es einmal.`,
  'exam-without-fee': ({ name }) =>
    `Was die Prüfung „${name}“ kostet, steht nirgends. Ergänzen Sie sie unter „exams“, oder ergänzen Sie „otherwise“ mit der Gebühr aller anderen.`,
  'session-not-offered': ({ day, from, to }) =>
    `Dieser Termin beginnt am ${day}, und angeboten wird der Kurs nur ${from === '' ? `bis ${to}` : to === '' ? `ab ${from}` : `von ${from} bis ${to}`}. Berichtigen Sie einen der Tage.`,
  'ready-before-end': ({ day, to }) =>
    `Der Dauer nach ist man am ${day} bereit, und dieser Termin endet erst am ${to}. Verlängern Sie die Dauer, oder kürzen Sie den Termin.`,
  'no-training': ({ name }) =>
    `Der Katalog von ${name} sagt nicht, wie man sich auf Prüfungen vorbereiten kann, also lässt sich nichts planen. Veröffentlichen Sie ihn mit einer training.yaml.`,
  'unknown-person': ({ name, hint }) => `Der Partner hat keine Person „${name}“. ${hint}`,
  'unknown-job-role': ({ name, hint }) =>
    `Für die Rolle „${name}“ ist kein Stundensatz angegeben. ${hint || 'Ergänzen Sie ihn unter learning: rates.'}`,
  'other-currency': ({ found, expected }) =>
    `Die Stundensätze des Partners sind in ${found}, die Schulungsangebote in ${expected}. Schreiben Sie beides in einer Währung; umgerechnet wird nicht.`,
  'deadline-too-early': ({ found, day }) =>
    `Die Frist ${found} liegt vor dem ${day}, an dem der Plan beginnt (on). Schreiben Sie eine spätere Frist oder einen früheren Tag.`,
  'nothing-offered': ({ name }) =>
    `Die Kompetenz „${name}“ hat keine Stufe, die man erreichen könnte. Ergänzen Sie ihre Stufen.`,
  'partner-elsewhere': ({ found, expected }) =>
    `Der Partner gibt das Programm „${found}“ an, und diese Regeln gehören zu „${expected}“. Berichtigen Sie es, oder lassen Sie es weg.`,
  'must-and-weight': ({ name }) =>
    `„${name}“ muss in jedem Fall erfüllt werden und wird gegen nichts abgewogen. Lassen Sie „weight“ oder „must“ weg.`,
  'amounts-too-large': () =>
    'Bei so vielen Personen, Prüfungen und Gewichten und so hohen Beträgen wären Summen nicht mehr genau. Berichtigen Sie die größten Gebühren, Preise, Stunden und Stundensätze, oder senken Sie die Gewichte.',
  'in-and-out': ({ name }) => `„${name}“ steht in lockIn und in lockOut. Lassen Sie eines davon weg.`,
};

export const trainingProblems: Bilingual<typeof de> = { en, de };
