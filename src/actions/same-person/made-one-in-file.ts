import { personIds } from '../../domain/membership/facts-as-stated.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import { isHistory } from '../../store/membership/partner-difference.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { statedFromWritten } from '../../store/membership/stated-from-written.ts';
import { personCalled } from '../person-called.ts';

/**
 * Whom a partner file tells of as of two people, where two were made one: the file says of everybody all that there is, and
 * nobody knows which of the two it would be of. What it tells only as history is no matter.
 */
export function madeOneInFile(
  written: WrittenPartnerFileWithLearning,
  kept: PartnerRows,
  file?: string,
): readonly Problem[] {
  const told = new Map(statedFromWritten(written).people.map((person) => [person.code, person]));
  return kept.people.flatMap(({ code, same_as }) => {
    const person = told.get(code);
    if (same_as === null || !person || isHistory(person)) return [];
    const index = (written.people ?? []).findIndex((one) => personIds(one).includes(code));
    const other = personCalled(kept, code)?.code ?? '';
    return [problem('person-made-one', ['people', index, 'id'], { name: code, other }, file)];
  });
}
