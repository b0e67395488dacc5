import { z } from 'zod';
import { ReadingInput } from '../../actions/imports/import-body.ts';
import type { ImportShown } from '../../actions/imports/show-import.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { placeInSheet, sheetForms } from '../../exchange/sheet/sheet.ts';
import { sheetFields } from '../../exchange/sheet/sheet-columns.ts';
import { columnGuessInWords } from '../../wording/imports/column-guess-in-words.ts';
import { problemInWords } from '../../wording/problems/problem-in-words.ts';

const count = z.number().int().min(0);

const JsonSheetProblem = z
  .strictObject({
    row: z.number().int().optional().meta({ description: 'Of the sheet; left out where it is about the whole.' }),
    column: z.string().optional().meta({ description: 'By its name in the first line.' }),
    code: z.string(),
    message: z.string().meta({ description: 'What is wrong, and what to try, in the language of the request.' }),
  })
  .meta({ id: 'sheetProblem' });

const JsonAlike = z
  .strictObject({
    key: z.string().meta({ description: 'The id or address by which the sheet tells who it is: for "same".' }),
    row: z.number().int(),
    name: z.string(),
    person: z.string().optional().meta({ description: 'The code of the one among the partner’s people.' }),
    otherKey: z.string().optional().meta({ description: 'Or of the one in the sheet itself.' }),
    otherName: z.string(),
  })
  .meta({
    id: 'alikeInSheet',
    description: 'Somebody new of a like name: it may be the same person. Nobody is merged.',
  });

export const JsonImport = z
  .strictObject({
    id: z.string(),
    fileName: z.string(),
    state: z.enum(['reading', 'ready', 'refused', 'applied', 'undone', 'discarded']),
    handedInAt: z.string(),
    handedInBy: z.string().optional(),
    closedAt: z.string().optional(),
    progress: z
      .strictObject({ done: count, of: count.optional() })
      .meta({ description: 'While it is read: how many of its changes are kept.' }),
    form: z.enum(sheetForms).optional(),
    encoding: z.enum(['utf-8', 'utf-16', 'windows-1252']).optional(),
    columns: z.array(z.string()).meta({ description: 'The names in its first line.' }),
    sample: z.array(z.array(z.string())).meta({ description: 'Its first rows.' }),
    reading: ReadingInput.meta({ description: 'How it was asked to be read.' }),
    mapping: z.partialRecord(z.enum(sheetFields), z.string()).meta({ description: 'Which column was taken for what.' }),
    guesses: z.array(z.strictObject({ field: z.enum(sheetFields), column: z.string(), text: z.string() })).meta({
      description: 'Of these, the columns that were taken by what they hold and not by their titles, and why.',
    }),
    unread: z.array(z.string()).meta({
      description:
        'Columns in which something stands and that are read as nothing; an empty text is one without a title.',
    }),
    dates: z.enum(['day-first', 'month-first']).optional(),
    counts: z
      .strictObject({
        ...{ rows: count, people: count, credentials: count },
        notPassed: count.meta({ description: 'Rows of exams that were not passed.' }),
        repeated: count.meta({ description: 'Rows that say again what an earlier one says.' }),
        leftOut: count.meta({ description: 'Rows with an exam that the programme does not have, left out as asked.' }),
      })
      .optional(),
    changes: z
      .strictObject({
        ...{ peopleAdded: count, peopleChanged: count, peopleReturned: count },
        ...{ affiliations: count, credentials: count },
        corrected: count.meta({ description: 'Of the credentials, those that correct one that is kept.' }),
        unchanged: count.meta({ description: 'Credentials that are there already.' }),
        keptByWallets: count.meta({ description: 'Credentials that only their person changes.' }),
      })
      .meta({ description: 'What it would change, or has changed.' }),
    problems: z.array(JsonSheetProblem).meta({ description: 'The first 500; with any of them nothing is taken over.' }),
    problemCount: count,
    alike: z.array(JsonAlike),
  })
  .meta({ id: 'peopleImport' });

export function importTold(shown: ImportShown, language: Language): z.input<typeof JsonImport> {
  const { report, by, closedAt, progress, reading, ...about } = shown;
  const { form, encoding, dates, counts, changes, corrected, unchanged, ofWallets } = report;
  return {
    ...about,
    reading: reading as z.input<typeof ReadingInput>,
    ...(by !== null && { handedInBy: by }),
    ...(closedAt !== null && { closedAt }),
    progress: { done: progress.done, ...(progress.inAll !== null && { of: progress.inAll }) },
    ...(form && { form }),
    ...(encoding && { encoding }),
    columns: [...report.columns],
    sample: report.sample.map((row) => [...row]),
    mapping: { ...report.mapping },
    guesses: (report.guesses ?? []).map(({ field, column, holds }) => ({
      ...{ field, column },
      text: columnGuessInWords({ field, column, holds }, language),
    })),
    unread: [...(report.unread ?? [])],
    ...(dates && { dates }),
    ...(counts && { counts: { ...counts } }),
    changes: {
      peopleAdded: changes['person-added'] ?? 0,
      peopleChanged: changes['person-changed'] ?? 0,
      peopleReturned: changes['person-returned'] ?? 0,
      affiliations: changes.affiliation ?? 0,
      credentials: changes.credential ?? 0,
      ...{ corrected, unchanged, keptByWallets: ofWallets },
    },
    problems: report.problems.map((one) => ({
      ...placeInSheet(one.path),
      code: one.code,
      message: problemInWords(one, language),
    })),
    problemCount: report.problemCount,
    alike: report.alike.map(({ code, ...one }) => ({ ...one, ...(code !== undefined && { person: code }) })),
  };
}
