import { type Reading, report, requireName } from './pack-names.ts';
import type { CountingRule, Programme } from './programme.ts';

/**
 * Checks that the counting policy names what exists and that its rules are nested or apart. Rules that cross (golds at
 * most one, azure competencies at most two) have no exact flow, and no programme is known to have them.
 */
export function checkCounting(programme: Programme, reading: Reading): void {
  const { rules } = programme.counting;
  const at = ['programme', 'counting', 'rules'] as const;
  for (const [index, rule] of rules.entries()) {
    for (const [position, level] of (rule.levels ?? []).entries())
      requireName(reading, 'unknown-level', level, reading.names.levels, [...at, index, 'levels', position]);
    for (const [position, competency] of (rule.competencies ?? []).entries())
      requireName(reading, 'unknown-competency', competency, reading.names.competencies.keys(), [
        ...at,
        index,
        'competencies',
        position,
      ]);
    if (rule.role !== undefined)
      requireName(reading, 'unknown-role', rule.role, reading.names.roles, [...at, index, 'role']);
    const crossing = rules.findIndex(
      (other, before) =>
        before < index &&
        cross(awardsOf(rule, programme), awardsOf(other, programme)) &&
        (rule.role ?? '') === (other.role ?? ''),
    );
    if (crossing >= 0) report(reading, 'counting-rules-cross', [...at, index], { other: crossing + 1 });
  }
}

/** The awards that a rule is about, as competency/level. */
export function awardsOf(rule: CountingRule, programme: Programme): ReadonlySet<string> {
  const awards = new Set<string>();
  for (const competency of programme.competencies.values()) {
    if (rule.competencies && !rule.competencies.includes(competency.id)) continue;
    for (const level of programme.levels)
      if (!rule.levels || rule.levels.includes(level.id)) awards.add(`${competency.id}/${level.id}`);
  }
  return awards;
}

function cross(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((award) => b.has(award)).length;
  return shared > 0 && shared < a.size && shared < b.size;
}
