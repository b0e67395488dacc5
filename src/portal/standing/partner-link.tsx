import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PartnerPlace, partnerAsked } from './asking.ts';

/** The partner that a page is about, by its name: it leads to its home. */
export function PartnerLink({ place: { programme, partner } }: { readonly place: PartnerPlace }): ReactNode {
  const { data } = useSuspenseQuery(partnerAsked({ programme, partner }));
  return (
    <Link to="/programmes/$programme/partners/$partner" params={{ programme, partner }}>
      {data.name}
    </Link>
  );
}
