import { isKnownAt, type Person } from '../membership/facts.ts';
import { isHeldAt, type Place } from '../training/held-at.ts';
import type { TrainingOffer } from '../training/training.ts';
import type { PlanRequest } from './plan-request.ts';

/**
 * Every place that is stated of a person on the day on which the plan begins; of somebody who joins later, on the day of joining.
 * Nothing where none is stated.
 */
export function placesOf(
  { affiliations }: Person,
  { day, knownAt }: Pick<PlanRequest, 'day' | 'knownAt'>,
): readonly Place[] {
  const known = affiliations.filter((one) => one.to >= day && isKnownAt(one, knownAt));
  const [first = day] = known.map(({ from }) => from).sort();
  const then = first > day ? first : day;
  return known.flatMap(({ from, country, location }) =>
    from > then || (country === undefined && location === undefined)
      ? []
      : [{ ...(country !== undefined && { country }), ...(location !== undefined && { location }) }],
  );
}

/** Whoever has no place stated can take any offer. */
export const isInReach = (offer: Pick<TrainingOffer, 'at'>, places: readonly Place[]): boolean =>
  places.length === 0 || places.some((place) => isHeldAt(offer, place));

export const isSamePlace = (a: Place, b: Place): boolean => a.country === b.country && a.location === b.location;
