import type { Programme } from '../catalogue/programme.ts';
import {
  type Reading,
  report,
  requireExams,
  requireLength,
  requireOnce,
  requireOwnIds,
} from '../catalogue/reading-beside.ts';
import { textFromWritten } from '../catalogue/text-from-written.ts';
import { decimalsOf } from '../numbers/currency.ts';
import { accepted, type Path, type Problem, type Read, refused } from '../problems/problem.ts';
import { readTree } from '../problems/read-tree.ts';
import { moneyFromWritten } from './money-from-written.ts';
import { offerFromWritten, preparationFromWritten } from './offer-from-written.ts';
import type { ExamTerms, Training } from './training.ts';
import { type WrittenExamTerms, WrittenTrainingFile } from './written/training-file.ts';

/** Checks the form of a file of training offers; what its names stand for is for {@link trainingFromWritten}. */
export const readTrainingFile = (tree: unknown, file?: string): Read<WrittenTrainingFile> =>
  readTree(WrittenTrainingFile, tree, file);

/** Reads training offers by the names of a programme; refuses them whole with every problem. */
export function trainingFromWritten(written: WrittenTrainingFile, programme: Programme, file?: string): Read<Training> {
  const problems: Problem[] = [];
  const reading: Reading = { programme, file, problems };
  const { currency, source, note, otherwise, selfStudy, offers = [] } = written;
  const training: Training = {
    currency,
    minorUnits: decimalsOf(currency),
    sample: written.sample ?? false,
    exams: namedExams(written, reading),
    ...(otherwise && { otherwise: examTerms(otherwise, currency, ['otherwise'], reading) }),
    offers: offers.map((offer, index) => offerFromWritten(offer, currency, ['offers', index], reading)),
    ...(selfStudy && { selfStudy: preparationFromWritten(selfStudy, currency, ['selfStudy'], reading) }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note: textFromWritten(note) }),
  };
  requireOwnIds(reading, offers, ['offers']);
  requireTerms(training, reading);
  return problems.length > 0 ? refused(problems) : accepted(training);
}

function namedExams({ exams = [], currency }: WrittenTrainingFile, reading: Reading): ReadonlyMap<string, ExamTerms> {
  const named = exams.flatMap(({ items, ...terms }, index) => {
    const path = ['exams', index];
    const read = examTerms(terms, currency, path, reading);
    return items.map((id, position) => ({ id, read, path: [...path, 'items', position] }));
  });
  for (const [index, { items }] of exams.entries()) requireExams(reading, items, ['exams', index, 'items']);
  requireOnce(
    reading,
    named.map((one) => one.id),
    (index) => named[index]?.path ?? [],
  );
  return new Map(named.map(({ id, read }) => [id, read]));
}

function examTerms({ fee, retakeWait }: WrittenExamTerms, currency: string, path: Path, reading: Reading): ExamTerms {
  requireLength(reading, retakeWait, [...path, 'retakeWait']);
  return { fee: moneyFromWritten(fee, currency, [...path, 'fee'], reading), retakeWait };
}

/** Preparing for an exam whose fee nobody knows has no price. By oneself one can prepare for each that has no offer. */
function requireTerms({ exams, otherwise, offers, selfStudy }: Training, reading: Reading): void {
  if (otherwise) return;
  const offered = new Set(offers.flatMap(({ prepares }) => prepares));
  for (const { id, paths } of selfStudy ? reading.programme.items.values() : [])
    if (paths.length === 0 && !exams.has(id) && !offered.has(id))
      report(reading, 'exam-without-fee', ['selfStudy'], { name: id });
  for (const [index, { prepares }] of offers.entries())
    for (const [position, id] of prepares.entries())
      if (reading.programme.items.has(id) && !exams.has(id))
        report(reading, 'exam-without-fee', ['offers', index, 'prepares', position], { name: id });
}
