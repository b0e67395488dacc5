import type { Path } from '../problems/problem.ts';
import type { Clause, ClauseMeaning } from './clause.ts';
import { type Reading, report, requireName } from './pack-names.ts';

/** A question that the published text leaves open: every one of its readings must be written, and no other. */
export function openMeaning(
  question: string,
  readings: ReadonlyMap<string, Clause>,
  path: Path,
  reading: Reading,
): ClauseMeaning {
  const { questions } = reading.names;
  if (requireName(reading, 'unknown-question', question, questions.keys(), [...path, 'question'])) {
    const known = questions.get(question) ?? new Set();
    for (const name of readings.keys()) requireName(reading, 'unknown-reading', name, known, path);
    const missing = [...known].filter((name) => !readings.has(name));
    if (missing.length > 0) report(reading, 'missing-readings', path, { question, missing });
  }
  return { kind: 'open', question, readings };
}
