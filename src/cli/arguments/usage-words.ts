import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../../wording/bilingual.ts';
import { orList, shortened } from '../../wording/lists-in-words.ts';
import type { UsageProblem } from './usage-problem.ts';

const en = {
  unknownCommand: (found: string) => `There is no command “${found}”.`,
  packCommand: (known: string) => `What about the pack? Write assay pack with one of: ${known}.`,
  unknownOption: (option: string, command: string) => `The command ${command} has no option --${option}.`,
  meant: (name: string) => `Did you mean ${name}?`,
  possible: (names: string) => `Possible: ${names}.`,
  missingValue: (option: string, value: string) => `--${option} needs a value: --${option} ${value}.`,
  needlessValue: (option: string) => `--${option} takes no value. Leave it away.`,
  wrongValue: (option: string, found: string) => `“${found}” is not possible for --${option}.`,
  notADay: (option: string, found: string) => `“${found}” is not a calendar day. Write --${option} 2017-12-15.`,
  notAMoment: (option: string, found: string) =>
    `“${found}” is not a moment. Write --${option} 2017-12-15T09:30:00Z, or a day.`,
  notAClaim: (option: string, found: string) =>
    `“${found}” is not a competency and a level. Write --${option} data-platform/gold,datacenter/silver.`,
  notAnAmount: (option: string, found: string) => `“${found}” is not an amount of money. Write --${option} 12500.50.`,
  notSoSure: (option: string, found: string) =>
    `“${found}” is not how sure a plan can be. Write a percentage from 1 to 99.9, as --${option} 90.`,
  tooFine: (option: string, found: string, currency: string, decimals: string) =>
    `${found} has more decimals than amounts in ${currency} have (${decimals}). Round --${option}.`,
  byTooEarly: (on: string, found: string) => `--by ${found} lies before the day of --on, ${on}. Write a later day.`,
  leaveTooEarly: (on: string, found: string) =>
    `--what-if leave=…@${found} lies before ${on}, the day on which the plan begins. Write a later day, or none.`,
  wholeFile: (option: string, others: string) =>
    `The file of --${option} holds everything that is asked: rules, partner, offers, targets, day and options. Leave away: ${others}.`,
  onlyWith: (option: string, needed: string) =>
    `--${option} goes only with --${needed}: without it, each award has a deadline of its own. Add --${needed}, or leave --${option} away.`,
  noTraining: (pack: string) =>
    `Nothing says how exams can be prepared for and what they cost: the pack ${pack} has no training.yaml. Add that file, or name one with --training FILE (see assay schema training).`,
  notAWhatIf: (option: string, found: string) =>
    `--${option} asks what happens if people leave, and “${found}” does not say who. Write --${option} leave=ID, or leave=ID,ID@2018-03-01 for a later day.`,
  inAndOut: (person: string) => `“${person}” stands in --lock-in and in --lock-out. Leave one of them away.`,
  untilTooEarly: (on: string, found: string) =>
    `--until ${found} lies before the day of --on, ${on}. Write a later day.`,
  sinceTooLate: (knownAt: string, found: string) =>
    `--since ${found} lies after ${knownAt}, up to when statements are looked at (--known-at, or today). Write an earlier moment.`,
  missingArgument: (command: string, takes: string) =>
    `The command ${command} does not say what to look at. Write assay ${command} ${takes}.`,
  extraArgument: (found: string) => `“${found}” is one word too many. Put a path with spaces in quotes.`,
  missingOption: (option: string, value: string) => `--${option} is missing. Add --${option} ${value}.`,
  unknown: {
    competency: (found: string) => `The programme has no competency “${found}”.`,
    level: (found: string, competency: string) => `The competency ${competency} has no level “${found}”.`,
    person: (found: string) => `The partner has no person “${found}”.`,
    release: (found: string) => `The programme has no release “${found}”.`,
    schema: (found: string) => `There is no schema “${found}”.`,
    version: (found: string) => `“${found}” is neither a day nor the id of a text.`,
  },
  notTogether: (one: string, other: string) => `--${one} and --${other} do not go together. Leave one of them away.`,
  icsOfMany: '--ics writes the calendar of one partner, and this folder has several. Name one partner’s file.',
  peopleOfMany: '--people adds to one partner, and this folder has several. Name one partner’s file.',
  eitherOr: (one: string, other: string) => `Write ${one} or ${other}, not both.`,
  severalProgrammes: (programmes: string) =>
    `The partners of this folder are in several programmes: ${programmes}. Name one with --pack PACK.`,
  packsOfTwo: (one: string, other: string) =>
    `The two packs are of different programmes, ${one} and ${other}. Name two packs of one programme; a draft keeps the programme’s id.`,
  see: (command: string) => `See: assay help${command === '' ? '' : ` ${command}`}`,
};

