import { z } from 'zod';
import { clausesWithin } from '../../domain/catalogue/clause.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { WrittenId } from '../../domain/catalogue/written/scalars.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';

/** For what a partner applies to be audited. */
export const AuditToApplyFor = z.strictObject({
  kind: WrittenId.meta({ description: 'A kind of evidence that the rules declare with audit.' }),
  competency: WrittenId.meta({
    description:
      'The competency that it is for. A pass counts there, and in no other where the rules do not share the kind.',
  }),
  level: WrittenId.meta({ description: 'The level whose requirement asks for it.' }),
});
export type AuditToApplyFor = z.infer<typeof AuditToApplyFor>;

/** What of it the rules do not allow. */
export function problemsOfApplication(
  { kind, competency, level }: AuditToApplyFor,
  programme: Programme,
): readonly Problem[] {
  const { evidence, competencies } = programme;
  const kinds = [...evidence].flatMap(([id, { audit }]) => (audit ? [id] : []));
  const found = competencies.get(competency);
  const levels = programme.levels.map(({ id }) => id);
  const problems = [
    ...(kinds.includes(kind) ? [] : [kindProblem(kind, kinds, programme)]),
    ...(found ? [] : [unknownName('unknown-competency', competency, [...competencies.keys()], ['competency'])]),
    ...(levels.includes(level) ? [] : [unknownName('unknown-level', level, levels, ['level'])]),
  ];
  if (problems.length > 0 || !found) return problems;
  const isAsked = found.versions.some((version) => {
    const clause = version.levels.get(level);
    return clause && clausesWithin(clause).some((one) => one.kind === 'evidence' && one.evidence === kind);
  });
  return isAsked ? [] : [problem('audit-not-asked', ['level'], { found: kind, name: `${competency}/${level}` })];
}

const kindProblem = (kind: string, kinds: readonly string[], { evidence }: Programme): Problem =>
  kinds.length > 0 && !evidence.has(kind)
    ? unknownName('unknown-evidence', kind, kinds, ['kind'])
    : problem('not-an-audit', ['kind'], { found: kind });
