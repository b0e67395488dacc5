import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What a value is called, by the names that schemas use. */
const kinds: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
    tuple: 'a list',
    null: 'nothing',
  },
  de: {
    string: 'ein Text',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'true oder false',
    array: 'eine Liste',
    object: 'Schlüssel mit Werten',
    record: 'Schlüssel mit Werten',
    tuple: 'eine Liste',
    null: 'nichts',
  },
};

const kind = (name: string, language: Language) => kinds[language][name] ?? name;

/** Texts and lists have a length, numbers a size. */
const measured = (of: string) =>
  of === 'string' ? 'text' : of === 'array' || of === 'map' || of === 'object' ? 'list' : 'number';

const en = {
  'unknown-key': ({ key, hint }) =>
    `The key “${key}” is not known here. ${hint || 'Check its spelling and its indentation.'}`,
  'unquoted-comma': ({ key }) =>
    `“${key}” is read as a key without a value, since a comma stands before it. Put the whole text in quotes.`,
  'missing-key': ({ key, allowed }) =>
    key === ''
      ? 'Something is missing here.'
      : `The key “${key}” is missing here. ${allowed === '' ? 'Add it.' : `Add it with one of: ${allowed}.`}`,
  'wrong-kind': ({ expected, found }) =>
    `Here stands ${kind(found, 'en')}, where ${kind(expected, 'en')} is expected. Check the value and its indentation.`,
  'not-allowed': ({ found, allowed, nearest }) =>
    `“${found}” is not possible here. ${nearest === '' ? `Write one of: ${allowed}.` : `Did you mean “${nearest}”? Possible: ${allowed}.`}`,
  'too-small': ({ minimum, of }) =>
    ({
      text:
        minimum === '1'
          ? 'Nothing is written here. Write something.'
          : `This text is too short. Write at least ${minimum} characters.`,
      list: `There are too few here. Write at least ${minimum}.`,
      number: `This number is too small. Write at least ${minimum}.`,
    })[measured(of)],
  'too-big': ({ maximum, of }) =>
    ({
      text: `This text is too long. Write at most ${maximum} characters.`,
      list: `There are too many here. Write at most ${maximum}.`,
      number: `This number is too large. Write at most ${maximum}.`,
    })[measured(of)],
  'unknown-kind': ({ keys, hint }) => `Nothing that is known here is written with these keys: ${keys}. ${hint}`,
  'wrong-form': ({ found, hint }) =>
    `“${found}” has none of the forms that are possible here. ${hint || 'See docs/language.md.'}`,
  'not-valid': ({ found }) => `“${found}” is not possible here. See docs/language.md for how it is written.`,
  'not-an-email': ({ found }) => `“${found}” is not an address for mail. Write it as name@company.example.`,
  'not-a-day': ({ found }) => `“${found}” is not a calendar day. Write it as 2017-09-15.`,
  'not-a-month-day': ({ found }) => `“${found}” is not a day of the year. Write it as "09-15", in quotes.`,
  'not-a-month': ({ found }) => `“${found}” is not a month. Write it as 2017-09.`,
  'not-a-number': ({ found }) => `“${found}” is not a number. Write it as 70, 6.67, "40/6" or "25%".`,
  'not-an-id': ({ found }) =>
    `“${found}” cannot be an id. Use lower-case letters, digits, hyphens and dots, as in data-platform.`,
  'not-an-item-id': ({ found }) => `“${found}” cannot name an exam. Begin with a letter or digit, as in 70-480.`,
  'not-an-instant': ({ found }) => `“${found}” is not a moment. Write it as 2017-12-15T09:30:00Z, or as a day.`,
  'known-in-future': ({ found }) =>
    `${found} is still to come, and nothing can have been known then. Write an earlier moment, or leave it out.`,
  'not-own-to-verify': ({ found }) =>
    `Only the programme, or a person who links a wallet, can say that this is “${found}”. Write claimed, or leave “verification” out.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'unknown-key': ({ key, hint }) =>
    `Den Schlüssel „${key}“ gibt es hier nicht. ${hint || 'Prüfen Sie Schreibweise und Einrückung.'}`,
  'unquoted-comma': ({ key }) =>
    `„${key}“ wird als Schlüssel ohne Wert gelesen, weil ein Komma davor steht. Setzen Sie den ganzen Text in Anführungszeichen.`,
  'missing-key': ({ key, allowed }) =>
    key === ''
      ? 'Hier fehlt etwas.'
      : `Hier fehlt der Schlüssel „${key}“. ${allowed === '' ? 'Ergänzen Sie ihn.' : `Ergänzen Sie ihn mit einem von: ${allowed}.`}`,
  'wrong-kind': ({ expected, found }) =>
    `Erwartet: ${kind(expected, 'de')}. Hier steht: ${kind(found, 'de')}. Prüfen Sie den Wert und seine Einrückung.`,
  'not-allowed': ({ found, allowed, nearest }) =>
    `„${found}“ ist hier nicht möglich. ${nearest === '' ? `Schreiben Sie eines von: ${allowed}.` : `Ist „${nearest}“ gemeint? Möglich: ${allowed}.`}`,
  'too-small': ({ minimum, of }) =>
    ({
      text:
        minimum === '1'
          ? 'Hier steht nichts. Schreiben Sie etwas.'
          : `Dieser Text ist zu kurz. Schreiben Sie mindestens ${minimum} Zeichen.`,
      list: `Hier stehen zu wenige. Schreiben Sie mindestens ${minimum}.`,
      number: `Diese Zahl ist zu klein. Schreiben Sie mindestens ${minimum}.`,
    })[measured(of)],
  'too-big': ({ maximum, of }) =>
    ({
      text: `Dieser Text ist zu lang. Schreiben Sie höchstens ${maximum} Zeichen.`,
      list: `Hier stehen zu viele. Schreiben Sie höchstens ${maximum}.`,
      number: `Diese Zahl ist zu groß. Schreiben Sie höchstens ${maximum}.`,
    })[measured(of)],
  'unknown-kind': ({ keys, hint }) =>
    `Mit diesen Schlüsseln schreibt man nichts, was hier bekannt ist: ${keys}. ${hint}`,
  'wrong-form': ({ found, hint }) =>
    `„${found}“ hat keine der Formen, die hier möglich sind. ${hint || 'Siehe docs/language.md.'}`,
  'not-valid': ({ found }) => `„${found}“ ist hier nicht möglich. Wie es geschrieben wird, steht in docs/language.md.`,
  'not-an-email': ({ found }) => `„${found}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@firma.example.`,
  'not-a-day': ({ found }) => `„${found}“ ist kein Kalendertag. Schreiben Sie ihn wie 2017-09-15.`,
  'not-a-month-day': ({ found }) =>
    `„${found}“ ist kein Tag des Jahres. Schreiben Sie ihn wie "09-15", in Anführungszeichen.`,
  'not-a-month': ({ found }) => `„${found}“ ist kein Monat. Schreiben Sie ihn wie 2017-09.`,
  'not-a-number': ({ found }) => `„${found}“ ist keine Zahl. Schreiben Sie sie wie 70, 6.67, "40/6" oder "25%".`,
  'not-an-id': ({ found }) =>
    `„${found}“ taugt nicht als Kürzel. Nehmen Sie Kleinbuchstaben, Ziffern, Bindestriche und Punkte, wie in data-platform.`,
  'not-an-item-id': ({ found }) =>
    `„${found}“ kann keine Prüfung benennen. Beginnen Sie mit einem Buchstaben oder einer Ziffer, wie in 70-480.`,
  'known-in-future': ({ found }) =>
    `${found} kommt erst noch; da kann noch nichts bekannt gewesen sein. Schreiben Sie einen früheren Zeitpunkt, oder lassen Sie ihn weg.`,
  'not-own-to-verify': ({ found }) =>
    `Dass dies „${found}“ ist, kann nur das Programm sagen, oder eine Person, die ihre Sammlung verbindet. Schreiben Sie claimed, oder lassen Sie „verification“ weg.`,
  'not-an-instant': ({ found }) =>
    `„${found}“ ist kein Zeitpunkt. Schreiben Sie ihn wie 2017-12-15T09:30:00Z, oder als Tag.`,
};

export const formProblems: Bilingual<typeof de> = { en, de };
