import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';
import { yamlSyntaxInWords } from './yaml-syntax-problems.ts';

/** What is wrong with a file before anybody asks what it means. */
const en = {
  'too-large': ({ maximum }) => `The file has more than ${maximum} characters. Split it into several files.`,
  'empty-file': () => 'There is nothing in this file. Write its content, or leave the file away.',
  'control-character': ({ character }) =>
    `There is a character here that cannot be seen (${character}). Delete it and type the text again.`,
  'lone-surrogate': ({ character }) =>
    `There is half a character here (${character}). Delete it and type the text again.`,
  'wrong-encoding': () => 'A character here could not be read. Save the file as UTF-8 and check this place.',
  'more-problems': ({ count }) => `There are ${count} more problems. Mend those above first.`,
  'yaml-syntax': ({ reason }) => yamlSyntaxInWords(reason, 'en'),
  'several-documents': () =>
    'A second document begins here. Keep one document in a file: take the line --- or ... away.',
  'yaml-tag': ({ tag }) =>
    `The tag ${tag} is not allowed. Leave it away; put a text that looks like a number in quotes.`,
  'yaml-directive': ({ directive }) => `The line ${directive} is not allowed. Leave it away.`,
  'too-deep': ({ maximum }) =>
    `This is nested more than ${maximum} levels deep. Take parts out into named pieces (define).`,
  'too-many-aliases': ({ maximum }) =>
    `The aliases (*name) of this file stand for more than ${maximum} values. Write them out, or use named pieces (define).`,
  'key-not-text': ({ found }) => `The key ${found} is not read as a text. Put it in quotes: "${found}".`,
  'duplicate-key': ({ key, firstLine }) =>
    `The key “${key}” stands here a second time; the first one is in line ${firstLine}. Keep one of them.`,
  'key-not-allowed': ({ key }) => `The key “${key}” is not allowed. Choose another name.`,
  'yaml-merge': () => 'Merging with << is not supported. Write the keys out, or use named pieces (define).',
  'number-unclear': ({ found }) =>
    `${found} could be read as different numbers. Write a plain number, or put it in quotes if it is a name.`,
  'alias-unknown': ({ name, hint }) =>
    `There is no anchor &${name} before this alias. ${hint || 'Write the value itself.'}`,
  'alias-in-itself': ({ name }) => `The alias *${name} stands inside its own anchor. Write the value itself.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'too-large': ({ maximum }) => `Die Datei hat mehr als ${maximum} Zeichen. Teilen Sie sie auf mehrere Dateien auf.`,
  'empty-file': () => 'In dieser Datei steht nichts. Schreiben Sie ihren Inhalt, oder lassen Sie sie weg.',
  'control-character': ({ character }) =>
    `Hier steht ein unsichtbares Zeichen (${character}). Löschen Sie es und tippen Sie den Text neu.`,
  'lone-surrogate': ({ character }) =>
    `Hier steht ein halbes Zeichen (${character}). Löschen Sie es und tippen Sie den Text neu.`,
  'wrong-encoding': () =>
    'Ein Zeichen war hier nicht lesbar. Speichern Sie die Datei als UTF-8 und prüfen Sie diese Stelle.',
  'more-problems': ({ count }) => `Es gibt ${count} weitere Mängel. Beheben Sie zuerst die oben genannten.`,
  'yaml-syntax': ({ reason }) => yamlSyntaxInWords(reason, 'de'),
  'several-documents': () =>
    'Hier beginnt ein zweites Dokument. Lassen Sie in einer Datei nur eines: Nehmen Sie die Zeile --- oder ... weg.',
  'yaml-tag': ({ tag }) =>
    `Die Marke ${tag} ist nicht erlaubt. Lassen Sie sie weg; setzen Sie einen Text, der wie eine Zahl aussieht, in Anführungszeichen.`,
  'yaml-directive': ({ directive }) => `Die Zeile ${directive} ist nicht erlaubt. Lassen Sie sie weg.`,
  'too-deep': ({ maximum }) =>
    `Dies ist mehr als ${maximum} Ebenen tief verschachtelt. Ziehen Sie Teile als benannte Stücke heraus (define).`,
  'too-many-aliases': ({ maximum }) =>
    `Die Verweise (*name) dieser Datei stehen für mehr als ${maximum} Werte. Schreiben Sie sie aus, oder nutzen Sie benannte Stücke (define).`,
  'key-not-text': ({ found }) =>
    `Der Schlüssel ${found} wird nicht als Text gelesen. Setzen Sie ihn in Anführungszeichen: "${found}".`,
  'duplicate-key': ({ key, firstLine }) =>
    `Der Schlüssel „${key}“ steht hier zum zweiten Mal; der erste steht in Zeile ${firstLine}. Behalten Sie einen.`,
  'key-not-allowed': ({ key }) => `Der Schlüssel „${key}“ ist nicht erlaubt. Wählen Sie einen anderen Namen.`,
  'yaml-merge': () =>
    'Das Zusammenführen mit << wird nicht unterstützt. Schreiben Sie die Schlüssel aus, oder nutzen Sie benannte Stücke (define).',
  'number-unclear': ({ found }) =>
    `${found} lässt sich als verschiedene Zahlen lesen. Schreiben Sie eine einfache Zahl, oder setzen Sie einen Namen in Anführungszeichen.`,
  'alias-unknown': ({ name, hint }) =>
    `Vor diesem Verweis gibt es keinen Anker &${name}. ${hint || 'Schreiben Sie den Wert selbst.'}`,
  'alias-in-itself': ({ name }) => `Der Verweis *${name} steht in seinem eigenen Anker. Schreiben Sie den Wert selbst.`,
};

export const textProblems: Bilingual<typeof de> = { en, de };
