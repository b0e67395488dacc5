import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What was asked over HTTP fits a schema, and does not go together. */
const en = {
  'not-an-anchor': () =>
    'This is no anchor that the audit has written: a line of the programme, the number of changes and their hash. Send it as it was given out.',
  'day-too-far': ({ latest, found }) => `Nothing can be said of ${found}. Ask about a day up to ${latest}.`,
  'until-too-early': ({ on, found }) =>
    `The last day that is asked about, ${found}, lies before the first one, ${on}. Ask for a later one.`,
  'until-too-late': ({ latest, found }) =>
    `So far ahead as ${found} nothing is foreseen. Ask for a day up to ${latest}.`,
  'since-too-late': ({ knownAt, found }) =>
    `Only what became known after ${found} is looked at, and nothing later than ${knownAt} is known. Give an earlier moment.`,
  'by-too-early': ({ on, found }) => `A plan that begins on ${on} reaches nothing by ${found}. Give a later day.`,
  'by-without-targets': () => 'The day is for awards that are wanted: name them in "targets", or leave "by" out.',
  'not-a-reference': ({ found }) =>
    `“${found}” is no evidence that a customer gives, by the rules of this programme. Choose a kind that they declare with reference: true.`,
  'work-still-to-come': ({ found, on }) =>
    `${found} is still to come. Write the day on which the work was done: ${on} or earlier.`,
  'revoked-still-to-come': ({ found, on }) =>
    `${found} is still to come. Write the first day on which the credential counts no more: ${on} or earlier.`,
  'kept-until-past': ({ found, on }) => `${found} has gone by already. Keep the award until ${on} or a later day.`,
  'demo-not-forward': ({ found, on }) =>
    `In the demo it is ${on}, and ${found} is not after it. Choose a later day: a demo moves forward only.`,
  'demo-too-far': ({ found, latest }) =>
    `${found} is more than a year ahead. Choose a day up to ${latest}; from there it can be moved again.`,
  'too-fine': ({ found, currency, decimals }) =>
    `${currency} has ${decimals} decimals, and ${found} has more. Round the amount.`,
  'frontier-with-leavers': () =>
    'The prices of parts of the targets are not worked out for plans that survive any leaver. Ask for one of them.',
  'unknown-version': ({ name, hint }) => `There is no text or day “${name}”. ${hint}`,
  'unknown-release': ({ name, hint }) => `There is no release “${name}”. ${hint}`,
  'versions-without-days': () => 'Say which days or texts to compare in "before" and "after", or name two versions.',
  'other-partner': ({ found, expected }) =>
    `The file is of partner “${found}” and the address of “${expected}”. Send the file to its own address.`,
  'partner-twice': ({ name, other }) => `Partner “${name}” has a file already: ${other}. Keep one of them.`,
  'examples-fail': ({ count }) =>
    `${count} of the examples beside these rules are not as they say. Rules that contradict their own examples are not what their author means.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'not-an-anchor': () =>
    'Das ist kein Anker, den die Prüfspur geschrieben hat: eine Zeile mit Programm, Zahl der Änderungen und deren Prüfsumme. Senden Sie ihn so, wie er ausgegeben wurde.',
  'day-too-far': ({ latest, found }) =>
    `Über ${found} lässt sich nichts sagen. Fragen Sie nach einem Tag bis ${latest}.`,
  'until-too-early': ({ on, found }) =>
    `Der letzte gefragte Tag, ${found}, liegt vor dem ersten, ${on}. Fragen Sie nach einem späteren.`,
  'until-too-late': ({ latest, found }) =>
    `So weit voraus wie bis ${found} wird nichts vorhergesehen. Fragen Sie nach einem Tag bis ${latest}.`,
  'since-too-late': ({ knownAt, found }) =>
    `Angesehen wird nur, was nach ${found} bekannt wurde, und nach ${knownAt} ist nichts bekannt. Nennen Sie einen früheren Zeitpunkt.`,
  'by-too-early': ({ on, found }) =>
    `Ein Plan, der am ${on} beginnt, erreicht bis ${found} nichts. Nennen Sie einen späteren Tag.`,
  'by-without-targets': () =>
    'Der Tag gilt für gewünschte Auszeichnungen: Nennen Sie diese in „targets“, oder lassen Sie „by“ weg.',
  'not-a-reference': ({ found }) =>
    `„${found}“ ist nach den Regeln dieses Programms kein Beleg, den ein Kunde gibt. Wählen Sie eine Art, die dort mit reference: true steht.`,
  'work-still-to-come': ({ found, on }) =>
    `${found} kommt erst noch. Schreiben Sie den Tag, an dem die Arbeit getan war: den ${on} oder früher.`,
  'revoked-still-to-come': ({ found, on }) =>
    `${found} kommt erst noch. Nennen Sie den ersten Tag, an dem der Nachweis nicht mehr zählt: ${on} oder früher.`,
  'kept-until-past': ({ found, on }) =>
    `${found} ist schon vorbei. Lassen Sie die Auszeichnung bis ${on} oder länger gelten.`,
  'demo-not-forward': ({ found, on }) =>
    `In der Demo ist der ${on}, und ${found} liegt nicht danach. Wählen Sie einen späteren Tag: Eine Demo geht nur vorwärts.`,
  'demo-too-far': ({ found, latest }) =>
    `${found} liegt mehr als ein Jahr voraus. Wählen Sie einen Tag bis ${latest}; von dort geht es weiter.`,
  'too-fine': ({ found, currency, decimals }) =>
    `${currency} hat ${decimals} Nachkommastellen, und ${found} hat mehr. Runden Sie den Betrag.`,
  'frontier-with-leavers': () =>
    'Die Preise von Teilen der Ziele werden nicht für Pläne ermittelt, die jeden Abgang überstehen. Fragen Sie nach einem von beiden.',
  'unknown-version': ({ name, hint }) => `Es gibt keinen Text und keinen Tag „${name}“. ${hint}`,
  'unknown-release': ({ name, hint }) => `Es gibt keine Ausgabe „${name}“. ${hint}`,
  'versions-without-days': () =>
    'Sagen Sie in „before“ und „after“, welche Tage oder Texte verglichen werden sollen, oder nennen Sie zwei Fassungen.',
  'other-partner': ({ found, expected }) =>
    `Die Datei ist von Partner „${found}“ und die Adresse von „${expected}“. Senden Sie die Datei an ihre eigene Adresse.`,
  'partner-twice': ({ name, other }) => `Partner „${name}“ hat schon eine Datei: ${other}. Behalten Sie eine davon.`,
  'examples-fail': ({ count }) =>
    `${count} der Beispiele neben diesen Regeln sind nicht, wie sie sagen. Regeln, die ihren eigenen Beispielen widersprechen, meint ihr Autor nicht so.`,
};

export const requestProblems: Bilingual<typeof de> = { en, de };
