import { clausesWithin } from '../catalogue/clause.ts';
import type { Competency, EvidenceKind, Programme } from '../catalogue/programme.ts';
import type { Claim } from '../membership/facts.ts';
import { baseSituation, type EvaluateRequest, foundAsWritten, levelsOffered } from './evaluate.ts';
import { type Finding, findingsBelow } from './finding.ts';

export type EvidenceFinding = Extract<Finding, { readonly kind: 'evidence' }>;

/** A clause that asks for evidence of some kind, and how many pieces of the partner's count in it. */
export interface EvidenceAsked extends Claim {
  readonly finding: EvidenceFinding;
}

/** Is it a kind that is looked for: what customers give, or what auditors find? */
export type IsWanted = (kind: EvidenceKind) => boolean;

/** Every clause of the texts that bind a partner on a day which asks for such evidence, in the order of the catalogue. */
export function evidenceAsked(
  about: Pick<EvaluateRequest, 'programme' | 'facts' | 'day' | 'knownAt'>,
  isWanted: IsWanted,
): readonly EvidenceAsked[] {
  const { programme } = about;
  const kinds = kindsOf(programme, isWanted);
  const asking = [...programme.competencies.values()].filter((one) => asksFor(one, kinds));
  if (asking.length === 0) return [];
  const base = baseSituation(about);
  return asking.flatMap((competency) =>
    levelsOffered(programme, competency).flatMap((level) => {
      const found = foundAsWritten(base, { ...about, competency: competency.id, level });
      return found ? evidenceIn(found, kinds).map((finding) => ({ competency: competency.id, level, finding })) : [];
    }),
  );
}

/** The names of the kinds of evidence that are looked for, as the rules have them. */
export const kindsOf = ({ evidence }: Programme, isWanted: IsWanted): readonly string[] =>
  [...evidence].flatMap(([id, kind]) => (isWanted(kind) ? [id] : []));

const asksFor = ({ versions }: Competency, kinds: readonly string[]): boolean =>
  versions.some(({ levels }) =>
    [...levels.values()].some((clause) =>
      clausesWithin(clause).some((one) => one.kind === 'evidence' && kinds.includes(one.evidence)),
    ),
  );

/** A clause that stands in several readings of a text is told once; what another competency asks is told there. */
function evidenceIn(finding: Finding, kinds: readonly string[]): readonly EvidenceFinding[] {
  const found = new Map<string, EvidenceFinding>();
  const look = (one: Finding): void => {
    if (one.kind === 'evidence' && kinds.includes(one.evidence)) found.set(one.id, one);
    if (one.kind !== 'meets') findingsBelow(one).forEach(look);
  };
  look(finding);
  return [...found.values()];
}
