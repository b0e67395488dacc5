import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Renewals } from '../../client/index.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';

/** Who renews, for whoever may not. */
export function WhoRenews({
  place,
  renewers: { kind, people },
}: {
  readonly place: PartnerPlace;
  readonly renewers: Renewals['renewers'];
}): ReactNode {
  const words = useWords(renewalWords);
  if (kind === 'every-administrator') return <p className="note">{words.onlyAdministrators}</p>;
  return (
    <p className="note">
      {words.onlyThese(people.map(({ name }) => name).join(', '))}{' '}
      <Link to="/programmes/$programme/partners/$partner/contacts" params={{ ...place }}>
        {words.contacts}
      </Link>
    </p>
  );
}
