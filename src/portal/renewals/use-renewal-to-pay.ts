import type { RenewalAsked } from '../../client/index.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { useRenewals } from './use-renewals.ts';

/** A renewal that was asked for and is not paid. */
export type RenewalToPay = RenewalAsked & Required<Pick<RenewalAsked, 'owed'>>;

/** That of a partner, where its awards are renewed at all. */
export const useRenewalToPay = (place: PartnerPlace, hasRenewals: boolean): RenewalToPay | undefined =>
  useRenewals(place, hasRenewals)?.asked.find(isToPay);

const isToPay = (one: RenewalAsked): one is RenewalToPay =>
  one.owed !== undefined && (one.state === 'submitted' || one.state === 'overdue');
