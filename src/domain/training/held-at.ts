import type { Affiliation } from '../membership/facts.ts';
import type { OfferPlaces, TrainingOffer } from './training.ts';

/** Where somebody works, as an affiliation states it. */
export type Place = Pick<Affiliation, 'country' | 'location'>;

/** Can whoever works in this place take what is held there without going elsewhere? */
export const isHeldAt = (at: OfferPlaces | undefined, { country, location }: Place): boolean =>
  at === undefined ||
  (country !== undefined && at.countries.includes(country)) ||
  (location !== undefined && at.locations.includes(location));

/** Where each of its classes is held; or the offer itself, where it can begin on any day. */
export const placesHeld = ({
  at,
  sessions,
}: Pick<TrainingOffer, 'at' | 'sessions'>): readonly (OfferPlaces | undefined)[] =>
  sessions.length === 0 ? [at] : sessions.map((session) => session.at ?? at);
