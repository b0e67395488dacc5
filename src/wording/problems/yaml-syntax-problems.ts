import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../bilingual.ts';

const en = {
  'alias-unclear': 'This alias cannot be told from a key. Put a space before the colon.',
  'bad-escape': 'This is no escape that YAML knows. Use single quotes, or write \\\\ for a backslash.',
  'bad-indent': 'The indentation fits no line above. Indent it as its neighbours, with spaces.',
  'bracket-not-closed': 'A bracket or brace is not closed. Close it, or indent what belongs inside it.',
  'colon-missing': 'A key has no colon. Write “key: value” on one line.',
  'comma-missing': 'A comma is missing between two values.',
  'key-too-long': 'This key has no end. Write “key: value” on one line.',
  'quote-needed': 'A text cannot begin with this character. Put it in quotes.',
  'quote-not-closed': 'A quotation mark is not closed. Close it at the end of the text.',
  'second-colon': 'There is a second colon on this line. Put the text that has it in quotes.',
  'space-before-comment': 'A space is missing before the # of the comment.',
  'tab-as-indent': 'The line is indented with a tab. Use spaces.',
  unexpected:
    'This cannot be read as YAML. Check quotation marks, brackets and indentation here and in the line above.',
};

const de: typeof en = {
  'alias-unclear':
    'Dieser Verweis ist von einem Schlüssel nicht zu unterscheiden. Setzen Sie ein Leerzeichen vor den Doppelpunkt.',
  'bad-escape':
    'Diese Schreibweise mit Rückstrich kennt YAML nicht. Nehmen Sie einfache Anführungszeichen, oder schreiben Sie \\\\ für einen Rückstrich.',
  'bad-indent': 'Die Einrückung passt zu keiner Zeile darüber. Rücken Sie wie die Nachbarzeilen ein, mit Leerzeichen.',
  'bracket-not-closed': 'Eine Klammer ist nicht geschlossen. Schließen Sie sie, oder rücken Sie ein, was hineingehört.',
  'colon-missing': 'Einem Schlüssel fehlt der Doppelpunkt. Schreiben Sie „schlüssel: wert“ in eine Zeile.',
  'comma-missing': 'Zwischen zwei Werten fehlt ein Komma.',
  'key-too-long': 'Dieser Schlüssel hat kein Ende. Schreiben Sie „schlüssel: wert“ in eine Zeile.',
  'quote-needed': 'Mit diesem Zeichen kann kein Text beginnen. Setzen Sie ihn in Anführungszeichen.',
  'quote-not-closed': 'Ein Anführungszeichen ist nicht geschlossen. Schließen Sie es am Ende des Textes.',
  'second-colon':
    'In dieser Zeile steht ein zweiter Doppelpunkt. Setzen Sie den Text mit dem Doppelpunkt in Anführungszeichen.',
  'space-before-comment': 'Vor dem # des Kommentars fehlt ein Leerzeichen.',
  'tab-as-indent': 'Die Zeile ist mit einem Tabulator eingerückt. Nehmen Sie Leerzeichen.',
  unexpected:
    'Dies ist nicht als YAML lesbar. Prüfen Sie Anführungszeichen, Klammern und Einrückung hier und in der Zeile darüber.',
};

const sentences: Bilingual<typeof en> = { en, de };

/** A slip in the syntax by its reason, one of those in exchange/yaml-syntax-reason.ts. */
export function yamlSyntaxInWords(reason: string, language: Language): string {
  const known = sentences[language];
  return Object.hasOwn(known, reason) ? known[reason as keyof typeof known] : known.unexpected;
}
