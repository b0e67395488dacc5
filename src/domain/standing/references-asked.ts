import { clausesWithin } from '../catalogue/clause.ts';
import type { Competency, Programme } from '../catalogue/programme.ts';
import type { Claim } from '../membership/facts.ts';
import { baseSituation, type EvaluateRequest, foundAsWritten, levelsOffered } from './evaluate.ts';
import { type Finding, findingsBelow } from './finding.ts';

export type EvidenceFinding = Extract<Finding, { readonly kind: 'evidence' }>;

/** A clause that asks for references of customers, and how many of the partner's count in it. */
export interface ReferencesAsked extends Claim {
  readonly finding: EvidenceFinding;
}

/** Every clause of the texts that bind a partner on a day which asks for references, in the order of the catalogue. */
export function referencesAsked(
  about: Pick<EvaluateRequest, 'programme' | 'facts' | 'day' | 'knownAt'>,
): readonly ReferencesAsked[] {
  const { programme } = about;
  const asking = [...programme.competencies.values()].filter((one) => asksForReferences(one, programme));
  if (asking.length === 0) return [];
  const base = baseSituation(about);
  return asking.flatMap((competency) =>
    levelsOffered(programme, competency).flatMap((level) => {
      const found = foundAsWritten(base, { ...about, competency: competency.id, level });
      return found
        ? evidenceIn(found, programme).map((finding) => ({ competency: competency.id, level, finding }))
        : [];
    }),
  );
}

const isReference = (evidence: string, programme: Programme): boolean =>
  programme.evidence.get(evidence)?.reference === true;

const asksForReferences = ({ versions }: Competency, programme: Programme): boolean =>
  versions.some(({ levels }) =>
    [...levels.values()].some((clause) =>
      clausesWithin(clause).some((one) => one.kind === 'evidence' && isReference(one.evidence, programme)),
    ),
  );

/** A clause that stands in several readings of a text is told once; what another competency asks is told there. */
function evidenceIn(finding: Finding, programme: Programme): readonly EvidenceFinding[] {
  const found = new Map<string, EvidenceFinding>();
  const look = (one: Finding): void => {
    if (one.kind === 'evidence' && isReference(one.evidence, programme)) found.set(one.id, one);
    if (one.kind !== 'meets') findingsBelow(one).forEach(look);
  };
  look(finding);
  return [...found.values()];
}
