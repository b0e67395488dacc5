import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PartnerPlace, partnerAsked } from './asking.ts';

/** What the partner that a page is about is called. */
export const usePartnerName = ({ programme, partner }: PartnerPlace): string =>
  useSuspenseQuery(partnerAsked({ programme, partner })).data.name;

/** The partner that a page is about, by its name: it leads to its home. */
export function PartnerLink({ place }: { readonly place: PartnerPlace }): ReactNode {
  const { programme, partner } = place;
  return (
    <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
      {usePartnerName(place)}
    </Link>
  );
}
