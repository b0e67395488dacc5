import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerPlace } from '../standing/asking.ts';

/** An award of a partner, by whatever names it: it leads to its terms and its history. */
export function AwardLink({
  place: { programme, partner },
  claim: { competency, level },
  children,
}: {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Link
      to="/programmes/$programme/partners/$partner/awards/$competency/$level"
      params={{ programme, partner, competency, level }}
    >
      {children}
    </Link>
  );
}
