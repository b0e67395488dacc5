import { isKnownAt, type Person } from '../membership/facts.ts';
import { isHeldAt, type Place, placesHeld } from '../training/held-at.ts';
import type { OfferPlaces, TrainingOffer } from '../training/training.ts';
import type { PlanRequest } from './plan-request.ts';
import { sessionKey } from './supply-keys.ts';

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

/**
 * What is held nowhere where somebody is, by id: an offer, or those of its classes (`sessionKey`) that are. Whoever has no place stated can
 * take any.
 */
export function outOfReach(offer: TrainingOffer, places: readonly Place[]): readonly string[] {
  const isFar = (at: OfferPlaces | undefined) => places.length > 0 && !places.some((place) => isHeldAt(at, place));
  if (placesHeld(offer).every(isFar)) return [offer.id];
  return offer.sessions.filter(({ at = offer.at }) => isFar(at)).map((session) => sessionKey(offer, session));
}

export const isSamePlace = (a: Place, b: Place): boolean => a.country === b.country && a.location === b.location;