const de: typeof en = {
  unknownCommand: (found) => `Einen Befehl „${found}“ gibt es nicht.`,
  packCommand: (known) => `Was soll mit dem Paket geschehen? Schreiben Sie assay pack mit einem von: ${known}.`,
  unknownOption: (option, command) => `Der Befehl ${command} hat keine Option --${option}.`,
  meant: (name) => `Ist ${name} gemeint?`,
  possible: (names) => `Möglich: ${names}.`,
  missingValue: (option, value) => `--${option} braucht einen Wert: --${option} ${value}.`,
  needlessValue: (option) => `--${option} hat keinen Wert. Lassen Sie ihn weg.`,
  wrongValue: (option, found) => `„${found}“ ist für --${option} nicht möglich.`,
  notADay: (option, found) => `„${found}“ ist kein Kalendertag. Schreiben Sie --${option} 2017-12-15.`,
  notAMoment: (option, found) =>
    `„${found}“ ist kein Zeitpunkt. Schreiben Sie --${option} 2017-12-15T09:30:00Z, oder einen Tag.`,
  notAClaim: (option, found) =>
    `„${found}“ ist keine Kompetenz mit Stufe. Schreiben Sie --${option} data-platform/gold,datacenter/silver.`,
  sinceTooLate: (knownAt, found) =>
    `--since ${found} liegt nach dem ${knownAt}, bis zu dem Aussagen betrachtet werden (--known-at oder heute). Schreiben Sie einen früheren Zeitpunkt.`,
  notAnAmount: (option, found) => `„${found}“ ist kein Geldbetrag. Schreiben Sie --${option} 12500.50.`,
  notSoSure: (option, found) =>
    `So sicher kann ein Plan nicht sein: „${found}“. Schreiben Sie einen Prozentsatz von 1 bis 99.9, etwa --${option} 90.`,
  tooFine: (option, found, currency, decimals) =>
    `${found} hat mehr Nachkommastellen, als Beträge in ${currency} haben (${decimals}). Runden Sie --${option}.`,
  byTooEarly: (on, found) => `--by ${found} liegt vor dem Tag von --on, ${on}. Schreiben Sie einen späteren Tag.`,
  leaveTooEarly: (on, found) =>
    `--what-if leave=…@${found} liegt vor dem ${on}, an dem der Plan beginnt. Schreiben Sie einen späteren Tag, oder keinen.`,
  wholeFile: (option, others) =>
    `In der Datei von --${option} steht alles, was gefragt ist: Regeln, Partner, Angebote, Ziele, Tag und Optionen. Lassen Sie weg: ${others}.`,
  onlyWith: (option, needed) =>
    `--${option} geht nur mit --${needed}: Sonst hat jede Auszeichnung ihre eigene Frist. Ergänzen Sie --${needed}, oder lassen Sie --${option} weg.`,
  noTraining: (pack) =>
    `Wie man sich auf Prüfungen vorbereiten kann und was sie kosten, steht nirgends: Das Paket ${pack} hat keine training.yaml. Ergänzen Sie diese Datei, oder nennen Sie eine mit --training FILE (siehe assay schema training).`,
  notAWhatIf: (option, found) =>
    `--${option} fragt, was geschieht, wenn jemand geht, und „${found}“ sagt nicht, wer. Schreiben Sie --${option} leave=ID, oder leave=ID,ID@2018-03-01 für einen späteren Tag.`,
  inAndOut: (person) => `„${person}“ steht in --lock-in und in --lock-out. Lassen Sie eines davon weg.`,
  untilTooEarly: (on, found) => `--until ${found} liegt vor dem Tag von --on, ${on}. Schreiben Sie einen späteren Tag.`,
  missingArgument: (command, takes) =>
    `Der Befehl ${command} sagt nicht, was er ansehen soll. Schreiben Sie assay ${command} ${takes}.`,
  extraArgument: (found) =>
    `„${found}“ ist ein Wort zu viel. Setzen Sie einen Pfad mit Leerzeichen in Anführungszeichen.`,
  missingOption: (option, value) => `--${option} fehlt. Ergänzen Sie --${option} ${value}.`,
  unknown: {
    competency: (found) => `Das Programm hat keine Kompetenz „${found}“.`,
    level: (found, competency) => `Die Kompetenz ${competency} hat keine Stufe „${found}“.`,
    person: (found) => `Der Partner hat keine Person „${found}“.`,
    release: (found) => `Das Programm hat keine Ausgabe „${found}“.`,
    schema: (found) => `Ein Schema „${found}“ gibt es nicht.`,
    version: (found) => `„${found}“ ist weder ein Tag noch das Kürzel eines Textes.`,
  },
  notTogether: (one, other) => `--${one} und --${other} passen nicht zusammen. Lassen Sie eines davon weg.`,
  icsOfMany:
    '--ics schreibt den Kalender eines Partners, und in diesem Ordner sind mehrere. Nennen Sie die Datei eines Partners.',
  peopleOfMany: '--people ergänzt einen Partner, und dieser Ordner hat mehrere. Nennen Sie die Datei eines Partners.',
  eitherOr: (one, other) => `Schreiben Sie ${one} oder ${other}, nicht beides.`,
  severalProgrammes: (programmes) =>
    `Die Partner dieses Ordners sind in mehreren Programmen: ${programmes}. Nennen Sie eines mit --pack PACK.`,
  packsOfTwo: (one, other) =>
    `Die beiden Pakete gehören zu verschiedenen Programmen, ${one} und ${other}. Nennen Sie zwei Pakete eines Programms; ein Entwurf behält das Kürzel des Programms.`,
  see: (command) => `Siehe: assay help${command === '' ? '' : ` ${command}`}`,
};

