import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import type { PartnerPlace } from './asking.ts';

/** To an award where it stands among all of a partner: its verdict with reasons, and who counts. */
export function ClaimLink({
  place,
  claim: { competency, level },
  children,
}: {
  readonly place: PartnerPlace;
  readonly claim: ClaimStanding['claim'];
  readonly children: ReactNode;
}): ReactNode {
  const { programme, partner } = place;
  return (
    <Link
      to="/programmes/$programme/partners/$partner/standing"
      params={{ programme, partner }}
      hash={`${competency}-${level}`}
    >
      {children}
    </Link>
  );
}
