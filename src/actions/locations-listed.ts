import { endOfTime } from '../domain/time/instant.ts';
import type { PartnerRows } from '../store/membership/partner-rows.ts';

/** The locations of a partner as they are known now, whatever their days. */
export const locationsListed = ({ locations }: PartnerRows): PartnerRows['locations'] =>
  locations.filter((row) => row.known_to === endOfTime);
