import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useReading } from '../reading/reading.tsx';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { type ChangeOfDispute, disputeAhead, type InDoubt } from './in-doubt.ts';

/** What disputing something, or settling that, does to the awards, worked out again for each choice. */
export function DisputeAhead({
  about,
  change,
}: {
  readonly about: InDoubt;
  readonly change: ChangeOfDispute;
}): ReactNode {
  const { language } = useReading();
  const { data, error, isFetching } = useQuery(disputeAhead(about, change, language));
  return (
    <div aria-busy={isFetching}>
      <ImpactOnAwards impact={data} error={error} />
    </div>
  );
}
