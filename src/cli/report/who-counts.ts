import type { ClaimStanding } from '../../domain/standing/assess.ts';
import type { Finding, PersonId } from '../../domain/standing/finding.ts';

/**
 * Who is counted for a claim. Where a counting rule limits it, those that the rule was applied to; elsewhere those by
 * whom the requirement is met, as many as it needs.
 */
export function whoCounts({
  counted,
  together,
  alone,
}: Pick<ClaimStanding, 'counted' | 'together' | 'alone'>): readonly PersonId[] {
  if (counted.length > 0) return unique(counted.flatMap((place) => place.people));
  return together === 'met' && alone.finding ? unique(carriers(alone.finding)) : [];
}

const unique = (people: readonly PersonId[]): readonly PersonId[] => [...new Set(people)];

/** The people by whom a finding is met; of several options that are met, the first ones are enough. */
function carriers(finding: Finding): readonly PersonId[] {
  if (finding.verdict !== 'met') return [];
  const inner = (one: Finding | undefined) => (one ? carriers(one) : []);
  switch (finding.kind) {
    case 'n-of':
      return finding.findings
        .filter((one) => one.verdict === 'met')
        .slice(0, finding.n)
        .flatMap(carriers);
    case 'team':
      return finding.slots.flatMap((slot) => slot.counted);
    case 'compare':
      return finding.people;
    case 'score':
      return finding.parts.flatMap((part) => [...part.people, ...part.gates.flatMap(carriers)]);
    case 'best':
      return finding.chosen === undefined ? [] : inner(finding.alternatives.get(finding.chosen));
    case 'meets':
    case 'during':
    case 'every-terms':
      return inner(finding.finding);
    case 'per':
      return [...finding.places.values()].flatMap(carriers);
    case 'by':
      return [...finding.values.values()].flatMap(carriers);
    case 'open':
      return [...finding.readings.values()].slice(0, 1).flatMap(carriers);
    case 'holds':
    case 'evidence':
    case 'waived':
      return [];
    default:
      return finding satisfies never;
  }
}
