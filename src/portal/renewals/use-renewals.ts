import { useSuspenseQueries } from '@tanstack/react-query';
import type { Renewals } from '../../client/index.ts';
import { useReading } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { maySeeRenewal } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { renewalsAsked } from './asking.ts';

/** The renewals of a partner, for those who may see them: what was asked for, and what it costs, is not for every member. */
export function useRenewals(place: PartnerPlace, isWanted = true): Renewals | undefined {
  const visitor = useVisitor();
  const { language } = useReading();
  const queries = isWanted && maySeeRenewal(visitor, place) ? [renewalsAsked(place, language)] : [];
  const [found] = useSuspenseQueries({ queries });
  return found?.data;
}
