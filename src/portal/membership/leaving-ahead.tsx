import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { foreseeLeaver } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { useReading } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import type { PartnerPlace } from './asking.ts';

/** What it would do to the awards if somebody left after a day. */
export const leavingAsked = ({ programme, partner }: PartnerPlace, person: string, last: string, language: Language) =>
  queryOptions({
    queryKey: ['leaving', programme, partner, person, last, language],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () => answerOf(foreseeLeaver({ path: { programme, partner, person }, query: { last } })),
  });

/** What it does to the awards if somebody leaves after a day, worked out again for each day that is chosen. */
export function LeavingAhead({
  place,
  person,
  last,
}: {
  readonly place: PartnerPlace;
  readonly person: string;
  readonly last: string;
}): ReactNode {
  const { language } = useReading();
  const { data, error, isFetching } = useQuery(leavingAsked(place, person, last, language));
  return (
    <div aria-busy={isFetching}>
      <ImpactOnAwards impact={data} error={error} />
    </div>
  );
}
