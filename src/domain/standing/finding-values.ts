import type { Programme } from '../catalogue/programme.ts';
import type { Facts } from '../membership/facts.ts';
import { exactly, type Range } from '../numbers/range.ts';
import { zero } from '../numbers/rational.ts';
import type { Day } from '../time/day.ts';
import { endOfTime } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import { baseSituation } from './evaluate.ts';
import { type Finding, findingsBelow } from './finding.ts';
import { valuesOf } from './judge.ts';

/** Points by the name of their part, and `total`; the alternatives of a best by their names. The outermost of a name wins. */
export function pointsIn(finding: Finding | undefined): ReadonlyMap<string, Range> {
  const points = new Map<string, Range>();
  const put = (name: string, value: Range) => points.has(name) || points.set(name, value);
  const visit = (one: Finding): void => {
    if (one.kind === 'score') {
      put('total', one.total);
      for (const part of one.parts) put(part.id, part.points);
    }
    if (one.kind === 'best') {
      for (const [name, alternative] of one.alternatives)
        put(name, alternative.kind === 'score' ? alternative.total : exactly(zero));
      const chosen = one.chosen === undefined ? undefined : one.alternatives.get(one.chosen);
      if (chosen) visit(chosen);
      return;
    }
    for (const below of findingsBelow(one)) visit(below);
  };
  if (finding) visit(finding);
  return points;
}

function findFinding(finding: Finding | undefined, wanted: (finding: Finding) => boolean): Finding | undefined {
  if (finding === undefined || wanted(finding)) return finding;
  for (const below of findingsBelow(finding)) {
    const found = findFinding(below, wanted);
    if (found) return found;
  }
  return undefined;
}

/** How many people a clause finds, or one slot or subset of a team by its own id. */
export function peopleIn(finding: Finding | undefined, id: string): number | undefined {
  const clause = findFinding(finding, (one) => one.id === id);
  if (clause?.kind === 'team') return new Set(clause.slots.flatMap((slot) => slot.holders)).size;
  if (clause?.kind === 'compare') return clause.people.length;
  const team = findFinding(
    finding,
    (one) =>
      one.kind === 'team' &&
      one.slots.some((slot) => slot.id === id || slot.ofWhich.some((subset) => subset.id === id)),
  );
  if (team?.kind !== 'team') return undefined;
  const slot =
    team.slots.find((one) => one.id === id) ?? team.slots.flatMap((one) => one.ofWhich).find((one) => one.id === id);
  return slot?.holders.length;
}

/** The alternative that a `best` of this id chose, or the value of a classification of this name. */
export function chosenIn(
  finding: Finding | undefined,
  id: string,
  programme: Programme,
  facts: Facts,
  day: Day,
): string | undefined {
  const best = findFinding(finding, (one) => one.kind === 'best' && one.id === id);
  if (best?.kind === 'best') return best.chosen;
  if (!programme.classifications.has(id)) return undefined;
  return valuesOf(id, baseSituation({ programme, facts, day, knownAt: endOfTime })).join(' or ');
}

export function windowIn(finding: Finding | undefined): Period | undefined {
  const during = findFinding(finding, (one) => one.kind === 'during');
  return during?.kind === 'during' ? during.window : undefined;
}
