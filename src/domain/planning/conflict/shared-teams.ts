import { type Clause, clausesBelow } from '../../catalogue/clause.ts';
import type { Version } from '../../catalogue/programme.ts';
import type { PlanRequest } from '../plan-request.ts';

/** The request as if one person could fill several places in the teams of a target: each slot becomes a clause of its own. */
export function withSharedTeams(request: PlanRequest, target: number): PlanRequest {
  const { programme, targets } = request;
  const { claim } = targets[target] ?? {};
  const competency = claim && programme.competencies.get(claim.competency);
  if (!claim || !competency) return request;
  const sharing = (version: Version): Version => ({
    ...version,
    levels: new Map(
      [...version.levels].map(([level, clause]) => [level, level === claim.level ? shared(clause) : clause] as const),
    ),
  });
  const versions = competency.versions.map(sharing);
  const competencies = new Map([...programme.competencies, [competency.id, { ...competency, versions }]]);
  return { ...request, programme: { ...programme, competencies } };
}

/** Has the target places for several kinds of people of whom none may be the same? */
export function hasTeams({ programme, targets }: PlanRequest, target: number): boolean {
  const { claim } = targets[target] ?? {};
  const versions = claim ? (programme.competencies.get(claim.competency)?.versions ?? []) : [];
  return versions.some(({ levels }) => [...levels].some(([level, clause]) => level === claim?.level && isTeam(clause)));
}

const isTeam = (clause: Clause): boolean =>
  clause.kind === 'team' ? clause.slots.length > 1 : clausesBelow(clause).some(isTeam);

function shared(clause: Clause): Clause {
  switch (clause.kind) {
    case 'team': {
      if (clause.slots.length < 2) return clause;
      const { kind: _, slots, pooled, withGrants, ...label } = clause;
      const alone = slots.map((slot): Clause => ({ ...label, kind: 'team', slots: [slot], pooled, withGrants }));
      return { ...label, kind: 'n-of', n: alone.length, clauses: alone };
    }
    case 'n-of':
      return { ...clause, clauses: clause.clauses.map(shared) };
    case 'score':
      return { ...clause, parts: clause.parts.map((part) => ({ ...part, gates: part.gates.map(shared) })) };
    case 'best':
      return { ...clause, alternatives: mapped(clause.alternatives) };
    case 'by':
      return {
        ...clause,
        cases: mapped(clause.cases),
        ...(clause.otherwise && { otherwise: shared(clause.otherwise) }),
      };
    case 'per':
    case 'every-terms':
    case 'during':
      return { ...clause, clause: shared(clause.clause) };
    case 'open':
      return { ...clause, readings: mapped(clause.readings) };
    case 'compare':
    case 'holds':
    case 'meets':
    case 'evidence':
      return clause;
    default:
      return clause satisfies never;
  }
}

const mapped = (clauses: ReadonlyMap<string, Clause>): ReadonlyMap<string, Clause> =>
  new Map([...clauses].map(([name, clause]) => [name, shared(clause)]));
