import type { Affiliation } from '../membership/facts.ts';
import type { TrainingOffer } from './training.ts';

/** Where somebody works, as an affiliation states it. */
export type Place = Pick<Affiliation, 'country' | 'location'>;

/** Can whoever works in this place take it without going elsewhere? */
export const isHeldAt = ({ at }: Pick<TrainingOffer, 'at'>, { country, location }: Place): boolean =>
  at === undefined ||
  (country !== undefined && at.countries.includes(country)) ||
  (location !== undefined && at.locations.includes(location));
