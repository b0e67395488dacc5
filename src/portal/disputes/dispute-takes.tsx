import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useReading, useWords } from '../reading/reading.tsx';
import { ImpactOnAwards } from '../standing/impact-on-awards.tsx';
import { disputeAhead, type InDoubt } from './in-doubt.ts';

/** What an open dispute takes from the awards of a company: what they would have again if it was upheld. */
export function DisputeTakes({ about }: { readonly about: InDoubt }): ReactNode {
  const words = useWords(about.words);
  const { language } = useReading();
  const { data, error } = useQuery(disputeAhead(about, 'upheld', language));
  if (data?.awards.every(({ effect }) => effect === 'same')) return <p role="status">{words.takesNothing}</p>;
  return (
    <div className="section">
      <p className="note">{words.ifUpheld}</p>
      <ImpactOnAwards impact={data} error={error} />
    </div>
  );
}
