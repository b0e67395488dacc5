import { useSuspenseQueries } from '@tanstack/react-query';
import type { RenewalAsked } from '../../client/index.ts';
import { useReading } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { maySeeRenewal } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { renewalsAsked } from './asking.ts';

/** A renewal that was asked for and is not paid. */
export type RenewalToPay = RenewalAsked & Required<Pick<RenewalAsked, 'owed'>>;

/** That of a partner, where its awards are renewed at all. What was asked for, and what it costs, is not for every member. */
export function useRenewalToPay(place: PartnerPlace, hasRenewals: boolean): RenewalToPay | undefined {
  const visitor = useVisitor();
  const { language } = useReading();
  const queries = hasRenewals && maySeeRenewal(visitor, place) ? [renewalsAsked(place, language)] : [];
  const [found] = useSuspenseQueries({ queries });
  return found?.data.asked.find(isToPay);
}

const isToPay = (one: RenewalAsked): one is RenewalToPay =>
  one.owed !== undefined && (one.state === 'submitted' || one.state === 'overdue');
