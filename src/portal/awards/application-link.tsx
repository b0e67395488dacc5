import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PartnerPlace } from '../standing/asking.ts';

/** To where an award is applied for, and where one sees what became of that. */
export function ApplicationLink({
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
      to="/programmes/$programme/partners/$partner/awards/$competency/$level/application"
      params={{ programme, partner, competency, level }}
    >
      {children}
    </Link>
  );
}
