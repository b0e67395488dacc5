import type { Programme } from '../catalogue/programme.ts';
import { type Bits, intersection, isEmpty, noBits, setBit, without } from '../credentials/bits.ts';
import { countClaims, type Joint, type Judged } from './count-claims.ts';
import type { FilledPlace } from './count-together.ts';
import type { PersonId } from './finding.ts';
import { eligibleFor } from './places.ts';
import { asIfLeft, type Situation } from './situation.ts';
import type { View } from './view.ts';

/**
 * Whose leaving, alone, would let each of the claims be met no more with people counted for all of them: whoever it needs by
 * itself, and whoever leaves a place that only somebody who counts for a claim before it could take. Exact as far as nothing
 * that is not met becomes so by fewer people.
 */
export function neededTogether(
  judged: readonly Judged[],
  joint: readonly Joint[],
  base: Situation,
  request: { readonly programme: Programme },
): readonly (readonly PersonId[])[] {
  const needed = judged.map(({ alone }, index) => new Set(isMet(joint[index]) ? alone.dependsOn : []));
  if (joint.filter(({ filled }) => filled.length > 0).length > 1) {
    const places = joint.flatMap(({ filled }) => filled);
    const counted = bitsOf(places, base.view);
    for (const [position, { id, affiliations }] of base.view.people.entries()) {
      // A grant of the company's own is nobody who could leave.
      if (affiliations.length === 0) continue;
      const own = places.filter(({ people }) => people.includes(position));
      const isNeededAlone = judged.some(({ alone }) => alone.dependsOn.includes(id));
      if (own.length === 0 || (!isNeededAlone && hasStandIn(own, counted, base.view))) continue;
      const after = countClaims(judged.map(asJudgedWithout(id)), asIfLeft(base, id), request);
      for (const [index, before] of joint.entries())
        if (isMet(before) && !isMet(after[index])) (needed[index] as Set<PersonId>).add(id);
    }
  }
  return needed.map((people) => [...people].sort());
}

const isMet = (joint: Joint | undefined): boolean => joint?.together === 'met';

const asJudgedWithout =
  (person: PersonId) =>
  ({ claim, alone }: Judged): Judged => ({
    claim,
    alone: alone.dependsOn.includes(person) ? { ...alone, verdict: 'not-met' } : alone,
  });

function bitsOf(places: readonly FilledPlace[], { people: all }: View): Bits {
  const bits = noBits(all.length);
  for (const { people } of places) for (const one of people) setBit(bits, one);
  return bits;
}

/** Somebody who counts nowhere can take all these places at once: then nothing else changes. */
const hasStandIn = (own: readonly FilledPlace[], counted: Bits, view: View): boolean =>
  !isEmpty(without(own.map(({ place }) => eligibleFor(view, place.tests).sure).reduce(intersection), counted));