const words: Bilingual<typeof en> = { en, de };

/** Of two hundred names nobody reads all. */
const mostNamed = 24;

/** What is wrong with how a command was written, and what to write. */
export function usageInWords(problem: UsageProblem, language: Language): string {
  const told = words[language];
  const hint = ({ nearest, known = [] }: { readonly nearest?: string; readonly known?: readonly string[] }) =>
    nearest !== undefined
      ? told.meant(nearest)
      : known.length > 0
        ? told.possible(shortened(known, mostNamed, language).join(', '))
        : '';
  switch (problem.kind) {
    case 'unknown-command':
      return `${told.unknownCommand(problem.found)} ${hint(problem)}`.trim();
    case 'pack-without-command':
      return told.packCommand(orList(problem.known, language));
    case 'unknown-option':
      return `${told.unknownOption(problem.option, problem.command)} ${hint(problem)}`;
    case 'missing-value':
      return told.missingValue(problem.option, problem.value);
    case 'needless-value':
      return told.needlessValue(problem.option);
    case 'wrong-value':
      return `${told.wrongValue(problem.option, problem.found)} ${told.possible(problem.allowed.join(', '))}`;
    case 'not-a-day':
      return told.notADay(problem.option, problem.found);
    case 'not-a-moment':
      return told.notAMoment(problem.option, problem.found);
    case 'not-a-claim':
      return told.notAClaim(problem.option, problem.found);
    case 'not-an-amount':
      return told.notAnAmount(problem.option, problem.found);
    case 'not-a-what-if':
      return told.notAWhatIf(problem.option, problem.found);
    case 'not-so-sure':
      return told.notSoSure(problem.option, problem.found);
    case 'too-fine':
      return told.tooFine(problem.option, problem.found, problem.currency, problem.decimals);
    case 'by-too-early':
      return told.byTooEarly(problem.on, problem.found);
    case 'leave-too-early':
      return told.leaveTooEarly(problem.on, problem.found);
    case 'whole-file':
      return told.wholeFile(problem.option, problem.others.join(', '));
    case 'only-with':
      return told.onlyWith(problem.option, problem.needed);
    case 'no-training':
      return told.noTraining(problem.pack);
    case 'in-and-out':
      return told.inAndOut(problem.person);
    case 'until-too-early':
      return told.untilTooEarly(problem.on, problem.found);
    case 'since-too-late':
      return told.sinceTooLate(problem.knownAt, problem.found);
    case 'missing-argument':
      return told.missingArgument(problem.command, problem.takes);
    case 'extra-argument':
      return told.extraArgument(problem.found);
    case 'missing-option':
      return told.missingOption(problem.option, problem.value);
    case 'unknown-name':
      return [
        ...(problem.at === undefined ? [] : [`${problem.at}:`]),
        told.unknown[problem.what](problem.found, problem.competency ?? ''),
        hint(problem),
      ].join(' ');
    case 'not-together':
      return told.notTogether(...problem.options);
    case 'ics-of-many':
      return told.icsOfMany;
    case 'either-or':
      return told.eitherOr(problem.one, problem.other);
    case 'several-programmes':
      return told.severalProgrammes(problem.programmes.join(', '));
    case 'packs-of-two-programmes':
      return told.packsOfTwo(...problem.programmes);
    case 'people-of-many':
      return told.peopleOfMany;
    default:
      return problem satisfies never;
  }
}

/** Where to read on. */
export const seeHelp = (command: string, language: Language): string => words[language].see(command);
