import type { Programme } from '../catalogue/programme.ts';
import { type Path, type Problem, problem } from '../problems/problem.ts';
import { unknownName } from '../problems/unknown-name.ts';
import { readClaim } from './facts-as-stated.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

/** Awards are of competencies and levels that the programme has. */
export function checkClaims(texts: readonly string[], programme: Programme, path: Path): readonly Problem[] {
  const levels = programme.levels.map(({ id }) => id);
  const competencies = [...programme.competencies.keys()];
  return texts.flatMap((text, index) => {
    const at = [...path, index];
    const claim = readClaim(text);
    if (claim === undefined) return [problem('not-a-claim', at, { found: text })];
    return [
      ...(competencies.includes(claim.competency)
        ? []
        : [unknownName('unknown-competency', claim.competency, competencies, at)]),
      ...(levels.includes(claim.level) ? [] : [unknownName('unknown-level', claim.level, levels, at)]),
    ];
  });
}

/** The same of those for which people are counted first, each of which stands in one place only. */
export function checkPriority(
  priority: WrittenExamplePartner['priority'],
  programme: Programme,
  path: Path,
): readonly Problem[] {
  if (priority === undefined || typeof priority === 'string') return [];
  const twice = priority.flatMap((text, index) =>
    priority.indexOf(text) < index ? [problem('duplicate-id', [...path, index], { id: text })] : [],
  );
  return [...checkClaims(priority, programme, path), ...twice];
}
