import type { Clause, ScorePart } from '../../catalogue/clause.ts';
import type { ClauseOf } from '../../standing/judged.ts';
import { type Step, step } from './clause-change.ts';
import { formOf } from './same-meaning.ts';

/** What is different between two scores: the threshold, and part by part. */
export function scoreSteps(before: ClauseOf<'score'>, after: ClauseOf<'score'>): readonly Step[] {
  const threshold = { kind: 'threshold', before: before.atLeast, after: after.atLeast } as const;
  const withParts = (parts: readonly ScorePart[]): Clause => ({ ...before, parts });
  const old = new Map(before.parts.map((part) => [part.id, part]));
  const text = new Map(after.parts.map((part) => [part.id, part]));
  return [
    ...(formOf(before.atLeast) === formOf(after.atLeast)
      ? []
      : [step(threshold, before, { ...before, atLeast: after.atLeast })]),
    ...before.parts.flatMap((part): readonly Step[] => {
      const other = text.get(part.id);
      if (!other)
        return [step({ kind: 'part-removed', part }, before, withParts(before.parts.filter((one) => one !== part)))];
      if (formOf({ parts: [part] }) === formOf({ parts: [other] })) return [];
      const changed = withParts(before.parts.map((one) => (one === part ? other : one)));
      return [step({ kind: 'part-replaced', before: part, after: other }, before, changed)];
    }),
    ...after.parts
      .filter((part) => !old.has(part.id))
      .map((part) => step({ kind: 'part-added', part }, before, withParts([...before.parts, part]))),
  ];
}
