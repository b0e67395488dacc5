import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { claimName } from '../../domain/membership/facts.ts';
import { priorityWords } from '../../wording/portal/priority-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { priorityAsked } from './asking.ts';

/** Beside an award whose people are counted for others: whether another order would keep more, and the way to it. */
export function AnotherOrder({
  place,
  claim,
}: {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
}): ReactNode {
  const words = useWords(priorityWords);
  const { language } = useReading();
  const { data: priority } = useSuspenseQuery(priorityAsked(place, language));
  const { crowdedOut, better, text } = priority;
  if (!crowdedOut.some((one) => claimName(one) === claimName(claim))) return null;
  return (
    <p>
      {text}{' '}
      <Link
        to="/programmes/$programme/partners/$partner/priority"
        params={{ ...place }}
        search={better ? { order: better.order.map(claimName).join(',') } : {}}
      >
        {better ? words.toBetter : words.toPriority}
      </Link>
    </p>
  );
}
